// A room turned over, step by step: look, gloves, clear, clean, wipe and let it stay wet, hands, lay out, ready. Any order is
// possible; a wrong one is in the facts. The surface dries by its own clock while other work is done.
import type { Draft } from '../facts.ts';
import { type Area, draft, dropTimer, type Refusal, refuse, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import { finish } from '../work/rules.ts';
import { openTurnover, put } from './begin.ts';
import { BELONGS, isSharp, PRODUCTS, setUpFor, STREAKY_MS, SUPPLIES } from './binder.ts';
import type { Fault } from './schema.ts';
import { dueMsOf, nextOf } from './by-the-board.ts';
import { exceeded } from './scope.ts';
import type { TurnoverSetup, TurnoverState } from './setup.ts';

type Then = (was: TurnoverSetup, now: TurnoverState) => Draft[] | Refusal;
/** In the room: it must be free and looked into; whoever works in it out of turn says so by working. */
function inRoom(o: Office, work: string, then: Then): Draft[] | Refusal {
  const t = openTurnover(o, work);
  if (!t) return refuse('rooms/not-open');
  if (t.now.room === null) return refuse('rooms/still-in-use');
  if (!t.now.looked) return refuse('rooms/look-first');
  const done = then(t.was, t.now);
  return Array.isArray(done) ? [...exceeded(o, work), ...done] : done;
}

/** What would be wrong with the room if it were called ready now. */
export function faultsOf(visitType: string, now: TurnoverState): Fault[] {
  const missing = setUpFor(visitType).some((item) => !(item in now.out));
  return [
    ...new Set<Fault>([
      ...now.faults,
      ...Object.values(now.out).filter((x) => x !== null),
      ...(now.lying.length > 0 ? (['things-left'] as const) : []),
      ...(now.soiled ? (['soil-left'] as const) : []),
      ...(now.enough ? [] : (['too-short'] as const)),
      ...(now.handsClean ? [] : (['hands-not-washed'] as const)),
      ...(missing ? (['not-set-up'] as const) : []),
    ]),
  ];
}
const wetFor = (o: Office, now: TurnoverState): number =>
  now.wet ? Math.max(0, o.state.nowMs - now.wet.sinceMs) : 0;
const wipeFault = (now: TurnoverState, product: string): Fault | null =>
  !PRODUCTS[product]?.disinfects
    ? 'no-disinfectant'
    : now.soiled
      ? 'wiped-over-soil'
      : now.lying.length > 0
        ? 'things-left'
        : now.gloved
          ? null
          : 'no-gloves';
const add = (now: TurnoverState, fault: Fault | null): { faults: Fault[] } => ({
  faults: fault && !now.faults.includes(fault) ? [...now.faults, fault] : now.faults,
});

/** The clocks of a surface just wiped: streaky, label time, dry. A new wipe on a wet one keeps it wet. */
function clocks(o: Office, work: string, product: string, sinceMs: number): Draft[] {
  const p = PRODUCTS[product];
  if (!p) return [];
  const drops = ['room.streaky', 'room.label-time', 'room.dry'].map((d) => dropTimer(d, work));
  const left = sinceMs + p.labelMs - o.state.nowMs;
  return [
    ...drops,
    ...(p.driesMs < left ? [timer(o, p.driesMs - STREAKY_MS, { do: 'room.streaky', key: work })] : []),
    ...(p.disinfects && left <= p.driesMs ? [timer(o, left, { do: 'room.label-time', key: work })] : []),
    timer(o, p.driesMs, { do: 'room.dry', key: work }),
  ];
}

export const turnover: Area = {
  decide: {
    'room.look': (o, { work }) => {
      const t = openTurnover(o, work);
      if (!t) return refuse('rooms/not-open');
      return t.now.room === null ? refuse('rooms/still-in-use') : [draft('room.looked', { work })];
    },
    'room.glove': (o, { work }) => inRoom(o, work, () => [draft('room.gloved', { work })]),
    'room.clear': (o, { work, item, into }) =>
      inRoom(o, work, (_, now) =>
        now.lying.includes(item)
          ? [
              draft('room.cleared', {
                work,
                item,
                into,
                right: now.gloved && (BELONGS[item] ?? ['trash']).includes(into),
              }),
            ]
          : refuse('rooms/not-there'),
      ),
    'room.clean': (o, { work }) =>
      inRoom(o, work, (_, now) => [draft('room.cleaned', { work, right: now.gloved })]),
    'room.wipe': (o, { work, product }) =>
      inRoom(o, work, (was, now) => {
        if (!was.products.includes(product)) return refuse('rooms/not-there');
        const fault = wipeFault(now, product);
        const again = now.wet?.product === product;
        return [draft('room.wiped', { work, product, again, right: fault === null, fault })];
      }),
    'room.towel': (o, { work }) =>
      inRoom(o, work, (_, now) =>
        now.wet
          ? [draft('room.toweled', { work, wetMs: wetFor(o, now), right: now.enough })]
          : refuse('rooms/dry-already'),
      ),
    'room.hands': (o, { work, with: how }) =>
      inRoom(o, work, (was, now) => [
        draft('room.hands-cleaned', {
          work,
          with: how,
          right: now.gloved && (how === 'soap' || !was.stomach),
        }),
      ]),
    'room.lay-out': (o, { work, item, from }) =>
      inRoom(o, work, (was, now) => {
        const shelf = was.shelf.find((x) => x.item === item);
        if (!SUPPLIES.includes(item) || (from === 'shelf' && !shelf?.count)) return refuse('rooms/not-there');
        const fault: Fault | null =
          from === 'shelf' && shelf?.expired
            ? 'expired'
            : !now.enough
              ? 'laid-too-soon'
              : now.gloved
                ? 'hands-not-washed'
                : null;
        return [draft('room.laid-out', { work, item, from, right: fault === null, fault })];
      }),
    'room.ready': (o, { work }) =>
      inRoom(o, work, (was, now) => {
        const faults = faultsOf(nextOf(o, work)?.visitType ?? '', now);
        const inTime = o.state.nowMs <= dueMsOf(o, work, was.dueMs);
        return [
          draft('room.readied', {
            work,
            room: now.room as string,
            faults,
            right: faults.length === 0,
            inTime,
          }),
        ];
      }),
  },
  evolve: {
    'room.to-turn': (s, f) =>
      put(s, 'turnovers', f.work, { room: f.room, lastVisit: f.was, nextVisit: f.next }),
    'room.looked': (s, f) => put(s, 'turnovers', f.work, { looked: true }),
    'room.gloved': (s, f) => put(s, 'turnovers', f.work, { gloved: true, handsClean: false }),
    'room.cleared': (s, f) => {
      const now = s.roomWork.turnovers[f.work] as TurnoverState;
      const fault: Fault | null = f.right
        ? null
        : isSharp(f.item) && f.into !== 'sharps'
          ? 'sharp-in-trash'
          : now.gloved
            ? 'wrong-bin'
            : 'no-gloves';
      return put(s, 'turnovers', f.work, {
        lying: now.lying.filter((x) => x !== f.item),
        ...add(now, fault),
      });
    },
    'room.cleaned': (s, f) => {
      const now = s.roomWork.turnovers[f.work] as TurnoverState;
      return put(s, 'turnovers', f.work, { soiled: false, ...add(now, f.right ? null : 'no-gloves') });
    },
    'room.wiped': (s, f) => {
      const now = s.roomWork.turnovers[f.work] as TurnoverState;
      const sinceMs = f.again && now.wet ? now.wet.sinceMs : f.atMs;
      // A wipe that was done over soil or things left is mended by doing it again over a clean surface.
      const mended: Fault[] = ['wiped-over-soil', 'things-left', 'no-disinfectant', 'too-short'];
      const faults = f.right ? now.faults.filter((x) => !mended.includes(x)) : add(now, f.fault).faults;
      return put(s, 'turnovers', f.work, {
        wet: { product: f.product, sinceMs, driesAtMs: f.atMs + (PRODUCTS[f.product]?.driesMs ?? 0) },
        looks: f.again && now.looks === 'label-time' ? 'label-time' : 'wet',
        enough: f.right ? f.again && now.enough : false,
        // What lay on the table while it was wiped is thrown away.
        out: Object.fromEntries(Object.entries(now.out).filter(([, fault]) => fault !== 'laid-too-soon')),
        faults,
      });
    },
    'room.surface': (s, f) => {
      const now = s.roomWork.turnovers[f.work] as TurnoverState;
      return put(s, 'turnovers', f.work, {
        // Once the label's time was up, drying is what it should do.
        looks: now.looks === 'label-time' ? now.looks : f.looks,
        wet: f.looks === 'dry' ? null : now.wet,
        enough: now.enough || (f.looks === 'label-time' && wipedWell(now)),
      });
    },
    'room.toweled': (s, f) => put(s, 'turnovers', f.work, { wet: null, looks: 'dry' }),
    'room.hands-cleaned': (s, f) => {
      const now = s.roomWork.turnovers[f.work] as TurnoverState;
      return put(s, 'turnovers', f.work, {
        gloved: false,
        handsClean: true,
        faults: f.right
          ? now.faults.filter((x) => x !== 'rub-for-soap')
          : add(now, now.gloved ? 'rub-for-soap' : null).faults,
      });
    },
    'room.laid-out': (s, f) => {
      const now = s.roomWork.turnovers[f.work] as TurnoverState;
      return put(s, 'turnovers', f.work, { out: { ...now.out, [f.item]: f.fault } });
    },
    'room.readied': (s, f) =>
      put(s, 'turnovers', f.work, { ready: true, faults: f.faults, wet: null, looks: 'dry' }),
  },
  react: {
    'room.wiped': (o, f) =>
      clocks(o, f.work, f.product, o.state.roomWork.turnovers[f.work]?.wet?.sinceMs ?? o.state.nowMs),
    'room.toweled': (_o, f) =>
      ['room.streaky', 'room.label-time', 'room.dry'].map((d) => dropTimer(d, f.work)),
    'room.readied': (o, f) => [
      ...['room.streaky', 'room.label-time', 'room.dry'].map((d) => dropTimer(d, f.work)),
      draft('room.changed', { room: f.room, to: 'ready', visit: null }),
      ...finish(o, f.work, f.right),
    ],
  },
  happen: {
    'room.streaky': (o, e) => surface(o, e.key, 'streaky'),
    'room.label-time': (o, e) => surface(o, e.key, 'label-time'),
    'room.dry': (o, e) => surface(o, e.key, 'dry'),
  },
};

const wipedWell = (now: TurnoverState): boolean =>
  !now.faults.some((x) => x === 'wiped-over-soil' || x === 'things-left' || x === 'no-disinfectant');
function surface(o: Office, work: string, looks: 'streaky' | 'label-time' | 'dry'): Draft[] {
  const t = openTurnover(o, work);
  return t?.now.wet ? [draft('room.surface', { work, looks, wetMs: wetFor(o, t.now) })] : [];
}
