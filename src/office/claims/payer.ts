// The other side of a claim: the payer's door within minutes (277CA), its answer in days or weeks (835), the biller's
// nightly run over today's visits, and the cards on which all this comes home. Each answers by its own file and clock.
import { fileOf } from '../coverage/rules.ts';
import { DAY } from '../kinds.ts';
import { type Area, draft, timer } from '../rules.ts';
import type { Draft } from '../facts.ts';
import type { Office } from '../state.ts';
import { serviceTerms, planTerms, shareOf } from './terms.ts';
import { atTheDoor, claimSetup, lineReason, reasonOf, type Sent, snapshot, unknownTo } from './judge.ts';
import { CLAIM_FIELDS, type ClaimFields, INSURED_FIELDS, type InsuredField } from './schema.ts';
import { insuredOn } from './scrub.ts';

/** A door answers about twenty times as slowly as the same plan's question line. */
const DOOR = 20;
const DOOR_MS = 6_000;
/** When the rejections of the biller's nightly run are on his screen. */
const BATCH_BACK_MS = 2 * DAY;
const PATIENT_WRITES_MS = 14 * DAY;
const BILLER = 'terrence-bly';

/** The night after this day, when nobody sits here any more. */
const toMidnight = (o: Office): number => DAY - (o.state.nowMs % DAY);
/** Minutes; what would come after the shift comes overnight. */
function toDoor(o: Office, plan: string): number {
  const ms = (o.setup.payers[plan]?.replyMs ?? DOOR_MS) * DOOR;
  return o.state.nowMs + ms < o.setup.endsMs ? ms : toMidnight(o);
}

/** A card about a claim; the same news comes once. */
function card(o: Office, work: string, patient: string, line: string, from: string): Draft[] {
  const id = `claims/${work}`;
  const full = `card.claims.${line}`;
  return o.state.news.some((n) => n.card === id && n.line === full)
    ? []
    : [
        draft('card.arrived', {
          card: id,
          line: full,
          from,
          params: { name: o.setup.people[patient]?.name ?? '' },
          good: line === 'paid' || line === 'mended',
        }),
      ];
}

/** A day after the plan's own answer. */
const tracedIn = (o: Office, work: string): number =>
  (planTerms(insuredOn(o, work).payer).answersInDays + 2) * DAY;

function remit(o: Office, work: string, sent: Sent): Draft[] {
  const setup = claimSetup(o, work);
  if (!setup) return [];
  const reason = reasonOf(o, setup, sent);
  const { billedCents } = serviceTerms(sent.payer, sent.code, setup.year);
  const share = shareOf(sent.payer, sent.code, setup.year);
  const zero = { paidCents: 0, writeOffCents: 0, patientCents: 0 };
  return [
    draft('claim.remitted', {
      work,
      patient: setup.patient,
      payer: sent.payer,
      billedCents,
      ...(reason === null
        ? {
            paidCents: share.planCents,
            writeOffCents: share.writeOffCents,
            patientCents: share.patientCents,
            deniedCents: 0,
          }
        : { ...zero, deniedCents: billedCents }),
      reason,
    }),
  ];
}

const UNSEEN = ['expected', 'arrived', 'no-show', 'cancelled', 'left'];
const isInsured = (field: string): field is InsuredField =>
  (INSURED_FIELDS as readonly string[]).includes(field);
const insuredOrWritten = (o: Office, work: string, field: string): string | undefined =>
  isInsured(field)
    ? insuredOn(o, work)[field]
    : (CLAIM_FIELDS as readonly string[]).includes(field)
      ? o.state.claims.claims[work]?.fields[field as keyof ClaimFields]
      : undefined;

const sentIn = (e: Record<string, unknown>): Sent => e.sent as Sent;

/** A wrong line comes home to the hand that wrote it, if it went out so. */
const traced = (
  o: Office,
  f: { id: string; work: string; right: boolean },
  field: string,
  value: string,
): Draft[] =>
  f.right
    ? []
    : [
        timer(o, tracedIn(o, f.work), {
          do: 'claim.trace',
          key: `${f.id}|${f.work}`,
          work: f.work,
          field,
          value,
        }),
      ];

export const payer: Area = {
  react: {
    'claim.sent': (o, f) => {
      const twice = f.again && f.wrong.includes('as');
      const sent = snapshot(o, f.work, { as: f.as, wrong: f.wrong, twice });
      if (!sent) return [];
      const event = { key: `${f.work}|${f.id}`, work: f.work, sent };
      return f.as === 'appeal'
        ? [timer(o, planTerms(f.payer).answersInDays * 2 * DAY, { do: 'claim.remit', ...event })]
        : [timer(o, toDoor(o, f.payer), { do: 'claim.door', ...event })];
    },
    'claim.settled': (o, f) =>
      f.right ? [] : [timer(o, PATIENT_WRITES_MS, { do: 'claim.regret', key: f.work, how: f.how })],
    'visit.checked-in': (o, f) => [timer(o, toMidnight(o), { do: 'claim.nightly', key: f.visit })],
    'claim.batched': (o, f) => [
      timer(o, BATCH_BACK_MS, {
        do: 'claim.batch-door',
        key: f.visit,
        patient: f.patient,
        insured: { payer: f.payer, 'member-id': f.memberId, 'subscriber-name': f.name },
        mended: f.mended,
      }),
    ],
    /** Paid only tells where it was in doubt; a denial always does. */
    'claim.remitted': (o, f) => {
      const was = claimSetup(o, f.work);
      const state = o.state.claims.claims[f.work];
      const tell = (line: string, from: string): Draft[] => card(o, f.work, f.patient, line, from);
      if (f.reason !== null) return tell(`denied-${f.reason.toLowerCase()}`, BILLER);
      const share = state?.shareCents ?? null;
      if (was && was.sent === null && share !== null && share !== f.patientCents)
        return tell(share > f.patientCents ? 'over' : 'under', f.patient);
      const told = o.state.news.some((n) => n.line === 'card.claims.paid');
      return was?.sent && !told ? tell('paid', BILLER) : [];
    },
    'claim.entered': (o, f) => traced(o, f, f.field, f.value),
    'claim.share-set': (o, f) => traced(o, f, 'share', String(f.cents)),
    /** So does a wrong number on file, with the next claim. */
    'coverage.changed': (o, f) =>
      f.right
        ? []
        : [
            timer(o, toMidnight(o) + BATCH_BACK_MS, {
              do: 'claim.file-trace',
              key: `${f.patient}|${f.id}`,
              patient: f.patient,
            }),
          ],
  },
  happen: {
    'claim.door': (o, e) => {
      const work = String(e.work);
      const setup = claimSetup(o, work);
      if (!setup) return [];
      const sent = sentIn(e);
      const at = atTheDoor(o, setup.patient, sent);
      const accepted = at.code === 'A2';
      return [
        draft('claim.acknowledged', { work, patient: setup.patient, payer: sent.payer, ...at, accepted }),
        ...(accepted
          ? [
              timer(o, planTerms(sent.payer).answersInDays * DAY, {
                do: 'claim.remit',
                key: e.key,
                work,
                sent,
              }),
            ]
          : []),
      ];
    },
    'claim.remit': (o, e) => remit(o, String(e.work), sentIn(e)),
    'claim.trace': (o, e) => {
      const work = String(e.work);
      const field = String(e.field);
      const setup = claimSetup(o, work);
      const state = o.state.claims.claims[work];
      const now = field === 'share' ? String(state?.shareCents) : insuredOrWritten(o, work, field);
      if (!setup || !state?.wrong.includes(field) || now !== e.value) return [];
      const reason =
        field === 'share'
          ? 'share'
          : isInsured(field)
            ? field
            : lineReason(field, { ...state.fields, payer: setup.right.payer });
      return [draft('claim.traced', { work, patient: setup.patient, field, reason })];
    },
    /** A number put on file wrongly is in every claim after it. */
    'claim.file-trace': (o, e) => {
      const patient = String(e.patient);
      const file = fileOf(o, patient);
      const visit = Object.values(o.state.visits).find(
        (v) => v.patient === patient && v.startMs < DAY && !UNSEEN.includes(v.status),
      );
      if (!file || !visit) return [];
      const field = unknownTo(o, patient, {
        payer: file.payer,
        'member-id': file.memberId,
        'subscriber-name': file.name,
      })[0];
      return field === undefined
        ? []
        : [
            draft('claim.traced', { work: visit.id, patient, field, reason: 'A7' }),
            ...card(o, visit.id, patient, `rejected-${field}`, BILLER),
          ];
    },
    'claim.regret': (o, e) => {
      const patient = claimSetup(o, e.key)?.patient ?? BILLER;
      return card(o, e.key, patient, `regret-${String(e.how)}`, e.how === 'bill-patient' ? patient : BILLER);
    },
    /** What nobody charged by hand goes out tonight, with what is on file by then. */
    'claim.nightly': (o, e) => {
      const visit = o.state.visits[e.key];
      const file = visit && fileOf(o, visit.patient);
      const byHand = Object.values(o.setup.areas.claims?.claims ?? {}).some((c) => c.visit === e.key);
      if (!visit || !file || byHand || visit.marked.includes('self-pay')) return [];
      const was = o.setup.coverage[visit.patient]?.onFile[0];
      const wasWrong =
        was === undefined ||
        unknownTo(o, visit.patient, {
          payer: was.payer,
          'member-id': was.memberId,
          'subscriber-name': was.name,
        }).length > 0;
      return [
        draft('claim.batched', {
          work: visit.id,
          patient: visit.patient,
          visit: visit.id,
          payer: file.payer,
          memberId: file.memberId,
          name: file.name,
          mended: was !== undefined && wasWrong,
        }),
      ];
    },
    'claim.batch-door': (o, e) => {
      const patient = String(e.patient);
      const insured = e.insured as Sent['insured'];
      const field = unknownTo(o, patient, insured)[0] ?? null;
      return [
        draft('claim.acknowledged', {
          work: e.key,
          patient,
          payer: insured.payer,
          code: field === null ? 'A2' : 'A7',
          accepted: field === null,
          field,
        }),
        ...(field !== null ? card(o, e.key, patient, `rejected-${field}`, BILLER) : []),
        ...(field === null && e.mended === true ? card(o, e.key, patient, 'mended', BILLER) : []),
      ];
    },
  },
};
