// What a session is given to begin with: a run with its log and the way it is kept, the machine it runs on, and what only
// those who open shifts can do. Types only.
import type { DebriefView } from '../scoring/types.ts';
import type { Log } from '../shift/log.ts';
import type { Run } from '../shift/replay.ts';
import type { Keeping } from './keeping.ts';
import type { Machine, ShiftRecord } from './storage.ts';

export interface Playing {
  log: Log;
  run: Run;
  keeping: Keeping;
  unscored: boolean;
}
export type DebriefOf = (run: Run, log: Log) => DebriefView;
export interface Given {
  machine: Machine;
  name: string;
  /** The debrief of a run that is over; null until there is one. */
  debriefOf: DebriefOf | null;
  /** Begins an unscored copy of a shift, from before an entry. */
  again(from: Log, name: string, fromSeq: number): Promise<Playing>;
  /** The same, kept nowhere: to watch a minute done well. */
  rehearse(from: Log, name: string, fromSeq: number): Promise<Playing>;
  left(record: ShiftRecord): void;
}
