// The room as layers from far to near, each a container that a pointer may shift a little (parallax), and their edges
// stretched outwards for windows of another shape than the design world.
import type { GameObjects, Scene } from 'phaser';
import { type Art, image } from './art.ts';
import { WORLD } from './shots.ts';

export const LAYERS = [
  'outside',
  'back',
  'walkers',
  'seats',
  'front',
  'counter',
  'desk',
  'things',
  'light',
] as const;
export type LayerName = (typeof LAYERS)[number];

/** How much of the pointer's way a layer goes, in world units at the edge of the picture: far things go less. */
const SHIFT: Record<LayerName, number> = {
  outside: 1,
  back: 2,
  walkers: 2.5,
  seats: 2.5,
  front: 3.5,
  counter: 4,
  desk: 5,
  things: 6,
  light: 0,
};
/** How far the stretched edges reach. */
const REACH = 420;
const STRIP = 6;

export class Layers {
  readonly all: Record<LayerName, GameObjects.Container>;
  private leaning = { x: 0, y: 0 };
  private lift = 0;

  constructor(scene: Scene) {
    this.all = Object.fromEntries(LAYERS.map((name) => [name, scene.add.container(0, 0)])) as Record<
      LayerName,
      GameObjects.Container
    >;
  }

  /** `x` and `y` from -1 to 1: where the pointer is in the picture. */
  lean(x: number, y: number): void {
    this.leaning = { x, y };
    this.place();
  }

  setLift(lift: number): void {
    this.lift = lift;
    this.place();
  }

  /** What is behind the desk's edge from close need not be drawn. */
  showDesk(shown: boolean): void {
    this.all.desk.setVisible(shown);
    this.all.things.setVisible(shown);
  }

  /** Whole units: a layer between two points would be drawn blurred. */
  private place(): void {
    const { x, y } = this.leaning;
    for (const name of LAYERS) {
      const lift = name === 'things' ? this.lift : 0;
      this.all[name].setPosition(Math.round(-x * SHIFT[name]), Math.round(-y * SHIFT[name] * 0.4 - lift));
    }
  }
}

/** A full layer with its edges drawn out: left and right, above for walls, below for the desk. */
export function wideImage(
  scene: Scene,
  art: Art,
  layer: GameObjects.Container,
  key: string,
  ends: { up?: boolean; down?: boolean; sidesFrom?: number } = {},
): void {
  const { w, h } = art.get(key);
  const picture = image(scene, art, key);
  const texture = scene.textures.get(key);
  const density = texture.getSourceImage().width / w;
  const left = picture.x - picture.originX * w;
  const top = picture.y - picture.originY * h;
  const strip = (
    name: string,
    cut: [number, number, number, number],
    to: [number, number, number, number],
  ) => {
    if (!texture.has(name))
      texture.add(name, 0, cut[0] * density, cut[1] * density, cut[2] * density, cut[3] * density);
    layer.add(scene.add.image(to[0], to[1], key, name).setOrigin(0).setDisplaySize(to[2], to[3]));
  };
  // A strip a few points wide, drawn out: wall stays wall and wood stays wood, without a second drawing.
  if (left <= 0 && w >= WORLD.w) {
    const from = ends.sidesFrom ?? 0;
    strip('left', [0, from, STRIP, h - from], [left - REACH, top + from, REACH + 1, h - from]);
    strip('right', [w - STRIP, from, STRIP, h - from], [left + w - 1, top + from, REACH, h - from]);
  }
  if (ends.up) strip('up', [0, 0, w, STRIP], [left, top - REACH, w, REACH + 1]);
  if (ends.down) strip('down', [0, h - STRIP, w, STRIP], [left, top + h - 1, w, REACH]);
  layer.add(picture);
}
