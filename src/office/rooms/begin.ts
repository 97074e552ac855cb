// The rooms as a shift begins: nothing looked at, nothing gloved, everything where the last visit left it.
// And the small reads and writes of this slice, so that the rules beside it say only what changes.
import type { Office, State } from '../state.ts';
import { replace } from '../rules.ts';
import { openWork } from '../work/rules.ts';
import { DRY_MS, goesTo, HEAT_MS, PROGRAM } from './binder.ts';
import { MINUTE } from '../kinds.ts';
import type {
  AssistSetup,
  AssistState,
  LoadSetup,
  LoadState,
  RoomsSetup,
  RoomWork,
  TurnoverSetup,
  TurnoverState,
} from './setup.ts';

const map = <A, B>(from: Record<string, A>, make: (a: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(from).map(([id, a]) => [id, make(a)]));

const turnover = (t: TurnoverSetup): TurnoverState => ({
  room: null,
  lastVisit: null,
  nextVisit: null,
  looked: false,
  gloved: false,
  handsClean: false,
  lying: [...t.lying],
  soiled: t.soiled,
  wet: null,
  looks: 'unwiped',
  enough: false,
  out: {},
  faults: [],
  fetched: null,
  ready: false,
});
const fresh = (l: LoadSetup): LoadState => ({
  soaked: false,
  scrubbed: 0,
  rinsed: false,
  sorted: {},
  seen: {},
  residue: l.items.filter((i) => i.residue).map((i) => i.id),
  aside: [],
  packs: {},
  loaded: [],
  lie: 'edge',
  program: null,
  runs: 0,
  startedMs: 0,
  printsAtMs: 0,
  driesAtMs: 0,
  printed: null,
  strip: 'unseen',
  wet: false,
  where: 'bench',
  logged: null,
  faults: [],
  fetched: null,
});
/** A load that somebody cleaned, packed and ran in order before you came; what the machine made of it is its own. */
function load(l: LoadSetup): LoadState {
  const now = fresh(l);
  const first = l.runs[0];
  if (!l.ran || !first) return now;
  const p = PROGRAM['wrapped-121'];
  const packed = l.items.filter((i) => goesTo(i.kind) === 'sterilize').map((i) => i.id);
  const all = <T>(ids: string[], x: T) => Object.fromEntries(ids.map((id): [string, T] => [id, x]));
  return {
    ...now,
    soaked: true,
    scrubbed: 1,
    rinsed: true,
    sorted: Object.fromEntries(l.items.map((i) => [i.id, goesTo(i.kind)])),
    seen: all(packed, 'clean' as const),
    residue: [],
    packs: all(packed, { hinge: 'open' as const, inside: true, label: true }),
    loaded: packed,
    program: 'wrapped-121',
    runs: 1,
    startedMs: l.ran.printedAtMs - HEAT_MS - p.minutes * MINUTE,
    printsAtMs: l.ran.printedAtMs,
    driesAtMs: l.ran.printedAtMs + DRY_MS,
    printed: { tempC: first.tempC, heldMin: first.heldMin ?? p.minutes },
    where: l.ran.out ? 'out' : 'chamber',
  };
}
const assist = (a: AssistSetup): AssistState => ({
  room: a.room,
  visit: null,
  went: false,
  answer: null,
  placed: null,
  stayed: false,
  fetched: null,
  faults: [],
});

export const beginRooms = (setup: RoomsSetup | undefined): RoomWork => ({
  turnovers: map(setup?.turnovers ?? {}, turnover),
  loads: map(setup?.loads ?? {}, load),
  assists: map(setup?.assists ?? {}, assist),
  ownedMs: null,
});

/** A piece of this folder's work that lies open, as dealt and as it stands. */
export function openTurnover(o: Office, work: string): { was: TurnoverSetup; now: TurnoverState } | null {
  const was = o.setup.areas.rooms?.turnovers[work];
  const now = o.state.roomWork.turnovers[work];
  return was && now && openWork(o, work) ? { was, now } : null;
}
export function openLoad(o: Office, work: string): { was: LoadSetup; now: LoadState } | null {
  const was = o.setup.areas.rooms?.loads[work];
  const now = o.state.roomWork.loads[work];
  return was && now && openWork(o, work) ? { was, now } : null;
}
export function openAssist(o: Office, work: string): { was: AssistSetup; now: AssistState } | null {
  const was = o.setup.areas.rooms?.assists[work];
  const now = o.state.roomWork.assists[work];
  return was && now && openWork(o, work) ? { was, now } : null;
}

type Slot = 'turnovers' | 'loads' | 'assists';
export function put<S extends Slot>(
  s: State,
  slot: S,
  work: string,
  change: Partial<RoomWork[S][string]>,
): State {
  return {
    ...s,
    roomWork: {
      ...s.roomWork,
      [slot]: replace(s.roomWork[slot] as Record<string, object>, work, change),
    },
  };
}
