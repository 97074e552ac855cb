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
const Bound = v.strictObject({ value: v.number(), limit: v.number(), ok: v.boolean() });
export type Bound = v.InferOutput<typeof Bound>;
const InPlay = v.strictObject({
  /** From a touch to the picture that answers it, 95th percentile, on a processor four times slower. */
  inputMs: Bound,
  /** Main thread a frame, Canvas, the office at its fullest: median and 95th percentile. */
  frameMs: Bound,
  frameP95Ms: Bound,
  longestTaskMs: Bound,
  longTasks: v.number(),
  /** From the title over a shift back to the title, the second time. */
  heapGrownMb: Bound,
  /** Compressed, until the first patient is drawn; at most the engine and 650 kB. */
  transferKb: Bound,
});
export type InPlay = v.InferOutput<typeof InPlay>;
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
      /** The same on a processor four times slower. */
      slow: v.strictObject({ answerableMs: Ms, bareMs: Ms, ratio: v.number() }),
      play: InPlay,
      frame: v.strictObject({ ms: Ms, p95Ms: Ms, bareMs: Ms, bareP95Ms: Ms }),
    }),
  ),
});
export type BenchOut = v.InferOutput<typeof BenchOut>;
