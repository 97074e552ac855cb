// A first shift that is dealt supply work and nobody else: a parcel, a fridge, a shelf, by seed, or one laid out by hand.
// Nothing is mocked; the plan is what the dealer would write.
import type { SuppliesSetup } from '../../src/office/supplies/setup.ts';
import { MINUTE } from '../../src/office/kinds.ts';
import type { WorkKind, WorkSetup } from '../../src/office/work/schema.ts';
import { dealSupplies, type Into } from '../../src/shift/deal/work/supplies.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { edition, first } from '../fixtures/edition.ts';
import { DeskForTests, only } from './desk-for-tests.ts';

export type Counts = Partial<Record<WorkKind, number>>;
export const dealt = (seed: number, counts: Counts): Into => {
  const into: Into = { content: edition.content, seed, settings: first, work: [], areas: {} };
  dealSupplies(into, counts);
  return into;
};
export const withWork =
  (seed: number, counts: Counts) =>
  (plan: Plan): Plan => {
    const into = dealt(seed, counts);
    return { ...only()(plan), work: into.work, areas: { ...plan.areas, ...into.areas } };
  };
export const supplyDesk = (seed: number, counts: Counts): DeskForTests =>
  new DeskForTests({ seed, plan: withWork(seed, counts) });

/** One piece of work by hand, there from the first minute. */
export function laidOut(kind: WorkKind, setup: Partial<SuppliesSetup>): DeskForTests {
  const work: WorkSetup = {
    id: 'job',
    kind,
    atMs: (7 * 60 + 51) * MINUTE,
    patient: null,
    visit: null,
    params: {},
    facts: {},
  };
  const all: SuppliesSetup = { bins: [], onOrder: {}, deliveries: {}, fridges: {}, shelves: {}, ...setup };
  const d = new DeskForTests({
    plan: (p) => ({ ...only()(p), work: [work], areas: { ...p.areas, supplies: all } }),
  });
  d.until((x) => x.state.work.job?.status === 'open');
  return d;
}
