// What is wrong with a claim, by the record and by the payer's own file: the hidden side of sending and settling it.
// Pure looks at the office; nobody at the desk is told.
import { sameValue } from '../people/rules.ts';
import type { Office } from '../state.ts';
import { diagnosisInBook } from './code-book.ts';
import { CLAIM_FIELDS, type ClaimFields, type InsuredField, type SendAs, type SettleHow } from './schema.ts';
import { insuredOn } from './scrub.ts';
import type { ClaimSetup } from './setup.ts';

export const claimSetup = (o: Office, work: string): ClaimSetup | undefined =>
  o.setup.areas.claims?.claims[work];
const truthOf = (o: Office, patient: string, payer: string) =>
  o.setup.coverage[patient]?.truths.find((t) => t.payer === payer);

/** The insured fields that this plan would not know, asked with these. */
export function unknownTo(o: Office, patient: string, on: Record<InsuredField, string>): InsuredField[] {
  const truth = truthOf(o, patient, on.payer);
  if (!truth) return ['payer'];
  const out: InsuredField[] = [];
  if (!sameValue(truth.memberId, on['member-id'])) out.push('member-id');
  if (!sameValue(truth.name, on['subscriber-name'])) out.push('subscriber-name');
  return out;
}

const nothingNew = (of: string): ClaimSetup['folder'][number] => ({
  id: `nothing-${of}`,
  kind: 'letter',
  line: 'claims.paper.nothing-new',
  params: {},
  rows: {},
});

/** Papers of the folder that are on hand: those that lay in it, and those that somebody sent since. */
export function papersOn(o: Office, work: string): ClaimSetup['folder'] {
  const setup = claimSetup(o, work);
  const state = o.state.claims.claims[work];
  if (!setup || !state) return [];
  return [...setup.folder, ...state.answered.map((of) => setup.asks[of]?.paper ?? nothingNew(of))];
}

/** Whether what is written in a field of the charge is as it should be. A side as the sheet has it does no harm. */
export const isRightIn = (setup: ClaimSetup, field: keyof ClaimFields, value: string): boolean =>
  value === setup.right.fields[field] ||
  (field === 'modifier' &&
    setup.right.fields.modifier === '' &&
    setup.side !== undefined &&
    value === setup.side);

/** Which parts of this claim, sent so, are not as they should be. */
export function wrongParts(o: Office, work: string, as: SendAs, attach: string | null): string[] {
  const setup = claimSetup(o, work);
  const state = o.state.claims.claims[work];
  if (!setup || !state) return [];
  const { right } = setup;
  const on = insuredOn(o, work);
  const out: string[] = CLAIM_FIELDS.filter((f) => !isRightIn(setup, f, state.fields[f]));
  if (on.payer !== right.payer) out.push('payer');
  else out.push(...unknownTo(o, setup.patient, on));
  if (right.shareCents !== null && state.shareCents !== right.shareCents) out.push('share');
  const sends = right.ways.flatMap((w) => (w.do === 'send' && w.as === as ? [w] : []));
  const withPlan = state.sent > 0 && ['sent', 'accepted', 'paid'].includes(state.status);
  if (sends.length === 0 || (withPlan && as === 'original')) out.push('as');
  else if (!sends.some((w) => (w.attach === null ? !isNote(o, work, attach) : w.attach === attach)))
    out.push('attach');
  return out;
}
/** A clinical note goes to a plan only where it was asked for. */
const isNote = (o: Office, work: string, attach: string | null): boolean =>
  attach !== null && papersOn(o, work).find((p) => p.id === attach)?.kind === 'note';

export const settledRight = (o: Office, work: string, how: SettleHow, cents: number): boolean =>
  (claimSetup(o, work)?.right.ways ?? []).some(
    (w) => w.do === 'settle' && w.how === how && (w.cents === null || w.cents === cents),
  );

/** What went out, as the payer has it from now on: nothing changed at the desk afterward is in it. */
export interface Sent {
  payer: string;
  insured: Record<InsuredField, string>;
  code: string;
  diagnosis: string;
  place: string;
  authorization: string;
  as: SendAs;
  wrong: string[];
  twice: boolean;
}
export function snapshot(o: Office, work: string, how: Pick<Sent, 'as' | 'wrong' | 'twice'>): Sent | null {
  const state = o.state.claims.claims[work];
  if (!state) return null;
  const insured = insuredOn(o, work);
  const { code, diagnosis, place, authorization } = state.fields;
  return { payer: insured.payer, insured, code, diagnosis, place, authorization, ...how };
}

/** At the door (277CA): what is lacking (A6), what does not match (A7), or in (A2). */
export function atTheDoor(
  o: Office,
  patient: string,
  sent: Sent,
): { code: 'A2' | 'A6' | 'A7'; field: string | null } {
  for (const field of ['code', 'diagnosis', 'place'] as const)
    if (sent[field] === '') return { code: 'A6', field };
  const unknown = unknownTo(o, patient, sent.insured)[0];
  if (unknown !== undefined) return { code: 'A7', field: unknown };
  if (diagnosisInBook(sent.diagnosis)?.whole !== true) return { code: 'A7', field: 'diagnosis' };
  return { code: 'A2', field: null };
}

/** What the payer finds when it works the claim (835): a bare reason code, or null where it pays. */
export function reasonOf(o: Office, setup: ClaimSetup, sent: Sent): string | null {
  const wrong = (part: string): boolean => sent.wrong.includes(part);
  const truth = truthOf(o, setup.patient, sent.payer);
  if (truth && !truth.active) return '27';
  if (wrong('payer')) return '22';
  if (sent.twice && sent.as === 'original') return '18';
  const line = WRITTEN.find(wrong);
  if (line !== undefined) return lineReason(line, sent);
  if (wrong('as') && sent.as === 'original' && setup.answer?.kind === '835') return '18';
  if (wrong('as') || wrong('attach')) return setup.right.otherwise;
  return null;
}

const WRITTEN = ['authorization', 'code', 'place', 'diagnosis', 'modifier'] as const;
/** The code a wrong line of a claim comes back with. */
export function lineReason(field: string, sent: Pick<Sent, 'authorization' | 'code' | 'payer'>): string {
  if (field === 'authorization') return sent.authorization === '' ? '197' : '284';
  if (field === 'code') return sent.code === 'NP-1' ? 'B16' : '16';
  if (field === 'place') return '5';
  if (field === 'diagnosis') return '11';
  return sent.payer === 'medicare' ? '50' : '4';
}
