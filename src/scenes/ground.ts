// What everything stands before and on: the drawn room, or in high contrast a flat ground with a white counter, so that
// people and things are seen at once. Which of the two is settled when the scene is built.
import type { Scene } from 'phaser';
import type { Art } from './art.ts';
import { type Ends, type LayerName, type Layers, wideImage } from './layers.ts';
import { WORLD } from './shots.ts';
import { roomSpots } from './spots.ts';

const FLAT = { wall: 0x18343c, floor: 0x0e2026, desk: 0x000000, counter: 0xffffff };
const FLOOR_Y = 372;
const REACH = 420;
const COUNTER_H = 24;

/** The drawn layers, and which of their edges are drawn out. */
export const GROUND = {
  'room-back': { up: true },
  // Its sides only from the marble down: the posts of the window stand for themselves.
  counter: { up: true, sidesFrom: roomSpots.counterTop },
  desk: { down: true },
} satisfies Record<string, Ends>;

/** Adds the ground of one layer; called in the order in which things are put upon it. */
export function layGround(scene: Scene, art: Art, layers: Layers, contrast: boolean) {
  const slab = (layer: LayerName, colour: number, y: number, h: number) =>
    layers.all[layer].add(scene.add.rectangle(-REACH, y, WORLD.w + 2 * REACH, h, colour).setOrigin(0));
  const wide = (layer: LayerName, key: keyof typeof GROUND) =>
    wideImage(scene, art, layers.all[layer], key, GROUND[key]);
  const { counterTop } = roomSpots;
  return {
    back() {
      if (!contrast) return wide('back', 'room-back');
      slab('back', FLAT.wall, -REACH, FLOOR_Y + REACH);
      slab('back', FLAT.floor, FLOOR_Y, WORLD.h - FLOOR_Y);
    },
    counter() {
      if (!contrast) return wide('counter', 'counter');
      slab('counter', FLAT.desk, counterTop, WORLD.h - counterTop + REACH);
      slab('counter', FLAT.counter, counterTop, COUNTER_H);
    },
    desk() {
      if (!contrast) wide('desk', 'desk');
    },
  };
}
