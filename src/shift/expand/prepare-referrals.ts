// A case of the referral desk that a scenario lays out before it begins: the log's line of it, and the truth behind the
// line. It becomes a piece of desk work of this morning, with the scenario's id, so that acts and marks can name it.
// Its marks and its cards are the scenario's: the standing lines count only what was dealt. Shared setups are copied, never written to.
import { MINUTE } from '../../office/kinds.ts';
import type {
  AuthorizationLine,
  AuthorizationSetup,
  CaseSetup,
  ReferralSetup,
  ReportSetup,
} from '../../office/referrals/setup.ts';
import type { Setup } from '../../office/setup.ts';
import { RECEIVERS, sheetOf } from '../deal/work/referral-sheets.ts';
import type { Plan } from '../plan.ts';
import type { Instance } from '../world.ts';
import { comesWith } from './comes-with.ts';

interface Any {
  of: string;
  by: string;
  service: CaseSetup['service'];
}
interface Routed extends Any {
  to: string;
  remembered?: string;
  letterhead?: string;
  fax?: string;
}
interface ReportEntry extends Routed {
  kind: 'report';
  urgency: ReportSetup['urgency'];
  sentDay: number;
  visitDay?: number | null;
  says: ReportSetup['truth']['says'];
  wants?: ReportSetup['truth']['wants'];
}
interface AuthorizationEntry extends Any {
  kind: 'authorization';
  site: string;
  visitDay: number;
  mayWait: boolean;
  number: string;
  log?: Partial<AuthorizationLine>[];
}
interface PacketEntry extends Routed {
  kind: 'referral';
  urgency: ReferralSetup['meant'];
  reason: string;
  /** On an earlier day, whole, to this number; theirs where none is said. */
  sent?: { day: number; fax?: string };
}
export type ReferralEntry = ReportEntry | AuthorizationEntry | PacketEntry;

/** Simulation value: how long a plan looks at a request. */
const PLAN_LOOKS_MS = 4 * MINUTE;

const base = (e: Any, work: string) => ({
  work,
  patient: e.of,
  by: e.by,
  service: e.service,
  storied: true as const,
});

/** Where nothing else is said, the directory is right and the machine remembers it. */
function route(s: Setup, e: Routed) {
  const known = s.directory.find((d) => d.id === e.to)?.fax ?? '';
  const fax = e.fax ?? known;
  return { to: e.to, remembered: e.remembered ?? fax, letterhead: e.letterhead ?? null, fax };
}

const report = (s: Setup, e: ReportEntry, work: string): ReportSetup => ({
  kind: 'report',
  ...base(e, work),
  ...route(s, e),
  urgency: e.urgency,
  sentDay: Number(e.sentDay),
  visitDay: e.visitDay ?? null,
  truth: { says: e.says, visitDay: null, wants: e.wants ?? null },
});

/** One visit; the plan is the one on file, with its own sheet. A line of the log is for the order where it says nothing else. */
function authorization(s: Setup, e: AuthorizationEntry, work: string): AuthorizationSetup {
  const payer = s.coverage[e.of]?.onFile[0]?.payer ?? '';
  const asOrdered = { service: e.service, site: e.site, units: 1 };
  return {
    kind: 'authorization',
    ...base(e, work),
    payer,
    site: e.site,
    units: 1,
    visitDay: e.visitDay,
    sheet: sheetOf(payer, e.service),
    log: (e.log ?? []).map((line) => ({ number: '', fromDay: 0, toDay: 0, ...asOrdered, ...line })),
    mayWait: e.mayWait,
    truth: { result: 'A1', wants: null, number: e.number, afterMs: PLAN_LOOKS_MS },
  };
}

/** An order that says all it means, to a receiver with its own sheet, under a plan that wants no authorization for it. */
function referral(s: Setup, e: PacketEntry, work: string): ReferralSetup {
  const asks = RECEIVERS.find((r) => r.id === e.to)?.asks ?? [];
  const to = route(s, e);
  return {
    kind: 'referral',
    ...base(e, work),
    ...to,
    onOrder: { urgency: e.urgency, question: true },
    reason: e.reason,
    meant: e.urgency,
    asks: [...asks],
    needsAuthorization: false,
    log: [],
    ...(e.sent
      ? { before: { day: e.sent.day, fax: e.sent.fax ?? to.fax, as: e.urgency, parts: [...asks] } }
      : {}),
  };
}

function laidOut(s: Setup, e: ReferralEntry, work: string): CaseSetup {
  switch (e.kind) {
    case 'report':
      return report(s, e, work);
    case 'authorization':
      return authorization(s, e, work);
    case 'referral':
      return referral(s, e, work);
  }
}

export function prepareReferral(s: Setup, e: ReferralEntry, plan: Plan, i: Instance): void {
  const laid = laidOut(s, e, i.plan.id);
  s.work = {
    ...s.work,
    [laid.work]: {
      id: laid.work,
      kind: laid.kind,
      atMs: comesWith(plan, i),
      patient: laid.patient,
      visit: null,
      params: {},
      facts: { reason: laid.kind },
    },
  };
  s.areas = { ...s.areas, referrals: { cases: { ...s.areas.referrals?.cases, [laid.work]: laid } } };
}
