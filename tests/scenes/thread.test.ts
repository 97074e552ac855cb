// The thread between two marked lines: papers side by side are sewn toward each other, papers one under the other around
// the side with more room, and every thread begins and ends where it is told.
import { expect, test } from 'vitest';
import type { Ends } from '../../src/scenes/wide/counter-lying.ts';
import { waysOut } from '../../src/scenes/wide/sewing.ts';
import { threadBetween } from '../../src/scenes/wide/thread.ts';

const paper = (from: number, to: number): Ends => ({
  from,
  to,
  middle: (from + to) / 2,
  toward: (way) => ({ edge: { x: way === 1 ? to : from, y: 0 }, line: null }),
});

test('papers side by side are sewn toward each other, whichever was marked first', () => {
  expect(waysOut(paper(0, 100), paper(140, 240), 300)).toEqual([1, -1]);
  expect(waysOut(paper(140, 240), paper(0, 100), 300)).toEqual([-1, 1]);
});

test('papers one under the other are sewn around the side with more room', () => {
  expect(waysOut(paper(0, 100), paper(20, 120), 300)).toEqual([1, 1]);
  expect(waysOut(paper(400, 500), paper(420, 520), 300)).toEqual([-1, -1]);
});

test('a thread goes from the one edge to the other and leaves both outward', () => {
  const [a, b] = [
    { x: 100, y: 10 },
    { x: 120, y: 90 },
  ];
  const path = threadBetween(a, b, [1, 1]);
  expect(path[0]).toEqual(a);
  expect(path.at(-1)).toEqual(b);
  expect(Math.max(...path.map(({ x }) => x))).toBeGreaterThan(120);
});
