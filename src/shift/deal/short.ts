// A beginner's shift, dealt: one story, a few people and papers around it, the four notes of the first day, at most two
// demands at once. What stands in its day, and when, each such shift says in its own file. Practising one situation is the
// same with an empty day.
import { MINUTE } from '../../office/kinds.ts';
import type { Content } from '../../scenario/content.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Plan, Settings } from '../plan.ts';
import { stream } from '../streams.ts';
import { besides } from './beside.ts';
import { board, columnsOf, townOf } from './board.ts';
import { choose } from './choose.ts';
import { at, type Deal, jitter, STARTS } from './draw.ts';
import { openings } from './lines.ts';
import { planOf } from './plan-of.ts';
import { type DealtScenario, dealScenario, people } from './scenarios.ts';
import type { CALLS } from './routine/calls.ts';

/** What one beginner's shift has of its own. */
export interface ShortDay {
  /** The people and papers around the story. */ day(d: Deal): void;
  endsMs: number;
  /** Which stories it has time for. */ holds(s: Scenario): boolean;
  /** When the story comes; null: when it was written to come. */
  storyAtMs(s: Scenario, seed: number): number | null;
  /** When the colleague talks on the phone: hour, minute, seconds. */
  colleagueCalls: readonly (readonly [number, number, number])[];
  /** When Dr. Osei begins to run behind. */ lateAtMs: number;
}

/** The four notes that hang from the first minute; a scenario adds its own. */
const NOTES = ['desk-basics', 'money-at-check-in', 'holds-and-messages', 'coverage-every-visit'];
const OPENS = at(8, 0);
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
export function some(
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

export function dealShort(content: Content, seed: number, settings: Settings, short: ShortDay): Plan {
  const pick = settings.practise
    ? content.scenarios[settings.practise.scenario]
    : choose(content, seed, settings, 1, short.holds)[0];
  if (settings.practise && !pick)
    throw new Error(`There is no scenario "${settings.practise.scenario}" to practise.`);
  const alone = settings.practise !== null;
  const dealt: DealtScenario | null = pick
    ? dealScenario(content, pick, seed, settings, alone ? OPENS + MINUTE : short.storyAtMs(pick, seed))
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
  if (!alone) short.day(d);
  if (dealt && dealt.contact.kind === 'phone') makeRoom(d, dealt.contact.atMs);
  const others = board(content, seed, settings, d.visits, d.free, d.stories, townOf(d, new Set()));
  d.visits.push(...others);
  return planOf(d, dealt ? [dealt] : [], {
    startsMs: alone ? OPENS : STARTS,
    opensMs: OPENS,
    endsMs: alone ? OPENS + 25 * MINUTE : short.endsMs,
    most: 2,
    colleagueCalls: alone
      ? []
      : short.colleagueCalls.map(([h, m, s]) => ({ atMs: at(h, m), forMs: s * 1000 })),
    beside: alone ? [] : besides(seed, others, OPENS, short.endsMs, settings.policy),
    late: alone
      ? []
      : [
          {
            provider: 'helen-osei',
            atMs: short.lateAtMs,
            byMin: stream(seed, 'helen-osei', 'late').pick([10, 15, 20]),
          },
        ],
    notes: NOTES,
    dayNotes: [],
  });
}
