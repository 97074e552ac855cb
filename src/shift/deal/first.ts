// The first shift, 7:50 to 9:00, dealt: four check-ins (one new, one whose card disagrees), two check-outs, four calls,
// three inbox items, one interruption from inside, one scenario. Times are the practice plan’s, with a little play in them.
import { at, type Deal, jitter, STARTS } from './draw.ts';
import { changed, checkOut, flagged, fresh, walter } from './routine/arrivals.ts';
import { CALLS } from './routine/calls.ts';
import { INSIDE } from './routine/inside.ts';
import { ITEMS } from './routine/items.ts';
import { type ShortDay, some } from './short.ts';

function day(d: Deal): void {
  walter(d, 'arrival-1', STARTS + 50_000, at(8, 15));
  changed(d, 'arrival-2', jitter(d, 'arrival-2', at(8, 8), 40), at(8, 30));
  flagged(d, 'arrival-3', jitter(d, 'arrival-3', at(8, 15), 60), at(8, 45));
  fresh(d, 'arrival-4', jitter(d, 'arrival-4', at(8, 32), 90), at(9, 15));
  checkOut(d, 'check-out-1', jitter(d, 'check-out-1', at(8, 4), 40), at(7, 30));
  checkOut(d, 'check-out-2', jitter(d, 'check-out-2', at(8, 42), 40), at(7, 45));
  some(d, CALLS, 'call-1', ['hours', 'take-plan'], at(7, 55), 0);
  some(d, CALLS, 'call-2', ['my-time'], at(8, 11), 40);
  some(d, CALLS, 'call-3', ['refill', 'book-visit'], at(8, 24), 60);
  some(d, CALLS, 'call-4', ['cancel'], at(8, 37), 60);
  some(d, INSIDE, 'inside-1', ['whos-next'], at(8, 28), 60);
  some(d, ITEMS, 'portal-1', ['portal-refill', 'portal-symptom'], at(8, 13), 40);
  some(d, ITEMS, 'fax-1', ['fax-lab-result', 'fax-records'], at(8, 21), 40);
  some(d, ITEMS, 'e-mail-1', ['email-vendor', 'email-form'], at(8, 35), 40);
  some(d, ITEMS, 'voicemail-1', ['vm-hours'], STARTS, 0);
}

/** The first shift has time for every story, whenever it was written to come. */
export const FIRST: ShortDay = {
  day,
  endsMs: at(9, 0),
  holds: () => true,
  storyAtMs: () => null,
  colleagueCalls: [
    [8, 5, 150],
    [8, 19, 170],
    [8, 39, 120],
  ],
  lateAtMs: at(8, 33),
};
