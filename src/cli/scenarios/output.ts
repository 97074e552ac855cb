// What `npm run -s scenarios -- … --json` prints, as schemas: the JSON Schemas beside it are made from these.
// A change here is a change for whoever reads the output.
import * as v from 'valibot';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Texts = v.array(v.string());
const Evidence = v.strictObject({ act: Count, speech: Count, reply: Count });
const covered = { scenarios: Count, items: Count, deskLines: Count };

export const CheckOutput = v.strictObject({
  ok: v.boolean(),
  files: Count,
  errors: Count,
  warnings: Count,
  contentHash: v.nullable(v.string()),
  textHash: v.nullable(v.string()),
  problems: v.array(
    v.strictObject({
      code: v.pipe(v.string(), v.regex(/^SC\d{3}$/)),
      severity: v.picklist(['error', 'warning']),
      title: v.string(),
      file: v.string(),
      line: Count,
      column: Count,
      path: v.optional(v.string()),
      message: v.string(),
      suggestion: v.optional(v.string()),
    }),
  ),
});
export const ListOutput = v.strictObject({
  scenarios: v.array(
    v.strictObject({
      id: v.string(),
      title: v.string(),
      level: v.string(),
      channel: v.string(),
      responsibilities: Texts,
      skills: Texts,
      rules: Texts,
      variants: Texts,
      notes: Texts,
    }),
  ),
});
export const CoverageOutput = v.strictObject({
  scenarios: Count,
  deskLines: Count,
  rules: Count,
  responsibilities: v.record(
    v.string(),
    v.strictObject({
      ...covered,
      scenarioPoints: Evidence,
      deskPoints: Evidence,
      actsShare: v.nullable(Count),
      floor: Count,
      holds: v.boolean(),
    }),
  ),
  skills: v.record(v.string(), v.strictObject(covered)),
  levels: v.record(v.string(), Count),
  channels: v.record(v.string(), Count),
  tools: v.record(v.string(), v.strictObject({ scenarios: Count, acts: Count })),
  evidence: v.strictObject({ scenarios: Evidence, desk: Evidence }),
  fewestVariants: Count,
  reasons: Count,
  counted: v.record(v.string(), Texts),
  kinds: v.record(v.string(), Texts),
});
export const TagOutput = v.strictObject({
  files: v.array(
    v.strictObject({ file: v.string(), added: v.array(v.strictObject({ id: v.string(), line: Count })) }),
  ),
});
export const GraphOutput = v.strictObject({
  id: v.string(),
  first: v.string(),
  beats: Texts,
  ends: v.record(v.string(), v.string()),
  edges: v.array(v.strictObject({ from: v.string(), to: v.string(), on: v.string() })),
  unreached: Texts,
  stuck: Texts,
  mermaid: v.string(),
});
export const OUTPUTS = {
  'scenarios-check': CheckOutput,
  'scenarios-list': ListOutput,
  'scenarios-coverage': CoverageOutput,
  'scenarios-tag': TagOutput,
  'scenarios-graph': GraphOutput,
} as const;
