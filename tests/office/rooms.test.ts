// The room board follows the visits: a room is taken when somebody is brought in, and turned over when they go, however
// they go. The desk reads it; nobody's name stands on it.
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/office/kinds.ts';
import { type DeskForTests, deskWith } from './desk-for-tests.ts';

const roomOf = (d: DeskForTests, visit: string) =>
  Object.entries(d.state.rooms).find(([, r]) => r.visit === visit)?.[0] ?? null;
const roomed = (): { d: DeskForTests; visit: string; room: string } => {
  const d = deskWith('arrival-1');
  const visit = d.meet('arrival-1').visit as string;
  d.act('visit.check-in', { visit });
  d.act('say.close', { with: 'next-step' });
  d.until((x) => roomOf(x, visit) !== null);
  return { d, visit, room: roomOf(d, visit) as string };
};
const state = (d: DeskForTests, room: string) => d.state.rooms[room]?.state;

describe('a room', () => {
  test('is taken for one checked in, and they leave the chair they sat on', () => {
    const { d, visit, room } = roomed();
    expect(d.state.visits[visit]).toMatchObject({ status: 'roomed', inRoom: room });
    expect(d.contact('arrival-1')).toMatchObject({ status: 'closed', place: 'gone' });
    expect(d.facts('visit.roomed')).toHaveLength(1);
  });

  test('goes from vitals to the provider to turnover, and is ready again', () => {
    const { d, visit, room } = roomed();
    const seen = [state(d, room)];
    while (state(d, room) !== 'ready') {
      d.wait(15_000);
      if (state(d, room) !== seen.at(-1)) seen.push(state(d, room));
    }
    expect(seen).toEqual(['vitals', 'with-provider', 'turnover', 'ready']);
    expect(d.state.visits[visit]).toMatchObject({ status: 'finished', inRoom: null });
    expect(d.facts('room.changed').filter((f) => f.to === 'ready' && f.room === room)).toHaveLength(1);
  });

  test('stays free for one who was marked as gone before being brought in', () => {
    const d = deskWith('arrival-1');
    const visit = d.meet('arrival-1').visit as string;
    d.act('visit.check-in', { visit });
    d.act('visit.mark', { visit, as: 'left' });
    d.wait(30 * MINUTE);
    expect(d.facts('visit.roomed')).toEqual([]);
  });

  test('comes back when its patient is marked as gone, and they are not seen after all', () => {
    const { d, visit, room } = roomed();
    d.act('visit.mark', { visit, as: 'left' });
    d.until((x) => state(x, room) === 'turnover').until((x) => state(x, room) === 'ready');
    expect(d.state.visits[visit]?.status).toBe('left');
    expect(d.facts('visit.with-provider')).toEqual([]);
    expect(d.facts('visit.finished')).toEqual([]);
  });

  test('is never given to two people at once', () => {
    const d = deskWith('arrival-1', 'arrival-2', 'arrival-3');
    for (const id of ['arrival-1', 'arrival-2', 'arrival-3']) {
      const visit = d.meet(id).visit as string;
      d.act('visit.check-in', { visit });
      d.act('say.close', { with: 'next-step' });
    }
    const inUse = new Map<string, string>();
    d.until((x) => x.now >= x.world.setup.endsMs - MINUTE);
    for (const f of d.facts('room.changed')) {
      if (f.to === 'vitals') {
        expect(inUse.has(f.room)).toBe(false);
        inUse.set(f.room, f.visit as string);
      }
      if (f.to === 'ready') inUse.delete(f.room);
    }
    expect(d.facts('visit.roomed').length).toBeGreaterThan(1);
  });
});

test('the board shows initials, never a name', () => {
  const { d, visit, room } = roomed();
  const p = d.world.setup.people[d.state.visits[visit]?.patient ?? ''];
  expect(d.view.rooms.find((r) => r.room === room)?.initials).toBe(`${p?.given[0]}.${p?.family[0]}.`);
  expect(JSON.stringify(d.view.rooms)).not.toContain(p?.family);
});
