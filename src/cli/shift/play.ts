// One shift, dealt and played by a player without a browser: the world, the log as a person's would be, the score.
// The play-throughs of what was dealt reach the player as data, the texts of replies as they would be read.
import { drive } from '../../players/drive.ts';
import { makePlayer, type PlayerName } from '../../players/names.ts';
import type { Player } from '../../players/player.ts';
import type { Edition } from '../../scenario/content.ts';
import { scoreOf } from '../../scoring/score.ts';
import type { Score } from '../../scoring/types.ts';
import { deal } from '../../shift/deal/deal.ts';
import { type Log, newLog } from '../../shift/log.ts';
import type { Settings } from '../../shift/plan.ts';
import { playsOf } from '../../shift/plays.ts';
import type { Run } from '../../shift/replay.ts';
import { makeWorld, type World } from '../../shift/world.ts';

export interface Played {
  world: World;
  run: Run;
  log: Log;
  score: Score;
  refusals: number;
}

export function dealtWorld(edition: Edition, seed: number, settings: Settings): World {
  return makeWorld(edition.content, deal(edition.content, seed, settings), settings);
}

export function playWorld(edition: Edition, world: World, seed: number, player: Player): Played {
  const start = newLog({
    contentHash: edition.contentHash,
    seed,
    settings: world.settings,
    plan: world.plan,
  });
  const { run, log, refusals } = drive(world, start, player);
  const score = scoreOf(world, run.journal);
  return { world, run, log: { ...log, claimed: { ...log.claimed, score: score.total } }, score, refusals };
}

export function playShift(edition: Edition, seed: number, settings: Settings, player: PlayerName): Played {
  const world = dealtWorld(edition, seed, settings);
  return playWorld(
    edition,
    world,
    seed,
    makePlayer(player, { plays: playsOf(world), texts: edition.text, seed }),
  );
}
