// What every shift keeps, whoever plays it: it comes to its end, replays to the same state, money is whole cents, nobody
// speaks without words, the score stays within its bounds. Answers with the first thing that does not hold.
import type { Edition } from '../../scenario/content.ts';
import { replay, stateHash } from '../../shift/replay.ts';
import type { Played } from '../shift/play.ts';

export interface Tried {
  fault: string | null;
  played: Played | null;
}

function broken(edition: Edition, played: Played): string | null {
  const { run, log, score } = played;
  if (!run.state.over && log.entries.length < 1000) return 'The shift came to no end.';
  if (!(score.total >= 0 && score.total <= 100)) return `The score is ${score.total}.`;
  for (const f of run.journal) {
    if (f.type === 'line.said' && edition.text[f.line] === undefined)
      return `The line ${f.line} has no words.`;
    if (f.type === 'copay.taken' && !Number.isInteger(f.cents)) return 'Money that is not whole cents.';
    if (!/^(c\d+|f\d+|dealt)$/.test(f.because))
      return `The fact ${f.type} follows from nothing: ${f.because}.`;
  }
  const again = replay(edition.content, log);
  if (again.refusedAt !== null) return `Its own log is refused at entry ${again.refusedAt}.`;
  return stateHash(again.run.state) === stateHash(run.state) ? null : 'Its log replays to another state.';
}

export function faultOf(edition: Edition, play: () => Played): Tried {
  try {
    const played = play();
    return { fault: broken(edition, played), played };
  } catch (error) {
    return { fault: `It threw: ${(error as Error).message}`, played: null };
  }
}
