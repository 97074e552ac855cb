// How a room one works in is laid into whatever box it gets: two blocks, one above the other where the box is tall, side by
// side (wider than the box, to be scrolled along) where it is low. Pure geometry in CSS pixels; no pictures.
import type { Box, Size } from '../shots.ts';

export interface RoomLayout {
  /** The whole room, at least as wide as the box it is seen through. */
  width: number;
  height: number;
  /** Where the floor begins. */
  horizon: number;
  /** What can be touched, by the thing's id. */
  things: Map<string, Box>;
  /** What only stands there, by its name. */
  stands: Map<string, Box>;
}

/** Least side of what is touched. */
export const LEAST = 44;
/** A block is drawn for this width; wider ones grow with it, up to a point. */
export const BLOCK = 404;
const MOST_GROWN = 1.34;
const LOW = 400;
/** Beside one another, too, where the box is this much wider than high. */
const WIDE = 1.7;

export interface Blocks {
  low: boolean;
  /** Size of a thing against its drawn size. */
  s: number;
  /** Upper (or left) and lower (or right). */
  first: Box;
  second: Box;
  width: number;
}

/** `wide`: what the first block asks for where they stand side by side. */
export function blocksOf({ w, h }: Size, split: number, wide = BLOCK): Blocks {
  if (h >= LOW && w < h * WIDE) {
    const s = Math.min(MOST_GROWN, Math.max(1, w / BLOCK), Math.max(1, h / 470));
    const width = Math.max(w, BLOCK);
    const x = (width - BLOCK * s) / 2;
    const cut = Math.round(h * split);
    return {
      low: false,
      s,
      first: { x, y: 0, w: BLOCK * s, h: cut },
      second: { x, y: cut, w: BLOCK * s, h: h - cut },
      width,
    };
  }
  const asked = Math.max(BLOCK, wide);
  const s = Math.min(MOST_GROWN, Math.max(1, w / (asked + BLOCK + 16)), Math.max(1, h / 250));
  const width = Math.max(w, (asked + BLOCK) * s + 16);
  const x = (width - (asked + BLOCK) * s) / 2;
  return {
    low: true,
    s,
    first: { x, y: 0, w: asked * s, h },
    second: { x: x + asked * s, y: 0, w: BLOCK * s, h },
    width,
  };
}

/** So many boxes side by side, all as wide as fits, none wider than `most`. */
export function row(ids: readonly string[], into: Box, most: number, gap = 4): [string, Box][] {
  const w = Math.min(most, (into.w - gap * (ids.length - 1)) / Math.max(1, ids.length));
  return ids.map((id, n) => [id, { x: into.x + n * (w + gap), y: into.y, w, h: into.h }]);
}
