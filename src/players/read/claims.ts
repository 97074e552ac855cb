// What a practiced biller reads off the claims screen: the sheet in the clinician's words, the number on the log, the
// member's part from the plan's terms. From the view only.
import { costShare } from '../../office/claims/cost-share.ts';
import { encounterOf } from '../../office/claims/encounters.ts';
import type { ClaimFields } from '../../office/claims/schema.ts';
import type { ClaimView } from '../../views/claims.ts';
import type { DeskView } from '../../views/types.ts';

/** Newest paper first: what somebody answered since stands over what lay there before. */
const onPaper = (c: ClaimView, field: string): string | undefined =>
  [...c.folder].reverse().flatMap((p) => p.rows.filter((r) => r.field === field))[0]?.value;

function written(c: ClaimView, field: keyof ClaimFields): string | undefined {
  const seen = c.folder.map((p) => encounterOf(p.text.id)).find((e) => e !== undefined);
  if (field === 'authorization' || field === 'diagnosis') {
    const there = onPaper(c, field);
    if (there !== undefined) return there;
  }
  const value = seen?.fields[field];
  return value === undefined || value === '' || value === 'on-log' ? undefined : value;
}

export function readClaims(view: DeskView, name: string): unknown {
  const c = view.claims?.open;
  if (!c) return undefined;
  switch (name) {
    case 'code':
      return c.circled;
    case 'diagnosis':
    case 'place':
    case 'modifier':
    case 'authorization':
      return written(c, name);
    case 'member-id':
      return onPaper(c, 'member-id');
    case 'share':
      return c.terms ? costShare(c.terms.billedCents, c.terms.allowedCents, c.terms).patientCents : undefined;
    case 'cents':
      return c.answer?.cents ?? 0;
    case 'patient':
      return c.patient;
    case 'other-plan':
      return c.plans.find((p) => p.payer !== c.insured.payer)?.payer;
    default:
      return undefined;
  }
}
