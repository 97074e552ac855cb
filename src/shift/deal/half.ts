// Half a first shift, 7:50 to 8:40, for a lesson of fifty minutes: two check-ins (one whose card disagrees), a check-out, three
// calls, two trays, one question from inside and one story that comes early enough to be seen through. Deals no story that
// is tied to a later appointment.
import { clockMs } from '../../scenario/words.ts';
import { stream } from '../streams.ts';
import { at, type Deal, jitter, STARTS } from './draw.ts';
import { checkOut, flagged, walter } from './routine/arrivals.ts';
import { CALLS } from './routine/calls.ts';
import { INSIDE } from './routine/inside.ts';
import { ITEMS } from './routine/items.ts';
import { type ShortDay, some } from './short.ts';

const STORY_FROM = at(8, 10);
const STORY_TO = at(8, 14);

function day(d: Deal): void {
  walter(d, 'arrival-1', STARTS + 50_000, at(8, 15));
  flagged(d, 'arrival-2', jitter(d, 'arrival-2', at(8, 5), 40), at(8, 30));
  checkOut(d, 'check-out-1', jitter(d, 'check-out-1', at(8, 19), 40), at(7, 45));
  some(d, CALLS, 'call-1', ['hours', 'take-plan'], at(7, 55), 0);
  some(d, CALLS, 'call-2', ['my-time', 'cancel'], at(8, 8), 30);
  some(d, CALLS, 'call-3', ['refill', 'book-visit'], at(8, 23), 60);
  some(d, INSIDE, 'inside-1', ['whos-next'], at(8, 27), 60);
  some(d, ITEMS, 'portal-1', ['portal-refill', 'portal-symptom'], at(8, 16), 40);
  some(d, ITEMS, 'voicemail-1', ['vm-hours'], STARTS, 0);
}

export const HALF: ShortDay = {
  day,
  endsMs: at(8, 40),
  holds: (s) => s.trigger.before === undefined,
  storyAtMs: (s, seed) =>
    s.trigger.between !== undefined && clockMs(s.trigger.between[1]) <= STORY_TO
      ? null
      : stream(seed, `scenario.${s.id}.role`, 'half').int(STORY_FROM / 1000, STORY_TO / 1000) * 1000,
  colleagueCalls: [
    [8, 5, 150],
    [8, 22, 150],
  ],
  lateAtMs: at(8, 20),
};
