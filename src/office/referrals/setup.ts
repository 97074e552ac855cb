// What the referral desk was dealt: orders as they are written and as they are meant, the fax numbers that truly reach
// a receiver, what a plan will answer, what a specialist's office really has. Fixed for the run; the view shows a part.
// Only shapes and closed lists. Days count from today; nothing here computes.
import * as v from 'valibot';

export const PACKET_PARTS = [
  'order',
  'demographics',
  'coverage',
  'office-note',
  'results',
  'imaging',
  'medicines',
  'whole-chart',
] as const;
export const PacketPart = v.picklist(PACKET_PARTS);
export type PacketPart = v.InferOutput<typeof PacketPart>;

export const SERVICES = ['knee-consult', 'heart-consult', 'knee-mri', 'therapy'] as const;
export const Service = v.picklist(SERVICES);
export type Service = v.InferOutput<typeof Service>;

export const ORDER_URGENCIES = ['routine', 'urgent'] as const;
export const OrderUrgency = v.picklist(ORDER_URGENCIES);
export type OrderUrgency = v.InferOutput<typeof OrderUrgency>;

export const SPEEDS = ['standard', 'expedited'] as const;
export const Speed = v.picklist(SPEEDS);
export type Speed = v.InferOutput<typeof Speed>;

/** What may be asked of whoever wrote the order. */
export const ASK_CLINICIAN = ['urgency', 'question', 'expedite'] as const;
export const AskClinician = v.picklist(ASK_CLINICIAN);
export type AskClinician = v.InferOutput<typeof AskClinician>;

/** What can go with a request to a plan. */
export const ATTACHMENTS = ['office-note', 'x-ray-report', 'therapy-notes', 'medicines'] as const;
export const Attachment = v.picklist(ATTACHMENTS);
export type Attachment = v.InferOutput<typeof Attachment>;

/** X12 278 review results, bare: A1 in full, A3 not, A4 pended, A6 changed. */
export const RESULTS = ['A1', 'A3', 'A4', 'A6'] as const;
export const Result = v.picklist(RESULTS);
export type Result = v.InferOutput<typeof Result>;

export const SAYS = ['report-ready', 'no-show', 'nothing-here', 'booked-later'] as const;
export const Says = v.picklist(SAYS);
export type Says = v.InferOutput<typeof Says>;

/** One line of the authorization log: what a plan said yes to. */
export interface AuthorizationLine {
  number: string;
  service: Service;
  site: string;
  units: number;
  fromDay: number;
  toDay: number;
}
/** Where a paper goes: the number in the fax machine's memory, and the one that truly reaches them. */
export interface Route {
  to: string;
  remembered: string;
  /** A newer number on the receiver's own letterhead, where they sent one. */
  letterhead: string | null;
  fax: string;
}
interface Base {
  work: string;
  patient: string;
  /** Who wrote the order. */
  by: string;
  service: Service;
  /** A story laid it out, and tells in its own cards what came of it. */
  storied?: true;
}
export interface ReferralSetup extends Base, Route {
  kind: 'referral';
  onOrder: { urgency: OrderUrgency | null; question: boolean };
  /** What the order says of the reason: a line of the tool. */
  reason: string;
  meant: OrderUrgency;
  asks: PacketPart[];
  /** The plan's own list says so. */
  needsAuthorization: boolean;
  log: AuthorizationLine[];
  /** Went out on an earlier day, by somebody; the machine's page said OK. */
  before?: { day: number; fax: string; as: OrderUrgency; parts: PacketPart[] };
}
export interface PlanSheet {
  standardDays: number;
  expeditedHours: number | null;
  asks: Attachment[];
}
export interface AuthorizationSetup extends Base {
  kind: 'authorization';
  payer: string;
  site: string;
  units: number;
  visitDay: number;
  sheet: PlanSheet;
  /** What the plan said yes to before today: it may be for another place, or for days that are over. */
  log: AuthorizationLine[];
  /** The clinician's word, if asked whether it may wait. */
  mayWait: boolean;
  truth: {
    result: 'A1' | 'A3' | 'A4';
    wants: Attachment | null;
    number: string;
    afterMs: number;
  };
}
export interface ReportSetup extends Base, Route {
  kind: 'report';
  urgency: OrderUrgency;
  sentDay: number;
  visitDay: number | null;
  truth: { says: Says; visitDay: number | null; wants: 'repeat-scan' | null };
}
export type CaseSetup = ReferralSetup | AuthorizationSetup | ReportSetup;
export interface ReferralsSetup {
  cases: Record<string, CaseSetup>;
}
