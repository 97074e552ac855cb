// What a story lays out among the supplies is there once: alone with a full store around it, in a morning instead of what would
// have been dealt. What was dealt is shared with the plan and is not written to.
import { expect, test } from 'vitest';
import { MINUTE } from '../../src/office/kinds.ts';
import { parOf } from '../../src/office/supplies/shelf-of.ts';
import { editedPlay } from '../../src/cli/play-throughs/edits.ts';
import { alone, tryPlay, worldOf } from '../../src/cli/play-throughs/trial.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { makeWorld } from '../../src/shift/world.ts';
import { edition } from '../fixtures/edition.ts';

const STORIES = {
  'sign-here': { kind: 'delivery', in: 'deliveries' },
  'forty-on-the-door': { kind: 'fridge-log', in: 'fridges' },
  'the-one-in-front': { kind: 'stock-count', in: 'shelves' },
} as const;
const secretary = settingsFor('secretary');
const mornings = (story: string) =>
  Array.from({ length: 90 }, (_, n) => deal(edition.content, n + 1, secretary)).filter((p) =>
    p.scenarios.some((s) => s.id === story),
  );

test.each(Object.entries(STORIES))(
  '%s, alone, comes just before whoever speaks of it',
  (id, { kind, in: of }) => {
    for (const variant of Object.keys(edition.content.scenarios[id]?.variants ?? {})) {
      const { setup, plan } = worldOf(edition, 1, alone(id, variant)).world;
      const comesMs = plan.contacts[0]?.atMs ?? 0;
      expect(setup.work[id]).toMatchObject({ kind, atMs: comesMs - MINUTE / 3 });
      expect(Object.keys(setup.areas.supplies?.[of] ?? {})).toEqual([id]);
      expect([plan.work, plan.areas]).toEqual([[], {}]);
    }
  },
);

test('around a parcel or a fridge, and nothing else dealt, every item lies in one pile at par', () => {
  for (const [id, variant] of [
    ['sign-here', 'right'],
    ['forty-on-the-door', 'fine'],
  ] as const) {
    const { setup } = worldOf(edition, 1, alone(id, variant)).world;
    const piles = setup.areas.supplies?.bins ?? [];
    expect(piles.map((b) => [b.stock, b.quantity, b.where])).toEqual(
      Object.values(setup.stock).map((i) => [i.id, parOf(i), i.keep]),
    );
    expect(new Set(piles.map((b) => b.lot)).size).toBe(piles.length);
  }
});

test.each(Object.entries(STORIES))(
  '%s, in a morning, stands first and writes to nothing dealt',
  (id, { in: of }) => {
    const plans = mornings(id);
    expect(plans.length).toBeGreaterThan(3);
    for (const plan of plans) {
      const before = structuredClone(plan);
      const { setup } = makeWorld(edition.content, plan, secretary);
      expect(Object.keys(setup.areas.supplies?.[of] ?? {})[0]).toBe(id);
      expect(plan).toEqual(before);
    }
  },
);

test('the fridge is read once in a morning, and no item of a story is on another count or in another parcel', () => {
  for (const id of Object.keys(STORIES))
    for (const plan of mornings(id)) {
      const { setup } = makeWorld(edition.content, plan, secretary);
      const s = setup.areas.supplies;
      expect(Object.keys(s?.fridges ?? {}).length).toBe(1);
      const named = [
        ...Object.values(s?.shelves ?? {}).flatMap((x) => x.stocks),
        ...Object.values(s?.deliveries ?? {}).flatMap((d) => d.lines.map((l) => l.stock)),
      ];
      const own = [
        ...(s?.shelves[id]?.stocks ?? []),
        ...(s?.deliveries[id]?.lines ?? []).map((l) => l.stock),
      ];
      expect(named.filter((stock) => own.includes(stock)).sort()).toEqual(own.sort());
    }
});

test.each([
  ['forty-on-the-door', 'fine', ['f.0300'], 'f.0500', 'read'],
  ['the-one-in-front', 'behind', ['b.0200', 'b.0300'], 'b.0600', 'counted-up'],
  ['sign-here', 'right', ['s.0400', 's.0500'], 'r.0400', 'filed'],
])('%s, %s, done while they are still there, ends as done', (story, variant, cut, after, end) => {
  const { run } = tryPlay(edition, 1, alone(story, variant), (i) =>
    editedPlay(i, [{ put: { after, do: { 'say.close': { with: 'goodbye' } } } }, { cut }]),
  );
  const ends = run.journal.flatMap((f) => (f.type === 'scenario.ended' ? [f.end] : []));
  expect(ends).toEqual([end]);
});
