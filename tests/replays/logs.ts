// The logs that the replay tests play: an exemplar's, and a mutant's, which falls into one of the dealt scenario's written
// pitfalls and does other things besides. Everything is drawn from the seed, so a failing log can be made again.
import { editedPlay, pitfallsOf } from '../../src/cli/play-throughs/edits.ts';
import { dealtWorld, type Played, playWorld } from '../../src/cli/shift/play.ts';
import { COMMAND_TYPES, type CommandType } from '../../src/office/commands.ts';
import { Exemplar } from '../../src/players/exemplar.ts';
import { LIKINGS, Mutant } from '../../src/players/monkey.ts';
import type { Settings } from '../../src/shift/plan.ts';
import { type Play, playsOf } from '../../src/shift/plays.ts';
import { stream } from '../../src/shift/streams.ts';
import type { World } from '../../src/shift/world.ts';
import { edition, first } from '../fixtures/edition.ts';

/** Of a hundred acts, how many go another way. */
const ASTRAY = 25;

export function exemplarLog(seed: number): Played {
  const world = dealtWorld(edition, seed, first);
  return playWorld(edition, world, seed, new Exemplar(playsOf(world)));
}

function withPitfall(world: World, seed: number): Play[] {
  return playsOf(world).map((play) => {
    const instance = world.instances.find((i) => i.plan.id === play.unit);
    const traps = instance
      ? pitfallsOf(instance.scenario).filter((p) => !p.generated && p.of === instance.plan.variant)
      : [];
    return instance && traps.length > 0
      ? editedPlay(instance, stream(seed, 'mutant', 'pitfall').pick(traps).edit)
      : play;
  });
}

export function mutantLog(
  seed: number,
  kind: number,
  settings: Settings = first,
  likes: readonly CommandType[] = LIKINGS[kind % LIKINGS.length] ?? COMMAND_TYPES,
): Played {
  const world = dealtWorld(edition, seed, settings);
  return playWorld(
    edition,
    world,
    seed,
    new Mutant(withPitfall(world, seed), stream(seed, 'player', 'mutant'), ASTRAY, likes),
  );
}
