// What a scenario prepares in the rooms: a card signed or not, a room as it was left, a load as it stands, a hand asked for.
// The piece of work carries the scenario's id and comes in with its contact, whenever that is dealt. Card and assistant hold
// for the whole morning, and so whose the other pieces are is told anew. Copies; what was dealt is shared with the plan.
import type { AssistSetup, LoadSetup, RoomsSetup, TurnoverSetup } from '../../office/rooms/setup.ts';
import { isRoomWork, notYours, type RoomWorkKind, setUpFor } from '../../office/rooms/binder.ts';
import { MINUTE } from '../../office/kinds.ts';
import type { Setup } from '../../office/setup.ts';
import type { WorkKind, WorkSetup } from '../../office/work/schema.ts';
import { durationMs } from '../../scenario/words.ts';
import type { Plan } from '../plan.ts';
import type { Instance } from '../world.ts';
import { comesWith } from './comes-with.ts';

/** As written in `world`; the schema is in content/check. */
export interface RoomWorkEntry {
  card?: Partial<Record<RoomWorkKind, boolean>>;
  due?: string;
  turnover?: Omit<TurnoverSetup, 'room' | 'next' | 'shelf' | 'dueMs'> & {
    next: { visitType: string; provider: string };
    /** What the shelf lacks, and what lies there past its date; of the rest there is enough. */
    gone: string[];
    expired: string[];
  };
  load?: Pick<LoadSetup, 'items' | 'runs'> & { ran: 'out' | 'drying' };
  assist?: Omit<AssistSetup, 'dueMs'>;
}

/** How long a load that is still drying has been out of steam when it is asked for. */
const DRYING_FOR = 11 * MINUTE;
/** A room that opens a scenario is wanted about then. */
const NEXT_IN = 20 * MINUTE;

const EMPTY: RoomsSetup = {
  card: { turnover: true, instruments: true, assist: true, signedOn: '03/23/2026' },
  assistant: 'behind',
  turnovers: {},
  loads: {},
  assists: {},
};

function turnover(t: NonNullable<RoomWorkEntry['turnover']>, atMs: number, dueMs: number): TurnoverSetup {
  return {
    room: 'room-2',
    lying: [...t.lying],
    soiled: t.soiled,
    stomach: t.stomach,
    products: [...t.products],
    next: { ...t.next, startMs: atMs + NEXT_IN },
    shelf: setUpFor(t.next.visitType).map((item) => ({
      item,
      count: t.gone.includes(item) ? 0 : 3,
      expired: t.expired.includes(item),
    })),
    dueMs,
  };
}

const load = (l: NonNullable<RoomWorkEntry['load']>, atMs: number, dueMs: number): LoadSetup => ({
  items: l.items,
  runs: l.runs,
  sinceMs: atMs - 60 * MINUTE,
  machine: 1,
  capacity: 4,
  dueMs,
  ran: { printedAtMs: atMs - (l.ran === 'out' ? 40 * MINUTE : DRYING_FOR), out: l.ran === 'out' },
});

/** Whose each dealt piece is, as the card and the assistant stand now. */
function tellAnew(setup: Setup, rooms: RoomsSetup): void {
  for (const [id, w] of Object.entries(setup.work)) {
    if (!isRoomWork(w.kind)) continue;
    const mine = notYours(rooms.card, rooms.assistant, w.kind, rooms.assists[id]?.ask ?? '') === null;
    setup.work[id] = { ...w, facts: { ...w.facts, mine } };
  }
}

export function prepareRooms(setup: Setup, e: RoomWorkEntry, plan: Plan, i: Instance): void {
  const dealt = setup.areas.rooms ?? EMPTY;
  const work = i.plan.id;
  const atMs = comesWith(plan, i);
  const dueMs = atMs + durationMs(e.due ?? '15 min');
  const rooms: RoomsSetup = {
    ...dealt,
    card: { ...dealt.card, ...e.card },
    assistant: 'behind',
    turnovers: { ...dealt.turnovers, ...(e.turnover ? { [work]: turnover(e.turnover, atMs, dueMs) } : {}) },
    loads: { ...dealt.loads, ...(e.load ? { [work]: load(e.load, atMs, dueMs) } : {}) },
    assists: { ...dealt.assists, ...(e.assist ? { [work]: { ...e.assist, dueMs } } : {}) },
  };
  setup.areas = { ...setup.areas, rooms };
  const kind: WorkKind | null = e.turnover ? 'turnover' : e.load ? 'instruments' : e.assist ? 'assist' : null;
  if (kind) {
    const piece: WorkSetup = { id: work, kind, atMs, patient: null, visit: null, params: {}, facts: {} };
    setup.work[work] = piece;
  }
  tellAnew(setup, rooms);
}
