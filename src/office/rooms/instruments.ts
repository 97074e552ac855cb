// Instruments from dirty to the shelf, one way: soak, scrub, rinse, sort, inspect, pack, load, run, read, log, release. A load that
// failed is set apart and done again. The machine runs and dries by its own clock and prints what it truly did.
import type { Draft } from '../facts.ts';
import { MINUTE } from '../kinds.ts';
import { type Area, draft, type Refusal, refuse, timer } from '../rules.ts';
import type { Office, State } from '../state.ts';
import { finish } from '../work/rules.ts';
import { openLoad, put } from './begin.ts';
import { cycleMeets, DRY_MS, goesTo, HEAT_MS, HINGED, PROGRAM, type Program } from './binder.ts';
import type { Fault } from './schema.ts';
import { exceeded } from './scope.ts';
import type { LoadSetup, LoadState } from './setup.ts';

type Then = (was: LoadSetup, now: LoadState) => Draft[] | Refusal;
function atBench(o: Office, work: string, then: Then): Draft[] | Refusal {
  const l = openLoad(o, work);
  if (!l) return refuse('rooms/not-open');
  const done = then(l.was, l.now);
  return Array.isArray(done) ? [...exceeded(o, work), ...done] : done;
}
const onBench = (o: Office, work: string, then: Then): Draft[] | Refusal =>
  atBench(o, work, (was, now) => (now.where === 'bench' ? then(was, now) : refuse('rooms/not-on-bench')));
const itemOf = (was: LoadSetup, item: string) => was.items.find((i) => i.id === item);

/** What is to go into a sterile pack: everything but what is wiped or was set aside as damaged. */
const toPack = (was: LoadSetup, now: LoadState): string[] =>
  was.items.filter((i) => now.sorted[i.id] !== 'wipe' && !now.aside.includes(i.id)).map((i) => i.id);

export function packFaults(
  was: LoadSetup,
  now: LoadState,
  item: string,
  p: LoadState['packs'][string],
): Fault[] {
  const i = itemOf(was, item);
  return [
    ...(now.scrubbed === 0 || !now.rinsed ? (['not-scrubbed'] as const) : []),
    ...(now.seen[item] === undefined ? (['not-inspected'] as const) : []),
    ...(now.residue.includes(item) ? (['residue'] as const) : []),
    ...(i?.damaged ? (['damaged'] as const) : []),
    ...(i && goesTo(i.kind) === 'wipe' ? (['wrong-class'] as const) : []),
    ...(i && HINGED.has(i.kind) && p.hinge === 'closed' ? (['hinge-closed'] as const) : []),
    ...(p.inside ? [] : (['no-indicator'] as const)),
    ...(p.label ? [] : (['no-label'] as const)),
  ];
}
/** How the load lies: too many packs, or packs on their face, and steam does not get everywhere. */
const loadFaults = (was: LoadSetup, items: readonly string[], lie: string): Fault[] => [
  ...(items.length > was.capacity ? (['overloaded'] as const) : []),
  ...(lie === 'flat' ? (['laid-flat'] as const) : []),
];
/** What the slip and the strips of this load say against it. */
export function readingFaults(now: LoadState): Fault[] {
  const p = now.printed;
  return [
    ...(p && !cycleMeets('gravity', p.tempC, p.heldMin) ? (['cycle-short'] as const) : []),
    ...(now.strip === 'pale' ? (['indicator-pale'] as const) : []),
    ...(now.wet ? (['wet-pack'] as const) : []),
  ];
}
export function releaseFaults(was: LoadSetup, now: LoadState): Fault[] {
  const packs = now.loaded.flatMap((i) =>
    packFaults(was, now, i, now.packs[i] ?? { hinge: 'closed', inside: false, label: false }),
  );
  return [
    ...new Set<Fault>([
      ...now.faults,
      ...packs,
      ...(now.soaked ? [] : (['not-soaked'] as const)),
      ...readingFaults(now),
      ...(now.printed && now.strip !== 'unseen' ? [] : (['not-read'] as const)),
      ...(now.logged === null ? (['not-logged'] as const) : []),
    ]),
  ];
}

export const instruments: Area = {
  decide: {
    'instruments.soak': (o, { work }) => onBench(o, work, () => [draft('instruments.soaked', { work })]),
    'instruments.scrub': (o, { work }) =>
      onBench(o, work, (_, now) => [draft('instruments.scrubbed', { work, right: now.soaked })]),
    'instruments.rinse': (o, { work }) =>
      onBench(o, work, (_, now) => [draft('instruments.rinsed', { work, right: now.scrubbed > 0 })]),
    'instruments.sort': (o, { work, item, to }) =>
      onBench(o, work, (was) => {
        const i = itemOf(was, item);
        return i
          ? [draft('instruments.sorted', { work, item, to, right: goesTo(i.kind) === to })]
          : refuse('rooms/not-there');
      }),
    'instruments.inspect': (o, { work, item }) =>
      onBench(o, work, (was, now) => {
        const i = itemOf(was, item);
        if (!i) return refuse('rooms/not-there');
        const shows = i.damaged
          ? 'damaged'
          : now.residue.includes(item) || now.scrubbed === 0
            ? 'residue'
            : 'clean';
        return [draft('instruments.inspected', { work, item, shows })];
      }),
    'instruments.set-aside': (o, { work, item }) =>
      onBench(o, work, (was) => {
        const i = itemOf(was, item);
        return i
          ? [draft('instruments.put-aside', { work, item, right: i.damaged })]
          : refuse('rooms/not-there');
      }),
    'instruments.pack': (o, { work, item, hinge, inside, label }) =>
      onBench(o, work, (was, now) => {
        if (!itemOf(was, item) || now.aside.includes(item)) return refuse('rooms/not-there');
        const faults = packFaults(was, now, item, { hinge, inside, label });
        return [
          draft('instruments.packed', {
            work,
            item,
            hinge,
            inside,
            label,
            faults,
            right: faults.length === 0,
          }),
        ];
      }),
    'instruments.load': (o, { work, items, lie }) =>
      onBench(o, work, (was, now) => {
        if (items.length === 0 || items.some((i) => !now.packs[i])) return refuse('rooms/not-packed');
        const faults = loadFaults(was, items, lie);
        return [draft('instruments.loaded', { work, items, lie, faults, right: faults.length === 0 })];
      }),
    'instruments.run': (o, { work, program }) =>
      atBench(o, work, (_, now) =>
        now.where === 'chamber' && now.program === null
          ? [draft('instruments.started', { work, program, right: PROGRAM[program].wrapped })]
          : refuse('rooms/not-loaded'),
      ),
    'instruments.unload': (o, { work }) =>
      atBench(o, work, (_, now) => {
        if (now.where !== 'chamber' || now.program === null) return refuse('rooms/not-loaded');
        if (!now.printed) return refuse('rooms/under-steam');
        const wet = o.state.nowMs < now.driesAtMs;
        return [draft('instruments.unloaded', { work, wet, right: !wet })];
      }),
    'instruments.read': (o, { work }) =>
      atBench(o, work, (was, now) => {
        if (now.where !== 'out' && now.where !== 'quarantine') return refuse('rooms/nothing-out');
        const truth = was.runs[Math.min(now.runs, was.runs.length) - 1];
        const pale = truth?.strip === 'pale' || now.lie === 'flat' || now.loaded.length > was.capacity;
        return [draft('instruments.read-off', { work, strip: pale ? 'pale' : 'turned' })];
      }),
    'instruments.log': (o, { work, result }) =>
      atBench(o, work, (_, now) => {
        if (!now.printed) return refuse('rooms/nothing-out');
        const good = now.strip === 'turned' && readingFaults(now).length === 0;
        return [draft('instruments.logged', { work, result, right: (result === 'pass') === good })];
      }),
    'instruments.quarantine': (o, { work }) =>
      atBench(o, work, (_, now) =>
        now.where === 'out'
          ? [draft('instruments.quarantined', { work, right: readingFaults(now).length > 0 })]
          : refuse('rooms/nothing-out'),
      ),
    'instruments.reprocess': (o, { work }) =>
      atBench(o, work, (_, now) =>
        now.where === 'out' || now.where === 'quarantine'
          ? [
              draft('instruments.reprocessing', {
                work,
                right: now.where === 'quarantine' && now.logged === 'fail',
              }),
            ]
          : refuse('rooms/nothing-out'),
      ),
    'instruments.release': (o, { work }) =>
      atBench(o, work, (was, now) => {
        if (now.where !== 'out' && now.where !== 'quarantine') return refuse('rooms/nothing-out');
        const faults = releaseFaults(was, now);
        return [draft('instruments.released', { work, faults, right: faults.length === 0 })];
      }),
  },
  evolve: {
    'instruments.soaked': (s, f) => put(s, 'loads', f.work, { soaked: true }),
    'instruments.scrubbed': (s, f) => {
      const now = loadOf(s, f.work);
      // What sits in a hinge comes out once it was seen there.
      const residue = now.residue.filter((i) => now.seen[i] !== 'residue');
      const seen = Object.fromEntries(Object.entries(now.seen).filter(([, shows]) => shows === 'damaged'));
      return put(s, 'loads', f.work, { scrubbed: now.scrubbed + 1, rinsed: false, residue, seen });
    },
    'instruments.rinsed': (s, f) => put(s, 'loads', f.work, { rinsed: true }),
    'instruments.sorted': (s, f) => {
      const now = loadOf(s, f.work);
      return put(s, 'loads', f.work, { sorted: { ...now.sorted, [f.item]: f.to as 'wipe' } });
    },
    'instruments.inspected': (s, f) =>
      put(s, 'loads', f.work, { seen: { ...loadOf(s, f.work).seen, [f.item]: f.shows } }),
    'instruments.put-aside': (s, f) =>
      put(s, 'loads', f.work, { aside: [...loadOf(s, f.work).aside, f.item] }),
    'instruments.packed': (s, f) =>
      put(s, 'loads', f.work, {
        packs: { ...loadOf(s, f.work).packs, [f.item]: { hinge: f.hinge, inside: f.inside, label: f.label } },
      }),
    'instruments.loaded': (s, f) =>
      put(s, 'loads', f.work, { loaded: f.items, lie: f.lie as 'edge', where: 'chamber', program: null }),
    'instruments.started': (s, f, setup) => {
      const now = loadOf(s, f.work);
      const p = PROGRAM[f.program as Program];
      const held = heldIn(setup.areas.rooms?.loads[f.work], now.runs, p.minutes);
      const printsAtMs = f.atMs + HEAT_MS + held * MINUTE;
      return put(s, 'loads', f.work, {
        program: f.program,
        runs: now.runs + 1,
        startedMs: f.atMs,
        printsAtMs,
        driesAtMs: printsAtMs + DRY_MS,
        printed: null,
        strip: 'unseen',
        wet: false,
        logged: null,
        faults: f.right
          ? now.faults.filter((x) => x !== 'wrong-program')
          : [...new Set<Fault>([...now.faults, 'wrong-program'])],
      });
    },
    'instruments.printed': (s, f) =>
      put(s, 'loads', f.work, { printed: { tempC: f.tempC, heldMin: f.heldMin } }),
    'instruments.unloaded': (s, f) => put(s, 'loads', f.work, { where: 'out', wet: f.wet }),
    'instruments.read-off': (s, f) => put(s, 'loads', f.work, { strip: f.strip }),
    'instruments.logged': (s, f) => {
      const now = loadOf(s, f.work);
      return put(s, 'loads', f.work, {
        logged: f.result,
        faults: f.right
          ? now.faults.filter((x) => x !== 'false-log')
          : [...new Set<Fault>([...now.faults, 'false-log'])],
      });
    },
    'instruments.quarantined': (s, f) => put(s, 'loads', f.work, { where: 'quarantine' }),
    /** Unwrapped, cleaned again and back on the bench: fresh pouches, fresh strips. */
    'instruments.reprocessing': (s, f) =>
      put(s, 'loads', f.work, {
        where: 'bench',
        packs: {},
        loaded: [],
        program: null,
        printed: null,
        strip: 'unseen',
        wet: false,
        logged: null,
      }),
    'instruments.released': (s, f) => put(s, 'loads', f.work, { where: 'shelf', faults: f.faults }),
  },
  react: {
    'instruments.started': (o, f) => {
      const now = loadOf(o.state, f.work);
      return [
        timer(o, now.printsAtMs - o.state.nowMs, {
          do: 'instruments.print',
          key: f.work,
          program: f.program,
        }),
        timer(o, now.driesAtMs - o.state.nowMs, { do: 'instruments.dry', key: f.work }),
      ];
    },
    'instruments.released': (o, f) => finish(o, f.work, f.right),
  },
  happen: {
    'instruments.print': (o, e) => {
      const l = openLoad(o, e.key);
      if (!l) return [];
      const p = PROGRAM[e.program as Program];
      const truth = l.was.runs[Math.min(l.now.runs, l.was.runs.length) - 1];
      return [
        draft('instruments.printed', {
          work: e.key,
          tempC: truth?.heldMin === null ? p.tempC : (truth?.tempC ?? p.tempC),
          heldMin: heldIn(l.was, l.now.runs - 1, p.minutes),
        }),
      ];
    },
    'instruments.dry': (o, e) => (openLoad(o, e.key) ? [draft('instruments.dried', { work: e.key })] : []),
  },
};

const loadOf = (s: State, work: string): LoadState => s.roomWork.loads[work] as LoadState;
/** Minutes this run truly holds: what the program says, or what the machine makes of it. */
function heldIn(was: LoadSetup | undefined, runsBefore: number, minutes: number): number {
  const truth = was?.runs[Math.min(runsBefore, (was?.runs.length ?? 1) - 1)];
  return truth?.heldMin === null || truth === undefined ? minutes : Math.min(truth.heldMin, minutes);
}
export { toPack };
