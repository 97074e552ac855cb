// Runs compiled scenarios as pure functions: (value, keep, event) → (value, keep, what is asked for). One inert scope is
// reused; delays come back as data for the agenda. The only file that runs XState; it knows no office and no clock.
import { createActor, setup } from 'xstate';
import type { Fact } from '../../office/facts.ts';
import { matches, resolve } from '../../scenario/match.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Filter } from '../../scenario/words.ts';
import { compileScenario, type Outcome } from './compile.ts';

export interface MachineContext {
  refs: Record<string, unknown>;
  variant: string;
  parts: Record<string, unknown>;
  keep: Record<string, unknown>;
}
export interface Stepped {
  value: string;
  keep: Record<string, unknown>;
  done: boolean;
  end: string | null;
  outcomes: Outcome[];
  start: { id: string; delayMs: number; event: string }[];
  drop: string[];
  moved: boolean;
}

interface If {
  variant?: string | string[];
  part?: Record<string, unknown>;
  keep?: Record<string, unknown>;
}
const any = (wanted: unknown, actual: unknown): boolean =>
  Array.isArray(wanted) ? wanted.includes(actual) : wanted === actual;
const keyOf = (part: unknown): unknown =>
  typeof part === 'object' && part !== null && 'key' in part ? (part as { key: unknown }).key : part;

export function allowed(test: If | undefined, c: MachineContext): boolean {
  if (!test) return true;
  if (test.variant !== undefined && !any(test.variant, c.variant)) return false;
  if (test.part && !Object.entries(test.part).every(([name, wanted]) => any(wanted, keyOf(c.parts[name]))))
    return false;
  return !test.keep || Object.entries(test.keep).every(([name, wanted]) => any(wanted, c.keep[name]));
}

interface Event {
  type: string;
  fact?: Fact;
  beat?: string;
}
interface GuardParams {
  is?: Filter;
  unless?: Filter;
  unlessIn?: string[];
  if?: If;
}

const built = setup({
  types: { context: {} as MachineContext, events: {} as Event, input: {} as MachineContext },
  guards: {
    allows: ({ context, event }, p: GuardParams) =>
      allowed(p.if, context) &&
      !(p.unlessIn ?? []).includes((event as Event).beat ?? '') &&
      ((event as Event).fact === undefined ||
        (matches((event as Event).fact as Fact, p.is, context.refs) &&
          !(p.unless !== undefined && matches((event as Event).fact as Fact, p.unless, context.refs)))),
  },
  actions: {
    outcome: (_: unknown, _params: Outcome & { if?: If }) => {},
    keep: (_: unknown, _params: { values: Record<string, unknown>; if?: If }) => {},
  },
});

type Machine = ReturnType<typeof built.createMachine>;
const machines = new WeakMap<Scenario, Machine>();
export function machineOf(s: Scenario): Machine {
  let machine = machines.get(s);
  if (!machine) {
    machine = built.createMachine({
      ...compileScenario(s),
      context: ({ input }: { input: MachineContext }) => input,
    } as never) as Machine;
    machines.set(s, machine);
  }
  return machine;
}

type Scope = Parameters<Machine['transition']>[2];
let scope: (Scope & { collected: { type: string; params: Record<string, unknown> }[] }) | null = null;
/** One inert scope for all: its executor only collects what a transition asks for. */
function inertScope(machine: Machine): NonNullable<typeof scope> {
  if (scope) return scope;
  const self = createActor(machine, { input: { refs: {}, variant: '', parts: {}, keep: {} } });
  const collected: { type: string; params: Record<string, unknown> }[] = [];
  scope = {
    self,
    defer: () => {},
    id: '',
    logger: () => {},
    sessionId: '',
    stopChild: () => {},
    system: (self as unknown as { system: unknown }).system,
    emit: () => {},
    actionExecutor: (action: { type: string; params: Record<string, unknown> }) => {
      collected.push(action);
    },
    collected,
  } as unknown as NonNullable<typeof scope>;
  return scope;
}

type Snapshot = Parameters<Machine['transition']>[0];

function read(
  s: Scenario,
  before: string,
  snapshot: Snapshot,
  context: MachineContext,
  actions: { type: string; params: Record<string, unknown> }[],
  fact: Fact | undefined,
): Stepped {
  const value = String(snapshot.value);
  const out: Stepped = {
    value,
    keep: context.keep,
    done: snapshot.status === 'done',
    end: null,
    outcomes: [],
    start: [],
    drop: [],
    moved: value !== before,
  };
  for (const a of actions) {
    const p = a.params ?? {};
    if (a.type === 'xstate.raise')
      out.start.push({
        id: String(p.id ?? (p.event as { type: string }).type),
        delayMs: Number(p.delay),
        event: (p.event as { type: string }).type,
      });
    else if (a.type === 'xstate.cancel') out.drop.push(String(p.sendId));
    else if (a.type === 'keep') {
      if (allowed(p.if as If, { ...context, keep: out.keep }))
        out.keep = {
          ...out.keep,
          ...(resolve(p.values, { ...context.refs, fact }) as Record<string, unknown>),
        };
    } else if (a.type === 'outcome') {
      if (allowed(p.if as If, { ...context, keep: out.keep })) out.outcomes.push(p as Outcome);
    } else throw new Error(`The machine of ${s.id} asked for an unknown effect "${a.type}".`);
  }
  if (out.done) {
    const beat = s.beats[value];
    out.end = beat && !Array.isArray(beat) ? (beat as { end: string }).end : value;
  }
  return out;
}

/** Where a scenario begins. */
export function begin(s: Scenario, context: MachineContext): Stepped {
  const machine = machineOf(s);
  const sc = inertScope(machine);
  sc.collected.length = 0;
  const snapshot = machine.getInitialSnapshot(sc as never, context as never);
  // Initial entry actions run through the executor only once the actor starts; a machine's first beat listens, it does not speak.
  return read(s, '', snapshot as Snapshot, context, [...sc.collected], undefined);
}

/** One event: a fact the machine listens to, or a delayed event of its own. */
export function step(s: Scenario, at: string, context: MachineContext, event: Event): Stepped {
  const machine = machineOf(s);
  const sc = inertScope(machine);
  const snapshot = machine.resolveState({ value: at, context } as never);
  sc.collected.length = 0;
  (sc.self as unknown as { _snapshot: unknown })._snapshot = snapshot;
  const next = machine.transition(snapshot as never, { ...event, beat: at } as never, sc as never);
  return read(s, at, next as unknown as Snapshot, context, [...sc.collected], event.fact);
}

const listened = new WeakMap<Scenario, Set<string>>();
/** The fact types a scenario listens to at all. */
export function listensTo(s: Scenario): Set<string> {
  let set = listened.get(s);
  if (!set) {
    set = new Set<string>(s.throughout.map((h) => h.on));
    for (const beat of Object.values(s.beats))
      if (Array.isArray(beat)) for (const x of beat) if ('on' in x) set.add(x.on);
    listened.set(s, set);
  }
  return set;
}
