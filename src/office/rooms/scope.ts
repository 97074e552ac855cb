// Whose work it is: yours only when the office manager has signed your card for it and the medical assistant is out or
// behind. Else she is fetched, or whoever stands in for her. Says so as facts; nothing is refused for it.
import { MINUTE } from '../kinds.ts';
import type { Draft } from '../facts.ts';
import { type Area, draft, refuse, timer } from '../rules.ts';
import type { Office, State } from '../state.ts';
import { finish, openWork } from '../work/rules.ts';
import { put } from './begin.ts';
import { isRoomWork, notYours, type RoomWorkKind } from './binder.ts';

/** How much longer she takes when she is behind, and how long she needs in the room. Simulation values. */
const BEHIND_MS = 8 * MINUTE;
const THERE_MS = 5 * MINUTE;

const kindOf = (o: Office, work: string): RoomWorkKind | null => {
  const kind = o.setup.work[work]?.kind;
  return isRoomWork(kind) ? kind : null;
};
/** Of a piece that is none of the rooms', nothing was signed. */
export function whyNotYours(o: Office, work: string): 'not-signed' | 'not-yours' | null {
  const kind = kindOf(o, work);
  const rooms = o.setup.areas.rooms;
  if (!rooms || !kind) return 'not-signed';
  return notYours(rooms.card, rooms.assistant, kind, rooms.assists[work]?.ask ?? '');
}
/** Who may do it in your place: the assistant when she is in, else a nurse. */
function mayDo(o: Office, who: string): boolean {
  const m = o.setup.team[who];
  if (!m?.in || !m.takes.includes('clinical')) return false;
  if (m.takes.includes('rooms')) return o.setup.areas.rooms?.assistant !== 'out';
  return m.role === 'nurse' && o.setup.areas.rooms?.assistant !== 'in';
}

/** The first deed in a piece of work that is not yours says so, once. */
export function exceeded(o: Office, work: string): Draft[] {
  const why = whyNotYours(o, work);
  const kind = kindOf(o, work);
  const now =
    kind &&
    o.state.roomWork[kind === 'turnover' ? 'turnovers' : kind === 'instruments' ? 'loads' : 'assists'][work];
  return why && now && !now.faults.includes(why) ? [draft('scope.exceeded', { work, why })] : [];
}
export const SLOT = { turnover: 'turnovers', instruments: 'loads', assist: 'assists' } as const;
const mark = (s: State, o: { work: Record<string, { kind: string }> }, work: string, who: string): State => {
  const kind = o.work[work]?.kind as RoomWorkKind | undefined;
  return kind && SLOT[kind] ? put(s, SLOT[kind], work, { fetched: who }) : s;
};
const fetchedBy = (o: Office, work: string): string | null => {
  const kind = kindOf(o, work);
  return kind ? (o.state.roomWork[SLOT[kind]][work]?.fetched ?? null) : null;
};

export const scope: Area = {
  decide: {
    'room.fetch': (o, { work, who }) => {
      if (!openWork(o, work) || !kindOf(o, work)) return refuse('rooms/not-open');
      const member = o.setup.team[who];
      const now = o.state.team[who];
      if (!member?.in || !now) return refuse('team/not-in');
      if (fetchedBy(o, work) !== null) return refuse('team/already-coming');
      const slow =
        member.takes.includes('rooms') && o.setup.areas.rooms?.assistant === 'behind' ? BEHIND_MS : 0;
      const busy = now.state === 'free' ? 0 : Math.max(0, now.untilMs - o.state.nowMs);
      const inMs = member.answersInMs + busy + slow;
      // Who is on the way already, or with you, takes this too, after that.
      const coming = now.state === 'fetched' || now.state === 'arrived';
      return [
        draft('room.fetched', { work, who, inMs, right: whyNotYours(o, work) !== null && mayDo(o, who) }),
        ...(coming ? [] : [draft('team.fetched', { who, contact: null, line: null, said: ['room'], inMs })]),
      ];
    },
  },
  evolve: {
    'room.fetched': (s, f, setup) => mark(s, setup, f.work, f.who),
    'scope.exceeded': (s, f, setup) => {
      const slot = SLOT[setup.work[f.work]?.kind as RoomWorkKind];
      const now = s.roomWork[slot]?.[f.work];
      return now ? put(s, slot, f.work, { faults: [...now.faults, f.why] }) : s;
    },
    'team.told': (s, f) =>
      f.about === 'own-mistake' ? { ...s, roomWork: { ...s.roomWork, ownedMs: f.atMs } } : s,
  },
  react: {
    'room.fetched': (o, f) => [timer(o, f.inMs, { do: 'room.take', key: f.work, who: f.who })],
    /** It was rightly given away, or simply given away: who comes does it in order. */
    'room.taken-over': (o, f) => {
      const rightly = whyNotYours(o, f.work) !== null && mayDo(o, f.who);
      const begun = o.state.roomWork.turnovers[f.work]?.faults.length ?? 0;
      return [
        ...(kindOf(o, f.work) === 'turnover'
          ? [timer(o, THERE_MS, { do: 'room.done-by', key: f.work })]
          : []),
        ...finish(o, f.work, rightly && begun === 0),
      ];
    },
  },
  happen: {
    'room.take': (o, e) =>
      openWork(o, e.key) ? [draft('room.taken-over', { work: e.key, who: String(e.who) })] : [],
  },
};
