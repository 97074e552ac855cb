// A whole log played once, with the run as it stood after every entry, so that any moment of it can be looked at in no time.
// States share what did not change, so keeping them all costs little more than keeping the last. Nothing here is written.
import type { Fact } from '../office/facts.ts';
import { isRefusal } from '../office/rules.ts';
import type { State } from '../office/state.ts';
import type { Content } from '../scenario/content.ts';
import type { Log } from '../shift/log.ts';
import { beginRun, play, type Run } from '../shift/replay.ts';
import { makeWorld, type World } from '../shift/world.ts';
import type { DeskView } from '../views/types.ts';
import { viewOf } from './turn.ts';

export class Recording {
  readonly log: Log;
  readonly world: World;
  /** Every fact of the whole log. */
  readonly journal: readonly Fact[];
  private readonly states: State[];
  /** How many facts there were after each entry. */
  private readonly facts: number[];

  /** Throws for a log that this edition does not play to its end. */
  constructor(content: Content, log: Log) {
    const run = beginRun(makeWorld(content, log.plan, log.settings));
    this.log = log;
    this.world = run.world;
    this.states = [run.state];
    this.facts = [0];
    for (const { seq, command, atMs } of log.entries) {
      const done = play(run, command, atMs);
      if (isRefusal(done)) throw new Error(`Entry ${seq} of this log is refused: ${done.refused}.`);
      this.states.push(run.state);
      this.facts.push(run.journal.length);
    }
    this.journal = run.journal;
  }

  /** Entries there are; 0 is before the first. */
  get length(): number {
    return this.log.entries.length;
  }

  runAt(seq: number): Run {
    return {
      world: this.world,
      state: this.states[seq] ?? this.states[0]!,
      journal: this.journal.slice(0, this.facts[seq] ?? 0),
    };
  }

  viewAt(seq: number): DeskView {
    return viewOf({ world: this.world, state: this.states[seq] ?? this.states[0]!, journal: [] });
  }

  get over(): boolean {
    return this.states.at(-1)?.over ?? false;
  }

  /** The entry with which the fact at this place of the journal came. */
  entryOfFact(place: number): number {
    return this.facts.findIndex((count) => count > place);
  }
}
