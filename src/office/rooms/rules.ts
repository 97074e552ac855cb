// The room board: four tiles that follow the visits, and a room that waits to be turned over by somebody. What follows when it
// is not ready in time, and when it is: the provider, and the people who wait for them.
import type { Draft } from '../facts.ts';
import { MINUTE } from '../kinds.ts';
import { type Area, draft, dropTimer, replace, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import { finish, openWork } from '../work/rules.ts';
import { dueMsOf, justLeft, nextOf, nextVisit } from './by-the-board.ts';

/** How soon one looks again whether a room has come free; how long a room may wait before somebody else takes pity. */
const LOOK_AGAIN_MS = MINUTE / 2;
const PITY_MS = 15 * MINUTE;
/** What a room that is not ready costs its provider, and what a ready one gives back. Simulation values. */
const LOST_MIN = 10;
const WON_MIN = 5;
const SOURED_MS = 2 * MINUTE;

/** The room to be turned over: the one that was left last; where none was, the one a story means, or any that stands empty. */
function emptyRoom(o: Office, wanted: string | null): string | null {
  const left = justLeft(o);
  if (left !== null) return left;
  const taken = new Set(
    Object.entries(o.state.roomWork.turnovers)
      .filter(([work, t]) => openWork(o, work) && t.room !== null)
      .map(([, t]) => t.room),
  );
  const free = (state: string) =>
    o.setup.rooms.filter((r) => o.state.rooms[r.id]?.state === state && !taken.has(r.id)).map((r) => r.id);
  const empty = free('ready');
  return wanted !== null && empty.includes(wanted) ? wanted : (empty[empty.length - 1] ?? null);
}

/** Those who sit and wait for this provider. */
const waitingFor = (o: Office, provider: string) =>
  Object.values(o.state.contacts).filter(
    (c) =>
      c.place === 'seated' &&
      c.visit !== null &&
      o.state.visits[c.visit]?.provider === provider &&
      ['arrived', 'checked-in'].includes(o.state.visits[c.visit]?.status ?? ''),
  );

const claim = (o: Office, work: string): Draft[] => {
  const t = o.setup.areas.rooms?.turnovers[work];
  if (!t || !openWork(o, work) || o.state.roomWork.turnovers[work]?.room !== null) return [];
  const room = emptyRoom(o, t.room);
  return room === null
    ? [timer(o, LOOK_AGAIN_MS, { do: 'room.claim', key: work })]
    : [
        draft('room.to-turn', {
          work,
          room,
          was: o.state.rooms[room]?.state === 'turnover' ? (o.state.rooms[room]?.last ?? null) : null,
          next: t.next ? null : nextVisit(o),
        }),
      ];
};

export const rooms: Area = {
  evolve: {
    'room.changed': (s, f) => ({
      ...s,
      rooms: replace(s.rooms, f.room, {
        state: f.to,
        visit: f.visit,
        last: f.visit ?? s.rooms[f.room]?.last ?? null,
        sinceMs: f.atMs,
      }),
    }),
    'waiting.soured': (s, f) => ({
      ...s,
      contacts: replace(s.contacts, f.contact, {
        mood: 'restless',
        patienceEndMs: (s.contacts[f.contact]?.patienceEndMs ?? 0) - SOURED_MS,
      }),
    }),
    'waiting.eased': (s, f) => ({ ...s, contacts: replace(s.contacts, f.contact, { mood: 'content' }) }),
  },
  react: {
    'work.arrived': (o, f) => {
      const t = o.setup.areas.rooms?.turnovers[f.work];
      return t
        ? [
            ...claim(o, f.work),
            timer(o, dueMsOf(o, f.work, t.dueMs) - o.state.nowMs, { do: 'room.due', key: f.work }),
          ]
        : [];
    },
    'room.to-turn': (_o, f) => [
      dropTimer('room.ready', f.room),
      draft('room.changed', { room: f.room, to: 'turnover', visit: null }),
    ],
    /** A provider before a door that is not ready waits, and so does everybody after. */
    'room.kept-waiting': (o, f) => [
      draft('provider.running-late', {
        provider: f.provider,
        byMs: ((o.state.lateMin[f.provider] ?? 0) + LOST_MIN) * MINUTE,
      }),
      ...waitingFor(o, f.provider).map((c) => draft('waiting.soured', { contact: c.id, person: c.person })),
    ],
    'waiting.soured': (o, f) => {
      const c = o.state.contacts[f.contact];
      return c?.status === 'waiting'
        ? [
            dropTimer('window.tire', c.id),
            timer(o, Math.max(MINUTE, c.patienceEndMs - o.state.nowMs), { do: 'window.tire', key: c.id }),
          ]
        : [];
    },
    'room.readied': (o, f) => {
      const provider = nextOf(o, f.work)?.provider ?? '';
      const late = o.state.lateMin[provider] ?? 0;
      if (!f.inTime) return [];
      return [
        dropTimer('room.due', f.work),
        ...(late > 0
          ? [draft('provider.running-late', { provider, byMs: Math.max(0, late - WON_MIN) * MINUTE })]
          : []),
        ...waitingFor(o, provider).map((c) => draft('waiting.eased', { contact: c.id, person: c.person })),
      ];
    },
  },
  happen: {
    'room.ready': (_o, e) => [draft('room.changed', { room: e.key, to: 'ready', visit: null })],
    'room.claim': (o, e) => claim(o, e.key),
    'room.due': (o, e) => {
      const t = o.setup.areas.rooms?.turnovers[e.key];
      const now = o.state.roomWork.turnovers[e.key];
      const standing = now?.room === null || o.state.rooms[now?.room ?? '']?.state === 'turnover';
      return t && now && !now.ready && standing
        ? [
            draft('room.kept-waiting', {
              work: e.key,
              room: now.room,
              provider: nextOf(o, e.key)?.provider ?? '',
            }),
            timer(o, PITY_MS, { do: 'room.pity', key: e.key }),
          ]
        : [];
    },
    /** Nobody came: the nurse does it between two calls, and it was not you. */
    'room.pity': (o, e) => {
      const room = o.state.roomWork.turnovers[e.key]?.room;
      if (!openWork(o, e.key) || !room) return [];
      return [draft('room.changed', { room, to: 'ready', visit: null }), ...finish(o, e.key, false)];
    },
    /** Whoever was fetched has done the room. */
    'room.done-by': (o, e) => {
      const room = o.state.roomWork.turnovers[e.key]?.room;
      return room && o.state.rooms[room]?.state === 'turnover'
        ? [draft('room.changed', { room, to: 'ready', visit: null })]
        : [];
    },
  },
};
