// A rule of the real world or of this office as an entity, and the note that hangs a policy at the desk.
// A part is *read* (a source was read) or *policy* (ours, and on a note before the work); a scored line names its part.
import * as v from 'valibot';
import { Id, Level, Responsibility, Skill } from '../office/kinds.ts';
import { TextLine } from './words.ts';

export const Rule = v.strictObject({
  format: v.literal('rule/1'),
  id: Id,
  title: TextLine,
  statement: TextLine,
  kind: v.picklist(['regulation', 'standard', 'guidance', 'office-policy']),
  parts: v.array(
    v.strictObject({
      id: Id,
      standing: v.picklist(['read', 'policy']),
      cite: v.optional(v.string()),
      note: v.optional(v.string()),
      text: TextLine,
    }),
  ),
  exceptions: v.optional(TextLine),
  wrong: v.array(TextLine),
  words: v.array(TextLine),
  cost: v.optional(TextLine),
  source: v.strictObject({
    ledger: v.array(v.string()),
    read: v.string(),
    tag: v.string(),
    asOf: v.string(),
  }),
  stateVaries: v.boolean(),
  scored: v.boolean(),
  responsibility: Responsibility,
  skills: v.array(Skill),
  level: Level,
  handbook: v.strictObject({
    page: v.string(),
    keywords: v.array(v.union([v.string(), v.number()])),
    see: v.optional(v.array(v.string()), []),
  }),
  returnsAs: v.optional(v.array(v.string()), []),
  data: v.optional(v.record(v.string(), v.unknown())),
  notNeededWhen: v.optional(v.array(v.string())),
});
export type Rule = v.InferOutput<typeof Rule>;

export const Note = v.strictObject({
  format: v.literal('note/1'),
  id: Id,
  text: TextLine,
  policies: v.array(v.strictObject({ rule: v.string(), part: v.string() })),
});
export type Note = v.InferOutput<typeof Note>;
