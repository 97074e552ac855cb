// The cash drawer: copays taken, receipts given, the count at the end. Money in whole cents.
// No behaviour here.
import * as v from 'valibot';
import { Cents, Id } from '../kinds.ts';

export const drawerCommands = {
  'copay.take': v.strictObject({
    visit: Id,
    cents: v.pipe(Cents, v.minValue(0)),
    method: v.picklist(['cash', 'card', 'check']),
  }),
  'receipt.give': v.strictObject({ visit: Id }),
  'drawer.count': v.strictObject({ cents: Cents }),
};

export const drawerFacts = {
  /** `right`: the amount is the copay due today. */
  'copay.taken': v.strictObject({
    visit: Id,
    patient: Id,
    contact: v.nullable(Id),
    cents: Cents,
    method: Id,
    right: v.boolean(),
  }),
  'receipt.given': v.strictObject({ visit: Id, patient: Id, contact: v.nullable(Id) }),
  /** Weeks later: what a wrong amount at the window comes to by mail. */
  'drawer.mailed': v.strictObject({
    visit: Id,
    patient: Id,
    what: v.picklist(['bill', 'refund']),
    cents: Cents,
  }),
  'drawer.counted': v.strictObject({ cents: Cents, right: v.boolean() }),
};
