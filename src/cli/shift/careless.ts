// A shift worked carelessly: which slips were planted and what came of each, cause and effect. The slips are found in the
// log by their own commands; effects are walked by `because`, through the day and the closed office's weeks, and only those
// count that do not happen when this one act is done right and everything else as it was.
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
import { otherwise, outcome } from './otherwise.ts';
import { dealtWorld, type Played, playWorld } from './play.ts';

export interface PlayedCarelessly {
  played: Played;
  /** What came of the slips. Each is looked into by a run of its own: ask only where it is wanted. */
  chains(): ChainOut[];
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
): PlayedCarelessly {
  const world = dealtWorld(edition, seed, settings);
  const player = new Careless(playsOf(world), seed, errs);
  const played = playWorld(edition, world, seed, player);
  const acts = played.log.entries.filter((e) => !isTimeCommand(e.command.type));
  const facts = [...played.run.journal, ...epilogue(world, played.run.state, played.run.journal)];
  const planted = player.planted.flatMap((slip) => {
    const n = acts.findIndex((e) => e.command === slip.command);
    const entry = acts[n];
    return entry ? [{ ...slip, id: `c${n + 1}`, entry }] : [];
  });
  return {
    played,
    facts,
    planted: planted.map(({ kind, responsibility, id }) => ({ kind, responsibility, command: id })),
    chains: () =>
      planted.flatMap((slip) => {
        const effects = effectsOf(facts, slip.id);
        if (effects.length === 0) return [];
        const anyway = new Set(otherwise(world, played.log, slip.command, slip.right).map(outcome));
        return effects
          .filter((effect) => !anyway.has(outcome(facts.find((f) => f.id === effect.fact) as Fact)))
          .map(
            (effect): ChainOut => ({
              fault: slip.kind,
              responsibility: slip.responsibility,
              cause: { command: slip.id, type: slip.entry.command.type, atMs: slip.entry.atMs },
              effect,
            }),
          );
      }),
  };
}
