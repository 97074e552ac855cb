// Which areas deal desk work into a morning, each by a function in a file beside this one: it draws as many pieces as the
// rung asks for, with what is true of them behind the screen. Only the list.
import type { WorkKind, WorkSetup } from '../../../office/work/schema.ts';
import type { Deal } from '../draw.ts';
import { dealRooms } from './rooms.ts';
import { dealClaims } from './claims.ts';
import { dealOutreach } from './outreach.ts';
import { dealReferrals } from './referrals.ts';
import { dealSupplies } from './supplies.ts';
import { dealRecords } from './records.ts';

export type DealWork = (d: Deal, counts: Partial<Record<WorkKind, number>>) => void;

export const WORK: Record<string, DealWork> = {
  rooms: dealRooms,
  claims: dealClaims,
  referrals: dealReferrals,
  supplies: dealSupplies,
  records: dealRecords,
  outreach: dealOutreach,
};

const NOTES_FOR: Partial<Record<WorkKind, readonly string[]>> = {
  turnover: ['rooms-card'],
  instruments: ['rooms-card', 'chaperone-card'],
  assist: ['rooms-card', 'chaperone-card'],
  'waiting-list': ['waiting-list-policy', 'booking-policy'],
  reminder: ['reminder-policy'],
  'records-request': ['records-desk-policy'],
  scan: ['papers-policy', 'inbox-policy'],
  dictation: ['papers-policy'],
  letter: ['letters-policy'],
  referral: ['referral-desk-note'],
  report: ['referral-desk-note'],
  authorization: ['authorization-desk-note'],
  delivery: ['stock-policy', 'fridge-policy'],
  'fridge-log': ['fridge-policy'],
  'stock-count': ['stock-policy'],
  charge: ['claims-charge'],
  denial: ['claims-back'],
};
/** The policies a piece of work stands on hang as notes on the days it is dealt. */
export const notesFor = (w: WorkSetup): readonly string[] => [
  ...(NOTES_FOR[w.kind] ?? []),
  ...(w.facts.authorizationNeeded === true ? ['authorization-desk-note'] : []),
];
