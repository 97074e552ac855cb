// What the referral desk's rules look up: a case with its setup, whether it may still be worked, who answers at a number,
// which parts of a sending are wrong. Reads only; the truth it reads is never shown.
import type { Draft } from '../facts.ts';
import { DAY, HOUR } from '../kinds.ts';
import { type Refusal, refuse, replace } from '../rules.ts';
import type { Office, State } from '../state.ts';
import type { CaseState, SEND_FAULTS } from './schema.ts';
import type {
  AuthorizationLine,
  AuthorizationSetup,
  CaseSetup,
  OrderUrgency,
  PacketPart,
  ReferralSetup,
  ReportSetup,
} from './setup.ts';

/** Simulation value: the hour at which an earlier day's fax went out. */
const SENT_AT_MS = 15 * HOUR;

const newCase = (work: string): CaseState => ({
  work,
  packet: [],
  linked: null,
  asking: null,
  told: {},
  checkedFax: null,
  sends: [],
  there: null,
  receipt: null,
  returned: null,
  misfax: null,
  submitted: null,
  answer: null,
  logged: null,
  chasing: null,
  says: null,
  reportIn: false,
  routedTo: null,
  reviewed: null,
  over: false,
});

/** How a case stands when the morning begins: untouched, or sent on an earlier day and never asked after. */
export function beginCase(setup: CaseSetup): CaseState {
  const c = newCase(setup.work);
  if (setup.kind !== 'referral' || !setup.before) return c;
  const { day, fax, as, parts } = setup.before;
  const sent = { ...c, packet: parts };
  const right = faultsOf(setup, sent, fax, as).length === 0;
  return {
    ...sent,
    sends: [{ fax, as, atMs: day * DAY + SENT_AT_MS, ok: true, right }],
    there: sameNumber(fax, setup.fax) ? missingOf(setup, parts) : null,
  };
}

export const setupOf = (o: Office, work: string): CaseSetup | undefined =>
  o.setup.areas.referrals?.cases[work];
export const caseOf = (o: Office, work: string): CaseState | undefined => o.state.referrals[work];
export const change = (s: State, work: string, with_: Partial<CaseState>): State => ({
  ...s,
  referrals: replace(s.referrals, work, with_),
});

/** A case that a story laid out is there from the start; dealt work comes in by its time. */
const hasCome = (o: Office, work: string): boolean => o.state.work[work]?.status !== 'coming';

type Kinds = { referral: ReferralSetup; authorization: AuthorizationSetup; report: ReportSetup };
/** Works a case of these kinds, while there is anything left to do on it. What came back may be done again. */
export function working<K extends keyof Kinds>(
  o: Office,
  work: string,
  kinds: readonly K[],
  then: (setup: Kinds[K], c: CaseState) => Draft[] | Refusal,
): Draft[] | Refusal {
  const setup = setupOf(o, work);
  const c = caseOf(o, work);
  if (!setup || !c || !hasCome(o, work)) return refuse('referral/no-such-case');
  if (!(kinds as readonly string[]).includes(setup.kind)) return refuse('referral/not-for-this');
  if (c.over && c.returned === null) return refuse('referral/closed');
  return then(setup as Kinds[K], c);
}

export const of = (setup: CaseSetup) => ({ work: setup.work, patient: setup.patient });
const digits = (text: string): string => text.replace(/[^0-9]/g, '');
export const sameNumber = (a: string, b: string): boolean => digits(a) === digits(b) && digits(a) !== '';

/** Who has a fax machine at this number; null when nothing there picks up as a fax. */
export function ownerOf(o: Office, setup: ReferralSetup | ReportSetup, fax: string): string | null {
  if (sameNumber(fax, setup.fax)) return setup.to;
  const entry = o.setup.directory.find((d) => (d.fax ?? '') !== '' && sameNumber(d.fax, fax));
  // A number the receiver had once has gone to somebody else by now.
  if (entry && entry.id !== setup.to) return entry.id;
  return entry || sameNumber(fax, setup.remembered) ? 'stranger' : null;
}

/** An authorization fits a referral: the same service at the same place, and it still holds when they are seen. */
export const SEEN_WITHIN_DAYS = 14;
export const fitsLine = (line: AuthorizationLine, setup: ReferralSetup): boolean =>
  line.service === setup.service &&
  line.site === setup.to &&
  line.fromDay <= SEEN_WITHIN_DAYS &&
  line.toDay >= SEEN_WITHIN_DAYS;

/** A line covers a request: its service, its place, visits enough, and the day of the visit within its dates. */
const covers = (line: AuthorizationLine, setup: AuthorizationSetup): boolean =>
  line.service === setup.service &&
  line.site === setup.site &&
  line.units >= setup.units &&
  line.fromDay <= setup.visitDay &&
  line.toDay >= setup.visitDay;

/** A number holds if an earlier yes covers the visit, or the plan gave it for what stands on the order. */
export const numberHolds = (setup: AuthorizationSetup, c: CaseState, number: string): boolean =>
  setup.log.some((line) => line.number === number && covers(line, setup)) ||
  (c.answer?.number === number && c.submitted?.matches === true);

export const missingOf = (setup: ReferralSetup, packet: readonly PacketPart[]): PacketPart[] =>
  setup.asks.filter((part) => !packet.includes(part));

type Fault = (typeof SEND_FAULTS)[number];
export function faultsOf(
  setup: ReferralSetup | ReportSetup,
  c: CaseState,
  fax: string,
  as: OrderUrgency,
): Fault[] {
  const out: Fault[] = [];
  if (!sameNumber(fax, setup.fax)) out.push('number');
  if (setup.kind === 'report') return as === setup.urgency ? out : [...out, 'urgency'];
  if (missingOf(setup, c.packet).length > 0 || c.packet.includes('whole-chart')) out.push('packet');
  if (as !== setup.meant) out.push('urgency');
  if (!setup.onOrder.question && c.told.question === undefined) out.push('question');
  const linked = setup.log.find((line) => line.number === c.linked);
  if (setup.needsAuthorization && !(linked && fitsLine(linked, setup))) out.push('authorization');
  return out;
}
