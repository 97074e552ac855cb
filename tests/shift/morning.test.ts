// A morning as dealt: the ladder's numbers, nothing said twice, no story twice in three seeds, all seven responsibilities,
// and a load that fits the level. Dealing only, but for the load, which a practised player shows.
import { describe, expect, test } from 'vitest';
import { LEVELS, MINUTE, RESPONSIBILITIES } from '../../src/office/kinds.ts';
import { playShift } from '../../src/cli/shift/play.ts';
import { utilisation } from '../../src/scoring/figures.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { LADDER } from '../../src/shift/deal/ladder.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const MORNINGS = ['junior', 'secretary'] as const;
const dealt = (shift: (typeof MORNINGS)[number], seed: number) =>
  deal(edition.content, seed, settingsFor(shift));

describe.each(MORNINGS)('a %s morning', (shift) => {
  const rung = LADDER[shift];
  const settings = settingsFor(shift);

  test('every piece of work comes in while there is time left to do it', () => {
    for (const seed of seeds(30)) {
      const { work, endsMs } = dealt(shift, seed);
      expect(work.length, `seed ${seed}`).toBeGreaterThan(3);
      for (const piece of work)
        expect(piece.atMs, `seed ${seed}, ${piece.id}`).toBeLessThan(endsMs - 25 * MINUTE);
    }
  });

  test('no provider begins two routine visits at one minute: nobody meant it', () => {
    for (const seed of seeds(30)) {
      const plan = dealt(shift, seed);
      const ofStories = new Set(plan.contacts.flatMap((c) => (c.scenario === null ? [] : [c.visit])));
      const told = (id: string) =>
        ofStories.has(id) || plan.scenarios.some((s) => Object.values(s.cast).includes(id));
      const starts = plan.visits.filter((v) => !told(v.id)).map((v) => `${v.provider} ${v.startMs}`);
      expect([seed, starts.filter((x, n) => starts.indexOf(x) !== n)]).toEqual([seed, []]);
    }
  });

  test('whoever waits for a visit and has a chart here is no new patient', () => {
    for (const seed of seeds(30))
      for (const list of Object.values(dealt(shift, seed).areas.outreach?.lists ?? {}))
        expect([seed, list.waiting.filter((w) => w.type === 'NP-1')]).toEqual([seed, []]);
  });

  test('deals what the ladder says', () => {
    for (const seed of seeds(30)) {
      const plan = dealt(shift, seed);
      const routine = (as: string) => plan.contacts.filter((c) => c.scenario === null && c.as === as).length;
      expect([seed, routine('arrival'), routine('check-out'), routine('call')]).toEqual([
        seed,
        rung.arrivals.length,
        rung.checkOuts,
        rung.calls,
      ]);
      expect(plan.scenarios.length, `seed ${seed}`).toBe(rung.scenarios);
      expect(plan.most).toBe(rung.most);
    }
  });

  test('says no opening twice', () => {
    for (const seed of seeds(60)) {
      const lines = dealt(shift, seed).contacts.flatMap((c) => c.opening);
      expect([seed, lines.filter((line, n) => lines.indexOf(line) !== n)]).toEqual([seed, []]);
    }
  });

  test('tells no story twice in three seeds in a row', () => {
    for (const seed of seeds(60)) {
      const told = [seed, seed + 1, seed + 2].flatMap((s) =>
        dealt(shift, s).scenarios.map((one) => `${one.id}/${one.variant}`),
      );
      expect([seed, new Set(told).size]).toEqual([seed, told.length]);
    }
  });

  test('tells no story of a higher rung', () => {
    const levels = LEVELS.slice(0, LEVELS.indexOf(settings.level) + 1);
    for (const seed of seeds(60))
      for (const { id } of dealt(shift, seed).scenarios)
        expect([seed, id, levels.includes(edition.content.scenarios[id]?.level as never)]).toEqual([
          seed,
          id,
          true,
        ]);
  });

  test('binds nobody to two things at once', () => {
    for (const seed of seeds(60)) {
      const people = dealt(shift, seed)
        .contacts.filter((c) => c.kind !== 'team')
        .map((c) => c.person);
      expect([seed, people.filter((p, n) => people.indexOf(p) !== n)]).toEqual([seed, []]);
    }
  });

  test('has chances in all seven responsibilities, and a load that fits', () => {
    for (const seed of [11, 12]) {
      const { score, log, world } = playShift(edition, seed, settings, 'exemplar');
      const seen = RESPONSIBILITIES.filter((r) => score.byResponsibility[r].possible > 0);
      const load = utilisation(log.entries, world.plan.endsMs - world.plan.startsMs);
      expect([seed, seen]).toEqual([seed, [...RESPONSIBILITIES]]);
      expect([seed, score.total >= 95, load >= 55, load <= 85], `${score.total}, ${load} %`).toEqual([
        seed,
        true,
        true,
        true,
      ]);
    }
  });

  test('names a new rule of the library', () => {
    for (const seed of seeds(20))
      expect(edition.content.rules[dealt(shift, seed).newRule ?? '']).toBeDefined();
  });
});

test('what was missed is told again, in a story that turns on it', () => {
  const history = ['two-identifiers'];
  for (const seed of seeds(12)) {
    const plan = deal(edition.content, seed, settingsFor('junior', { history }));
    const rules = plan.scenarios.flatMap((s) =>
      (edition.content.scenarios[s.id]?.rubric ?? []).flatMap((r) =>
        typeof r.rule === 'string' ? [r.rule] : Object.values(r.rule),
      ),
    );
    expect([seed, rules.includes('two-identifiers')]).toEqual([seed, true]);
  }
});
