// Half a first shift as dealt: what it holds, that there is time for all of it, and that four responsibilities are seen.
import { expect, test } from 'vitest';
import { dealtWorld } from '../../src/cli/shift/play.ts';
import { CLOSING_MS, MINUTE } from '../../src/office/kinds.ts';
import { chancesOf } from '../../src/scoring/units.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const half = settingsFor('half');

test('two check-ins, a check-out, three calls, two trays, a question from inside and one story', () => {
  for (const seed of seeds(60)) {
    const plan = deal(edition.content, seed, half);
    const routine = (as: string) => plan.contacts.filter((c) => c.scenario === null && c.as === as).length;
    expect([seed, routine('arrival'), routine('check-out'), routine('call'), routine('inside')]).toEqual([
      seed,
      2,
      1,
      3,
      1,
    ]);
    expect([seed, plan.inbox.length, plan.scenarios.length, plan.work.length]).toEqual([seed, 2, 1, 0]);
  }
});

test('it is fifty minutes long, and everybody comes while there is time left for them', () => {
  for (const seed of seeds(60)) {
    const plan = deal(edition.content, seed, half);
    expect(plan.endsMs - plan.startsMs).toBe(50 * MINUTE);
    for (const c of plan.contacts)
      expect([seed, c.id, c.atMs < plan.endsMs - CLOSING_MS - (c.scenario ? 15 : 3) * MINUTE]).toEqual([
        seed,
        c.id,
        true,
      ]);
  }
});

test('scheduling, records, billing and communications each have at least three chances', () => {
  for (const seed of seeds(60)) {
    const chances = chancesOf(dealtWorld(edition, seed, half));
    for (const r of ['scheduling', 'records', 'billing', 'communications'])
      expect([seed, r, chances.filter((c) => c.responsibility === r).length >= 3]).toEqual([seed, r, true]);
  }
});

test('three seeds in a row share no story, and over sixty there are at least a dozen', () => {
  const stories = seeds(60).map((seed) => deal(edition.content, seed, half).scenarios[0]?.id);
  for (let n = 2; n < stories.length; n += 1)
    expect(new Set(stories.slice(n - 2, n + 1)).size, `seeds ${n - 1} to ${n + 1}`).toBe(3);
  expect(new Set(stories).size).toBeGreaterThanOrEqual(12);
});
