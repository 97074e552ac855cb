// Rooms and instruments on view: the signed card, whether the medical assistant is there, and each piece of work as far as
// one has looked. What lies in a room is seen once looked at; how a surface dries and what a machine will do is not.
import { MINUTE } from '../office/kinds.ts';
import {
  DRY_MS,
  HEAT_MS,
  HINGED,
  PRODUCTS,
  PROGRAM,
  type Program,
  setUpFor,
} from '../office/rooms/binder.ts';
import type {
  AssistSetup,
  AssistState,
  LoadSetup,
  LoadState,
  TurnoverSetup,
  TurnoverState,
} from '../office/rooms/setup.ts';
import { dueMsOf, initialsOf, nextOf } from '../office/rooms/by-the-board.ts';
import type { Office } from '../office/state.ts';

interface Piece {
  work: string;
  status: 'open' | 'done';
  atMs: number;
  dueMs: number;
  /** Who was fetched for it. */
  fetched: string | null;
}
export interface TurnoverView extends Piece {
  kind: 'turnover';
  room: string | null;
  n: number | null;
  /** Initials of whoever was in it last; '' where the board does not say. */
  was: string;
  stomach: boolean;
  looked: boolean;
  gloved: boolean;
  handsClean: boolean;
  lying: string[];
  soiled: boolean;
  products: { id: string; disinfects: boolean; labelMs: number }[];
  looks: TurnoverState['looks'];
  wet: { product: string; sinceMs: number; labelMs: number } | null;
  /** It wants looking after: about to dry too soon, or wet as long as the label says. */
  attend: boolean;
  /** Null: nobody else is booked. */
  next: { visitType: string; title: string; provider: string; name: string; startMs: number } | null;
  needs: { item: string; out: boolean; shelf: number; expired: boolean }[];
}
export interface LoadView extends Piece {
  kind: 'instruments';
  /** Which of the two sterilizers. */
  sterilizer: number;
  sinceMs: number;
  capacity: number;
  items: {
    id: string;
    kind: string;
    hinged: boolean;
    sorted: 'sterilize' | 'wipe' | null;
    seen: 'clean' | 'residue' | 'damaged' | null;
    aside: boolean;
    pack: LoadState['packs'][string] | null;
    loaded: boolean;
  }[];
  soaked: boolean;
  scrubbed: number;
  rinsed: boolean;
  where: LoadState['where'];
  lie: 'edge' | 'flat';
  machine: 'empty' | 'loaded' | 'running' | 'drying' | 'dry';
  /** Nothing runs and nothing dries. */
  settled: boolean;
  /** What the machine's display counts down to; 0 when nothing runs. */
  untilMs: number;
  program: { id: string; tempC: number; minutes: number } | null;
  runs: number;
  printed: { tempC: number; heldMin: number } | null;
  strip: LoadState['strip'];
  wet: boolean;
  logged: LoadState['logged'];
}
export interface AssistView extends Piece {
  kind: 'assist';
  room: string;
  n: number;
  provider: string;
  name: string;
  ask: string;
  who: string;
  exam: string;
  breathless: boolean;
  went: boolean;
  answer: 'yes' | 'no' | null;
  placed: string | null;
  stayed: boolean;
}
export interface RoomWorkView {
  card: { turnover: boolean; instruments: boolean; assist: boolean; signedOn: string };
  assistant: 'in' | 'behind' | 'out';
  /** By the id of the piece of work. */
  at: Record<string, TurnoverView | LoadView | AssistView>;
}

const numberOf = (o: Office, room: string | null): number | null =>
  o.setup.rooms.find((r) => r.id === room)?.n ?? null;
const providerName = (o: Office, id: string): string =>
  o.setup.providers.find((p) => p.id === id)?.name ?? '';

function turnoverView(o: Office, piece: Piece, was: TurnoverSetup, now: TurnoverState): TurnoverView {
  const next = nextOf(o, piece.work);
  const wet = now.wet && {
    product: now.wet.product,
    sinceMs: now.wet.sinceMs,
    labelMs: PRODUCTS[now.wet.product]?.labelMs ?? 0,
  };
  return {
    ...piece,
    kind: 'turnover',
    room: now.room,
    n: numberOf(o, now.room),
    was: initialsOf(o, now.lastVisit),
    stomach: was.stomach,
    looked: now.looked,
    gloved: now.gloved,
    handsClean: now.handsClean,
    lying: now.looked ? now.lying : [],
    soiled: now.looked && now.soiled,
    products: was.products.map((id) => ({
      id,
      disinfects: PRODUCTS[id]?.disinfects ?? false,
      labelMs: PRODUCTS[id]?.labelMs ?? 0,
    })),
    looks: now.looks,
    wet,
    attend: now.looks === 'streaky' || now.looks === 'label-time',
    next: next && {
      ...next,
      title: o.setup.visitTypes[next.visitType]?.title ?? '',
      name: providerName(o, next.provider),
    },
    needs: setUpFor(next?.visitType ?? '').map((item) => {
      const shelf = was.shelf.find((x) => x.item === item);
      return {
        item,
        out: item in now.out,
        shelf: now.looked ? (shelf?.count ?? 0) : 0,
        expired: now.looked && (shelf?.expired ?? false),
      };
    }),
  };
}

function machineOf(o: Office, now: LoadState): Pick<LoadView, 'machine' | 'untilMs'> {
  if (now.where !== 'chamber') return { machine: 'empty', untilMs: 0 };
  if (now.program === null) return { machine: 'loaded', untilMs: 0 };
  if (now.printed === null) {
    // The display counts what the program promises, not what the machine will make of it.
    const { minutes } = PROGRAM[now.program as Program];
    return { machine: 'running', untilMs: now.startedMs + HEAT_MS + minutes * MINUTE };
  }
  return o.state.nowMs < now.printsAtMs + DRY_MS
    ? { machine: 'drying', untilMs: now.printsAtMs + DRY_MS }
    : { machine: 'dry', untilMs: 0 };
}

function loadView(o: Office, piece: Piece, was: LoadSetup, now: LoadState): LoadView {
  const p = now.program === null ? null : PROGRAM[now.program as Program];
  return {
    ...piece,
    kind: 'instruments',
    sterilizer: was.machine,
    sinceMs: was.sinceMs,
    capacity: was.capacity,
    items: was.items.map((i) => ({
      id: i.id,
      kind: i.kind,
      hinged: HINGED.has(i.kind),
      sorted: now.sorted[i.id] ?? null,
      seen: now.seen[i.id] ?? null,
      aside: now.aside.includes(i.id),
      pack: now.packs[i.id] ?? null,
      loaded: now.loaded.includes(i.id),
    })),
    soaked: now.soaked,
    scrubbed: now.scrubbed,
    rinsed: now.rinsed,
    where: now.where,
    lie: now.lie,
    ...machineOf(o, now),
    settled: !['running', 'drying'].includes(machineOf(o, now).machine),
    program: p && now.program !== null ? { id: now.program, tempC: p.tempC, minutes: p.minutes } : null,
    runs: now.runs,
    printed: now.printed,
    strip: now.strip,
    wet: now.wet,
    logged: now.logged,
  };
}

const asking = (o: Office, was: AssistSetup, now: AssistState): string =>
  o.state.visits[now.visit ?? '']?.provider ?? was.provider ?? 'wendell-park';
const assistView = (o: Office, piece: Piece, was: AssistSetup, now: AssistState): AssistView => ({
  ...piece,
  kind: 'assist',
  room: now.room ?? '',
  n: numberOf(o, now.room) ?? 0,
  provider: asking(o, was, now),
  name: providerName(o, asking(o, was, now)),
  ask: was.ask,
  who: was.who ?? initialsOf(o, now.visit),
  exam: was.exam,
  breathless: was.breathless,
  went: now.went,
  answer: now.answer,
  placed: now.placed,
  stayed: now.stayed,
});

export function roomWorkView(o: Office): RoomWorkView | null {
  const setup = o.setup.areas.rooms;
  if (!setup) return null;
  const at: RoomWorkView['at'] = {};
  for (const w of Object.values(o.setup.work)) {
    const s = o.state.work[w.id];
    if (!s || s.status === 'coming') continue;
    const piece = { work: w.id, status: s.status, atMs: s.atMs };
    const due = (dealtMs: number) => dueMsOf(o, w.id, dealtMs);
    const [t, l, a] = [setup.turnovers[w.id], setup.loads[w.id], setup.assists[w.id]];
    const { turnovers, loads, assists } = o.state.roomWork;
    const [tn, ln, an] = [turnovers[w.id], loads[w.id], assists[w.id]];
    if (t && tn) at[w.id] = turnoverView(o, { ...piece, dueMs: due(t.dueMs), fetched: tn.fetched }, t, tn);
    if (l && ln) at[w.id] = loadView(o, { ...piece, dueMs: l.dueMs, fetched: ln.fetched }, l, ln);
    if (a && an) at[w.id] = assistView(o, { ...piece, dueMs: due(a.dueMs), fetched: an.fetched }, a, an);
  }
  return { card: setup.card, assistant: setup.assistant, at };
}
