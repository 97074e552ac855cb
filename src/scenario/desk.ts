// The standing rubric of routine work (desk/1): lines with chances, counted from what was dealt, and how it is done well.
// A chance opens for every contact or inbox item of a kind whose dealt facts match; untaken by its end it is lost.
import * as v from 'valibot';
import { Id, Responsibility, Skill } from '../office/kinds.ts';
import { WORK_KINDS } from '../office/work/schema.ts';
import { Act, FilterValue, Predicate, TextLine, ViewPredicate } from './words.ts';

export const UNITS = [
  'arrival',
  'check-out',
  'call',
  'errand',
  'inside',
  'portal',
  'fax',
  'e-mail',
  'voicemail',
  'day',
  ...WORK_KINDS,
] as const;
export const DeskLine = v.strictObject({
  id: Id,
  title: TextLine,
  rule: v.string(),
  part: v.optional(v.string()),
  evidence: v.picklist(['act', 'speech', 'reply']),
  responsibility: Responsibility,
  skills: v.array(Skill),
  points: v.number(),
  cap: v.number(),
  chance: v.strictObject({
    every: v.union([v.picklist(UNITS), v.array(v.picklist(UNITS))]),
    if: v.optional(v.record(v.string(), FilterValue)),
  }),
  earn: Predicate,
  partly: v.optional(v.record(v.string(), Predicate)),
  why: TextLine,
  words: v.optional(TextLine),
});
export type DeskLine = v.InferOutput<typeof DeskLine>;
export const Desk = v.strictObject({
  format: v.literal('desk/1'),
  id: Id,
  title: TextLine,
  lines: v.array(DeskLine),
  duties: v.optional(v.array(v.strictObject({ from: Id, lose: v.number(), when: Predicate })), []),
  /** One play per reason: how a skilled colleague works it, reading only what is on view. */
  plays: v.array(
    v.strictObject({
      of: v.union([v.picklist(UNITS), v.array(v.picklist(UNITS))]),
      reason: v.optional(v.array(Id)),
      acts: v.array(Act),
    }),
  ),
  /** Spoken between conversations by a colleague, when help is coached. */
  coach: v.optional(v.array(v.strictObject({ when: ViewPredicate, by: Id, say: TextLine })), []),
  source: v.strictObject({ base: v.array(v.string()), asOf: v.string() }),
  unscored: v.optional(v.array(v.string()), []),
});
export type Desk = v.InferOutput<typeof Desk>;
