// The plan of a shift from what was dealt into it: the end that every length of shift has alike. Adds what no shift decides
// for itself and puts in order; draws nothing.
import type { Plan } from '../plan.ts';
import type { Deal } from './draw.ts';
import { newRule } from './new-rule.ts';
import type { DealtScenario } from './scenarios.ts';
import { whoIsFirst } from './who-is-first.ts';

/** What each kind of shift says itself. `notes` hang first, in this order; a story's own come last. */
export type OwnPlan = Pick<
  Plan,
  'startsMs' | 'opensMs' | 'endsMs' | 'most' | 'colleagueCalls' | 'beside' | 'late'
> & { notes: readonly string[]; dayNotes: readonly string[] };

const FLOAT_CENTS = 10_000;

export function planOf(d: Deal, dealt: readonly DealtScenario[], { notes, dayNotes, ...own }: OwnPlan): Plan {
  return {
    format: 'plan/1',
    contacts: d.contacts.sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1)),
    visits: d.visits,
    inbox: d.inbox,
    work: d.work,
    areas: d.areas,
    scenarios: dealt.map((x) => x.plan),
    ...own,
    floatCents: FLOAT_CENTS,
    cards: d.cards,
    moved: d.moved,
    newRule: newRule(d.content, d.settings, d.stories),
    notes: [
      ...new Set([...notes, ...whoIsFirst(d.settings.policy), ...dayNotes, ...dealt.flatMap((x) => x.notes)]),
    ],
  };
}
