// Blocks that lie at one time in a column of the book are drawn side by side: nobody is hidden under somebody else.
import { expect, test } from 'vitest';
import { lanesOf } from '../../src/panels/tools/wide/lanes.ts';

const block = (startMin: number, minutes: number) => ({ startMs: startMin * 60_000, minutes });

test('two at the same time share the width, one after the other do not', () => {
  expect(lanesOf([block(0, 15), block(0, 15), block(15, 15)])).toEqual([
    { lane: 0, lanes: 2 },
    { lane: 1, lanes: 2 },
    { lane: 0, lanes: 1 },
  ]);
});

test('short ones beside a long one take turns in one lane', () => {
  expect(lanesOf([block(0, 30), block(0, 10), block(15, 10)])).toEqual([
    { lane: 0, lanes: 2 },
    { lane: 1, lanes: 2 },
    { lane: 1, lanes: 2 },
  ]);
});

test('nobody is nowhere', () => expect(lanesOf([])).toEqual([]));
