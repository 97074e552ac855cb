// A turn of the head without a graphics chip moves two whole pictures: everything in the room has to lie in the old one,
// once it has been moved, where it lies in the new one.
import { expect, test } from 'vitest';
import { laid } from '../../src/scenes/head-turn.ts';
import { chairShot, windowShot, worldToZone } from '../../src/scenes/shots.ts';

const SITTER = { x: 500, foot: 440, scale: 1, counterTop: 440, counterFront: 480 };

test('from the chair to the window, the clock and the counter stay where they are in the room', () => {
  const chair = chairShot({ w: 1366, h: 642 }, SITTER);
  const close = windowShot({ w: 455, h: 340 }, SITTER);
  for (const [from, to] of [
    [chair, close],
    [close, chair],
  ] as const)
    for (const [x, y] of [
      [400, 170],
      [0, 440],
      [1366, 768],
    ] as const) {
      const { scale, x: right, y: down } = laid(from, to);
      const was = worldToZone(from, x, y);
      const is = worldToZone(to, x, y);
      expect(was.x * scale + right).toBeCloseTo(is.x, 6);
      expect(was.y * scale + down).toBeCloseTo(is.y, 6);
    }
});
