// What `npm run shift -- --json` prints: one shift played and scored, or the sum of many.
// The shape only; a JSON Schema of it stands in the repo and a test holds the two equal.
import * as v from 'valibot';
import { Hash, ScoreOut, Seed } from './parts.ts';

const Scenario = v.strictObject({ id: v.string(), variant: v.string() });
export const ShiftOut = v.strictObject({
  seed: Seed,
  shift: v.string(),
  level: v.string(),
  player: v.string(),
  scenarios: v.array(Scenario),
  contentHash: Hash,
  rulesVersion: v.number(),
  stateHash: Hash,
  journalHash: Hash,
  /** Accepted commands, and those the office would not do. */
  commands: v.number(),
  refusals: v.number(),
  minutes: v.number(),
  utilisation: v.number(),
  score: ScoreOut,
  figures: v.record(v.string(), v.number()),
});
export type ShiftOut = v.InferOutput<typeof ShiftOut>;

export const ShiftsOut = v.strictObject({
  seed: Seed,
  runs: v.number(),
  shift: v.string(),
  level: v.string(),
  player: v.string(),
  contentHash: Hash,
  rulesVersion: v.number(),
  mean: v.number(),
  spread: v.strictObject({ low: v.number(), high: v.number(), deviation: v.number() }),
  worst: v.strictObject({
    seed: Seed,
    total: v.number(),
    scenarios: v.array(Scenario),
    critical: v.array(v.string()),
  }),
  criticals: v.record(v.string(), v.number()),
  commands: v.number(),
  utilisation: v.number(),
});
export type ShiftsOut = v.InferOutput<typeof ShiftsOut>;
