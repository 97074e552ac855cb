// What `npm run bench -- --json` prints: times of this machine now, each beside its floor measured in the same run.
// Milliseconds are medians; the browser's half is null where it was not asked for.
import * as v from 'valibot';

const Ms = v.pipe(v.number(), v.minValue(0));
const Replay = v.strictObject({
  entries: v.number(),
  facts: v.number(),
  ms: Ms,
  limitMs: Ms,
  ok: v.boolean(),
});
export type Replay = v.InferOutput<typeof Replay>;
export const BenchOut = v.strictObject({
  machine: v.strictObject({ node: v.string(), cores: v.number(), loadAverage: v.number() }),
  replay: Replay,
  /** A whole secretary morning. */
  morning: Replay,
  headless: v.strictObject({ shiftsPerSecond: v.number(), msPerShift: Ms, dealMs: Ms, viewMs: Ms }),
  floors: v.strictObject({ steps: v.number(), machineUs: Ms, transitionUs: Ms, reducerUs: Ms, factUs: Ms }),
  browser: v.nullable(
    v.strictObject({
      renderer: v.string(),
      answerableMs: Ms,
      bareMs: Ms,
      ratio: v.number(),
      ok: v.boolean(),
      frame: v.strictObject({ ms: Ms, p95Ms: Ms, bareMs: Ms, bareP95Ms: Ms }),
    }),
  ),
});
export type BenchOut = v.InferOutput<typeof BenchOut>;
