// A desk with nothing but referral work on it, dealt by a seed: the cases a test wants, at a time it knows.
// Nothing is mocked; the cases are those that dealing draws, changed only where a test says so.
import { happen } from '../../src/office/office.ts';
import type { CaseSetup } from '../../src/office/referrals/setup.ts';
import { DAY } from '../../src/office/kinds.ts';
import type { WorkKind } from '../../src/office/work/schema.ts';
import type { Deal } from '../../src/shift/deal/draw.ts';
import { openings } from '../../src/shift/deal/lines.ts';
import { dealReferrals } from '../../src/shift/deal/work/referrals.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { expect } from 'vitest';
import { edition, first } from '../fixtures/edition.ts';
import { clock, DeskForTests } from './desk-for-tests.ts';

export type Counts = Partial<Record<WorkKind, number>>;
/** The work dealt for a seed, without a morning around it. */
export function dealt(seed: number, counts: Counts): Pick<Plan, 'work' | 'areas'> {
  const d: Deal = {
    content: edition.content,
    seed,
    settings: first,
    free: edition.content.practice.people.filter((p) => p.routine && p.chart),
    say: openings(edition.content.practice, seed),
    visits: [],
    contacts: [],
    inbox: [],
    work: [],
    areas: {},
    cards: [],
    moved: [],
    laidOut: new Set<string>(),
    stories: [],
  };
  dealReferrals(d, counts);
  return { work: d.work, areas: d.areas };
}

export function referralDesk(
  counts: Counts,
  { seed = 1, change = (c) => c }: { seed?: number; change?: (c: CaseSetup) => CaseSetup } = {},
): DeskForTests {
  return new DeskForTests({
    seed,
    plan: (p) => {
      const { work, areas } = dealt(seed, counts);
      const cases = Object.fromEntries(
        Object.entries(areas.referrals?.cases ?? {}).map(([id, c]) => [id, change(c)]),
      );
      return {
        ...p,
        contacts: [],
        scenarios: [],
        inbox: [],
        colleagueCalls: [],
        late: [],
        work: work.map((w) => ({ ...w, atMs: clock(8) })),
        areas: { referrals: { cases } },
      };
    },
  }).untilClock(8, 1);
}

/** The closed office, run forward to the day on which it shows. */
export const later = (d: DeskForTests, work: string): { what: string | null; because: string } => {
  const timer = d.state.agenda.find((t) => t.id === `referrals.later:${work}`);
  expect(timer?.dueMs).toBeGreaterThan(DAY);
  const facts = timer ? happen(d.office, timer.event) : [];
  const came = facts.find((f) => f.type === 'referral.came-of-it');
  expect(facts.some((f) => f.type === 'card.arrived')).toBe(came !== undefined);
  return { what: came?.type === 'referral.came-of-it' ? came.what : null, because: timer?.because ?? '' };
};
