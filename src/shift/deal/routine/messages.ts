// Calls that end in a message: results, a bill, a referral, a note for work. The desk settles none of them; it takes
// them down whole, for the one who owns them. `owner` is who that is; nobody is told.
import type { PersonData } from '../../../scenario/practice.ts';
import { contact, take, works } from '../draw.ts';
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
  /** Somebody with a job, who was seen here on a day that can be named. */
  'work-note'(d, id, atMs) {
    const who = take(d, id, (p) => (p.chart?.lastVisits.length ?? 0) > 0 && !p.twin && works(d, p));
    contact(d, id, 'phone', 'call', who, atMs, 'work-note', {
      params: { on: who.chart?.lastVisits[0]?.on ?? '' },
      dealtFacts: {
        reason: 'work-note',
        short: false,
        needsIdentity: true,
        needsMessage: true,
        owner: who.chart?.provider ?? 'helen-osei',
      },
    });
  },
};
