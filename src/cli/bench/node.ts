// The bench's half without a browser: medians over warm runs, and the floors of the core beside them.
// It measures and judges one bound (replay); it changes nothing.
import type { Edition } from '../../scenario/content.ts';
import { deal, firstShift } from '../../shift/deal/deal.ts';
import { replay } from '../../shift/replay.ts';
import { begin, step } from '../../shift/machines/run.ts';
import { deskView } from '../../views/desk.ts';
import type { BenchOut } from '../output/bench.ts';
import { playShift } from '../shift/play.ts';

const LIMIT_MS = 60;
const SEED = 7;
const STEPS = 20_000;
const round = (n: number): number => Math.round(n * 1000) / 1000;

/** The median of so many runs, in milliseconds, after a few to warm up. */
export function median(runs: number, work: () => void): number {
  const times: number[] = [];
  for (let n = -3; n < runs; n += 1) {
    const begun = performance.now();
    work();
    if (n >= 0) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return round(times[Math.floor(times.length / 2)] ?? 0);
}

function machineUs(edition: Edition): number {
  const s = Object.values(edition.content.scenarios)[0];
  if (!s) return 0;
  const context = { refs: {}, variant: Object.keys(s.variants)[0] as string, parts: {}, keep: {} };
  const at = begin(s, context).value;
  return (
    (median(5, () => {
      for (let n = 0; n < 2000; n += 1) step(s, at, context, { type: 'day.closing' });
    }) *
      1000) /
    2000
  );
}

interface Floors {
  transitionUs(steps: number): number;
  reducerUs(steps: number): number;
}

export async function inNode(edition: Edition): Promise<Pick<BenchOut, 'replay' | 'headless' | 'floors'>> {
  const settings = firstShift();
  const played = playShift(edition, SEED, settings, 'exemplar');
  const office = { setup: played.world.setup, state: played.run.state };
  const ms = median(15, () => void replay(edition.content, played.log));
  let seed = SEED;
  const shiftMs = median(15, () => {
    seed += 1;
    playShift(edition, seed, settings, 'exemplar');
  });
  const floors = (await import(new URL('../../../tests/floors/machine.ts', import.meta.url).href)) as Floors;
  return {
    replay: {
      entries: played.log.entries.length,
      facts: played.run.journal.length,
      ms,
      limitMs: LIMIT_MS,
      ok: ms <= LIMIT_MS,
    },
    headless: {
      shiftsPerSecond: Math.round(1000 / shiftMs),
      msPerShift: shiftMs,
      dealMs: median(15, () => void deal(edition.content, SEED, settings)),
      viewMs: median(50, () => void deskView(office)),
    },
    floors: {
      steps: STEPS,
      machineUs: round(machineUs(edition)),
      transitionUs: round(floors.transitionUs(STEPS)),
      reducerUs: round(floors.reducerUs(STEPS)),
      factUs: round((ms * 1000) / played.run.journal.length),
    },
  };
}
