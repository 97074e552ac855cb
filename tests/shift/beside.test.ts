// The colleague's half of a morning: her people come to her window one at a time, are checked in, seen and gone by the
// book's own clock, whatever the player does; nobody of hers is the player's.
import { expect, test } from 'vitest';
import { dealtWorld, playShift } from '../../src/cli/shift/play.ts';
import { MINUTE } from '../../src/office/kinds.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { beginRun, play } from '../../src/shift/replay.ts';
import { deskView } from '../../src/views/desk.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const settings = settingsFor('secretary');

test('nobody of hers comes to your window, rings you, or stands on two lists', () => {
  let count = 0;
  for (const seed of seeds(30)) {
    const plan = deal(edition.content, seed, settings);
    const hers = plan.beside.map((b) => plan.visits.find((v) => v.id === b.visit)?.patient);
    const yours = new Set(plan.contacts.flatMap((c) => [c.person, c.patient]));
    expect([seed, hers.filter((p) => p === undefined || yours.has(p))]).toEqual([seed, []]);
    expect(new Set(hers).size).toBe(hers.length);
    count += hers.length;
  }
  // Fewer where a story lays out a provider's whole column.
  expect(count / 30).toBeGreaterThan(3);
});

/** A morning with room in the book for hers: on some a story lays out one column, and the other is full of yours. */
const roomy = seeds(30).find((seed) => {
  const { beside } = deal(edition.content, seed, settings);
  return beside.filter((b) => b.comes && b.startMs < 11 * 3_600_000).length >= 5;
}) as number;

test('one stands before her at a time, and each is called in after being checked in', () => {
  const { run } = playShift(edition, roomy, settings, 'absent');
  let standing: string | null = null;
  const seen = new Map<string, string[]>();
  for (const f of run.journal) {
    if (!f.type.startsWith('visit.beside-') || !('visit' in f)) continue;
    const way = seen.get(f.visit as string) ?? [];
    seen.set(f.visit as string, [...way, f.type.slice('visit.beside-'.length)]);
    if (f.type === 'visit.beside-came') {
      expect(standing).toBeNull();
      standing = f.visit;
    } else if (f.type === 'visit.beside-checked-in') standing = null;
  }
  const whole = ['came', 'checked-in', 'went-in', 'left'];
  for (const way of seen.values()) expect([whole.slice(0, way.length), ['left']]).toContainEqual(way);
  expect([...seen.values()].filter((way) => way.length === 4).length).toBeGreaterThanOrEqual(3);
});

test('what stands open in the book after the morning is yours, or still to come', () => {
  const { run, world } = playShift(edition, 3, settings, 'exemplar');
  const stale = world.plan.beside.filter(({ visit }) => {
    const x = run.state.visits[visit];
    return x?.status === 'expected' && x.startMs < run.state.nowMs - 20 * 60_000;
  });
  expect(stale).toEqual([]);
});

test('whoever she has checked in sits on a chair of their own until they are called', () => {
  const run = beginRun(dealtWorld(edition, roomy, settings));
  const chairOf = new Map<string, string>();
  while (!run.state.over) {
    play(run, { type: 'time.wait', forMs: MINUTE }, run.state.nowMs);
    const { figures } = deskView({ setup: run.world.setup, state: run.state });
    const chairs = figures.map(({ place }) => place).filter((place) => place.startsWith('seat-'));
    expect(new Set(chairs).size).toBe(chairs.length);
    for (const { contact, pose, portrait, place } of figures) {
      if (contact !== null || pose !== 'seated') continue;
      expect(chairOf.get(portrait) ?? place).toBe(place);
      chairOf.set(portrait, place);
    }
  }
  const checkedIn = run.journal.filter((f) => f.type === 'visit.beside-checked-in');
  expect(checkedIn.length).toBeGreaterThanOrEqual(5);
  expect(chairOf.size).toBeGreaterThanOrEqual(checkedIn.length - 2);
});
