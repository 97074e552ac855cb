// What a session is given to begin with: a run with its log and the way it is kept, the machine it runs on, and what only
// those who open shifts can do. Types only.
import type { DebriefView } from '../scoring/types.ts';
import type { Log } from '../shift/log.ts';
import type { Run } from '../shift/replay.ts';
import type { Keeping } from './keeping.ts';
import type { Machine, ShiftRecord } from './storage.ts';
import type { Seat } from './types.ts';
import type { Viewing } from './viewing-session.ts';

export interface Playing {
  log: Log;
  run: Run;
  keeping: Keeping;
  unscored: boolean;
}
/** What is looked at from a debrief: the whole shift, at a mark or from its start, or a minute of it done well. */
export type LookAt = { mark: string | null } | { unit: string; fromSeq: number };
export type DebriefOf = (run: Run, log: Log) => DebriefView;
export interface Given {
  machine: Machine;
  seat: Seat;
  /** The debrief of a run that is over; null until there is one. */
  debriefOf: DebriefOf | null;
  /** Begins an unscored copy of a shift, from before an entry. */
  again(from: Log, seat: Seat, fromSeq: number): Promise<Playing>;
  /** Lays a log beside the debrief, to be looked at. */
  look(log: Log, label: { name: string; unscored: boolean }, what: LookAt): Promise<Viewing>;
  left(record: ShiftRecord): void;
}
