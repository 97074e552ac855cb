// What comes of a case weeks on, read off how it was left: seen in time or late, paid or denied, followed up or missed.
// A timer stands from the day the work came in and is set anew by each deed that can change the end, so that the end
// follows from the last of them. Only facts and a dated card, which a story sends itself; nothing here judges anew.
import type { Draft } from '../facts.ts';
import { DAY, HOUR } from '../kinds.ts';
import { type Area, draft, dropTimer, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import { caseOf, faultsOf, numberHolds, of, sameNumber, setupOf } from './cases.ts';
import type { CameOfIt, CaseState } from './schema.ts';
import type { AuthorizationSetup, CaseSetup, ReferralSetup, ReportSetup } from './setup.ts';

const REFERRAL_DAYS = 21;
const REPORT_DAYS = 42;
const GOOD: readonly CameOfIt[] = [
  'seen-in-time',
  'visit-kept',
  'finding-followed',
  'report-read',
  'no-show-known',
];
export const isGood = (what: CameOfIt): boolean => GOOD.includes(what);

const dueDay = (setup: CaseSetup): number =>
  setup.kind === 'authorization' ? setup.visitDay : setup.kind === 'report' ? REPORT_DAYS : REFERRAL_DAYS;

function again(o: Office, work: string): Draft[] {
  const setup = setupOf(o, work);
  if (!setup) return [];
  return [
    dropTimer('referrals.later', work),
    timer(o, dueDay(setup) * DAY + 8 * HOUR - o.state.nowMs, {
      do: 'referrals.later',
      key: work,
      later: true,
    }),
  ];
}

function ofReferral(setup: ReferralSetup, c: CaseState): CameOfIt {
  const sent = c.sends.at(-1);
  if (!sent || c.there === null) return 'never-came';
  // It lies there since an earlier day, and nobody asked: it turns up, in time for nobody.
  const cameSince = c.sends.slice(1).some((s) => s.ok && sameNumber(s.fax, setup.fax));
  if (setup.before && c.receipt === null && !cameSince) return 'seen-late';
  const wrong = faultsOf(setup, c, sent.fax, sent.as);
  if (c.there.length > 0 || (wrong.includes('urgency') && setup.meant === 'urgent')) return 'seen-late';
  if (wrong.includes('authorization')) return 'claim-denied';
  if (wrong.includes('urgency')) return 'bumped-another';
  return wrong.includes('question') ? 'seen-late' : 'seen-in-time';
}
function ofAuthorization(setup: AuthorizationSetup, c: CaseState): CameOfIt {
  if (c.logged !== null && numberHolds(setup, c, c.logged)) return 'visit-kept';
  const relied = c.answer?.result === 'A1' || setup.log.some((line) => line.number === c.logged);
  if (c.logged !== null && relied) return 'claim-denied';
  return c.answer?.result === 'A3' && c.routedTo === setup.by ? 'visit-kept' : 'visit-lost';
}
function ofReport(o: Office, setup: ReportSetup, c: CaseState): CameOfIt | null {
  switch (setup.truth.says) {
    case 'nothing-here':
      return c.there === null ? 'never-came' : 'seen-in-time';
    case 'booked-later':
      return null;
    case 'no-show':
      return c.routedTo === setup.by ? 'no-show-known' : 'no-show-missed';
    default: {
      const task = Object.values(o.state.tasks).some((t) => t.of === setup.patient && t.kind === 'recall');
      if (c.reviewed === null) return 'report-unread';
      // A letter that asks for nothing needs no call: whoever ordered it has read it, and that is all.
      if (c.reviewed.wants === null) return 'report-read';
      return task ? 'finding-followed' : 'finding-missed';
    }
  }
}

export function cameOfIt(o: Office, work: string): CameOfIt | null {
  const setup = setupOf(o, work);
  const c = caseOf(o, work);
  if (!setup || !c) return null;
  if (setup.kind === 'referral') return ofReferral(setup, c);
  return setup.kind === 'authorization' ? ofAuthorization(setup, c) : ofReport(o, setup, c);
}

const sender = (setup: CaseSetup, what: CameOfIt): string =>
  what === 'claim-denied' ? 'terrence-bly' : isGood(what) || what === 'seen-late' ? setup.patient : setup.by;

export const later: Area = {
  react: {
    'work.arrived': (o, f) => again(o, f.work),
    'referral.sent': (o, f) => again(o, f.work),
    'authorization.submitted': (o, f) => again(o, f.work),
    'authorization.logged': (o, f) => again(o, f.work),
    'authorization.told': (o, f) => again(o, f.work),
    'authorization.visit-cancelled': (o, f) => again(o, f.work),
    'report.routed': (o, f) => again(o, f.work),
    'report.closed': (o, f) => again(o, f.work),
  },
  happen: {
    'referrals.later': (o, e) => {
      const setup = setupOf(o, e.key);
      const what = cameOfIt(o, e.key);
      if (!setup || what === null) return [];
      const came = draft('referral.came-of-it', { ...of(setup), what });
      if (setup.storied) return [came];
      return [
        came,
        draft('card.arrived', {
          card: `referrals/${what}:${e.key}`,
          line: `card.referrals.${what}`,
          from: sender(setup, what),
        }),
      ];
    },
  },
};
