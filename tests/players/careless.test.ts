// Slips and what comes of them: planted mistakes start chains of cause and effect; what is lost goes back to a slip, and
// carelessness in one thing costs that thing and what it caused.
import { describe, expect, test } from 'vitest';
import { RESPONSIBILITIES } from '../../src/office/kinds.ts';
import { playCareless } from '../../src/cli/shift/careless.ts';
import { outcome } from '../../src/cli/shift/otherwise.ts';
import { playShift } from '../../src/cli/shift/play.ts';
import { rootOf } from '../../src/scoring/because.ts';
import { epilogue } from '../../src/shift/run.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { edition, seeds } from '../fixtures/edition.ts';
import { part } from '../whole.ts';

const settings = settingsFor('secretary');

test('within ten careless mornings at least fifteen kinds of chains start; whoever makes no slip meets none of their ends', () => {
  const seen = new Set<string>();
  for (const seed of seeds(10)) {
    const run = playCareless(edition, seed, settings, 'all');
    const chains = run.chains();
    for (const c of chains) seen.add(`${c.fault} → ${c.effect.kind}`);
    const { run: well, world } = playShift(edition, seed, settings, 'exemplar');
    const happened = new Set([...well.journal, ...epilogue(world, well.state, well.journal)].map(outcome));
    const anyway = chains.filter((c) => {
      const end = run.facts.find((f) => f.id === c.effect.fact);
      return end !== undefined && happened.has(outcome(end));
    });
    expect([seed, anyway.map((c) => `${c.fault} → ${c.effect.kind}`)]).toEqual([seed, []]);
    if (seen.size >= 15) break;
  }
  expect(seen.size, [...seen].join('\n')).toBeGreaterThanOrEqual(15);
}, 120_000);

test('what would have happened anyway did not come of a slip', () => {
  const run = playCareless(edition, 1, settings, 'billing');
  const sent = run.facts.filter((f) => f.type === 'claim.sent' && f.right === false);
  expect(sent.length).toBeGreaterThan(0);
  const chains = run.chains();
  const kinds = new Set(chains.map((c) => c.effect.kind));
  // A wrong claim is denied or traced; that a payer acknowledges one with A2 happens to right ones too.
  expect([...kinds].some((k) => k.startsWith('claim.traced') || k.startsWith('claim.remitted'))).toBe(true);
  expect(chains.filter((c) => c.fault === 'charged-wrong' && c.effect.kind.endsWith(':A2'))).toEqual([]);
}, 60_000);

describe.each(RESPONSIBILITIES)('careless in %s only', (responsibility) => {
  test('loses there and in what it caused, nowhere else, and every lost mark goes back to a slip', () => {
    let lostThere = 0;
    for (const seed of part([1, 2, 3], 1)) {
      const run = playCareless(edition, seed, settings, responsibility);
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
        .map((m) => m.id);
      expect([seed, elsewhere]).toEqual([seed, []]);
    }
    expect(lostThere).toBeGreaterThan(0);
  }, 60_000);
});
