// Charging, sending and settling claims. A claim carries what is on file at that moment; the merely wrong goes out and
// comes back by the payer's own truth (payer.ts). What ends a piece of work is sending it or settling it.
import { type Area, draft, type Refusal, refuse, timer } from '../rules.ts';
import { MINUTE } from '../kinds.ts';
import type { Draft } from '../facts.ts';
import type { Office, State } from '../state.ts';
import { finish } from '../work/rules.ts';
import { claimSetup, isRightIn, papersOn, settledRight, unknownTo, wrongParts } from './judge.ts';
import { CLAIM_FIELDS, type ClaimFields, type ClaimState, type ClaimStatus } from './schema.ts';
import { insuredOn, scrub } from './scrub.ts';
import type { ClaimSetup } from './setup.ts';

/** Whoever has nothing to add says so in the time of a short call. */
const NOTHING_NEW_MS = 2 * MINUTE;

/** The claim of a piece of work that has come in. */
function inHand(
  o: Office,
  work: string,
  then: (setup: ClaimSetup, state: ClaimState) => Draft[] | Refusal,
): Draft[] | Refusal {
  const setup = claimSetup(o, work);
  const state = o.state.claims.claims[work];
  const come = o.state.work[work]?.status ?? 'open';
  if (!setup || !state || come === 'coming') return refuse('claims/no-such-claim');
  return then(setup, state);
}
const isWritten = (field: string): field is keyof ClaimFields =>
  (CLAIM_FIELDS as readonly string[]).includes(field);

function enteredRight(o: Office, setup: ClaimSetup, field: string, value: string): boolean {
  if (isWritten(field)) return isRightIn(setup, field, value);
  if (field === 'payer') return value === setup.right.payer;
  const on = { ...insuredOn(o, setup.work), [field]: value };
  return !unknownTo(o, setup.patient, on).includes(field as never);
}

const change = (s: State, work: string, to: (c: ClaimState) => Partial<ClaimState>): State => {
  const c = s.claims.claims[work];
  return c
    ? { ...s, claims: { ...s.claims, claims: { ...s.claims.claims, [work]: { ...c, ...to(c) } } } }
    : s;
};
const SETTLED: Record<string, ClaimStatus> = {
  'write-off': 'written-off',
  'bill-patient': 'billed',
  close: 'closed',
};

export const claims: Area = {
  decide: {
    'claim.open': (o, { work }) =>
      inHand(o, work, ({ patient }) => [draft('claim.opened', { work, patient })]),
    'claim.enter': (o, { work, field, value }) =>
      inHand(o, work, (setup) => [
        draft('claim.entered', {
          work,
          patient: setup.patient,
          field,
          value: value.trim(),
          right: enteredRight(o, setup, field, value.trim()),
        }),
      ]),
    'claim.share': (o, { work, cents }) =>
      cents < 0
        ? refuse('claims/no-amount')
        : inHand(o, work, ({ patient, right }) => [
            draft('claim.share-set', { work, patient, cents, right: cents === (right.shareCents ?? cents) }),
          ]),
    'claim.scrub': (o, { work }) =>
      inHand(o, work, ({ patient, right }, state) => {
        const wantsShare = right.shareCents !== null && state.shareCents === null;
        const found = scrub(state.fields, insuredOn(o, work), wantsShare);
        return [draft('claim.scrubbed', { work, patient, found, clean: found.length === 0 })];
      }),
    'claim.send': (o, { work, as, attach }) =>
      inHand(o, work, ({ patient }, state) => {
        if (attach !== null && !papersOn(o, work).some((p) => p.id === attach))
          return refuse('claims/no-such-paper');
        const on = insuredOn(o, work);
        const wrong = wrongParts(o, work, as, attach);
        return [
          draft('claim.sent', {
            work,
            patient,
            payer: on.payer || 'nobody',
            memberId: on['member-id'],
            name: on['subscriber-name'],
            as,
            attach,
            again: state.sent > 0,
            wrong,
            right: wrong.length === 0,
          }),
        ];
      }),
    'claim.settle': (o, { work, how, cents }) =>
      cents < 0
        ? refuse('claims/no-amount')
        : inHand(o, work, ({ patient }) => [
            draft('claim.settled', { work, patient, how, cents, right: settledRight(o, work, how, cents) }),
          ]),
    'claim.ask': (o, { work, of }) =>
      inHand(o, work, ({ patient, asks }, state) =>
        state.asked.includes(of)
          ? refuse('claims/already-asked')
          : [draft('claim.asked', { work, patient, of, needed: asks[of] !== undefined })],
      ),
  },
  evolve: {
    'claim.opened': (s, f) => ({ ...s, claims: { ...s.claims, open: f.work } }),
    'claim.entered': (s, f) =>
      change(s, f.work, (c) =>
        isWritten(f.field)
          ? { fields: { ...c.fields, [f.field]: f.value }, found: null }
          : {
              insured: f.field === 'payer' ? { payer: f.value } : { ...c.insured, [f.field]: f.value },
              found: null,
            },
      ),
    'claim.share-set': (s, f) => change(s, f.work, () => ({ shareCents: f.cents, found: null })),
    'claim.scrubbed': (s, f) => change(s, f.work, () => ({ found: f.found })),
    'claim.asked': (s, f) => change(s, f.work, (c) => ({ asked: [...c.asked, f.of] })),
    'claim.answered': (s, f) => change(s, f.work, (c) => ({ answered: [...c.answered, f.of] })),
    'claim.sent': (s, f) => change(s, f.work, (c) => ({ sent: c.sent + 1, status: 'sent', wrong: f.wrong })),
    'claim.settled': (s, f) => change(s, f.work, () => ({ status: SETTLED[f.how] ?? 'closed' })),
    'claim.acknowledged': (s, f) =>
      change(s, f.work, () => ({
        status: f.accepted ? 'accepted' : 'rejected',
        answer: { kind: '277CA', code: f.code, field: f.field, atMs: f.atMs },
      })),
    'claim.remitted': (s, f) =>
      change(s, f.work, () => ({
        status: f.reason === null ? 'paid' : 'denied',
        answer: { kind: '835', code: f.reason ?? '', field: null, atMs: f.atMs },
      })),
  },
  react: {
    /** No visit, no sheet: nothing is charged for somebody who was never seen. */
    'work.arrived': (o, f) => {
      const visit = o.state.visits[claimSetup(o, f.work)?.visit ?? ''];
      const unseen = visit && ['expected', 'arrived', 'no-show', 'cancelled', 'left'].includes(visit.status);
      return unseen ? finish(o, f.work, false) : [];
    },
    'claim.sent': (o, f) => finish(o, f.work, f.right),
    'claim.settled': (o, f) => finish(o, f.work, f.right),
    'claim.asked': (o, f) => [
      timer(o, claimSetup(o, f.work)?.asks[f.of]?.afterMs ?? NOTHING_NEW_MS, {
        do: 'claim.answer',
        key: `${f.work}|${f.of}`,
        work: f.work,
        of: f.of,
      }),
    ],
    /** The step that failed is mended where it failed: on the file, not only on the claim. */
    'coverage.changed': (o, f) =>
      Object.values(o.setup.areas.claims?.claims ?? {})
        .filter((c) => c.patient === f.patient && o.state.work[c.work]?.status !== 'coming')
        .map((c) => draft('claim.file-changed', { work: c.work, patient: f.patient, right: f.right })),
  },
  happen: {
    'claim.answer': (o, e) => {
      const setup = claimSetup(o, String(e.work));
      return setup
        ? [draft('claim.answered', { work: setup.work, patient: setup.patient, of: e.of as 'payer' })]
        : [];
    },
  },
};
