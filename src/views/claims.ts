// The claims screen: what is open and what went out, and the claim in front with its folder, its fields, what is on file,
// the plan's terms, and what came back. The record's own truth and the right way never pass through here.
import { papersOn } from '../office/claims/judge.ts';
import {
  CLAIM_FIELDS,
  type ClaimFields,
  type ClaimStatus,
  INSURED_FIELDS,
  type InsuredField,
} from '../office/claims/schema.ts';
import { insuredOn } from '../office/claims/scrub.ts';
import { serviceTerms, type ServiceTerms } from '../office/claims/terms.ts';
import type { Office } from '../office/state.ts';
import type { PaperRow, TextRef } from './types.ts';

export interface ClaimRow {
  work: string;
  kind: 'charge' | 'denial';
  claim: string;
  patient: string;
  name: string;
  payerName: string;
  on: string;
  status: ClaimStatus;
  /** The bare code it came back with. */
  code: string | null;
  atMs: number;
  /** Its piece of work is still to be done. */
  open: boolean;
}
export interface FolderView {
  paper: string;
  kind: string;
  title: TextRef;
  text: TextRef;
  rows: PaperRow[];
}
export interface ClaimView extends ClaimRow {
  birthDate: string;
  providerName: string;
  booked: string;
  circled: string;
  folder: FolderView[];
  fields: ClaimFields;
  /** As it went out before. */
  before: ClaimFields | null;
  insured: Record<InsuredField, string>;
  /** What is on file, where the claim says otherwise. */
  onFile: Record<InsuredField, string>;
  plans: { payer: string; name: string }[];
  terms: (ServiceTerms & { payerName: string }) | null;
  shareCents: number | null;
  takenCents: number | null;
  found: string[] | null;
  answer: {
    kind: '277CA' | '835';
    code: string;
    group: 'CO' | 'PR' | 'OA' | 'PI' | null;
    field: string | null;
    cents: number | null;
    text: TextRef;
  } | null;
  asked: string[];
  waiting: string[];
}
export interface ClaimsView {
  rows: ClaimRow[];
  /** Questions that are out and not answered. */
  waiting: number;
  open: ClaimView | null;
}

const payerName = (o: Office, id: string): string => o.setup.payers[id]?.name ?? id;

function rows(o: Office): ClaimRow[] {
  return Object.values(o.setup.areas.claims?.claims ?? {})
    .flatMap((c): ClaimRow[] => {
      const s = o.state.claims.claims[c.work];
      const work = o.state.work[c.work];
      if (!s || work?.status === 'coming') return [];
      return [
        {
          work: c.work,
          kind: c.sent === null ? 'charge' : 'denial',
          claim: c.claim,
          patient: c.patient,
          name: o.setup.people[c.patient]?.name ?? '',
          payerName: payerName(o, insuredOn(o, c.work).payer),
          on: c.on,
          status: s.status,
          code: s.answer?.code ?? c.answer?.code ?? null,
          atMs: work?.atMs ?? 0,
          open: work?.status === 'open',
        },
      ];
    })
    .sort((a, b) => a.atMs - b.atMs || (a.work < b.work ? -1 : 1));
}

/** A code and a field, worded by us: `claims.reason.197`, `claims.door.a7`. */
function answerOf(o: Office, work: string): ClaimView['answer'] {
  const dealt = o.setup.areas.claims?.claims[work]?.answer ?? null;
  const own = o.state.claims.claims[work]?.answer ?? null;
  if (own)
    return {
      kind: own.kind,
      code: own.code,
      group: null,
      field: own.field,
      cents: null,
      text: {
        id:
          own.kind === '277CA'
            ? `claims.door.${own.code.toLowerCase()}`
            : `claims.reason.${own.code.toLowerCase() || 'paid'}`,
      },
    };
  return (
    dealt && {
      kind: dealt.kind,
      code: dealt.code,
      group: dealt.group,
      field: null,
      cents: dealt.cents,
      text: {
        id:
          dealt.kind === '277CA'
            ? `claims.door.${dealt.code.toLowerCase()}`
            : `claims.reason.${dealt.code.toLowerCase()}`,
      },
    }
  );
}

function claim(o: Office, row: ClaimRow): ClaimView | null {
  const c = o.setup.areas.claims?.claims[row.work];
  const s = o.state.claims.claims[row.work];
  if (!c || !s) return null;
  const insured = insuredOn(o, c.work);
  const cover = o.state.coverage[c.patient];
  const file =
    cover?.onFile.find((m) => m.payer === insured.payer) ?? cover?.onFile[cover.primary] ?? undefined;
  const visit = c.visit === null ? undefined : o.state.visits[c.visit];
  const { code } = s.fields;
  return {
    ...row,
    birthDate: o.state.charts[c.patient]?.birthDate ?? '',
    providerName: o.setup.people[c.provider]?.name ?? '',
    booked: c.booked,
    circled: c.circled,
    folder: papersOn(o, c.work).map((p) => ({
      paper: p.id,
      kind: p.kind,
      title: { id: `claims.kind.${p.kind}` },
      text: { id: p.line, params: p.params },
      rows: Object.entries(p.rows).map(([field, value]) => ({
        field,
        value,
        label: { id: `claims.field.${field}` },
      })),
    })),
    fields: s.fields,
    before:
      c.sent &&
      (Object.fromEntries(CLAIM_FIELDS.map((f) => [f, c.sent?.[f] ?? ''])) as unknown as ClaimFields),
    insured,
    onFile: Object.fromEntries(
      INSURED_FIELDS.map((f) => [
        f,
        { payer: file?.payer, 'member-id': file?.memberId, 'subscriber-name': file?.name }[f] ?? '',
      ]),
    ) as Record<InsuredField, string>,
    plans: (cover?.onFile ?? []).map((m) => ({ payer: m.payer, name: payerName(o, m.payer) })),
    terms:
      code === '' || c.sent !== null
        ? null
        : { ...serviceTerms(insured.payer, code, c.year), payerName: payerName(o, insured.payer) },
    shareCents: s.shareCents,
    takenCents: visit?.takenCents ?? null,
    found: s.found,
    answer: answerOf(o, c.work),
    asked: s.asked,
    waiting: s.asked.filter((of) => !s.answered.includes(of)),
  };
}

/** Null where this shift deals no claims. */
export function claimsView(o: Office): ClaimsView | null {
  if (!o.setup.areas.claims) return null;
  const all = rows(o);
  const front = all.find((r) => r.work === o.state.claims.open);
  const waiting = Object.values(o.state.claims.claims).reduce(
    (n, c) => n + c.asked.length - c.answered.length,
    0,
  );
  return { rows: all, waiting, open: front ? claim(o, front) : null };
}
