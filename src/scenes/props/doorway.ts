// What is seen through the open front door: the drawing shows a clear noon, and this lies over it on other days and at other
// hours. Scenery: it means nothing.
import type { Scene } from 'phaser';
import type { Weather } from '../../views/weather.ts';
import { skyAt } from '../light.ts';
import { Plate } from '../plate.ts';

/** The open half of the doorway, right of the leaf. */
const OPEN = { x: 840, y: 102, w: 65, h: 290 };
/** From the sky down to the step. */
const OVER: Record<Exclude<Weather, 'sun'> | 'late', readonly [top: string, trees: string, step: string]> = {
  overcast: ['#a9b7c1d9', '#94a6a3b3', '#8f979c52'],
  rain: ['#8496a6e6', '#71858ccc', '#66727d73'],
  snow: ['#c3cfd9e6', '#dbe4eacc', '#f2f6f9c7'],
  late: ['#f0b887cc', '#a9795fb8', '#8f684f66'],
};

export function makeDoorway(scene: Scene) {
  const plate = new Plate(scene, OPEN.x, OPEN.y, OPEN.w, OPEN.h, 1);
  return {
    image: plate.image,
    /** Whether it looks other than before. */
    show(open: boolean, weather: Weather, nowMs: number): boolean {
      const sky = weather !== 'sun' ? weather : skyAt(nowMs) === 'late' ? 'late' : null;
      plate.image.setVisible(open && sky !== null);
      if (sky === null) return false;
      return plate.paint(sky, (pen, w, h) => {
        const down = pen.createLinearGradient(0, 0, 0, h);
        for (const [n, colour] of OVER[sky].entries()) down.addColorStop([0, 0.5, 1][n] ?? 1, colour);
        pen.fillStyle = down;
        pen.fillRect(0, 0, w, h);
      });
    },
  };
}
