// Shapes that several commands print: the score with its lines, criticals and figures. One schema for the type, the
// check and the JSON Schema committed under output/schemas. Texts are English sentences; ids are the content's own.
import * as v from 'valibot';
import { RESPONSIBILITIES } from '../../office/kinds.ts';

export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const Seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4294967295));
const Band = v.picklist(['secure', 'developing', 'practice', 'not-seen']);
const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

export const LineOut = v.strictObject({
  id: v.string(),
  title: v.string(),
  chances: v.number(),
  taken: v.number(),
  earned: v.number(),
  possible: v.number(),
  band: Band,
});
export const ResponsibilityOut = v.strictObject({
  earned: v.number(),
  possible: v.number(),
  percent: Percent,
  chances: v.number(),
  band: Band,
  lines: v.array(LineOut),
});
export const CriticalOut = v.strictObject({
  kind: v.string(),
  unit: v.string(),
  atMs: v.number(),
  because: v.string(),
  lifted: v.boolean(),
});
export const ScoreOut = v.strictObject({
  total: Percent,
  grade: Band,
  byResponsibility: v.strictObject(v.entriesFromList(RESPONSIBILITIES, ResponsibilityOut)),
  critical: v.array(CriticalOut),
});
export type ScoreOut = v.InferOutput<typeof ScoreOut>;
