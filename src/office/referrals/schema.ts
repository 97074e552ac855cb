// The referral desk: a packet to a specialist, a request to a plan, a report that is awaited. Commands and facts, and
// what is kept of each case. `wrong` names which parts were wrong; nobody says so until it comes back. No behaviour here.
import * as v from 'valibot';
import { Id, Text } from '../kinds.ts';
import { AskClinician, Attachment, OrderUrgency, PacketPart, Result, Says, Service, Speed } from './setup.ts';

export const SEND_FAULTS = ['number', 'packet', 'urgency', 'question', 'authorization'] as const;
export const REQUEST_FAULTS = ['service', 'site', 'units', 'notes', 'speed'] as const;

/** How a case ends, weeks on. */
export const CAME_OF_IT = [
  'seen-in-time',
  'seen-late',
  'bumped-another',
  'claim-denied',
  'never-came',
  'visit-kept',
  'visit-lost',
  'finding-followed',
  'finding-missed',
  'report-read',
  'report-unread',
  'no-show-known',
  'no-show-missed',
] as const;
export type CameOfIt = (typeof CAME_OF_IT)[number];

export const referralsCommands = {
  /** Asks whoever wrote the order; the answer comes between patients. */
  'referral.ask': v.strictObject({ work: Id, about: AskClinician }),
  /** The packet now holds these, and nothing else. */
  'referral.pack': v.strictObject({ work: Id, parts: v.array(PacketPart) }),
  /** Writes an authorization number on the referral. */
  'referral.link': v.strictObject({ work: Id, number: Text }),
  /** Calls the receiver and has the fax number read back. */
  'referral.check-number': v.strictObject({ work: Id }),
  /** Urgent: they are phoned ahead. Routine: it goes in the queue. */
  'referral.send': v.strictObject({ work: Id, fax: Text, as: OrderUrgency }),
  /** Calls the receiver: did it come, and is it whole? */
  'referral.confirm': v.strictObject({ work: Id }),
  'referral.close': v.strictObject({ work: Id }),
  /** Calls whoever got it: keep it from others, shred it, say so. */
  'misfax.contain': v.strictObject({ work: Id }),
  'misfax.report': v.strictObject({ work: Id, to: Id }),
  'authorization.submit': v.strictObject({
    work: Id,
    service: Service,
    site: Id,
    units: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
    attach: v.array(Attachment),
    speed: Speed,
  }),
  'authorization.add': v.strictObject({ work: Id, part: Attachment }),
  'authorization.log': v.strictObject({ work: Id, number: Text }),
  /** Hands a denial to a clinician, with its reason and the plan's number. */
  'authorization.tell': v.strictObject({ work: Id, to: Id }),
  'authorization.cancel-visit': v.strictObject({ work: Id }),
  'report.chase': v.strictObject({ work: Id, whom: v.picklist(['receiver', 'patient']) }),
  /** Writes the visit date they gave into the log. */
  'report.date': v.strictObject({ work: Id }),
  'report.route': v.strictObject({ work: Id, to: Id }),
  'report.close': v.strictObject({ work: Id }),
};

const of = { work: Id, patient: Id };
export const referralsFacts = {
  'referral.asked': v.strictObject({ ...of, who: Id, about: AskClinician }),
  /** What the clinician said: the urgency, the question, or whether it may wait. */
  'referral.told-back': v.strictObject({ ...of, who: Id, about: AskClinician, answer: Id }),
  'referral.packed': v.strictObject({ ...of, parts: v.array(PacketPart), right: v.boolean() }),
  'referral.linked': v.strictObject({ ...of, number: Text, right: v.boolean() }),
  'referral.number-checked': v.strictObject({ ...of, to: Id, fax: Text }),
  'referral.sent': v.strictObject({
    ...of,
    to: Id,
    fax: Text,
    as: OrderUrgency,
    reached: v.boolean(),
    missing: v.array(PacketPart),
    wrong: v.array(v.picklist(SEND_FAULTS)),
    right: v.boolean(),
  }),
  /** The machine's page: what it dialed and whether something picked up. It does not say who. */
  'referral.confirmation': v.strictObject({ ...of, fax: Text, ok: v.boolean() }),
  'referral.receipt': v.strictObject({ ...of, to: Id, got: v.boolean(), missing: v.array(PacketPart) }),
  'referral.returned': v.strictObject({ ...of, from: Id, missing: v.array(PacketPart) }),
  'referral.closed': v.strictObject({ ...of, confirmed: v.boolean() }),
  'misfax.rang': v.strictObject({ ...of, fax: Text, by: Id }),
  /** `right`: it had truly gone astray. */
  'misfax.contained': v.strictObject({ ...of, by: Id, right: v.boolean() }),
  'misfax.reported': v.strictObject({ ...of, to: Id, right: v.boolean() }),
  'authorization.submitted': v.strictObject({
    ...of,
    payer: Id,
    service: Service,
    site: Id,
    units: v.number(),
    attach: v.array(Attachment),
    speed: Speed,
    wrong: v.array(v.picklist(REQUEST_FAULTS)),
    right: v.boolean(),
  }),
  'authorization.answered': v.strictObject({
    ...of,
    payer: Id,
    result: Result,
    number: v.nullable(Text),
    wants: v.nullable(Attachment),
  }),
  'authorization.added': v.strictObject({ ...of, part: Attachment, right: v.boolean() }),
  'authorization.logged': v.strictObject({ ...of, number: Text, right: v.boolean() }),
  'authorization.told': v.strictObject({ ...of, to: Id, right: v.boolean() }),
  'authorization.visit-cancelled': v.strictObject({ ...of }),
  'report.chased': v.strictObject({ ...of, whom: Id }),
  'report.answered': v.strictObject({ ...of, whom: Id, says: v.picklist([...Says.options, 'no-idea']) }),
  'report.arrived': v.strictObject({ ...of, from: Id }),
  'report.dated': v.strictObject({ ...of, right: v.boolean() }),
  'report.routed': v.strictObject({ ...of, to: Id, right: v.boolean() }),
  /** The clinician has read it; `wants` is a new order in it, which becomes a task. */
  'report.reviewed': v.strictObject({ ...of, who: Id, wants: v.nullable(Id) }),
  'report.closed': v.strictObject({ ...of, right: v.boolean() }),
  /** Days later: what came of it, well or badly. */
  'referral.came-of-it': v.strictObject({ ...of, what: v.picklist(CAME_OF_IT) }),
};

/** What is kept of one case; each kind uses its part. */
export interface CaseState {
  work: string;
  packet: PacketPart[];
  linked: string | null;
  asking: AskClinician | null;
  told: Partial<Record<AskClinician, string>>;
  checkedFax: string | null;
  sends: { fax: string; as: OrderUrgency; atMs: number; ok: boolean | null; right: boolean }[];
  /** The last packet that reached them: what it lacked; null while none did. */
  there: PacketPart[] | null;
  receipt: { got: boolean; missing: PacketPart[] } | null;
  returned: PacketPart[] | null;
  misfax: { fax: string; by: string; rang: boolean; contained: boolean; reported: boolean } | null;
  submitted: {
    service: Service;
    site: string;
    units: number;
    attach: Attachment[];
    speed: Speed;
    atMs: number;
    matches: boolean;
  } | null;
  answer: { result: Result; number: string | null; wants: Attachment | null; atMs: number } | null;
  logged: string | null;
  chasing: string | null;
  says: { whom: string; says: string } | null;
  reportIn: boolean;
  routedTo: string | null;
  reviewed: { wants: string | null } | null;
  over: boolean;
}
export type ReferralsState = Record<string, CaseState>;
