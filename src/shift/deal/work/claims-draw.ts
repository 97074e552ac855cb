// What dealing a claim draws: its number, an authorization's, the member's year so far, a paper of its folder; and where
// it is put. Nothing here chooses a case.
import type { ClaimSetup, FolderPaper } from '../../../office/claims/setup.ts';
import type { YearSoFar } from '../../../office/claims/terms.ts';
import type { WorkKind } from '../../../office/work/schema.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { type Stream, stream } from '../../streams.ts';
import type { Deal } from '../draw.ts';

export const claimNumber = (d: Deal, entity: string): string =>
  `AC-${stream(d.seed, entity, 'number').int(4100, 9899)}`;
export const authorizationNumber = (d: Deal, entity: string): string =>
  `PA-${stream(d.seed, entity, 'authorization').int(20_000, 89_999)}`;

/** Part B's yearly deductible, 2026. */
const PART_B = 28_300;
function deductible(s: Stream, payer: string | undefined): number {
  if (payer === 'larkspur') return s.int(2, 16) * 10_000;
  return s.pick(payer === 'medicare' ? [0, 0, 2_000, 8_000, PART_B] : [0, 0, 2_000, 4_500, 30_000]);
}

export function yearOf(d: Deal, entity: string, p: PersonData): YearSoFar {
  const s = stream(d.seed, entity, 'year');
  return {
    copayCents: p.chart?.copayCents ?? 0,
    deductibleLeftCents: deductible(s, p.chart?.payer),
    // Original Medicare has no yearly maximum.
    oopLeftCents: p.chart?.payer === 'medicare' ? null : s.pick([250_000, 250_000, 1_500, 90_000]),
  };
}

export const paper = (
  id: string,
  kind: FolderPaper['kind'],
  line: string,
  rows: Record<string, string> = {},
  params: Record<string, string | number> = {},
): FolderPaper => ({ id, kind, line: `claims.${line}`, params, rows });

export function addWork(
  d: Deal,
  kind: WorkKind,
  claim: ClaimSetup,
  atMs: number,
  facts: Record<string, string | number | boolean>,
): void {
  d.work.push({
    id: claim.work,
    kind,
    atMs,
    patient: claim.patient,
    visit: claim.visit,
    params: {},
    facts: { plan: claim.right.payer, ...facts },
  });
  d.areas.claims ??= { claims: {}, plans: [] };
  d.areas.claims.claims[claim.work] = claim;
}
