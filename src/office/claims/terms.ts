// What a plan allows and how it shares the cost with its member: visits by copay, the rest by deductible and coinsurance.
// Fictional plans, so fictional figures. A claim's own figures of the year so far are dealt with it.
import { FEES } from './code-book.ts';
import { costShare, percentOf, type Share, type Terms } from './cost-share.ts';

interface PlanTerms {
  allowedPercent: number;
  ratePercent: number;
  /** Codes that cost the member a copay only. */
  copayFor: readonly string[];
  /** Prevention costs the member nothing. */
  freeFor: readonly string[];
  /** Days until the plan pays or denies. */
  answersInDays: number;
  /** Approval wanted before the work. */
  wantsAuthorization: readonly string[];
}
const VISITS = ['OV-1', 'OV-2', 'OV-3', 'NP-1'];
const WELL = ['PX-1', 'WC-1'];
const PLANS: Readonly<Record<string, PlanTerms>> = {
  'cascade-mutual': plan(72, 20, VISITS, 9, ['PR-1']),
  'northbridge-health': plan(68, 20, VISITS, 21, ['EKG-1', 'PR-1']),
  'harbor-state-plan': plan(48, 0, [...VISITS, 'LB-1', 'BP-1', 'EKG-1', 'PR-1'], 14),
  // Part B: a share of all it covers after the yearly deductible, and no copay by the visit.
  medicare: plan(60, 20, [], 14),
  'union-trades-fund': plan(75, 10, VISITS, 12),
  larkspur: plan(70, 20, [], 10),
};
function plan(
  allowedPercent: number,
  ratePercent: number,
  copayFor: string[],
  answersInDays: number,
  wantsAuthorization: string[] = [],
): PlanTerms {
  return { allowedPercent, ratePercent, copayFor, answersInDays, wantsAuthorization, freeFor: WELL };
}
const OTHER: PlanTerms = plan(60, 30, [], 18);

/** What a plan takes at the window for an office visit; null where it shares by percent instead. */
const COPAYS: Readonly<Record<string, number>> = {
  'cascade-mutual': 2_500,
  'northbridge-health': 2_000,
  'harbor-state-plan': 0,
  'union-trades-fund': 3_000,
};
export const usualCopay = (payer: string): number | null =>
  planTerms(payer).copayFor.length > 0 ? (COPAYS[payer] ?? 2_500) : null;

export const planTerms = (payer: string): PlanTerms => PLANS[payer] ?? OTHER;

/** The member's year so far, as the plan's reply has it. */
export interface YearSoFar {
  copayCents: number;
  deductibleLeftCents: number;
  /** Null where the plan has no yearly maximum. */
  oopLeftCents: number | null;
}
export interface ServiceTerms extends Terms {
  billedCents: number;
  allowedCents: number;
}

export function serviceTerms(payer: string, code: string, year: YearSoFar): ServiceTerms {
  const of = planTerms(payer);
  const billedCents = FEES[code] ?? 0;
  const free = of.freeFor.includes(code);
  return {
    billedCents,
    allowedCents: percentOf(billedCents, of.allowedPercent),
    copayCents: free ? 0 : of.copayFor.includes(code) ? year.copayCents : null,
    deductibleLeftCents: year.deductibleLeftCents,
    ratePercent: of.ratePercent,
    oopLeftCents: year.oopLeftCents,
  };
}
export function shareOf(payer: string, code: string, year: YearSoFar): Share {
  const t = serviceTerms(payer, code, year);
  return costShare(t.billedCents, t.allowedCents, t);
}
