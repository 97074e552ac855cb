// Playing a log: from a header and entries to the state, the journal and their hashes. Same inputs, same hash, on every
// machine, however time is cut. A refused entry in a log is an edit: refusals are never written.
import { canonical, hashOf, sha256Hex } from '../office/canonical.ts';
import type { Command } from '../office/commands.ts';
import type { Fact } from '../office/facts.ts';
import { isRefusal, type Refusal } from '../office/rules.ts';
import type { State } from '../office/state.ts';
import type { Content } from '../scenario/content.ts';
import { beginState } from './begin.ts';
import type { Log } from './log.ts';
import { perform } from './run.ts';
import { makeWorld, type World } from './world.ts';

/** A run in memory: the state now, and every fact so far. The journal is only ever appended to. */
export interface Run {
  world: World;
  state: State;
  journal: Fact[];
}

/** How a world begins: states are replaced, never changed, so every run of it may start from the same one. */
const begun = new WeakMap<World, State>();

export function beginRun(world: World): Run {
  const state = begun.get(world) ?? beginState(world);
  begun.set(world, state);
  return { world, state, journal: [] };
}

/** Plays one command; on a refusal the run is untouched. */
export function play(run: Run, command: Command, atMs: number): Refusal | { facts: Fact[] } {
  const out = perform(run.world, run.state, run.journal, command, atMs);
  if (isRefusal(out)) return out;
  run.state = out.state;
  for (const f of out.facts) run.journal.push(f);
  return { facts: out.facts };
}

/** Replays a log, an entry a step, for whoever must not be kept waiting by a whole one. */
export function* replaying(
  content: Content,
  log: Log,
): Generator<void, { run: Run; refusedAt: number | null }, void> {
  const run = beginRun(makeWorld(content, log.plan, log.settings));
  for (const e of log.entries) {
    try {
      if (isRefusal(play(run, e.command, e.atMs))) return { run, refusedAt: e.seq };
    } catch {
      return { run, refusedAt: e.seq };
    }
    yield;
  }
  return { run, refusedAt: null };
}

/** Takes all steps at once. */
export function atOnce<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Replays a whole log. `refusedAt` is the seq of the first entry the office refuses, or null. */
export const replay = (content: Content, log: Log): { run: Run; refusedAt: number | null } =>
  atOnce(replaying(content, log));

/** Hash of the state. The pace is how it looked, not what happened. */
export const stateHash = (state: State): string => hashOf({ ...state, pace: null });
export function journalHash(journal: readonly Fact[]): string {
  let last = sha256Hex('journal');
  for (const f of journal) last = sha256Hex(last + canonical(f));
  return last;
}
