// Plays a run to its end with a player, untimed: only acts and skips move the clock. Gives the log, as a person's would be.
// The limit of acts keeps a player that does nothing useful from playing for ever.
import { isRefusal } from '../office/rules.ts';
import { type Log, nextEntry } from '../shift/log.ts';
import { beginRun, play, type Run } from '../shift/replay.ts';
import type { World } from '../shift/world.ts';
import { deskView } from '../views/desk.ts';
import type { Player } from './player.ts';

const MOST_ACTS = 1500;

export function drive(world: World, log: Log, player: Player): { run: Run; log: Log; refusals: number } {
  const run = beginRun(world);
  const out: Log = { ...log, entries: [...log.entries], claimed: { ...log.claimed } };
  let refusals = 0;
  for (let n = 0; n < MOST_ACTS && !run.state.over; n += 1) {
    const view = deskView({ setup: world.setup, state: run.state });
    const command = player.next(view) ?? { type: 'time.skip' as const };
    const at = run.state.nowMs;
    const result = play(run, command, at);
    if (isRefusal(result)) {
      refusals += 1;
      player.refused(command, result.refused);
      continue;
    }
    const { entry, last } = nextEntry(out, at, command);
    out.entries.push(entry);
    out.claimed.last = last;
  }
  return { run, log: out, refusals };
}
