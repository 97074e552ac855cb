// The referral desk on view: the log of cases, each with the order as written, the sheet of whoever gets it, the numbers
// this desk holds, what was sent and what came back. Which number is true, what a plan will say and what an order means
// but does not say never pass through here.
import { dateOnPaper } from '../office/calendar/dates.ts';
import { DAY } from '../office/kinds.ts';
import { businessDaysBetween, isOverdue, latestAskDay } from '../office/referrals/clocks.ts';
import { sameNumber } from '../office/referrals/cases.ts';
import type { CaseState } from '../office/referrals/schema.ts';
import type {
  Attachment,
  AuthorizationSetup,
  CaseSetup,
  OrderUrgency,
  PacketPart,
  ReferralSetup,
  Result,
  Route,
  Service,
  Speed,
} from '../office/referrals/setup.ts';
import type { Office } from '../office/state.ts';

export interface NumberView {
  source: 'directory' | 'memory' | 'letterhead' | 'read-back';
  fax: string;
}
export interface SentView {
  fax: string;
  as: OrderUrgency;
  atMs: number;
  /** The date, where it was not today. */
  on: string | null;
  page: 'running' | 'went-through' | 'no-answer';
}
export interface LineView {
  number: string;
  service: Service;
  siteName: string;
  units: number;
  from: string;
  to: string;
}
interface Shared {
  work: string;
  patient: string;
  name: string;
  birthDate: string;
  /** Who wrote the order. */
  by: string;
  byName: string;
  service: Service;
  over: boolean;
  /** Something is on its way: an answer, a page, a report. */
  waiting: boolean;
  told: { about: string; answer: string }[];
  asking: string | null;
}
interface Sends {
  to: string;
  toName: string;
  toNumber: string;
  numbers: NumberView[];
  sends: SentView[];
  receipt: { got: boolean; missing: PacketPart[] } | null;
  returned: PacketPart[] | null;
  /** Somebody rang about pages that were not for them. */
  misfax: { byName: string | null; rang: boolean; contained: boolean; reported: boolean } | null;
}
export interface ReferralCase extends Shared, Sends {
  kind: 'referral';
  reason: string;
  onOrder: { urgency: OrderUrgency | null; question: boolean };
  asks: PacketPart[];
  packet: PacketPart[];
  payerName: string;
  needsAuthorization: boolean;
  log: LineView[];
  linked: string | null;
}
export interface AuthorizationCase extends Shared {
  kind: 'authorization';
  payerName: string;
  site: string;
  siteName: string;
  units: number;
  visitOn: string;
  daysLeft: number;
  standardDays: number;
  expeditedHours: number | null;
  /** The last day on which the ordinary way is still in time; null when it has gone by. */
  askBy: string | null;
  asks: Attachment[];
  log: LineView[];
  submitted: {
    service: Service;
    siteName: string;
    units: number;
    attach: Attachment[];
    speed: Speed;
    atMs: number;
  } | null;
  answer: { result: Result; number: string | null; wants: Attachment | null; atMs: number } | null;
  answered: boolean;
  logged: string | null;
  toldTo: string | null;
}
export interface ReportCase extends Shared, Sends {
  kind: 'report';
  urgency: OrderUrgency;
  sentOn: string;
  businessDays: number;
  visitOn: string | null;
  daysSinceVisit: number | null;
  overdue: boolean;
  chasing: string | null;
  says: { whom: string; says: string; visitOn: string | null } | null;
  reportIn: boolean;
  routedTo: string | null;
  reviewed: { wants: string | null } | null;
}
export type CaseView = ReferralCase | AuthorizationCase | ReportCase;
export interface ReferralsView {
  /** In the order in which they came. */
  order: string[];
  cases: Record<string, CaseView>;
  /** Something lies open that you have not begun. */
  waits: boolean;
  /** What an authorization can be for, by place. */
  sites: { id: string; name: string }[];
}

const placeName = (o: Office, id: string): string => o.setup.directory.find((d) => d.id === id)?.name ?? id;
const payerName = (o: Office, id: string): string => o.setup.payers[id]?.name ?? id;
const clinician = (o: Office, id: string): string => o.setup.team[id]?.name ?? id;
const SITES = ['specialist', 'hospital'];

const shared = (o: Office, setup: CaseSetup, c: CaseState): Shared => ({
  work: setup.work,
  patient: setup.patient,
  name: o.setup.people[setup.patient]?.name ?? '',
  birthDate: o.state.charts[setup.patient]?.birthDate ?? '',
  by: setup.by,
  byName: clinician(o, setup.by),
  service: setup.service,
  over: c.over && c.returned === null,
  waiting:
    c.asking !== null ||
    c.chasing !== null ||
    c.sends.some((s) => s.ok === null) ||
    (c.submitted !== null && c.answer === null) ||
    (setup.kind === 'report' &&
      ((c.says?.says === 'report-ready' && c.says.whom === 'receiver' && !c.reportIn) ||
        (c.reportIn && c.routedTo === setup.by && c.reviewed === null))),
  told: Object.entries(c.told).map(([about, answer]) => ({ about, answer })),
  asking: c.asking,
});

function sends(o: Office, setup: Route, c: CaseState): Sends {
  const entry = o.setup.directory.find((d) => d.id === setup.to);
  const numbers: NumberView[] = [
    ...(entry?.fax ? [{ source: 'directory' as const, fax: entry.fax }] : []),
    { source: 'memory', fax: setup.remembered },
    ...(setup.letterhead === null ? [] : [{ source: 'letterhead' as const, fax: setup.letterhead }]),
    ...(c.checkedFax === null ? [] : [{ source: 'read-back' as const, fax: c.checkedFax }]),
  ];
  const m = c.misfax;
  return {
    to: setup.to,
    toName: placeName(o, setup.to),
    toNumber: entry?.number ?? '',
    numbers,
    sends: c.sends.map((s) => ({
      fax: s.fax,
      as: s.as,
      atMs: s.atMs,
      on: s.atMs < 0 ? dateOnPaper(o.setup.date, Math.floor(s.atMs / DAY)) : null,
      page: s.ok === null ? 'running' : s.ok ? 'went-through' : 'no-answer',
    })),
    receipt: c.receipt,
    returned: c.returned,
    misfax: m && {
      byName: m.by === '' || m.by === 'stranger' ? null : placeName(o, m.by),
      rang: m.rang,
      contained: m.contained,
      reported: m.reported,
    },
  };
}

const logOf = (o: Office, { log }: ReferralSetup | AuthorizationSetup): LineView[] =>
  log.map((line) => ({
    number: line.number,
    service: line.service,
    siteName: placeName(o, line.site),
    units: line.units,
    from: dateOnPaper(o.setup.date, line.fromDay),
    to: dateOnPaper(o.setup.date, line.toDay),
  }));

function caseView(o: Office, setup: CaseSetup, c: CaseState): CaseView {
  const date = (day: number): string => dateOnPaper(o.setup.date, day);
  const base = shared(o, setup, c);
  if (setup.kind === 'authorization') {
    const last = latestAskDay(setup.sheet, setup.visitDay, 'standard');
    return {
      kind: 'authorization',
      ...base,
      payerName: payerName(o, setup.payer),
      site: setup.site,
      siteName: placeName(o, setup.site),
      units: setup.units,
      visitOn: date(setup.visitDay),
      daysLeft: setup.visitDay,
      standardDays: setup.sheet.standardDays,
      expeditedHours: setup.sheet.expeditedHours,
      askBy: last < 0 ? null : date(last),
      asks: setup.sheet.asks,
      log: logOf(o, setup),
      submitted: c.submitted && {
        service: c.submitted.service,
        siteName: placeName(o, c.submitted.site),
        units: c.submitted.units,
        attach: c.submitted.attach,
        speed: c.submitted.speed,
        atMs: c.submitted.atMs,
      },
      answer: c.answer,
      answered: c.answer !== null,
      logged: c.logged,
      toldTo: c.routedTo === null ? null : clinician(o, c.routedTo),
    };
  }
  if (setup.kind === 'report')
    return {
      kind: 'report',
      ...base,
      ...sends(o, setup, c),
      urgency: setup.urgency,
      sentOn: date(setup.sentDay),
      businessDays: businessDaysBetween(o.setup.date, setup.sentDay, 0),
      visitOn: setup.visitDay === null ? null : date(setup.visitDay),
      daysSinceVisit: setup.visitDay === null ? null : -setup.visitDay,
      overdue: isOverdue(o.setup.date, setup),
      chasing: c.chasing,
      says: c.says && {
        ...c.says,
        visitOn:
          c.says.says === 'booked-later' && setup.truth.visitDay !== null ? date(setup.truth.visitDay) : null,
      },
      reportIn: c.reportIn,
      routedTo: c.routedTo === null ? null : clinician(o, c.routedTo),
      reviewed: c.reviewed,
    };
  return {
    kind: 'referral',
    ...base,
    ...sends(o, setup, c),
    reason: setup.reason,
    onOrder: setup.onOrder,
    asks: setup.asks,
    packet: c.packet,
    payerName: payerName(o, o.state.coverage[setup.patient]?.onFile[0]?.payer ?? ''),
    needsAuthorization: setup.needsAuthorization,
    log: logOf(o, setup),
    linked: c.linked,
  };
}

const sitesOf = (o: Office): { id: string; name: string }[] =>
  o.setup.directory.filter((d) => SITES.includes(d.kind)).map((d) => ({ id: d.id, name: d.name }));

/** Null where a shift deals no referral work. */
export function referralsView(o: Office): ReferralsView | null {
  const dealt = o.setup.areas.referrals;
  if (!dealt) return null;
  const here = Object.values(dealt.cases)
    .filter((x) => o.state.work[x.work]?.status !== 'coming')
    .sort((a, b) => (o.state.work[a.work]?.atMs ?? 0) - (o.state.work[b.work]?.atMs ?? 0));
  return {
    order: here.map((x) => x.work),
    waits: here.some((x) => {
      const c = o.state.referrals[x.work];
      return c !== undefined && !c.over && c.sends.length === 0 && c.submitted === null && c.says === null;
    }),
    cases: Object.fromEntries(
      here.flatMap((x) => {
        const c = o.state.referrals[x.work];
        return c ? [[x.work, caseView(o, x, c)]] : [];
      }),
    ),
    sites: sitesOf(o),
  };
}

/** The numbers on view that do not say the same: time to ask. */
export const numbersDiffer = (numbers: readonly NumberView[]): boolean =>
  numbers.some((n) => numbers[0] !== undefined && !sameNumber(n.fax, numbers[0].fax));
