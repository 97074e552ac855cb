// Mornings by every player that is not the exemplar, a few seeds at both levels: nothing is earned by sitting there, by
// talk alone, by one reflex or by a manner of choosing replies. Fifty seeds: `npm run -s shift -- --runs 50`.
import { describe, expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import { Sum } from '../../src/cli/shift/report.ts';
import { lostIn } from '../../src/cli/soak/nothing-lost.ts';
import type { PlayerName } from '../../src/players/names.ts';
import { causedBy, didLine } from '../../src/scoring/because.ts';
import { chancesOf } from '../../src/scoring/units.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { epilogue } from '../../src/shift/run.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { edition } from '../fixtures/edition.ts';

const SEEDS = [31, 32];
const summed = (shift: 'junior' | 'secretary', player: PlayerName) => {
  const sum = new Sum();
  for (const seed of SEEDS) sum.add(playShift(edition, seed, settingsFor(shift), player));
  return sum.out(player);
};

describe.each(['junior', 'secretary'] as const)('a %s morning', (shift) => {
  test.each<[PlayerName, number]>([
    ['absent', 5],
    ['random', 15],
    ['toolless', 50],
    ['asks-everything', 50],
    ['hands-off-everything', 50],
    ['refuses-everything', 50],
    ['emergency-everything', 50],
  ])(
    '%s earns no more than %i',
    (player, most) => {
      expect(summed(shift, player).mean).toBeLessThanOrEqual(most);
    },
    60_000,
  );

  test.each<PlayerName>(['random', 'mutant', 'careless'])(
    'the books keep everything, also when %s has worked: money, stock, appointments, copies that left',
    (player) => {
      for (const seed of SEEDS)
        expect([seed, lostIn(playShift(edition, seed, settingsFor(shift), player).run)]).toEqual([
          seed,
          null,
        ]);
    },
    60_000,
  );

  test.each<PlayerName>(['absent', 'random', 'mutant'])(
    'every mark of the debrief is said in words that there are, when %s has worked',
    (player) => {
      for (const seed of SEEDS) {
        const { world, run, score } = playShift(edition, seed, settingsFor(shift), player);
        const facts = [...run.journal, ...epilogue(world, run.state, run.journal)];
        const chances = new Map(chancesOf(world).map((c) => [c.id, c]));
        const lines = score.marks.flatMap((m) => [
          didLine(world, facts, m, chances.get(m.id)),
          ...causedBy(world, facts, m),
        ]);
        const ids = new Set(lines.map((line) => line.id));
        expect([...ids].filter((id) => !(id in ENGLISH) && !(id in edition.text))).toEqual([]);
      }
    },
    60_000,
  );

  test.each<PlayerName>(['longest', 'shortest', 'politest'])(
    'the %s reply earns no more than drawing and ten points',
    (player) => {
      const { replies } = summed(shift, player);
      expect(replies?.percent).toBeLessThanOrEqual((replies?.drawn ?? 0) + 10);
    },
    60_000,
  );
});
