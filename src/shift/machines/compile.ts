// A scenario's beats compiled to an XState v5 machine of named, parameterised guards and actions: no functions in the
// data, no actors, no clock. The runner interprets what a transition asks for; nothing is decided here.
import type { Handler, Scenario } from '../../scenario/schema.ts';
import { durationMs } from '../../scenario/words.ts';

export interface Outcome {
  say?: string | undefined;
  thenSay?: string | undefined;
  offer?: string | undefined;
  do?: Record<string, Record<string, unknown>>[] | undefined;
  topics?: string[];
}
interface Named {
  type: string;
  params: Record<string, unknown>;
}
interface Transition {
  guard: Named;
  actions: Named[];
  target?: string;
}
export interface MachineConfig {
  id: string;
  initial: string;
  on: Record<string, Transition[]>;
  states: Record<
    string,
    {
      type?: 'final';
      on?: Record<string, Transition[]>;
      after?: Record<string, Transition[]>;
      entry?: Named[];
      always?: Transition[];
      meta?: { end: string };
    }
  >;
}

type Step = Extract<Scenario['beats'][string], readonly unknown[]>[number];

function actionsOf(step: Omit<Step, 'on' | 'enter' | 'after'>, about: unknown): Named[] {
  const out: Named[] = [];
  if (step.keep) out.push({ type: 'keep', params: { values: step.keep, if: step.if } });
  if (step.say || step.thenSay || step.offer || step.do) {
    const topics =
      typeof about === 'string'
        ? [about]
        : Array.isArray(about)
          ? about
          : typeof about === 'object' && about !== null
            ? ((about as { all?: string[] }).all ?? [])
            : [];
    out.push({
      type: 'outcome',
      params: { say: step.say, thenSay: step.thenSay, offer: step.offer, do: step.do, topics, if: step.if },
    });
  }
  return out;
}

const transition = (step: Step, params: Record<string, unknown>, about?: unknown): Transition => ({
  guard: { type: 'allows', params: { ...params, if: step.if } },
  actions: actionsOf(step, about),
  ...(step.go === undefined ? {} : { target: `#${step.go}` }),
});

function group(handlers: Handler[]): Record<string, Transition[]> {
  const on: Record<string, Transition[]> = {};
  for (const h of handlers) {
    const list = on[h.on] ?? [];
    on[h.on] = list;
    list.push(transition(h, { is: h.is, unless: h.unless, unlessIn: h.unlessIn }, h.is?.about));
  }
  return on;
}

/** The machine of a scenario; the first beat named is where it begins. */
export function compileScenario(s: Scenario): MachineConfig {
  const states: MachineConfig['states'] = {};
  for (const [name, beat] of Object.entries(s.beats)) {
    if (!Array.isArray(beat)) {
      states[name] = {
        type: 'final',
        id: name,
        meta: { end: (beat as { end: string }).end },
      } as MachineConfig['states'][string];
      continue;
    }
    const state: MachineConfig['states'][string] & { id?: string } = {
      id: name,
      on: group(beat.filter((x): x is Handler => 'on' in x)),
      entry: [],
      always: [],
      after: {},
    };
    for (const step of beat) {
      if ('enter' in step) {
        if (step.go === undefined) state.entry?.push(...actionsOf(step, undefined));
        else state.always?.push(transition(step, {}));
      }
      if ('after' in step) {
        const ms = String(durationMs(step.after));
        const list = state.after?.[ms] ?? [];
        list.push(transition(step, {}));
        if (state.after) state.after[ms] = list;
      }
    }
    states[name] = state;
  }
  return { id: s.id, initial: Object.keys(s.beats)[0] as string, on: group(s.throughout), states };
}
