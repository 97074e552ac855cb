// One shift of a long count: played, replayed, checked as a file, and held against what its player may earn.
// Gives what is wrong in one sentence, or null. Throws only what the game throws.
import type { Edition } from '../../scenario/content.ts';
import { journalHash, replay, stateHash } from '../../shift/replay.ts';
import type { PlayerName } from '../../players/names.ts';
import type { Settings } from '../../shift/plan.ts';
import { playShift, type Played } from '../shift/play.ts';
import { checkText } from '../verify/check.ts';

/** The least and the most that a single shift of these players may score; of others nothing is asked. */
const BOUNDS: Partial<Record<PlayerName, [number, number]>> = {
  exemplar: [90, 100],
  absent: [0, 5],
  toolless: [0, 50],
  'asks-everything': [0, 50],
  'hands-off-everything': [0, 50],
  'refuses-everything': [0, 50],
  'emergency-everything': [0, 50],
};

export interface Soaked {
  played: Played | null;
  wrong: string | null;
}

export function soakOne(edition: Edition, seed: number, settings: Settings, player: PlayerName): Soaked {
  try {
    const played = playShift(edition, seed, settings, player);
    return { played, wrong: faultOf(edition, played, player) };
  } catch (error) {
    return { played: null, wrong: `it threw: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function faultOf(edition: Edition, { run, log, score }: Played, player: PlayerName): string | null {
  if (!run.state.over) return 'the day did not end';
  const again = replay(edition.content, log);
  if (again.refusedAt !== null) return `entry ${again.refusedAt} is refused when replayed`;
  if (stateHash(again.run.state) !== stateHash(run.state)) return 'replayed it ends in another state';
  if (journalHash(again.run.journal) !== journalHash(run.journal)) return 'replayed it has another journal';
  const checked = checkText(edition, JSON.stringify(log));
  if (checked.verdict !== 'ok')
    return `its file is ${checked.verdict} (${checked.problem ?? 'no reason given'})`;
  const bounds = BOUNDS[player];
  if (bounds && (score.total < bounds[0] || score.total > bounds[1]))
    return `it scores ${score.total}, where ${bounds[0]} to ${bounds[1]} is expected`;
  if (player === 'exemplar' && score.critical.length > 0)
    return `it is critical: ${score.critical.map((c) => c.kind).join(', ')}`;
  return null;
}
