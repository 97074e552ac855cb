// What every shift keeps, whoever plays it: it comes to its end, replays to the same state, nothing is lost from the books,
// nobody speaks without words, the score stays within its bounds. Answers with the first thing that does not hold.
import type { Edition } from '../../scenario/content.ts';
import type { PlayerName } from '../../players/names.ts';
import { journalHash, replay, stateHash } from '../../shift/replay.ts';
import { sealed } from '../../shift/seal.ts';
import type { Played } from '../shift/play.ts';
import { lostIn } from './nothing-lost.ts';
import { checkText } from '../verify/check.ts';

/** The least and the most that a single shift of these players may score; of others nothing more is asked. */
const BOUNDS: Partial<Record<PlayerName, [number, number]>> = {
  exemplar: [90, 100],
  absent: [0, 5],
  toolless: [0, 50],
  'asks-everything': [0, 50],
  'hands-off-everything': [0, 50],
  'refuses-everything': [0, 50],
  'emergency-everything': [0, 50],
};

export interface Tried {
  fault: string | null;
  played: Played | null;
}

function broken(edition: Edition, player: PlayerName, played: Played): string | null {
  const { run, log, score } = played;
  if (!run.state.over && log.entries.length < 1000) return 'The shift came to no end.';
  if (!(score.total >= 0 && score.total <= 100)) return `The score is ${score.total}.`;
  for (const f of run.journal) {
    if (f.type === 'line.said' && edition.text[f.line] === undefined)
      return `The line ${f.line} has no words.`;
    if (!/^(c\d+|f\d+|dealt)$/.test(f.because))
      return `The fact ${f.type} follows from nothing: ${f.because}.`;
  }
  const lost = lostIn(run);
  if (lost !== null) return lost;
  const again = replay(edition.content, log);
  if (again.refusedAt !== null) return `Its own log is refused at entry ${again.refusedAt}.`;
  if (stateHash(again.run.state) !== stateHash(run.state)) return 'Its log replays to another state.';
  if (journalHash(again.run.journal) !== journalHash(run.journal))
    return 'Its log replays to another journal.';
  const checked = checkText(edition, JSON.stringify(sealed(log)));
  if (checked.verdict !== 'ok')
    return `Its file is ${checked.verdict} (${checked.problem ?? 'no reason given'}).`;
  const [least, most] = BOUNDS[player] ?? [0, 100];
  if (score.total < least || score.total > most)
    return `The score is ${score.total}, where ${least} to ${most} is expected.`;
  const critical = player === 'exemplar' ? score.critical.map((c) => c.kind) : [];
  return critical.length === 0 ? null : `The exemplar is critical: ${critical.join(', ')}.`;
}

export function faultOf(edition: Edition, player: PlayerName, play: () => Played): Tried {
  try {
    const played = play();
    return { fault: broken(edition, player, played), played };
  } catch (error) {
    return { fault: `It threw: ${(error as Error).message}`, played: null };
  }
}
