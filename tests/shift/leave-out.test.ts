// A subject somebody leaves out: no situation that touches it comes, the rest of the day is everybody's, nothing is lost by
// it, and a result file of it is still of the class's code.
import { describe, expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import { CONTENT_NOTES } from '../../src/scenario/content-notes.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { SHIFTS } from '../../src/shift/plan.ts';
import { edition } from '../fixtures/edition.ts';

const { content } = edition;
const touches = (id: string, note: string): boolean =>
  content.scenarios[id]?.contentNotes.some((one) => one === note) ?? false;
const SEEDS = Array.from({ length: 24 }, (_, n) => n + 1);

describe('a subject left out', () => {
  const dealt = SHIFTS.flatMap((shift) =>
    SEEDS.map((seed) => ({ shift, seed, usual: deal(content, seed, settingsFor(shift)) })),
  );

  test('does not come in any shift, and situations without it stay', () => {
    let left = 0;
    for (const note of CONTENT_NOTES)
      for (const { shift, seed, usual } of dealt) {
        if (!usual.scenarios.some(({ id }) => touches(id, note))) continue;
        left += 1;
        const ids = deal(content, seed, settingsFor(shift, { without: [note] })).scenarios.map(
          ({ id }) => id,
        );
        expect(ids).toEqual(usual.scenarios.map(({ id }) => id).filter((id) => !touches(id, note)));
      }
    expect(left).toBeGreaterThan(20);
  });

  test('where nothing touches it, the day is dealt as ever', () => {
    const plain = dealt.find(({ usual }) => !usual.scenarios.some(({ id }) => touches(id, 'suicide')));
    expect(plain).toBeDefined();
    if (plain)
      expect(deal(content, plain.seed, settingsFor(plain.shift, { without: ['suicide'] }))).toEqual(
        plain.usual,
      );
  });

  test.each(['first', 'secretary'] as const)(
    'loses nothing: the exemplar of such a %s day earns it all',
    (shift) => {
      const one = dealt.find(
        ({ shift: of, usual }) => of === shift && usual.scenarios.some(({ id }) => touches(id, 'emergency')),
      );
      expect(one).toBeDefined();
      if (!one) return;
      const { score } = playShift(
        edition,
        one.seed,
        settingsFor(shift, { without: ['emergency'] }),
        'exemplar',
      );
      expect(score.total).toBeGreaterThanOrEqual(95);
    },
  );
});
