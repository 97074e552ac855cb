// One step of a shift, pure: a command tried at a time gives the run, the log with its entry and the view as they would
// be, or a refusal; entries written elsewhere give the run as it now stands; a prefix gives a shift to try again.
// Nothing given in is changed, so that what cannot be written was never done.
import type { Command } from '../office/commands.ts';
import { isRefusal, type Refusal } from '../office/rules.ts';
import { type Entry, headerHash, type Log, nextEntry } from '../shift/log.ts';
import { play, type Run } from '../shift/replay.ts';
import { perform } from '../shift/run.ts';
import { deskView } from '../views/desk.ts';
import type { DeskView } from '../views/types.ts';

export interface Turn {
  run: Run;
  log: Log;
  entry: Entry;
  view: DeskView;
}

export const viewOf = ({ world, state }: Run, nowMs = state.nowMs): DeskView =>
  deskView({ setup: world.setup, state: nowMs === state.nowMs ? state : { ...state, nowMs } });

/** Throws only for a mistake of ours; then the command was not done and is not in the log. */
export function taken(run: Run, log: Log, command: Command, atMs: number): Turn | Refusal {
  const out = perform(run.world, run.state, run.journal, command, atMs);
  if (isRefusal(out)) return out;
  const { entry, last } = nextEntry(log, atMs, command);
  const after: Run = { world: run.world, state: out.state, journal: [...run.journal, ...out.facts] };
  return {
    run: after,
    log: { ...log, entries: [...log.entries, entry], claimed: { last } },
    entry,
    view: viewOf(after),
  };
}

/** Plays on what another window wrote, as far as it continues this log. */
export function followed(run: Run, log: Log, entries: readonly Entry[]): { run: Run; log: Log } {
  const after: Run = { ...run, journal: [...run.journal] };
  let next = log;
  for (const there of entries) {
    const { entry, last } = nextEntry(next, there.atMs, there.command);
    if (
      entry.seq !== there.seq ||
      entry.prev !== there.prev ||
      isRefusal(play(after, entry.command, entry.atMs))
    )
      break;
    next = { ...next, entries: [...next.entries, entry], claimed: { last } };
  }
  return { run: after, log: next };
}

/** The log before an entry: where *try again from here* begins. */
export function logBefore(log: Log, fromSeq: number): Log {
  const entries = log.entries.slice(0, Math.max(0, fromSeq - 1));
  return {
    ...log,
    entries,
    claimed: {
      last: log.entries[entries.length]?.prev ?? (entries.length === 0 ? headerHash(log) : log.claimed.last),
    },
  };
}
