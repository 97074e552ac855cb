// When a piece of the rooms' work comes in: a room to turn over once somebody has left one, a hand once somebody is in with a
// provider. Whoever waits too long for such a room gets the piece anyway, and then it names nobody.
import { MINUTE } from '../kinds.ts';
import { type Area, draft, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import { inWithProvider, justLeft, readyRooms } from './by-the-board.ts';
import { put } from './begin.ts';
import type { RoomsSetup } from './setup.ts';

const LOOK_AGAIN_MS = MINUTE / 2;
const AT_LATEST_MS = 18 * MINUTE;

/** Dealt without a room and a patient: the board gives them. */
export const comesByTheBoard = (rooms: RoomsSetup | undefined, work: string): boolean => {
  const [t, a] = [rooms?.turnovers[work], rooms?.assists[work]];
  return (t !== undefined && t.next === null) || (a !== undefined && a.room === null);
};

const isThere = (o: Office, work: string): boolean => {
  const a = o.setup.areas.rooms?.assists[work];
  return a ? inWithProvider(o, a.exam) !== null : justLeft(o) !== null;
};

export const coming: Area = {
  evolve: {
    'assist.wanted': (s, f) => put(s, 'assists', f.work, { room: f.room, visit: f.visit }),
  },
  react: {
    'work.arrived': (o, f) => {
      const a = o.setup.areas.rooms?.assists[f.work];
      if (!a) return [];
      const visit = a.room === null ? inWithProvider(o, a.exam) : null;
      const room = visit?.inRoom ?? a.room ?? readyRooms(o, '').reverse()[0];
      if (!room) return [];
      return [
        draft('assist.wanted', { work: f.work, room, visit: visit?.id ?? null }),
        // A patient whom the book does not hold is in there all the same, and the board shows it.
        ...(visit ? [] : [draft('room.changed', { room, to: 'with-provider', visit: null })]),
      ];
    },
    'work.finished': (o, f) => {
      const a = o.state.roomWork.assists[f.work];
      return a?.room && a.visit === null
        ? [
            draft('room.changed', { room: a.room, to: 'turnover', visit: null }),
            timer(o, 5 * MINUTE, { do: 'room.ready', key: a.room }),
          ]
        : [];
    },
  },
  happen: {
    'room.work': (o, e) => {
      const w = o.setup.work[e.key];
      if (!w || o.state.work[e.key]?.status !== 'coming') return [];
      return isThere(o, w.id) || o.state.nowMs >= w.atMs + AT_LATEST_MS
        ? [draft('work.arrived', { work: w.id, kind: w.kind, patient: w.patient })]
        : [timer(o, LOOK_AGAIN_MS, { do: 'room.work', key: w.id })];
    },
  },
};
