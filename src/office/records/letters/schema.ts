// Letters from templates: what one can do with a letter, what can be known to have happened to it, and how it stands.
// The merely wrong happens and is a fact that says which part was wrong. No behavior here.
import * as v from 'valibot';
import { Id } from '../../kinds.ts';
import { Reason } from '../kinds.ts';
import { LetterFault, LetterField, LetterWay, Paragraph, Receiver, Template } from './kinds.ts';

export const letterCommands = {
  /** Takes a template from the shelf; it fills itself from the chart that lies open. */
  'letter.pick': v.strictObject({ work: Id, template: Template }),
  /** Writes a field; an empty text leaves it blank. */
  'letter.fill': v.strictObject({ work: Id, field: LetterField, value: v.pipe(v.string(), v.maxLength(80)) }),
  /** Takes a paragraph out, or puts it back. */
  'letter.cut': v.strictObject({ work: Id, part: Paragraph, out: v.boolean() }),
  /** Leaves a marked blank with a question for whoever signs. */
  'letter.ask': v.strictObject({ work: Id, field: LetterField }),
  /** Lays it in somebody's folder, to sign. */
  'letter.fold': v.strictObject({ work: Id, to: Id }),
  'letter.copy': v.strictObject({ work: Id }),
  'letter.send': v.strictObject({ work: Id, how: LetterWay }),
  'letter.log': v.strictObject({ work: Id, to: Receiver, why: Reason }),
  'letter.close': v.strictObject({ work: Id }),
};

const right = v.boolean();
/** `patient` is whose chart fills the letter; before one does, nobody's. */
const of = { work: Id, patient: v.nullable(Id) };
export const letterFacts = {
  'letter.picked': v.strictObject({ ...of, patient: Id, template: Template, chart: v.boolean(), right }),
  /** `madeUp`: the wish leaves it open, and somebody who cannot know wrote it. */
  'letter.filled': v.strictObject({
    ...of,
    field: LetterField,
    value: v.string(),
    madeUp: v.boolean(),
    right,
  }),
  'letter.cut': v.strictObject({ ...of, part: Paragraph, out: v.boolean(), right }),
  'letter.asked': v.strictObject({ ...of, field: LetterField, right }),
  'letter.folded': v.strictObject({ ...of, to: Id, right }),
  'letter.came-back': v.strictObject({ ...of, by: Id, fault: LetterFault }),
  /** `clean`: nothing in it is wrong. */
  'letter.signed': v.strictObject({ ...of, by: Id, clean: v.boolean() }),
  'letter.copied': v.strictObject({ ...of, patient: Id, right }),
  /** Each is true when it holds for the sheet as it left: `fits` the template, `says` every field and paragraph that is
   *  wanted, `minimum` nothing that its reader may not see, `way` as asked and to where they live, `allowed` to this
   *  receiver and about this patient. */
  'letter.sent': v.strictObject({
    ...of,
    patient: Id,
    release: Id,
    how: LetterWay,
    to: Receiver,
    signed: v.boolean(),
    fits: v.boolean(),
    says: v.boolean(),
    minimum: v.boolean(),
    way: v.boolean(),
    allowed: v.boolean(),
    right,
  }),
  'letter.logged': v.strictObject({ ...of, release: Id, to: Receiver, why: Reason, right }),
  /** It went to somebody else than the patient, the case was closed, and the log does not know. */
  'letter.unlogged': v.strictObject({ ...of, release: Id }),
  // ---- what comes of it, days later
  'letter.accepted': v.strictObject({ ...of, release: Id }),
  'letter.not-accepted': v.strictObject({ ...of, release: Id, how: v.picklist(['unsigned', 'wrong']) }),
  'letter.asked-about': v.strictObject({ ...of, release: Id }),
  'letter.complained-of': v.strictObject({ ...of, release: Id }),
  /** A day that nobody here had given came out: they were back before it was meant, or somebody called to check. */
  'letter.date-came-out': v.strictObject({ ...of, release: Id, how: v.picklist(['back-early', 'checked']) }),
  /** Mailed to where they no longer live. */
  'letter.went-astray': v.strictObject({ ...of, release: Id, how: v.picklist(['returned', 'opened']) }),
  /** Understood as a good-bye, or as a call to come in. */
  'letter.misread': v.strictObject({ ...of, release: Id, how: v.picklist(['dismissal', 'repeat']) }),
};

/** The sheet as it stands: whose chart filled it, what is written, what was taken out, what is asked. */
export interface Sheet {
  template: Template;
  chart: string;
  name: string;
  fields: Partial<Record<LetterField, string>>;
  out: Paragraph[];
  asked: LetterField[];
}
/** A letter that left keeps its text, whatever is done to the sheet afterwards. */
export interface SentLetter {
  release: string;
  how: LetterWay;
  to: Receiver;
  sheet: Sheet;
  by: string | null;
  allowed: boolean;
  logged: boolean;
}
export type ByHand = 'date' | 'address' | 'reason';
export interface LetterState {
  sheet: Sheet | null;
  /** In whose folder it lies; null on one's own desk. */
  folder: string | null;
  /** Who signed this very sheet; null when nobody has, or when it was changed since. */
  signed: string | null;
  /** What the last one who sent it back named. */
  fault: LetterFault | null;
  returns: number;
  /** What was written wrong by hand, so that what comes of it goes back to that hand. */
  byHand: ByHand[];
  /** What has come of it so far. */
  ends: string[];
  copied: boolean;
  sent: SentLetter[];
}
