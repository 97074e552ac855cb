// Rooms to turn over, loads to run, hands to lend: who may do them today, what was left lying, what the machine will truly do.
// Every piece is drawn by its own key; which room and whose is the board's business, once it comes in. Nothing here says whether it will be done well.
import type {
  AssistSetup,
  LoadSetup,
  RoomsSetup,
  RunTruth,
  TurnoverSetup,
} from '../../../office/rooms/setup.ts';
import { ROOM_DUE_MS } from '../../../office/rooms/by-the-board.ts';
import { BELONGS, HINGED, isSharp, notYours, SUPPLIES } from '../../../office/rooms/binder.ts';
import { MINUTE } from '../../../office/kinds.ts';
import type { WorkKind } from '../../../office/work/schema.ts';
import { isShort } from '../../plan.ts';
import { stream } from '../../streams.ts';
import { at, type Deal } from '../draw.ts';
import { LADDER } from '../ladder.ts';

/** Work comes in from then on; the last early enough to be done before the desk closes. */
const FROM = at(8, 12);
const LAST_MS = 40 * MINUTE;
/** A load may have to run twice, so that it comes in early. */
const LOADS_BY = at(8, 40);
const KINDS = [
  'suture-scissors',
  'biopsy-forceps',
  'nasal-speculum',
  'vaginal-speculum',
  'scalpel-handle',
] as const;
const WIPED = ['bp-cuff', 'stethoscope'] as const;

/** The nth of so many, spread with a little play. */
function when(seed: number, entity: string, n: number, of: number, toMs: number): number {
  const step = Math.floor((toMs - FROM) / Math.max(1, of));
  return FROM + n * step + stream(seed, entity, 'when').int(0, Math.floor((step * 6) / 10 / 1000)) * 1000;
}

function turnover(seed: number, id: string, atMs: number): TurnoverSetup {
  const draw = stream(seed, id, 'room');
  const things = stream(seed, id, 'lying').shuffle(
    Object.keys(BELONGS).filter((x) => !isSharp(x) && x !== 'table-paper'),
  );
  const sharp = stream(seed, id, 'sharp').int(1, 3) === 1 ? ['lancet'] : [];
  const shelf = stream(seed, id, 'shelf');
  return {
    room: null,
    lying: ['table-paper', ...things.slice(0, draw.int(1, 2)), ...sharp],
    soiled: stream(seed, id, 'soil').int(1, 3) === 1,
    stomach: stream(seed, id, 'stomach').int(1, 4) === 1,
    products: [
      'glass-cleaner',
      ...stream(seed, id, 'products').shuffle(['blue-wipes', 'gray-wipes', 'spray']).slice(0, 2),
    ],
    next: null,
    shelf: SUPPLIES.map((item) => ({
      item,
      count: shelf.int(1, 4) === 1 ? 0 : shelf.int(1, 6),
      expired: item !== 'table-paper' && item !== 'gown' && shelf.int(1, 4) === 1,
    })),
    dueMs: atMs + ROOM_DUE_MS,
  };
}

const GOOD: RunTruth = { tempC: 121, heldMin: null, strip: 'turned' };
function load(seed: number, id: string, n: number, atMs: number): LoadSetup {
  const draw = stream(seed, id, 'load');
  // The second load holds other things than the first, and goes into the other machine.
  const all = stream(seed, 'instruments', 'kinds').shuffle(KINDS);
  const kinds = [...all.slice(n * 2, n * 2 + 2), WIPED[n % WIPED.length] as string];
  const residue = stream(seed, id, 'residue').int(1, 2) === 1;
  const damaged = stream(seed, id, 'damaged').int(1, 4) === 1;
  const first = stream(seed, id, 'run').pick<RunTruth>([
    GOOD,
    GOOD,
    { tempC: 121, heldMin: 22, strip: 'turned' },
    { tempC: 121, heldMin: null, strip: 'pale' },
  ]);
  const hinged = kinds.findIndex((k) => HINGED.has(k));
  return {
    items: kinds.map((kind, i) => ({
      id: `${kind}-${i + 1}`,
      kind,
      residue: residue && i === hinged,
      damaged: damaged && i === (hinged === 0 ? 1 : 0),
    })),
    sinceMs: atMs - draw.int(20, 50) * MINUTE,
    machine: (n % 2) + 1,
    capacity: 4,
    runs: [first, GOOD],
    dueMs: atMs + 90 * MINUTE,
  };
}

/** What is examined while this is wanted. */
const EXAMS = {
  chaperone: ['pelvic', 'chest', 'rectal'],
  position: ['abdomen', 'spine', 'pelvic', 'chest', 'rectal', 'head-and-neck'],
  hand: ['abdomen', 'spine', 'chest', 'head-and-neck'],
  inject: ['shot'],
  'hold-in': ['pelvic'],
} as const;

function assist(seed: number, id: string, atMs: number): AssistSetup {
  const ask = stream(seed, id, 'ask').pick([
    'chaperone',
    'position',
    'position',
    'hand',
    'inject',
    'hold-in',
  ] as const);
  return {
    room: null,
    provider: null,
    who: null,
    ask,
    exam: stream(seed, id, 'exam').pick<string>(EXAMS[ask]),
    breathless: ask === 'position' && stream(seed, id, 'breath').int(1, 3) === 1,
    wants: stream(seed, id, 'wants').int(1, 3) === 1 ? 'no' : 'yes',
    dueMs: atMs + 10 * MINUTE,
  };
}

/** Draws the work of this morning's rooms. Whose it is holds for the whole morning: one card, one assistant. */
export function dealRooms(d: Deal, counts: Partial<Record<WorkKind, number>>): void {
  const kinds = (['turnover', 'instruments', 'assist'] as const).filter((k) => (counts[k] ?? 0) > 0);
  if (kinds.length === 0) return;
  const unsigned = stream(d.seed, 'rooms', 'card').weighted(
    ['none', 'instruments', 'turnover'] as const,
    [6, 3, 2],
  );
  const rooms: RoomsSetup = {
    card: {
      turnover: unsigned !== 'turnover',
      instruments: unsigned !== 'instruments',
      assist: true,
      signedOn: stream(d.seed, 'rooms', 'signed').pick(['03/09/2026', '03/23/2026', '04/13/2026']),
    },
    assistant: stream(d.seed, 'rooms', 'assistant').weighted(['behind', 'in'] as const, [4, 1]),
    turnovers: {},
    loads: {},
    assists: {},
  };
  const rung = isShort(d.settings.shift) ? undefined : LADDER[d.settings.shift];
  const lastMs = (rung?.endsMs ?? at(12, 10)) - LAST_MS;
  d.areas.rooms = rooms;
  for (const kind of kinds) {
    const of = counts[kind] ?? 0;
    for (let n = 0; n < of; n += 1) {
      const id = `${kind}-${n + 1}`;
      const atMs = when(d.seed, id, n, of, kind === 'instruments' ? LOADS_BY : lastMs);
      if (kind === 'turnover') rooms.turnovers[id] = turnover(d.seed, id, atMs);
      if (kind === 'instruments') rooms.loads[id] = load(d.seed, id, n, atMs);
      if (kind === 'assist') rooms.assists[id] = assist(d.seed, id, atMs);
      const ask = rooms.assists[id]?.ask ?? '';
      const mine = notYours(rooms.card, rooms.assistant, kind, ask) === null;
      d.work.push({
        id,
        kind,
        atMs,
        patient: null,
        visit: null,
        params: {},
        facts: {
          mine,
          ask,
          wants: rooms.assists[id]?.wants ?? '',
          soiled: rooms.turnovers[id]?.soiled ?? false,
        },
      });
    }
  }
}
