// A case of the referral desk that a scenario lays out before it begins: the log's line of it, and the truth behind the
// line. It becomes a piece of desk work of this morning, with the scenario's id, so that acts and marks can name it.
// Its marks are the scenario's: the standing lines count only what was dealt. Shared setups are copied, never written to.
import type { ReportSetup } from '../../office/referrals/setup.ts';
import type { Setup } from '../../office/setup.ts';
import { clockMs } from '../../scenario/words.ts';
import type { Plan } from '../plan.ts';
import type { Instance } from '../world.ts';

export interface ReferralEntry {
  kind: 'report';
  of: string;
  by: string;
  service: ReportSetup['service'];
  to: string;
  at?: string;
  remembered?: string;
  letterhead?: string;
  fax?: string;
  urgency: ReportSetup['urgency'];
  sentDay: number;
  visitDay?: number | null;
  says: ReportSetup['truth']['says'];
  wants?: ReportSetup['truth']['wants'];
}

/** Where nothing else is said, the directory is right and the machine remembers it. */
function route(s: Setup, e: ReferralEntry) {
  const known = s.directory.find((d) => d.id === e.to)?.fax ?? '';
  const fax = e.fax ?? known;
  return { to: e.to, remembered: e.remembered ?? fax, letterhead: e.letterhead ?? null, fax };
}

const report = (s: Setup, e: ReferralEntry, work: string): ReportSetup => ({
  kind: 'report',
  work,
  patient: e.of,
  by: e.by,
  service: e.service,
  ...route(s, e),
  urgency: e.urgency,
  sentDay: Number(e.sentDay),
  visitDay: e.visitDay ?? null,
  truth: { says: e.says, visitDay: null, wants: e.wants ?? null },
});

export function prepareReferral(s: Setup, e: ReferralEntry, plan: Plan, i: Instance): void {
  const laid = report(s, e, i.plan.id);
  s.work = {
    ...s.work,
    [laid.work]: {
      id: laid.work,
      kind: laid.kind,
      atMs: e.at === undefined ? plan.opensMs : clockMs(e.at),
      patient: laid.patient,
      visit: null,
      params: {},
      facts: { reason: laid.kind },
    },
  };
  s.areas = { ...s.areas, referrals: { cases: { ...s.areas.referrals?.cases, [laid.work]: laid } } };
}
