// The teller's window and the waiting room: who came in, who waits, who was seen, who left.
// Patience lives here and in the phone, nowhere else. No behaviour here.
import * as v from 'valibot';
import { Id } from '../kinds.ts';

export const windowCommands = {
  /** Turn to a person who waits at the window, is seated, or stands at the inner door. One mouth: a call must be held or closed. */
  'window.turn-to': v.strictObject({ contact: Id }),
  /** Delphine covers the window while you are away from it. */
  'window.cover': v.strictObject({}),
};

export const windowFacts = {
  /** `as`: arrival, check-out or errand. `early`: minutes before the visit, negative when late. */
  'person.came-in': v.strictObject({ contact: Id, person: Id, as: Id, visit: v.nullable(Id) }),
  'person.waits-outside': v.strictObject({ contact: Id }),
  /** The office's card names who comes first, and somebody else was taken. */
  'person.passed-over': v.strictObject({ contact: Id, taken: v.picklist(['window', 'phone']) }),
  'person.turned-to': v.strictObject({ contact: Id, person: Id, waitedMs: v.number() }),
  /** You turned away in mid-conversation: they wait where they are. */
  'person.waits': v.strictObject({ contact: Id, asked: v.boolean() }),
  'person.acknowledged': v.strictObject({ contact: Id, person: Id }),
  'person.sat-down': v.strictObject({ contact: Id, person: Id }),
  'person.went': v.strictObject({ contact: Id, person: Id, to: Id, backInMs: v.number() }),
  'person.returned': v.strictObject({ contact: Id, person: Id }),
  'person.left': v.strictObject({ contact: Id, person: Id, why: Id }),
  'patience.ran-out': v.strictObject({ contact: Id, person: Id }),
  'window.covered': v.strictObject({ by: Id }),
};
