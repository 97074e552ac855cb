// What `npm run soak -- --json` prints: how far a long count came, and the first failure with the command that repeats it.
// The shape only; a JSON Schema of it stands in the repo and a test holds the two equal.
import * as v from 'valibot';
import { Seed } from './parts.ts';

export const SoakOut = v.strictObject({
  players: v.array(v.string()),
  from: Seed,
  runs: v.number(),
  done: v.number(),
  commands: v.number(),
  facts: v.number(),
  /** Shifts whose score fell outside what the player may earn are failures too. */ failure: v.nullable(
    v.strictObject({ seed: Seed, player: v.string(), what: v.string(), repeat: v.string() }),
  ),
  means: v.record(v.string(), v.number()),
});
export type SoakOut = v.InferOutput<typeof SoakOut>;
