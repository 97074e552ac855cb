// A shift worked carelessly: which slips were planted and what came of each, cause and effect. The slips are found in the
// log by their own commands; effects are walked by `because`, through the day and the closed office's weeks.
import type { Responsibility } from '../../office/kinds.ts';
import { isTimeCommand } from '../../office/commands.ts';
import type { Fact } from '../../office/facts.ts';
import { Careless } from '../../players/careless.ts';
import type { Edition } from '../../scenario/content.ts';
import { effectsOf } from '../../scoring/chains.ts';
import type { Settings } from '../../shift/plan.ts';
import { playsOf } from '../../shift/plays.ts';
import { epilogue } from '../../shift/run.ts';
import type { ChainOut } from '../output/shift.ts';
import { dealtWorld, type Played, playWorld } from './play.ts';

export interface PlayedCarelessly {
  played: Played;
  chains: ChainOut[];
  /** The shift's facts and those of the weeks after it. */
  facts: Fact[];
  /** Kinds of the slips, in the order they were made. */
  planted: { kind: string; responsibility: Responsibility; command: string }[];
}

export function playCareless(
  edition: Edition,
  seed: number,
  settings: Settings,
  errs: Responsibility | 'all',
  without: readonly string[] = [],
): PlayedCarelessly {
  const world = dealtWorld(edition, seed, settings);
  const player = new Careless(playsOf(world), seed, errs, without);
  const played = playWorld(edition, world, seed, player);
  const acts = played.log.entries.filter((e) => !isTimeCommand(e.command.type));
  const facts = [...played.run.journal, ...epilogue(world, played.run.state, played.run.journal)];
  const planted = player.planted.flatMap(({ kind, responsibility, command }) => {
    const n = acts.findIndex((e) => e.command === command);
    return n < 0
      ? []
      : [{ kind, responsibility, command: `c${n + 1}`, entry: acts[n] as (typeof acts)[number] }];
  });
  return {
    played,
    facts,
    planted: planted.map(({ kind, responsibility, command }) => ({ kind, responsibility, command })),
    chains: planted.flatMap(({ kind, responsibility, command, entry }) =>
      effectsOf(facts, command).map(
        (effect): ChainOut => ({
          fault: kind,
          responsibility,
          cause: { command, type: entry.command.type, atMs: entry.atMs },
          effect,
        }),
      ),
    ),
  };
}
