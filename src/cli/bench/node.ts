// The bench's half without a browser: medians over warm runs, and the floors of the core beside them.
// It measures and judges two bounds (replay of a first shift and of a morning); it changes nothing.
import type { Edition } from '../../scenario/content.ts';
import { deal, firstShift, settingsFor } from '../../shift/deal/deal.ts';
import { replay } from '../../shift/replay.ts';
import { listensTo, step } from '../../shift/machines/run.ts';
import { deskView } from '../../views/desk.ts';
import type { BenchOut, Replay } from '../output/bench.ts';
import { type Played, playShift } from '../shift/play.ts';

const FIRST_LIMIT_MS = 60;
const MORNING_LIMIT_MS = 150;
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

/** A scenario's own way through a shift: the beats it stood in and the facts it listened to there. */
function stepsOf({ world, run }: Played): (() => void)[] {
  const [instance] = world.instances;
  if (!instance) return [];
  const { scenario, plan, refs } = instance;
  const listens = listensTo(scenario);
  let context = { refs, variant: plan.variant, parts: plan.parts, keep: {} as Record<string, unknown> };
  let at: string | null = null;
  return run.journal.flatMap((fact) => {
    if (fact.type === 'scenario.stepped') {
      at = fact.value;
      context = { ...context, keep: fact.keep };
    }
    if (at === null || !listens.has(fact.type)) return [];
    const [from, then] = [at, context];
    return [() => void step(scenario, from, then, { type: fact.type, fact })];
  });
}

function machineUs(played: Played): number {
  const steps = stepsOf(played);
  const rounds = Math.ceil(2000 / Math.max(1, steps.length));
  const ms = median(5, () => {
    for (let n = 0; n < rounds; n += 1) for (const one of steps) one();
  });
  return (ms * 1000) / Math.max(1, rounds * steps.length);
}

/** A floor is measured as warm as what stands on it. */
const warm = (measure: () => number): number =>
  [measure(), measure(), measure(), measure(), measure()].slice(2).sort((a, b) => a - b)[1] ?? 0;

interface Floors {
  transitionUs(steps: number): number;
  reducerUs(steps: number): number;
}

function replayed(edition: Edition, { log, run }: Played, limitMs: number): Replay {
  const ms = median(15, () => void replay(edition.content, log));
  return { entries: log.entries.length, facts: run.journal.length, ms, limitMs, ok: ms <= limitMs };
}

export async function inNode(
  edition: Edition,
): Promise<Pick<BenchOut, 'replay' | 'morning' | 'headless' | 'floors'>> {
  const settings = firstShift();
  const played = playShift(edition, SEED, settings, 'exemplar');
  const office = { setup: played.world.setup, state: played.run.state };
  const first = replayed(edition, played, FIRST_LIMIT_MS);
  const morning = playShift(edition, SEED, settingsFor('secretary'), 'exemplar');
  let seed = SEED;
  const shiftMs = median(15, () => {
    seed += 1;
    playShift(edition, seed, settings, 'exemplar');
  });
  const floors = (await import(new URL('../../../tests/floors/machine.ts', import.meta.url).href)) as Floors;
  return {
    replay: first,
    morning: replayed(edition, morning, MORNING_LIMIT_MS),
    headless: {
      shiftsPerSecond: Math.round(1000 / shiftMs),
      msPerShift: shiftMs,
      dealMs: median(15, () => void deal(edition.content, SEED, settings)),
      viewMs: median(50, () => void { ...deskView(office) }),
    },
    floors: {
      steps: STEPS,
      machineUs: round(machineUs(played)),
      transitionUs: round(warm(() => floors.transitionUs(STEPS))),
      reducerUs: round(warm(() => floors.reducerUs(STEPS))),
      factUs: round((first.ms * 1000) / first.facts),
    },
  };
}
