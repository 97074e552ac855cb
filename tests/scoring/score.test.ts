// The score over shifts as dealt: what is possible is fixed before the first command, deeds carry their share of every
// responsibility, nothing is earned twice, and a mark's reason can be found in the journal.
import { describe, expect, test } from 'vitest';
import { RESPONSIBILITIES, type Responsibility } from '../../src/office/kinds.ts';
import { dealtWorld, playShift } from '../../src/cli/shift/play.ts';
import type { PlayerName } from '../../src/players/names.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { type Chance, chancesOf } from '../../src/scoring/units.ts';
import { edition, first, seeds } from '../fixtures/edition.ts';

const PARTS = { routine: 50, scenario: 40, handover: 10 } as const;
const sum = (chances: readonly Chance[]): number => chances.reduce((total, c) => total + c.possible, 0);

/** Of a responsibility's marks in one shift, the per cent that deeds in tools carry; null when it was not dealt. */
function deeds(chances: readonly Chance[], r: Responsibility): number | null {
  let [weights, acts] = [0, 0];
  for (const source of ['routine', 'scenario', 'handover'] as const) {
    const part = chances.filter((c) => c.responsibility === r && c.source === source);
    if (part.length === 0) continue;
    weights += PARTS[source];
    acts += (PARTS[source] * sum(part.filter((c) => c.evidence === 'act'))) / sum(part);
  }
  return weights === 0 ? null : (acts * 100) / weights;
}

test('deeds in tools carry 55 per cent of each responsibility over shifts as dealt, of communications 35', () => {
  const shifts = seeds(50).map((seed) => chancesOf(dealtWorld(edition, seed, first)));
  for (const r of RESPONSIBILITIES) {
    const shares = shifts.map((chances) => deeds(chances, r)).filter((x) => x !== null);
    if (shares.length === 0) continue;
    expect(shares.reduce((a, b) => a + b, 0) / shares.length, r).toBeGreaterThanOrEqual(
      r === 'communications' ? 35 : 55,
    );
  }
});

describe.each<PlayerName>(['exemplar', 'absent', 'mutant', 'random', 'emergency-everything', 'longest'])(
  '%s',
  (player) => {
    const played = seeds(6, 11).map((seed) => playShift(edition, seed, first, player));

    test('has the same marks to win as anybody', () => {
      for (const { world, score } of played) {
        const before = scoreOf(world, []);
        expect(score.marks.map((m) => [m.id, m.possible])).toEqual(
          before.marks.map((m) => [m.id, m.possible]),
        );
        expect(RESPONSIBILITIES.map((r) => score.byResponsibility[r].possible)).toEqual(
          RESPONSIBILITIES.map((r) => before.byResponsibility[r].possible),
        );
        expect(before.total).toBe(0);
      }
    });

    test('earns from nothing to all of a mark; only a harmful reply costs more than it could win', () => {
      for (const { score } of played) {
        expect(score.total).toBeGreaterThanOrEqual(0);
        expect(score.total).toBeLessThanOrEqual(100);
        for (const m of score.marks) {
          expect([m.id, m.earned + m.recovered <= m.possible, m.recovered >= 0]).toEqual([m.id, true, true]);
          expect([m.id, m.earned >= (m.evidence === 'reply' ? -m.possible : 0)]).toEqual([m.id, true]);
        }
      }
    });

    test('has a reason on view for every mark that was earned, and rules that exist', () => {
      for (const { run, score } of played) {
        const ids = new Set(run.journal.map((f) => f.id));
        for (const m of score.marks) {
          expect([m.id, m.because === null || ids.has(m.because)]).toEqual([m.id, true]);
          const rule = edition.content.rules[m.rule];
          expect([
            m.id,
            rule !== undefined,
            m.part === null || rule?.parts.some((p) => p.id === m.part),
          ]).toEqual([m.id, true, true]);
        }
      }
    });

    test('the total is the mean of the responsibilities seen, and lines add up to theirs', () => {
      for (const { score } of played) {
        const seen = RESPONSIBILITIES.filter((r) => score.byResponsibility[r].possible > 0);
        expect(score.total).toBeCloseTo(
          seen.reduce((total, r) => total + score.byResponsibility[r].percent, 0) / seen.length,
          0,
        );
        for (const r of seen) {
          const { lines, possible, earned, chances } = score.byResponsibility[r];
          expect([
            r,
            Math.abs(lines.reduce((t, l) => t + l.possible, 0) - possible) < 0.1,
            Math.abs(lines.reduce((t, l) => t + l.earned, 0) - earned) < 0.1,
            lines.reduce((t, l) => t + l.chances, 0),
          ]).toEqual([r, true, true, chances]);
        }
      }
    });
  },
);

test('more contacts of a kind share a cap: volume cannot swamp', () => {
  for (const seed of seeds(10)) {
    const chances = chancesOf(dealtWorld(edition, seed, first));
    for (const line of edition.content.desk.flatMap((d) => d.lines)) {
      const of = chances.filter((c) => c.source !== 'scenario' && c.item === line.id);
      expect([line.id, sum(of) <= line.cap + 0.001]).toEqual([line.id, true]);
    }
  }
});

test('a figure of time is there only where a time was taken; counts are always there', () => {
  const { figures: none } = playShift(edition, 4, first, 'absent').score;
  expect(Object.keys(none)).toEqual(expect.arrayContaining(['gaveUp', 'callsMissed']));
  expect(none).not.toHaveProperty('answerSeconds');
  expect(none).not.toHaveProperty('holdSeconds');
  const { figures: some } = playShift(edition, 4, first, 'exemplar').score;
  expect(some['answerSeconds']).toBeGreaterThan(0);
  expect(some['waitSeconds']).toBeLessThanOrEqual(some['longestWaitSeconds'] ?? -1);
});
