// A hundred exemplar shifts, or a part of them: lived, replayed, cut otherwise, carried through JSON and reloaded, each is one and the same.
// The seed in a test's name makes its log again.
import { expect, test } from 'vitest';
import { seeds } from '../fixtures/edition.ts';
import { holdsReplayed } from './holds.ts';
import { exemplarLog } from './logs.ts';
import { part } from '../whole.ts';

test.each(seeds(10, 0).map((tens) => [tens * 10 + 1, tens * 10 + 10]))(
  'seeds %i to %i',
  (from, to) => {
    for (const seed of part(seeds(to - from + 1, from), 2)) {
      try {
        holdsReplayed(exemplarLog(seed));
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
  },
  60_000,
);

test('the same seed gives the same log, another seed another', () => {
  expect(exemplarLog(7).log).toEqual(exemplarLog(7).log);
  expect(exemplarLog(7).log.claimed.last).not.toBe(exemplarLog(8).log.claimed.last);
});
