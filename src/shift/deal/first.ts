// The first shift, 7:50 to 9:00, dealt: four check-ins (one new, one whose card disagrees), two check-outs, four calls,
// three inbox items, one interruption from inside, one scenario. Times are the practice plan’s, with a little play in them.
import { MINUTE } from '../../office/kinds.ts';
import type { Content } from '../../scenario/content.ts';
import type { Plan, Settings } from '../plan.ts';
import { stream } from '../streams.ts';
import { besides } from './beside.ts';
import { board, columnsOf, townOf } from './board.ts';
import { choose } from './choose.ts';
import { at, type Deal, jitter, STARTS } from './draw.ts';
import { openings } from './lines.ts';
import { newRule } from './new-rule.ts';
import { type DealtScenario, dealScenario, people } from './scenarios.ts';
import { changed, checkOut, flagged, fresh, walter } from './routine/arrivals.ts';
import { CALLS } from './routine/calls.ts';
import { INSIDE } from './routine/inside.ts';
import { ITEMS } from './routine/items.ts';

/** The four notes that hang from the first minute; a scenario adds its own. */
const NOTES = ['desk-basics', 'money-at-check-in', 'holds-and-messages', 'coverage-every-visit'];
const OPENS = at(8, 0);
const ENDS = at(9, 0);
/** A caller with a story is not crowded by a routine one: nobody rings out while the desk is rightly busy. */
const CLEAR_MS = 3 * MINUTE;

function makeRoom(d: Deal, storyMs: number): void {
  for (const c of d.contacts)
    if (
      c.kind === 'phone' &&
      c.scenario === null &&
      c.atMs >= storyMs - MINUTE / 2 &&
      c.atMs < storyMs + CLEAR_MS
    )
      c.atMs = storyMs + CLEAR_MS;
}

/** A contact of the day: one of these reasons, at about this time. */
function some(
  d: Deal,
  table: typeof CALLS,
  id: string,
  reasons: string[],
  aroundMs: number,
  byS: number,
): void {
  const reason = stream(d.seed, id, 'reason').pick(reasons);
  table[reason]?.(d, id, byS === 0 ? aroundMs : jitter(d, id, aroundMs, byS));
}

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

export function dealFirst(content: Content, seed: number, settings: Settings): Plan {
  const pick = settings.practise
    ? content.scenarios[settings.practise.scenario]
    : choose(content, seed, settings, 1)[0];
  if (settings.practise && !pick)
    throw new Error(`There is no scenario "${settings.practise.scenario}" to practise.`);
  const alone = settings.practise !== null;
  const dealt: DealtScenario | null = pick
    ? dealScenario(content, pick, seed, settings, alone ? OPENS + MINUTE : null)
    : null;
  const taken = new Set(pick ? people(pick) : []);
  const d: Deal = {
    content,
    seed,
    settings,
    free: content.practice.people.filter((p) => p.routine && p.chart && !taken.has(p.id)),
    say: openings(content.practice, seed),
    visits: dealt ? [...dealt.visits] : [],
    contacts: dealt ? [dealt.contact] : [],
    inbox: [],
    work: [],
    areas: {},
    laidOut: columnsOf(pick ? [pick] : []),
    stories: pick ? [pick] : [],
    cards: [],
    moved: [],
  };
  if (!alone) day(d);
  if (dealt && dealt.contact.kind === 'phone') makeRoom(d, dealt.contact.atMs);
  const others = board(content, seed, settings, d.visits, d.free, d.stories, townOf(d, new Set()));
  d.visits.push(...others);
  return {
    format: 'plan/1',
    contacts: d.contacts.sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1)),
    visits: d.visits,
    inbox: d.inbox,
    work: d.work,
    areas: d.areas,
    scenarios: dealt ? [dealt.plan] : [],
    startsMs: alone ? OPENS : STARTS,
    opensMs: OPENS,
    endsMs: alone ? OPENS + 25 * MINUTE : ENDS,
    most: 2,
    floatCents: 10_000,
    cards: d.cards,
    moved: d.moved,
    colleagueCalls: alone
      ? []
      : [
          [8, 5, 150],
          [8, 19, 170],
          [8, 39, 120],
        ].map(([h, m, s]) => ({ atMs: at(h as number, m as number), forMs: (s as number) * 1000 })),
    beside: alone ? [] : besides(seed, others, OPENS, ENDS),
    late: alone
      ? []
      : [
          {
            provider: 'helen-osei',
            atMs: at(8, 33),
            byMin: stream(seed, 'helen-osei', 'late').pick([10, 15, 20]),
          },
        ],
    newRule: newRule(content, settings, pick ? [pick] : []),
    notes: [...new Set([...NOTES, ...(dealt?.notes ?? [])])],
  };
}
