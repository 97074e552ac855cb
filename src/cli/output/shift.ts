// What `npm run shift -- --json` prints: one shift played and scored, or the sum of many.
// The shape only; a JSON Schema of it stands in the repo and a test holds the two equal.
import * as v from 'valibot';
import { RESPONSIBILITIES } from '../../office/kinds.ts';
import { Hash, ScoreOut, Seed } from './parts.ts';

/** A planted slip and one thing that came of it: the act with its time, the fact with its own (the closed office's weeks
 * included). */
export const ChainOut = v.strictObject({
  fault: v.string(),
  responsibility: v.picklist(RESPONSIBILITIES),
  cause: v.strictObject({ command: v.string(), type: v.string(), atMs: v.number() }),
  effect: v.strictObject({ kind: v.string(), fact: v.string(), atMs: v.number() }),
});
export type ChainOut = v.InferOutput<typeof ChainOut>;

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
  /** Of the careless player only: its slips, and what came of each. */
  planted: v.optional(
    v.array(v.strictObject({ kind: v.string(), responsibility: v.string(), command: v.string() })),
  ),
  chains: v.optional(v.array(ChainOut)),
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
  /** Of the marks for replies, in percent: what this player earned, and what drawing among the offered earns. */
  replies: v.nullable(v.strictObject({ percent: v.number(), drawn: v.number() })),
  commands: v.number(),
  utilisation: v.number(),
});
export type ShiftsOut = v.InferOutput<typeof ShiftsOut>;
