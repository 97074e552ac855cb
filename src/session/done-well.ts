// A moment of a shift as it is done well: the exemplar's play-through of one person or piece of work, from before an entry to
// its end, as a log to be looked at. Played without a desk, at once; nothing of it is kept.
import { isRefusal } from '../office/rules.ts';
import { Exemplar } from '../players/exemplar.ts';
import type { Content } from '../scenario/content.ts';
import { append, type Log } from '../shift/log.ts';
import { playsOf } from '../shift/plays.ts';
import { play, replay } from '../shift/replay.ts';
import { logBefore, viewOf } from './turn.ts';

const MOST_ACTS = 80;

export function doneWell(content: Content, log: Log, unit: string, fromSeq: number): Log {
  let out = logBefore(log, fromSeq);
  const { run } = replay(content, out);
  const player = new Exemplar(playsOf(run.world).filter((one) => one.unit === unit));
  for (let n = 0; n < MOST_ACTS && !player.done && !run.state.over; n += 1) {
    const command = player.next(viewOf(run)) ?? { type: 'time.skip' as const };
    const atMs = run.state.nowMs;
    if (!isRefusal(play(run, command, atMs))) out = append(out, atMs, command);
  }
  return out;
}
