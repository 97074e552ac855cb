// A first shift with claims dealt into it, so that their rules can be watched before a longer morning deals them itself.
// Nothing is mocked: dealt by the same function, from the people who are left over.
import type { WorkKind } from '../../src/office/work/schema.ts';
import { openings } from '../../src/shift/deal/lines.ts';
import type { Deal } from '../../src/shift/deal/draw.ts';
import { dealClaims } from '../../src/shift/deal/work/claims.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { edition, first } from '../fixtures/edition.ts';
import { clock } from './desk-for-tests.ts';

export const withClaims =
  (seed: number, counts: Partial<Record<WorkKind, number>>) =>
  (plan: Plan): Plan => {
    const busy = new Set([...plan.contacts.map((c) => c.patient), ...plan.visits.map((v) => v.patient)]);
    const d: Deal = {
      content: edition.content,
      seed,
      settings: first,
      laidOut: new Set(),
      stories: [],
      free: edition.content.practice.people.filter((p) => p.routine && p.chart && !busy.has(p.id)),
      say: openings(edition.content.practice, seed),
      visits: [...plan.visits],
      contacts: [...plan.contacts],
      inbox: [],
      work: [],
      areas: {},
      cards: [...plan.cards],
      moved: [...plan.moved],
    };
    dealClaims(d, counts);
    return { ...plan, work: d.work, areas: d.areas, cards: d.cards };
  };

/** Only claims: nobody comes, and the day is long enough for all of them. */
export const onlyClaims =
  (seed: number, counts: Partial<Record<WorkKind, number>>) =>
  (plan: Plan): Plan => {
    const quiet = { ...plan, contacts: [], scenarios: [], inbox: [], visits: [], cards: [] };
    return { ...withClaims(seed, counts)(quiet), endsMs: clock(16) };
  };
