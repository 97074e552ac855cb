// The six-line telephone: its commands and facts. A line is 1-6; a call belongs to one contact.
// A fact's `line` and `contact` let a scenario or a rubric bind to it. No behaviour here.
import * as v from 'valibot';
import { Id, Text } from '../kinds.ts';

export const Line = v.picklist([1, 2, 3, 4, 5, 6]);

export const phoneCommands = {
  'phone.end-night-service': v.strictObject({}),
  'phone.answer': v.strictObject({ line: Line }),
  /** `asked`: leave to hold was asked and given just before (say.ask about hold). Derived by the office, never sent. */
  'phone.hold': v.strictObject({ line: Line }),
  'phone.resume': v.strictObject({ line: Line }),
  'phone.hang-up': v.strictObject({ line: Line }),
  /** Warm: you stay until they are speaking. Cold: you let go at once. Voicemail: the person's box. */
  'phone.transfer': v.strictObject({ line: Line, to: Id, how: v.picklist(['warm', 'cold', 'voicemail']) }),
  /** `number`: digits as dialed, or a directory entry's id. `read`: slip fields read out once they answer. */
  'phone.dial': v.strictObject({ number: Text, read: v.optional(v.array(Id)) }),
  'phone.play-voicemail': v.strictObject({ message: Id }),
};

export const phoneFacts = {
  'phone.opened': v.strictObject({ by: Id }),
  'phone.rang': v.strictObject({ line: v.number(), contact: Id, shows: Text }),
  'phone.answered': v.strictObject({ line: v.number(), contact: Id, ringMs: v.number() }),
  'phone.held': v.strictObject({ line: v.number(), contact: Id, asked: v.boolean() }),
  'phone.resumed': v.strictObject({ line: v.number(), contact: Id, heldMs: v.number() }),
  'phone.hung-up': v.strictObject({ line: v.number(), contact: Id, by: v.picklist(['player', 'caller']) }),
  'phone.transferred': v.strictObject({ line: v.number(), contact: Id, to: Id, how: Id }),
  'phone.dialed': v.strictObject({
    line: v.number(),
    contact: Id,
    number: Text,
    to: Id,
    place: v.nullable(Text),
    read: v.array(Id),
  }),
  'phone.connected': v.strictObject({ line: v.number(), contact: Id, to: Id }),
  'phone.missed': v.strictObject({ line: v.number(), contact: Id }),
  'phone.voicemail-played': v.strictObject({ message: Id }),
  'phone.colleague-took': v.strictObject({ line: v.number(), forMs: v.number() }),
  'phone.colleague-freed': v.strictObject({ line: v.number() }),
};
