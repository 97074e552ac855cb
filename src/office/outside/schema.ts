// Everyone beyond the door who answers by their own rules and clock: emergency services, hospitals, pharmacies.
// Payers' files stay with coverage. No behaviour here.
import * as v from 'valibot';
import { Id, Text } from '../kinds.ts';

export const outsideCommands = {};

export const outsideFacts = {
  /** `right`: sent to where the person is. */
  'outside.ems-sent': v.strictObject({
    contact: v.nullable(Id),
    place: v.nullable(Text),
    right: v.boolean(),
  }),
  'outside.worsens': v.strictObject({ person: Id }),
};
