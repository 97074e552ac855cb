// What `npm run verify -- FILE… --json` prints: one verdict per file, in the order asked.
// The shape only; a JSON Schema of it stands in the repo and a test holds the two equal.
import * as v from 'valibot';
import { Hash, ScoreOut } from './parts.ts';

export const VERDICTS = ['ok', 'edited', 'other-version', 'damaged'] as const;
export const PROBLEMS = [
  'unreadable',
  'not-json',
  'not-a-shift-file',
  'entry-unreadable',
  'newer-format',
  'older-format',
  'other-rules',
  'other-content',
  'chain-broken',
  'claim-wrong',
  'header-changed',
  'seal-broken',
  'plan-not-dealt',
  'entry-refused',
  'score-wrong',
  'does-not-run',
] as const;
export const VerifyOut = v.strictObject({
  file: v.string(),
  verdict: v.picklist(VERDICTS),
  stateHash: v.nullable(Hash),
  score: v.nullable(ScoreOut),
  problem: v.optional(v.picklist(PROBLEMS)),
  /** The first entry that is wrong. */ at: v.optional(v.number()),
});
export type VerifyOut = v.InferOutput<typeof VerifyOut>;
export const VerifiedOut = v.array(VerifyOut);
