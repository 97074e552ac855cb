// What everything stands before and on: the drawn room, or in high contrast a flat ground with a white counter, so that
// people and things are seen at once. Which of the two is settled when the scene is built.
import type { Scene } from 'phaser';
import type { Art } from './art.ts';
import { type LayerName, type Layers, wideImage } from './layers.ts';
import { WORLD } from './shots.ts';
import type { RoomSpots } from './spots.ts';

const FLAT = { wall: 0x18343c, floor: 0x0e2026, desk: 0x000000, counter: 0xffffff };
const FLOOR_Y = 372;
const REACH = 420;
const COUNTER_H = 24;

/** Adds the ground of one layer; called in the order in which things are put upon it. */
export function layGround(scene: Scene, art: Art, layers: Layers, spots: RoomSpots, contrast: boolean) {
  const slab = (layer: LayerName, colour: number, y: number, h: number) =>
    layers.all[layer].add(scene.add.rectangle(-REACH, y, WORLD.w + 2 * REACH, h, colour).setOrigin(0));
  return {
    back() {
      if (!contrast) return wideImage(scene, art, layers.all.back, 'room-back', { up: true });
      slab('back', FLAT.wall, -REACH, FLOOR_Y + REACH);
      slab('back', FLAT.floor, FLOOR_Y, WORLD.h - FLOOR_Y);
    },
    counter() {
      // Its sides only from the marble down: the posts of the window stand for themselves.
      if (!contrast)
        return wideImage(scene, art, layers.all.counter, 'counter', {
          up: true,
          sidesFrom: spots.counterTop,
        });
      slab('counter', FLAT.desk, spots.counterTop, WORLD.h - spots.counterTop + REACH);
      slab('counter', FLAT.counter, spots.counterTop, COUNTER_H);
    },
    desk() {
      if (!contrast) wideImage(scene, art, layers.all.desk, 'desk', { down: true });
    },
  };
}
