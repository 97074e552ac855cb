// Calls that end in a message: results, a bill, a referral, a note for work. The desk settles none of them; it takes
// them down whole, for the one who owns them. `owner` is who that is; nobody is told.
import type { PersonData } from '../../../scenario/practice.ts';
import { contact, take } from '../draw.ts';
import type { DealContact } from './calls.ts';

const forOwner =
  (reason: string, owner: (p: PersonData) => string): DealContact =>
  (d, id, atMs) => {
    const who = take(d, id, (p) => p.chart !== undefined && !p.twin);
    contact(d, id, 'phone', 'call', who, atMs, reason, {
      dealtFacts: { reason, short: false, needsIdentity: true, needsMessage: true, owner: owner(who) },
    });
  };

export const MESSAGES: Record<string, DealContact> = {
  results: forOwner('results', () => 'ike-larrabee'),
  'bill-question': forOwner('bill-question', () => 'terrence-bly'),
  'referral-status': forOwner('referral-status', () => 'delphine-ward'),
  'work-note': forOwner('work-note', (p) => p.chart?.provider ?? 'helen-osei'),
};
