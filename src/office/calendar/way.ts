// How a visit goes on once it is checked in: roomed by the medical assistant from a chair in the waiting room, seen by a
// provider who may run behind, finished, the room turned over. By its own clock; the desk decides nothing here.
import type { Draft } from '../facts.ts';
import { MINUTE } from '../kinds.ts';
import { type Area, draft, dropTimer, replace, timer } from '../rules.ts';
import type { ContactState, Office, State, VisitState } from '../state.ts';
import { readyRooms, seesSomebody, waitsForHand } from '../rooms/by-the-board.ts';
import { arrivalsOf } from './todaysVisit.ts';

/** How long the medical assistant takes to room someone, when the room is ready. A simulation value. */
const TO_ROOM_MS = 4 * MINUTE;
/** How soon she looks again when no room is ready or they still stand at the window. A simulation value. */
const TO_ASK_AGAIN_MS = 2 * MINUTE;

/** How soon a provider who is in another room comes by again. A simulation value. */
const TO_LOOK_AGAIN_MS = MINUTE / 2;

/** Seen, or marked as gone in the meantime: either way the room is turned over and comes back. */
export const leaveRoom = (o: Office, x: VisitState | undefined): Draft[] =>
  x?.inRoom
    ? [
        draft('room.changed', { room: x.inRoom, to: 'turnover', visit: null }),
        timer(o, 5 * MINUTE, { do: 'room.ready', key: x.inRoom }),
      ]
    : [];

/** Those who sit and wait with this patient's visit, changed. */
export function seated(s: State, patient: string, change: Partial<ContactState>): State['contacts'] {
  let contacts = s.contacts;
  for (const c of arrivalsOf(s, patient))
    if (c.place === 'seated') contacts = replace(contacts, c.id, change);
  return contacts;
}

export const way: Area = {
  evolve: {
    'visit.roomed': (s, f) => ({
      ...s,
      visits: replace(s.visits, f.visit, { status: 'roomed', inRoom: f.room }),
      contacts: seated(s, f.patient, { place: 'gone', status: 'closed' }),
    }),
    'visit.with-provider': (s, f) => ({
      ...s,
      visits: replace(s.visits, f.visit, { status: 'with-provider' }),
    }),
    'visit.finished': (s, f) => ({
      ...s,
      visits: replace(s.visits, f.visit, { status: 'finished', inRoom: null }),
    }),
    'provider.running-late': (s, f) => ({
      ...s,
      lateMin: { ...s.lateMin, [f.provider]: Math.floor(f.byMs / MINUTE) },
    }),
  },
  react: {
    'visit.checked-in': (o, f) => {
      const x = o.state.visits[f.visit];
      const wait = Math.max(
        TO_ROOM_MS,
        (x?.startMs ?? 0) - 5 * MINUTE - o.state.nowMs + (o.state.lateMin[x?.provider ?? ''] ?? 0) * MINUTE,
      );
      return [
        ...arrivalsOf(o.state, f.patient)
          .filter((c) => c.place === 'seated')
          .map((c) => dropTimer('window.tire', c.id)),
        timer(o, wait, { do: 'visit.room', key: f.visit }),
      ];
    },
    'visit.roomed': (o, f) => [
      draft('room.changed', { room: f.room, to: 'vitals', visit: f.visit }),
      timer(o, 6 * MINUTE, { do: 'visit.see', key: f.visit }),
    ],
    'visit.with-provider': (o, f) => [
      draft('room.changed', {
        room: o.state.visits[f.visit]?.inRoom ?? '',
        to: 'with-provider',
        visit: f.visit,
      }),
      timer(o, (o.state.visits[f.visit]?.minutes ?? 15) * MINUTE, { do: 'visit.finish', key: f.visit }),
    ],
  },
  happen: {
    'visit.room': (o, e) => {
      const x = o.state.visits[e.key];
      if (x?.status !== 'checked-in') return [];
      const free = readyRooms(o, x.id)[0];
      const came = arrivalsOf(o.state, x.patient);
      // Nobody is called away from the window, or from the parking lot.
      if (!free || came.some((c) => c.status !== 'closed'))
        return [timer(o, TO_ASK_AGAIN_MS, { do: 'visit.room', key: e.key })];
      const left = came.length > 0 && came.every((c) => c.place === 'gone' && c.handedTo === null);
      return left ? [] : [draft('visit.roomed', { visit: e.key, patient: x.patient, room: free })];
    },
    'visit.see': (o, e) => {
      const x = o.state.visits[e.key];
      if (x?.status !== 'roomed') return leaveRoom(o, x);
      return seesSomebody(o, x.provider)
        ? [timer(o, TO_LOOK_AGAIN_MS, { do: 'visit.see', key: x.id })]
        : [draft('visit.with-provider', { visit: x.id, patient: x.patient })];
    },
    'visit.finish': (o, e) => {
      const x = o.state.visits[e.key];
      if (waitsForHand(o, e.key)) return [timer(o, MINUTE, { do: 'visit.finish', key: e.key })];
      return [
        ...(x?.status === 'with-provider'
          ? [draft('visit.finished', { visit: x.id, patient: x.patient })]
          : []),
        ...leaveRoom(o, x),
      ];
    },
    'provider.late': (_o, e) => [draft('provider.running-late', { provider: e.key, byMs: Number(e.byMs) })],
  },
};
