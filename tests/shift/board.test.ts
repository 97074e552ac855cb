// The book of three days: nobody of the board stands in it twice, what people come for differs and fits who sees them.
import { expect, test } from 'vitest';
import { ageOn } from '../../src/office/people/age.ts';
import { DAY, MINUTE } from '../../src/office/kinds.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const { people, providers } = edition.content.practice;

test.each(['first', 'junior', 'secretary'] as const)('in a %s shift', (shift) => {
  const settings = settingsFor(shift);
  const types = new Set<string>();
  const days = new Map<number, number>();
  for (const seed of seeds(20)) {
    const { visits } = deal(edition.content, seed, settings);
    const board = visits.filter((v) => v.id.startsWith('visit-board'));
    const patients = visits.map((v) => v.patient);
    expect(board.filter((v) => patients.filter((p) => p === v.patient).length > 1)).toEqual([]);
    for (const v of board) {
      types.add(v.type);
      days.set(Math.floor(v.startMs / DAY), (days.get(Math.floor(v.startMs / DAY)) ?? 0) + 1);
      const type = providers.visitTypes.find((t) => t.id === v.type);
      expect(type?.providers).toContain(v.provider);
      expect(v.minutes).toBe(type?.minutes);
      const p = people.find((x) => x.id === v.patient);
      if (v.type === 'WC-1') expect(ageOn(p?.born ?? '', settings.date)).toBeLessThan(18);
      expect(
        board.filter(
          (x) =>
            x !== v &&
            x.provider === v.provider &&
            x.startMs < v.startMs + v.minutes * MINUTE &&
            v.startMs < x.startMs + x.minutes * MINUTE,
        ),
      ).toEqual([]);
    }
  }
  expect(types.size).toBeGreaterThanOrEqual(4);
  expect([...days.keys()].sort()).toEqual([0, 1, 2]);
});
