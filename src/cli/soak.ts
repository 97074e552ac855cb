// `npm run -s soak -- --runs N [--shift first] [--from SEED] [--player P[,P…]] [--progress FILE] [--json]`
// The long counts: many shifts by players who do all sorts of things, each held to what every shift keeps. It can be
// stopped and goes on from its progress file; the first failure is printed with the command that repeats it.
import { parseArgs } from 'node:util';
import { PLAYER_NAMES, type PlayerName } from '../players/names.ts';
import { Fault, run } from './fault.ts';
import { readContent } from './read-content.ts';
import { MOST_SEED, playerOf, settingsOf, wholeNumber } from './shift/ask.ts';
import { faultOf } from './soak/keeps.ts';
import { playShift } from './shift/play.ts';
import { keep, takeUp } from './soak/progress.ts';

const text = { type: 'string' } as const;
/** A progress file is written this often. */
const EVERY = 25;
/** What people call them: a monkey presses anything. */
const named = (name: string): PlayerName => playerOf(name === 'monkey' ? 'random' : name);

export function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      runs: text,
      shift: text,
      from: text,
      player: text,
      progress: text,
      json: { type: 'boolean', default: false },
    },
  });
  const players = (values.player ?? PLAYER_NAMES.filter((name) => name !== 'absent').join())
    .split(',')
    .map(named);
  const edition = readContent();
  const settings = settingsOf(edition.content, { shift: values.shift });
  const from = wholeNumber(values.from, 'from', 1, MOST_SEED);
  const runs = wholeNumber(values.runs, 'runs', 100, 10_000_000, 1);
  const key = `${edition.contentHash}/${settings.shift}`;
  let out = takeUp(values.progress, key, {
    players,
    from,
    runs,
    done: 0,
    commands: 0,
    facts: 0,
    failure: null,
    means: {},
  });
  while (out.done < runs && out.failure === null) {
    const seed = from + Math.floor(out.done / players.length);
    const player = players[out.done % players.length] as (typeof players)[number];
    const { fault, played } = faultOf(edition, player, () => playShift(edition, seed, settings, player));
    if (fault !== null)
      out = {
        ...out,
        failure: {
          seed,
          player,
          what: fault,
          repeat: `npm run -s soak -- --runs 1 --shift ${settings.shift} --from ${seed} --player ${player}`,
        },
      };
    else if (played) {
      const count = Math.floor(out.done / players.length);
      const mean = ((out.means[player] ?? 0) * count + played.score.total) / (count + 1);
      out = {
        ...out,
        done: out.done + 1,
        commands: out.commands + played.log.entries.length,
        facts: out.facts + played.run.journal.length,
        means: { ...out.means, [player]: mean },
      };
    }
    if (out.done % EVERY === 0) keep(values.progress, key, out);
  }
  keep(values.progress, key, out);
  if (values.json) console.log(JSON.stringify(out, null, 2));
  else console.log(`${out.done} of ${runs} shifts, ${out.commands} commands, ${out.facts} facts.`);
  if (out.failure)
    throw new Fault(
      `Seed ${out.failure.seed}, ${out.failure.player}: ${out.failure.what}\nAgain: ${out.failure.repeat}`,
    );
}

await run(import.meta.url, main);
