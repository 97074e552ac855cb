// The scrubber: shapes and gaps of a claim before it goes, as any clearinghouse would find them. What it finds has no
// name of a person in it; what it does not find may still be wrong.
import type { Office } from '../state.ts';
import { diagnosisInBook, FEES } from './code-book.ts';
import { isDiagnosisShape, isMbi, isPlaceShape } from './identifiers.ts';
import type { ClaimFields, InsuredField } from './schema.ts';

/** Shapes of the plans' own numbers, by payer: the letters they begin with and how many digits follow. */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  'cascade-mutual': /^CMX\d{8}$/,
  'northbridge-health': /^NBH\d{7}$/,
  'harbor-state-plan': /^HSP\d{9}$/,
  'union-trades-fund': /^UTF\d{6}$/,
  larkspur: /^LKS\d{7}$/,
  'tidewell-select': /^TWS\d{9}$/,
};
export const isMemberShape = (payer: string, id: string): boolean =>
  payer === 'medicare' ? isMbi(id, true) : (NUMBERS[payer]?.test(id) ?? id.length > 0);

/** What is lacking or cannot be, by field: `lacks.place`, `shape.diagnosis`. */
export function scrub(
  fields: ClaimFields,
  insured: Record<InsuredField, string>,
  wantsShare: boolean,
): string[] {
  const found: string[] = [];
  for (const field of ['code', 'diagnosis', 'place'] as const)
    if (fields[field] === '') found.push(`lacks.${field}`);
  for (const field of ['payer', 'member-id', 'subscriber-name'] as const)
    if (insured[field].trim() === '') found.push(`lacks.${field}`);
  if (fields.code !== '' && FEES[fields.code] === undefined) found.push('shape.code');
  const diagnosis = diagnosisInBook(fields.diagnosis);
  if (fields.diagnosis !== '' && (!isDiagnosisShape(fields.diagnosis) || diagnosis?.whole === false))
    found.push('shape.diagnosis');
  if (fields.place !== '' && !isPlaceShape(fields.place)) found.push('shape.place');
  if (insured['member-id'].trim() !== '' && !isMemberShape(insured.payer, insured['member-id']))
    found.push('shape.member-id');
  if (wantsShare) found.push('lacks.share');
  return found;
}

/** Who is insured, as the claim would carry it now: what was written on it, else what is on file. */
export function insuredOn(o: Office, work: string): Record<InsuredField, string> {
  const setup = o.setup.areas.claims?.claims[work];
  const state = o.state.claims.claims[work];
  const cover = setup && o.state.coverage[setup.patient];
  const payer = state?.insured.payer;
  const file =
    payer === undefined ? cover?.onFile[cover.primary] : cover?.onFile.find((m) => m.payer === payer);
  return {
    payer: payer ?? file?.payer ?? '',
    'member-id': state?.insured['member-id'] ?? file?.memberId ?? '',
    'subscriber-name': state?.insured['subscriber-name'] ?? file?.name ?? '',
  };
}
