// The trays: portal messages, faxes, e-mail, and the overnight voicemail log. An item is opened, worked, and closed
// with what was done. No behaviour here.
import * as v from 'valibot';
import { Id } from '../kinds.ts';

export const inboxCommands = {
  'inbox.open': v.strictObject({ item: Id }),
  /** Puts the document into a patient's chart. */
  'inbox.file': v.strictObject({ item: Id, patient: Id }),
  /** Gives the item to a member of the team. */
  'inbox.route': v.strictObject({ item: Id, to: Id }),
  'inbox.answer': v.strictObject({
    item: Id,
    with: v.picklist(['time-and-place', 'call-us', 'cannot-say-here', 'sent-to-nurse']),
  }),
  'inbox.discard': v.strictObject({ item: Id }),
};

export const inboxFacts = {
  'inbox.arrived': v.strictObject({ item: Id, kind: v.picklist(['portal', 'fax', 'e-mail', 'voicemail']) }),
  'inbox.opened': v.strictObject({ item: Id }),
  'inbox.filed': v.strictObject({ item: Id, patient: Id, right: v.boolean() }),
  'inbox.routed': v.strictObject({ item: Id, to: Id, right: v.boolean() }),
  /** It lay with someone whose it was not, and went on late. */
  'inbox.handed-on': v.strictObject({ item: Id, who: Id }),
  /** Days later, in the chart of somebody else. */
  'chart.misfile-found': v.strictObject({ item: Id, patient: Id }),
  'inbox.answered': v.strictObject({ item: Id, with: Id, right: v.boolean() }),
  'inbox.discarded': v.strictObject({ item: Id, right: v.boolean() }),
};
