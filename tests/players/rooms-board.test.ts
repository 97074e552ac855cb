// Rooms work agrees with the day's board, whoever works it: a card on a door names a visit of this day in its provider's
// column, what is next stands in the book, and a room never holds two people.
import { expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import { DAY } from '../../src/office/kinds.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { edition } from '../fixtures/edition.ts';

const PLAYED = (['junior', 'secretary'] as const).flatMap((shift) =>
  [5, 6, 7].flatMap((seed) =>
    (['exemplar', 'absent'] as const).map((player) => ({
      name: `${shift} ${seed} ${player}`,
      player,
      ...playShift(edition, seed, settingsFor(shift), player),
    })),
  ),
);

test('no two people are in one room', () => {
  for (const { name, run } of PLAYED) {
    const inside = new Map<string, string | null>();
    for (const f of run.journal) {
      if (f.type !== 'room.changed') continue;
      const held = inside.get(f.room) ?? null;
      const same = held === null || f.visit === held || f.to === 'turnover';
      expect([name, f.room, held, f.visit, same]).toEqual([name, f.room, held, f.visit, true]);
      inside.set(f.room, f.to === 'turnover' || f.to === 'ready' ? null : f.visit);
    }
  }
});

test('a room is turned over after a visit of today, for one that stands in the book and is not in a room yet', () => {
  let [named, all] = [0, 0];
  for (const { name, player, run, world } of PLAYED)
    for (const f of run.journal) {
      if (f.type !== 'room.to-turn') continue;
      all += player === 'exemplar' ? 1 : 0;
      const next = run.state.visits[f.next ?? ''];
      if (world.setup.areas.rooms?.turnovers[f.work]?.next === null) {
        expect([name, next?.provider]).not.toEqual([name, undefined]);
        expect(next && next.startMs > f.atMs && next.startMs < DAY).toBe(true);
      }
      if (f.was === null) continue;
      named += player === 'exemplar' ? 1 : 0;
      const left = run.journal.filter(
        (g) => g.type === 'room.changed' && g.room === f.room && g.atMs <= f.atMs,
      );
      expect(left.map((g) => (g.type === 'room.changed' ? g.visit : null))).toContain(f.was);
    }
  // Now and then nobody leaves a room for a while, and never where nobody is checked in; then the card names nobody.
  expect(named / all).toBeGreaterThan(0.5);
});

test('a hand is asked for in the room where its patient is in with that provider', () => {
  let [named, all] = [0, 0];
  for (const { name, player, run } of PLAYED)
    for (const f of run.journal) {
      if (f.type !== 'assist.wanted') continue;
      all += player === 'exemplar' ? 1 : 0;
      if (f.visit === null) continue;
      named += player === 'exemplar' ? 1 : 0;
      const before = run.journal.filter(
        (g) => g.type === 'room.changed' && g.room === f.room && g.atMs <= f.atMs,
      );
      expect([name, before.at(-1)]).toMatchObject([name, { to: 'with-provider', visit: f.visit }]);
    }
  expect(named / all).toBeGreaterThan(0.75);
});
