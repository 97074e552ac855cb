// What stands in charts and coverage: the day's rows, the search, a chart, what is on file and what the plan replied.
// Shapes only; nothing here is computed.
import type { ChartTab, VisitStatus } from '../office/kinds.ts';
import type { TextRef } from './text-ref.ts';

/** Where a visit stands, as the desk can know it. */
export type ShownStatus = VisitStatus | 'in-lab';

export interface DayRow {
  visit: string;
  patient: string;
  name: string;
  /** As the chart has it; null while there is no chart. */
  birthDate: string | null;
  startMs: number;
  minutes: number;
  provider: string;
  providerName: string;
  type: string;
  typeTitle: TextRef;
  status: ShownStatus;
  /** Amber: the coverage reply needs a look. */
  flag: 'none' | 'amber';
  room: string | null;
  late: boolean;
  /** What is to be paid for this visit, once the plan's reply or a card that was shown said it; null while neither did. */
  copayDueCents: number | null;
  copayTakenCents: number;
  /** When it was taken, and by whom; null while nothing was. */
  copayTaken: { atMs: number; by: 'you' | 'colleague' } | null;
  preRegistered: boolean;
  isNew: boolean;
}

export interface SearchRow {
  patient: string;
  name: string;
  birthDate: string;
  address: string;
  chart: string;
}
export interface ChartContactRow {
  name: string;
  relation: string;
  scope: string[];
}
export interface ChartView {
  patient: string;
  /** It was opened for another talk than this one, or for one that is over. */
  ofOther?: boolean;
  name: string;
  birthDate: string;
  number: string;
  address: string;
  phone: string;
  provider: string;
  emergencyContact: string;
  nameAlert: boolean;
  tab: ChartTab;
  balanceCents: number;
  allergies: string[];
  medicines: string[];
  contacts: ChartContactRow[];
  flags: TextRef[];
  visits: { on: string; type: string; title: TextRef; provider: string }[];
  documents: { title: TextRef; on: string }[];
  messages: { on: string; text: string; by: string }[];
  accessLog: { atMs: number; by: string; why: string }[];
  notes: TextRef[];
}

export interface CoverageRow {
  payer: string;
  payerName: string;
  memberId: string;
  subscriberName: string;
  group: string;
  effective: string;
  primary: boolean;
}
export interface ReplyView {
  payerName: string;
  status: 'active' | 'inactive' | 'rejected';
  aaa: string | null;
  ended: string | null;
  copayCents: number | null;
  /** Where no copay is set: the member’s part of what the plan allows, after the yearly deductible. */
  sharePercent: number | null;
  memberId: string;
  name: string;
  atMs: number;
}
export interface CoverView {
  patient: string;
  name: string;
  onFile: CoverageRow[];
  reply: ReplyView | null;
  asking: boolean;
  cardInHand: boolean;
  /** The plans this office knows: which of them is on file is chosen, as a name typed is no plan's. */
  plans: { payer: string; name: string }[];
  /** It was opened for another talk than this one, or for one that is over. */
  ofOther?: boolean;
}
