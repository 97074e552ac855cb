// Claims: charging a finished visit, sending the claim (837), what comes back (277CA, 835), and working what was sent
// back. Reason codes are bare; their meaning is paraphrased in text. No behavior here.
import * as v from 'valibot';
import { Cents, Id, Text } from '../kinds.ts';

/** What the desk writes on a claim itself. */
export const CLAIM_FIELDS = ['code', 'diagnosis', 'place', 'modifier', 'authorization'] as const;
/** What it carries from the coverage on file, unless it is overwritten on the claim. */
export const INSURED_FIELDS = ['payer', 'member-id', 'subscriber-name'] as const;
export const ClaimField = v.picklist([...CLAIM_FIELDS, ...INSURED_FIELDS]);
export type ClaimFields = Record<(typeof CLAIM_FIELDS)[number], string>;
export type InsuredField = (typeof INSURED_FIELDS)[number];

/** New (frequency 1), replacement of a claim the plan holds (7), or an appeal with papers. */
export const SEND_AS = ['original', 'replacement', 'appeal'] as const;
export const SendAs = v.picklist(SEND_AS);
export type SendAs = v.InferOutput<typeof SendAs>;
export const SETTLE_HOW = ['write-off', 'bill-patient', 'close'] as const;
export const SettleHow = v.picklist(SETTLE_HOW);
export type SettleHow = v.InferOutput<typeof SettleHow>;
export const ASK_OF = ['payer', 'provider', 'patient'] as const;
export const AskOf = v.picklist(ASK_OF);
export type AskOf = v.InferOutput<typeof AskOf>;

const about = { work: Id, patient: Id };

export const claimsCommands = {
  'claim.open': v.strictObject({ work: Id }),
  'claim.enter': v.strictObject({ work: Id, field: ClaimField, value: Text }),
  /** The patient's part of it, worked out. */
  'claim.share': v.strictObject({ work: Id, cents: Cents }),
  /** The clearinghouse's own check of shapes and gaps; it knows no truth. */
  'claim.scrub': v.strictObject({ work: Id }),
  /** `attach`: a paper of the folder, by its id. */
  'claim.send': v.strictObject({ work: Id, as: SendAs, attach: v.nullable(Id) }),
  'claim.settle': v.strictObject({ work: Id, how: SettleHow, cents: Cents }),
  'claim.ask': v.strictObject({ work: Id, of: AskOf }),
};

export const claimsFacts = {
  'claim.opened': v.strictObject(about),
  /** `right`: as the record has it. */
  'claim.entered': v.strictObject({ ...about, field: ClaimField, value: Text, right: v.boolean() }),
  'claim.share-set': v.strictObject({ ...about, cents: Cents, right: v.boolean() }),
  'claim.scrubbed': v.strictObject({ ...about, found: v.array(Id), clean: v.boolean() }),
  'claim.asked': v.strictObject({ ...about, of: AskOf, needed: v.boolean() }),
  'claim.answered': v.strictObject({ ...about, of: AskOf }),
  /** The file behind a claim in work was corrected, not only the claim. */
  'claim.file-changed': v.strictObject({ ...about, right: v.boolean() }),
  /** `wrong`: which parts are not as they should be; `as` and `attach` among them. `again`: it went out before. */
  'claim.sent': v.strictObject({
    ...about,
    payer: Id,
    memberId: Text,
    name: Text,
    as: SendAs,
    attach: v.nullable(Id),
    again: v.boolean(),
    wrong: v.array(Id),
    right: v.boolean(),
  }),
  /** Weeks on, a wrong line that went out is found, and traced to whoever wrote it. */
  'claim.traced': v.strictObject({ ...about, field: Id, reason: Id }),
  'claim.settled': v.strictObject({ ...about, how: SettleHow, cents: Cents, right: v.boolean() }),
  /** The biller's nightly run: a checked-in visit of today goes out with what is on file. */
  'claim.batched': v.strictObject({
    ...about,
    visit: Id,
    payer: Id,
    memberId: Text,
    name: Text,
    mended: v.boolean(),
  }),
  /** 277CA: at the door. A2 is in, which is not yet paid; A6 lacks something, A7 does not match. */
  'claim.acknowledged': v.strictObject({
    ...about,
    payer: Id,
    code: v.picklist(['A2', 'A6', 'A7']),
    accepted: v.boolean(),
    field: v.nullable(Id),
  }),
  /** 835: billed = paid + everything adjusted. `reason`: the code of a denial, or null. */
  'claim.remitted': v.strictObject({
    ...about,
    payer: Id,
    billedCents: Cents,
    paidCents: Cents,
    writeOffCents: Cents,
    patientCents: Cents,
    deniedCents: Cents,
    reason: v.nullable(Id),
  }),
};

export const CLAIM_STATUSES = [
  'open',
  'sent',
  'accepted',
  'rejected',
  'paid',
  'denied',
  // A remittance that says no by nobody's fault: the contract's part, the member's part.
  'adjusted',
  'members-part',
  'written-off',
  'billed',
  'closed',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export interface ClaimState {
  fields: ClaimFields;
  /** Overwritten on the claim, against the file. */
  insured: Partial<Record<InsuredField, string>>;
  shareCents: number | null;
  found: string[] | null;
  status: ClaimStatus;
  asked: AskOf[];
  answered: AskOf[];
  sent: number;
  /** What was wrong with it when it last went out; nobody at the desk sees this. */
  wrong: string[];
  answer: { kind: '277CA' | '835'; code: string; field: string | null; atMs: number } | null;
}
export interface ClaimsState {
  open: string | null;
  claims: Record<string, ClaimState>;
}
