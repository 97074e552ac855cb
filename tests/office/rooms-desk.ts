// A morning with rooms, loads and hands to lend: a first shift, made longer, with the work of this area dealt into it.
// And a desk with a single piece of it, as given, to watch one rule.
import type { AssistSetup, LoadSetup, RoomsSetup, TurnoverSetup } from '../../src/office/rooms/setup.ts';
import type { WorkKind } from '../../src/office/work/schema.ts';
import type { Plan } from '../../src/shift/plan.ts';
import type { Deal } from '../../src/shift/deal/draw.ts';
import { dealRooms } from '../../src/shift/deal/work/rooms.ts';
import { clock, DeskForTests, only } from './desk-for-tests.ts';

export const morning =
  (seed: number, counts: Partial<Record<WorkKind, number>>) =>
  (plan: Plan): Plan => {
    const d = { seed, work: [], areas: {}, settings: { shift: 'secretary' } } as unknown as Deal;
    dealRooms(d, counts);
    return { ...plan, endsMs: clock(12, 40), work: d.work, areas: d.areas };
  };

const signed: RoomsSetup = {
  card: { turnover: true, instruments: true, assist: true, signedOn: '03/09/2026' },
  assistant: 'behind',
  turnovers: {},
  loads: {},
  assists: {},
};
export const TURNOVER: TurnoverSetup = {
  room: 'room-2',
  lying: ['table-paper', 'lancet'],
  soiled: false,
  stomach: false,
  products: ['blue-wipes', 'spray', 'glass-cleaner'],
  next: { visitType: 'OV-3', provider: 'helen-osei', startMs: clock(8, 25) },
  shelf: [
    { item: 'table-paper', count: 2, expired: false },
    { item: 'gown', count: 3, expired: false },
  ],
  dueMs: clock(8, 20),
};
export const LOAD: LoadSetup = {
  items: [
    { id: 'suture-scissors-1', kind: 'suture-scissors', residue: true, damaged: false },
    { id: 'scalpel-handle-2', kind: 'scalpel-handle', residue: false, damaged: false },
    { id: 'bp-cuff-3', kind: 'bp-cuff', residue: false, damaged: false },
  ],
  sinceMs: clock(7, 40),
  machine: 1,
  capacity: 4,
  runs: [{ tempC: 121, heldMin: null, strip: 'turned' }],
  dueMs: clock(9, 30),
};
export const ASSIST: AssistSetup = {
  room: 'room-1',
  provider: 'wendell-park',
  ask: 'chaperone',
  who: 'M.K.',
  exam: 'pelvic',
  breathless: false,
  wants: 'yes',
  dueMs: clock(8, 20),
};

interface Given {
  turnover?: Partial<TurnoverSetup>;
  load?: Partial<LoadSetup>;
  assist?: Partial<AssistSetup>;
  card?: Partial<RoomsSetup['card']>;
  assistant?: RoomsSetup['assistant'];
  /** Who else comes. */
  contacts?: string[];
}

/** One piece of work that comes in at 8:00, the desk as it stands then. */
export function roomDesk(given: Given): DeskForTests {
  const kind: WorkKind = given.load ? 'instruments' : given.assist ? 'assist' : 'turnover';
  const rooms: RoomsSetup = {
    ...signed,
    card: { ...signed.card, ...given.card },
    assistant: given.assistant ?? 'behind',
    turnovers: kind === 'turnover' ? { w: { ...TURNOVER, ...given.turnover } } : {},
    loads: kind === 'instruments' ? { w: { ...LOAD, ...given.load } } : {},
    assists: kind === 'assist' ? { w: { ...ASSIST, ...given.assist } } : {},
  };
  const d = new DeskForTests({
    plan: (plan) => ({
      ...only(...(given.contacts ?? []))(plan),
      endsMs: clock(11, 0),
      work: [{ id: 'w', kind, atMs: clock(8, 0), patient: null, visit: null, params: {}, facts: {} }],
      areas: { rooms },
    }),
  });
  return d.until((x) => x.state.work['w']?.status === 'open');
}
