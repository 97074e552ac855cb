// What a practised clerk reads off the referral desk for the piece of work in hand: what an order leaves open, which
// number may be trusted, which line of the log fits, what a plan wants. From the view only; undefined skips the act.
import { PACKET_PARTS } from '../../office/referrals/setup.ts';
import {
  numbersDiffer,
  type AuthorizationCase,
  type CaseView,
  type ReferralCase,
  type ReportCase,
} from '../../views/referrals.ts';
import type { DeskView } from '../../views/types.ts';
import type { Play } from '../../shift/plays.ts';

/** What these words on an order mean stands in the words, not in the box. */
const SOON = /this-week$/;
const answered = (c: CaseView, about: string): string | undefined =>
  c.told.find((x) => x.about === about)?.answer;

function urgencyOf(c: ReferralCase | ReportCase): string | undefined {
  if (c.kind === 'report') return c.urgency;
  return answered(c, 'urgency') ?? c.onOrder.urgency ?? undefined;
}
/** The box is empty, or it says one thing and the words another. */
const boxUnclear = (c: ReferralCase): boolean =>
  answered(c, 'urgency') === undefined &&
  (c.onOrder.urgency === null || SOON.test(c.reason) !== (c.onOrder.urgency === 'urgent'));

/** Read back beats paper; the directory beats what the machine remembers. */
function faxOf(c: ReferralCase | ReportCase): string | undefined {
  const from = (source: string) => c.numbers.find((n) => n.source === source)?.fax;
  return from('read-back') ?? from('directory');
}
/** A date on paper as a number that sorts. */
const sorts = (paper: string): number => Number(`${paper.slice(6)}${paper.slice(0, 2)}${paper.slice(3, 5)}`);
const fits = (c: ReferralCase, today: number): string | undefined =>
  c.needsAuthorization
    ? c.log.find((line) => line.service === c.service && line.siteName === c.toName && sorts(line.to) > today)
        ?.number
    : undefined;

function ofReferral(c: ReferralCase, name: string, today: number): unknown {
  switch (name) {
    case 'unclear-urgency':
      return boxUnclear(c) ? 'urgency' : undefined;
    case 'unclear-question':
      return !c.onOrder.question && answered(c, 'question') === undefined ? 'question' : undefined;
    case 'asked-parts':
      return PACKET_PARTS.filter((part) => c.asks.includes(part));
    case 'fitting':
      return fits(c, today);
    case 'unsure':
      return numbersDiffer(c.numbers) ? c.work : undefined;
    case 'fax':
      return faxOf(c);
    case 'urgency':
      return urgencyOf(c);
    default:
      return undefined;
  }
}

/** An earlier yes that covers the visit: service, place, visits and dates, all four. */
const standing = (c: AuthorizationCase): string | undefined =>
  c.log.find(
    (line) =>
      line.service === c.service &&
      line.siteName === c.siteName &&
      line.units >= c.units &&
      sorts(line.from) <= sorts(c.visitOn) &&
      sorts(line.to) >= sorts(c.visitOn),
  )?.number;

function ofAuthorization(c: AuthorizationCase, name: string): unknown {
  const tight = c.askBy === null;
  switch (name) {
    case 'standing':
      return standing(c);
    case 'expedite-question':
      return tight ? 'expedite' : undefined;
    case 'service':
      return c.service;
    case 'site':
      return c.site;
    case 'units':
      return c.units;
    case 'attach':
      return [...c.asks];
    case 'speed':
      return tight && answered(c, 'expedite') === 'cannot-wait' ? 'expedited' : 'standard';
    case 'wanted':
      return c.answer?.wants ?? undefined;
    case 'number':
      return c.answer?.number ?? undefined;
    case 'denied-to':
      return c.answer?.result === 'A3' ? c.by : undefined;
    default:
      return undefined;
  }
}

function ofReport(c: ReportCase, name: string): unknown {
  const says = c.says?.says;
  switch (name) {
    case 'unsure':
      return says === 'nothing-here' && numbersDiffer(c.numbers) ? c.work : undefined;
    case 'resend-fax':
      return says === 'nothing-here' ? faxOf(c) : undefined;
    case 'resent':
      return says === 'nothing-here' ? c.work : undefined;
    case 'urgency':
      return c.urgency;
    case 'to-date':
      return says === 'booked-later' ? c.work : undefined;
    case 'route-to':
      return says === 'report-ready' || says === 'no-show' ? c.by : undefined;
    case 'recall-of':
      return c.reviewed?.wants ? c.patient : undefined;
    case 'to-close':
      return c.reviewed ? c.work : undefined;
    default:
      return undefined;
  }
}

export function referrals(view: DeskView, play: Play, name: string): unknown {
  const c = view.referrals?.cases[play.item ?? play.unit];
  if (!c) return undefined;
  const { year, month, day } = view.dateText;
  if (name === 'by') return c.by;
  if (c.kind === 'referral') return ofReferral(c, name, year * 10_000 + month * 100 + day);
  return c.kind === 'authorization' ? ofAuthorization(c, name) : ofReport(c, name);
}
