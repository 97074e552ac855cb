// The floors for the core: a raw XState transition over one inert machine, and a plain reducer that does the same.
// What a scenario step costs is to be read beside these, from the same run.
import { createActor, createMachine } from 'xstate';

const machine = createMachine({
  id: 'floor',
  initial: 'a',
  context: { n: 0 },
  states: { a: { on: { go: 'b' } }, b: { on: { go: 'c' } }, c: { on: { go: 'a' } } },
});

/** Microseconds per `machine.transition`, over one reused inert scope. */
export function transitionUs(steps: number): number {
  const self = createActor(machine);
  const scope = {
    self,
    defer: () => {},
    id: '',
    logger: () => {},
    sessionId: '',
    stopChild: () => {},
    system: (self as unknown as { system: unknown }).system,
    emit: () => {},
    actionExecutor: () => {},
  } as never;
  let snapshot = machine.getInitialSnapshot(scope, undefined as never);
  const begun = performance.now();
  for (let n = 0; n < steps; n += 1) snapshot = machine.transition(snapshot, { type: 'go' } as never, scope);
  return ((performance.now() - begun) * 1000) / steps;
}

const NEXT: Record<string, string> = { a: 'b', b: 'c', c: 'a' };
/** Microseconds per step of a table. */
export function reducerUs(steps: number): number {
  let at = { value: 'a', context: { n: 0 } };
  const begun = performance.now();
  for (let n = 0; n < steps; n += 1) at = { ...at, value: NEXT[at.value] ?? 'a' };
  const us = ((performance.now() - begun) * 1000) / steps;
  if (at.value === '') throw new Error('A table that leads nowhere.');
  return us;
}
