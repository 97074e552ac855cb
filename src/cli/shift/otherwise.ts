// The same shift with one act done right: everything else is done again at its own time, and what no longer can be done is
// left. What still happens there did not come of the slip. It scores nothing.
import type { Command } from '../../office/commands.ts';
import type { Fact } from '../../office/facts.ts';
import { kindOf } from '../../scoring/chains.ts';
import type { Log } from '../../shift/log.ts';
import { beginRun, play } from '../../shift/replay.ts';
import { epilogue } from '../../shift/run.ts';
import type { World } from '../../shift/world.ts';

/** Facts of the shift and of the weeks after it, had `right` been given where `wrong` was. */
export function otherwise(world: World, log: Log, wrong: Command, right: Command): Fact[] {
  const run = beginRun(world);
  for (const { command, atMs } of log.entries)
    play(run, command === wrong ? right : command, Math.max(atMs, run.state.nowMs));
  return [...run.journal, ...epilogue(world, run.state, run.journal)];
}

const ABOUT = ['work', 'visit', 'contact', 'patient', 'person', 'item', 'stock', 'card'] as const;
/** What happened and to what: the same in two runs of one plan, whatever the ids of their facts. */
export function outcome(f: Fact): string {
  const x = f as unknown as Record<string, unknown>;
  return `${kindOf(f)}@${ABOUT.map((key) => x[key]).find((value) => typeof value === 'string') ?? ''}`;
}
