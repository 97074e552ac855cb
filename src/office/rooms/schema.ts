// Exam rooms and shared equipment as the desk sees them: a board with four tiles, and what is booked when.
// The medical assistant owns them in the first shift; the desk reads. No behaviour here.
import * as v from 'valibot';
import { Id } from '../kinds.ts';

export const roomsCommands = {};

export const roomsFacts = {
  'room.changed': v.strictObject({
    room: Id,
    to: v.picklist(['ready', 'vitals', 'with-provider', 'turnover']),
    visit: v.nullable(Id),
  }),
};
