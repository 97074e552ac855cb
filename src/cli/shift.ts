// `npm run -s shift -- --seed S [--shift first] [--scenario ID [--variant V]] [--level L] [--player P [--errs R]] [--runs N] [--out FILE] [--json]`
// Deals a shift, lets a player work it, prints the score. With --runs the sum over seeds S … S+N−1.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Fault, run } from './fault.ts';
import { readContent } from './read-content.ts';
import { errsOf, MOST_SEED, playerOf, settingsOf, wholeNumber } from './shift/ask.ts';
import { sealed } from '../shift/seal.ts';
import { playCareless } from './shift/careless.ts';
import { playShift } from './shift/play.ts';
import { shiftInWords, shiftOut, shiftsInWords, Sum } from './shift/report.ts';

const text = { type: 'string' } as const;
const print = (json: boolean, out: unknown, words: () => string): void =>
  console.log(json ? JSON.stringify(out, null, 2) : words());

export function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      seed: text,
      shift: text,
      scenario: text,
      variant: text,
      level: text,
      player: text,
      errs: text,
      runs: text,
      out: text,
      json: { type: 'boolean', default: false },
    },
  });
  const seed = wholeNumber(values.seed, 'seed', 1, MOST_SEED);
  const runs = wholeNumber(values.runs, 'runs', 1, 100_000, 1);
  if (seed + runs - 1 > MOST_SEED) throw new Fault(`Seeds end at ${MOST_SEED}.`);
  const player = playerOf(values.player);
  const errs = errsOf(player, values.errs);
  const edition = readContent();
  const settings = settingsOf(edition.content, values);
  if (values.runs !== undefined) {
    if (values.out !== undefined) throw new Fault('--out writes one shift: leave out --runs.');
    const sum = new Sum();
    for (let n = 0; n < runs; n += 1) sum.add(playShift(edition, seed + n, settings, player));
    const out = sum.out(player);
    print(values.json, out, () => shiftsInWords(out));
    return;
  }
  const careless = errs === null ? null : playCareless(edition, seed, settings, errs);
  const played = careless?.played ?? playShift(edition, seed, settings, player);
  if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(sealed(played.log))}\n`);
  const out = {
    ...shiftOut(played, player, edition.text),
    ...(careless ? { planted: careless.planted, chains: careless.chains() } : {}),
  };
  print(values.json, out, () => shiftInWords(out));
}

await run(import.meta.url, main);
