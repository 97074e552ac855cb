// The colleague's half of the desk: her people come to her window, are checked in by her, seen and gone, in their own
// time, whatever you do. Only what was dealt; whoever you moved, cancelled or saw to yourself is not hers any more.
import { MINUTE } from '../kinds.ts';
import { owedCents } from '../coverage/copay.ts';
import { type Area, draft, replace, timer } from '../rules.ts';
import { readyRooms, seesSomebody, waitsForHand } from '../rooms/by-the-board.ts';
import type { Setup } from '../setup.ts';
import type { Office, State, VisitState } from '../state.ts';
import { leaveRoom } from './way.ts';

/** From her check-in to the room, at the soonest. A simulation value. */
const TO_ROOM_MS = 4 * MINUTE;
/** What is left of a visit's time when they have gone: the provider writes, and is free for the next. A simulation value. */
const TO_WRITE_MS = 2 * MINUTE;
/** How soon she looks again when hardly a room is ready, or the provider is in one. A simulation value. */
const TO_ASK_AGAIN_MS = 2 * MINUTE;

const lateMs = (o: Office, x: VisitState): number => (o.state.lateMin[x.provider] ?? 0) * MINUTE;

/** She takes the copay at check-in, as the desk does. */
const copayTo = (setup: Setup, s: State, visit: string, atMs: number): Partial<VisitState> => {
  const x = s.visits[visit];
  const cents = x ? owedCents(setup, s, x) : 0;
  return cents > 0 ? { paid: { cents, atMs } } : {};
};

export const beside: Area = {
  evolve: {
    'visit.beside-came': (s, f) => ({ ...s, beside: f.visit }),
    'visit.beside-checked-in': (s, f, setup) => ({
      ...s,
      beside: s.beside === f.visit ? null : s.beside,
      visits: replace(s.visits, f.visit, { status: 'checked-in', ...copayTo(setup, s, f.visit, f.atMs) }),
    }),
    'visit.beside-went-in': (s, f) => ({
      ...s,
      visits: replace(s.visits, f.visit, { status: 'with-provider', inRoom: f.room }),
    }),
    'visit.beside-left': (s, f) => ({
      ...s,
      beside: s.beside === f.visit ? null : s.beside,
      visits: replace(s.visits, f.visit, { status: f.as, inRoom: null }),
    }),
  },
  react: {
    'visit.beside-came': (o, f) => [timer(o, f.forMs, { do: 'beside.settle', key: f.visit })],
    'visit.beside-checked-in': (o, f) => {
      const x = o.state.visits[f.visit];
      const waitMs = x ? x.startMs + lateMs(o, x) - o.state.nowMs : 0;
      return [timer(o, Math.max(TO_ROOM_MS, waitMs), { do: 'beside.in', key: f.visit })];
    },
    'visit.beside-went-in': (o, f) => [
      draft('room.changed', { room: f.room, to: 'with-provider', visit: f.visit }),
      timer(o, (o.state.visits[f.visit]?.minutes ?? 15) * MINUTE - TO_WRITE_MS, {
        do: 'beside.out',
        key: f.visit,
      }),
    ],
  },
  happen: {
    'beside.come': (o, e) => {
      const x = o.state.visits[e.key];
      if (x?.status !== 'expected' || x.startMs !== e.startMs) return [];
      return e.comes === true
        ? [draft('visit.beside-came', { visit: x.id, patient: x.patient, forMs: Number(e.forMs) })]
        : [draft('visit.beside-left', { visit: x.id, patient: x.patient, as: 'no-show' })];
    },
    'beside.settle': (o, e) => {
      const x = o.state.visits[e.key];
      if (!x) return [];
      // Seen to by you in the meantime: she only lets them sit down.
      return x.status === 'expected'
        ? [draft('visit.beside-checked-in', { visit: x.id, patient: x.patient })]
        : [draft('visit.beside-left', { visit: x.id, patient: x.patient, as: x.status })];
    },
    'beside.in': (o, e) => {
      const x = o.state.visits[e.key];
      if (x?.status !== 'checked-in') return [];
      // The last of the ready rooms, and never the only one: yours are roomed too.
      const rooms = readyRooms(o, x.id);
      const room = rooms.length > 1 ? rooms[rooms.length - 1] : undefined;
      return room === undefined || seesSomebody(o, x.provider)
        ? [timer(o, TO_ASK_AGAIN_MS, { do: 'beside.in', key: x.id })]
        : [draft('visit.beside-went-in', { visit: x.id, patient: x.patient, room })];
    },
    'beside.out': (o, e) => {
      const x = o.state.visits[e.key];
      if (x?.status !== 'with-provider') return [];
      if (waitsForHand(o, x.id)) return [timer(o, MINUTE, { do: 'beside.out', key: x.id })];
      return [
        draft('visit.beside-left', { visit: x.id, patient: x.patient, as: 'checked-out' }),
        ...leaveRoom(o, x),
      ];
    },
  },
};
