// Paper in the hand: slips with fields, scans, filing, and Compare over any two papers on view.
// A wrong entry is a fact with `right: false`; nobody says so until it comes back. No behaviour here.
import * as v from 'valibot';
import { Id, Paper, SlipKind, Text, Urgency, Ms } from '../kinds.ts';

const Mark = v.strictObject({ paper: Paper, field: Id });

export const documentsCommands = {
  /**
   * Opens (or takes up again) the slip of this kind for the contact in the foreground, or for an inbox item.
   * `slip`: takes up that very one, whoever is in front.
   */
  'slip.open': v.strictObject({
    kind: SlipKind,
    item: v.optional(v.nullable(Id), null),
    slip: v.optional(Id),
  }),
  'slip.enter': v.strictObject({ slip: Id, field: Id, value: Text }),
  'slip.discard': v.strictObject({ slip: Id }),
  /** Sends a message slip (or red card) to members of the team. */
  'message.send': v.strictObject({
    slip: Id,
    to: v.pipe(v.array(Id), v.minLength(1)),
    urgency: Urgency,
    byMs: v.optional(v.nullable(Ms), null),
  }),
  'documents.scan': v.strictObject({
    patient: Id,
    what: v.picklist(['card', 'photo-id', 'name-proof', 'form']),
    sides: v.picklist(['one', 'both']),
  }),
  'documents.give': v.strictObject({
    patient: Id,
    what: v.picklist(['visit-summary', 'work-note', 'school-note', 'form']),
  }),
  'compare.mark': v.strictObject({ a: Mark, b: Mark }),
  'compare.report': v.strictObject({ a: Mark, b: Mark, to: Id }),
};

export const documentsFacts = {
  'slip.opened': v.strictObject({ slip: Id, kind: SlipKind, contact: v.nullable(Id), item: v.nullable(Id) }),
  /** `right`: true or false where the office knows the truth of this field; null where it is free text. */
  'slip.entered': v.strictObject({
    slip: Id,
    contact: v.nullable(Id),
    field: Id,
    value: Text,
    right: v.nullable(v.boolean()),
  }),
  'slip.discarded': v.strictObject({ slip: Id }),
  /** `about`: the patient whose identity the slip carries. `fields`: those filled. `wrong`: those filled wrongly. `complete`: every field this office asks for. */
  'message.sent': v.strictObject({
    message: Id,
    slip: Id,
    contact: v.nullable(Id),
    item: v.nullable(Id),
    to: v.array(Id),
    about: v.nullable(Id),
    urgency: Urgency,
    byMs: v.nullable(Ms),
    fields: v.array(Id),
    wrong: v.array(Id),
    complete: v.boolean(),
  }),
  /** Whoever called back reached nobody: the number was wrong. */
  'message.nobody-reached': v.strictObject({ message: Id, patient: v.nullable(Id), who: Id }),
  /** It lay with someone whose it was not, and went on late. */
  'message.passed-on': v.strictObject({ message: Id, patient: v.nullable(Id), who: Id }),
  'documents.scanned': v.strictObject({ patient: Id, contact: v.nullable(Id), what: Id, sides: Id }),
  'documents.given': v.strictObject({ patient: Id, contact: v.nullable(Id), what: Id }),
  'compare.marked': v.strictObject({
    contact: v.nullable(Id),
    a: Paper,
    b: Paper,
    field: Id,
    otherField: Id,
    differs: v.boolean(),
  }),
  'compare.reported': v.strictObject({
    contact: v.nullable(Id),
    a: Paper,
    b: Paper,
    field: Id,
    to: Id,
    differs: v.boolean(),
  }),
};
