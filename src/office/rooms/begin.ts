// The rooms as a shift begins: nothing looked at, nothing gloved, everything where the last visit left it.
// And the small reads and writes of this slice, so that the rules beside it say only what changes.
import type { Office, State } from '../state.ts';
import { replace } from '../rules.ts';
import { openWork } from '../work/rules.ts';
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
const load = (l: LoadSetup): LoadState => ({
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
const assist = (_: AssistSetup): AssistState => ({
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
