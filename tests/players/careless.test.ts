// Slips and what comes of them: planted mistakes start chains of cause and effect, each gone when the act is done rightly;
// what is lost goes back to a slip, and carelessness in one thing costs that thing and what it caused.
import { describe, expect, test } from 'vitest';
import { playCareless, type PlayedCarelessly } from '../../src/cli/shift/careless.ts';
import { playShift } from '../../src/cli/shift/play.ts';
import type { Fact } from '../../src/office/facts.ts';
import { RESPONSIBILITIES } from '../../src/office/kinds.ts';
import { rootOf } from '../../src/scoring/because.ts';
import { effectsOf } from '../../src/scoring/chains.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const settings = settingsFor('secretary');
const TEN = seeds(10);
const runs = new Map<string, PlayedCarelessly>();
function careless(seed: number, errs: Parameters<typeof playCareless>[3], without: string[] = []) {
  const key = `${seed} ${errs} ${without}`;
  const known = runs.get(key);
  if (known) return known;
  const run = playCareless(edition, seed, settings, errs, without);
  runs.set(key, run);
  return run;
}

/** Whom or what a fact is about, by a name that is the same in both runs. */
const subject = (f: Fact): string => {
  const x = f as unknown as Record<string, unknown>;
  return String(x.work ?? x.item ?? x.patient ?? x.contact ?? '');
};

test('ten careless mornings start at least fifteen kinds of chains, and none without its slip', () => {
  const seen = new Map<string, { seed: number; fault: string; effect: string; about: string }>();
  for (const seed of TEN) {
    const run = careless(seed, 'all');
    for (const c of run.chains) {
      const fact = run.facts.find((f) => f.id === c.effect.fact) as Fact;
      const key = `${c.fault} → ${c.effect.kind}`;
      if (!seen.has(key))
        seen.set(key, { seed, fault: c.fault, effect: c.effect.kind, about: subject(fact) });
    }
  }
  expect([...seen.keys()].length, [...seen.keys()].join('\n')).toBeGreaterThanOrEqual(15);
  for (const { seed, fault, effect, about } of seen.values()) {
    const right = careless(seed, 'all', [fault]);
    const acts = new Set(right.facts.filter((f) => f.because.startsWith('c')).map((f) => f.because));
    const still = [...acts]
      .flatMap((act) => effectsOf(right.facts, act))
      .filter((e) => e.kind === effect)
      .filter((e) => subject(right.facts.find((f) => f.id === e.fact) as Fact) === about);
    expect([seed, fault, effect, still]).toEqual([seed, fault, effect, []]);
  }
}, 120_000);

describe.each(RESPONSIBILITIES)('careless in %s only', (responsibility) => {
  test('loses there and in what it caused, nowhere else, and every lost mark goes back to a slip', () => {
    let lostThere = 0;
    for (const seed of [1, 2, 3]) {
      const run = careless(seed, responsibility);
      const right = new Map(
        playShift(edition, seed, settings, 'exemplar').score.marks.map((m) => [m.id, m.earned]),
      );
      const slips = new Set(run.planted.map((p) => p.command));
      const lost = run.played.score.marks.filter(
        (m) => m.earned + m.recovered < (right.get(m.id) ?? 0) - 0.01,
      );
      lostThere += lost.filter((m) => m.responsibility === responsibility).length;
      const elsewhere = lost
        .filter((m) => m.because === null || !slips.has(rootOf(run.facts, m.because) ?? ''))
        .map((m) => `${m.id} (${m.responsibility}) ${m.because && rootOf(run.facts, m.because)}`);
      expect([seed, elsewhere]).toEqual([seed, []]);
    }
    expect(lostThere).toBeGreaterThan(0);
  }, 60_000);
});
