// Nobody is left without a word: whatever one replies in a story, the person says something to it, or to what it acted as.
import { expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import { edition, first, seeds } from '../fixtures/edition.ts';

test('every reply in two dozen first shifts is followed by a word of theirs', () => {
  let replies = 0;
  for (const seed of seeds(24))
    for (const player of ['longest', 'shortest'] as const) {
      const { journal } = playShift(edition, seed, first, player).run;
      for (const reply of journal.filter((f) => f.type === 'talk.replied')) {
        replies += 1;
        const caused = new Set([reply.id]);
        for (const f of journal) if (caused.has(f.because)) caused.add(f.id);
        const said = journal.filter((f) => caused.has(f.id)).map((f) => f.type);
        expect(said, `seed ${seed}, ${reply.reply}`).toContain('line.said');
      }
    }
  expect(replies).toBeGreaterThan(40);
});
