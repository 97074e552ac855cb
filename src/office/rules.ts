// The shapes of the office's rules: decide (command → facts or refusal), evolve (fact → state, the only writer),
// react (fact → what follows from it) and happen (a timer that is due → facts). Areas fill tables of these.
// A refusal is for the impossible only; the merely wrong happens and is a fact.
import type { CommandOf, CommandType } from './commands.ts';
import type { Draft, DraftOf, Fact, FactOf, FactType } from './facts.ts';
import type { Office, State, TimerEvent } from './state.ts';
import type { Setup } from './setup.ts';

export interface Refusal {
  refused: string;
}
export const refuse = (code: string): Refusal => ({ refused: code });
export const isRefusal = (x: unknown): x is Refusal => typeof x === 'object' && x !== null && 'refused' in x;

export type Decider = { [T in CommandType]?: (office: Office, command: CommandOf<T>) => Draft[] | Refusal };
export type Evolver = { [T in FactType]?: (state: State, fact: FactOf<T>, setup: Setup) => State };
export type Reactor = { [T in FactType]?: (office: Office, fact: FactOf<T>) => Draft[] };
export type Happener = Record<string, (office: Office, event: TimerEvent) => Draft[]>;
export interface Area {
  decide?: Decider;
  evolve?: Evolver;
  react?: Reactor;
  happen?: Happener;
}

export const draft = <T extends FactType>(type: T, payload: Omit<DraftOf<T>, 'type'>): Draft =>
  ({ type, ...payload }) as Draft;

/** Sets a timer: `inMs` from now. A timer with the same key replaces nothing; drop it first. */
export const timer = (office: Office, inMs: number, event: TimerEvent): Draft =>
  draft('timer.set', {
    timer: `${event.do}:${event.key}`,
    dueMs: office.state.nowMs + Math.max(0, inMs),
    event,
  });
export const dropTimer = (doing: string, key: string): Draft =>
  draft('timer.dropped', { timer: `${doing}:${key}` });

export const replace = <T>(record: Record<string, T>, key: string, change: Partial<T>): Record<string, T> => {
  const old = record[key];
  return old === undefined ? record : { ...record, [key]: { ...old, ...change } };
};
export type { Fact };
