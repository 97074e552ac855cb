// Referral work of a morning: orders to send, requests to plans, reports that are awaited. Everything is drawn by
// (seed, piece of work, trait), so that one piece more or less changes no other. Hidden truths go into the area's setup;
// `facts` say which chances a piece holds.
import { MINUTE } from '../../../office/kinds.ts';
import type {
  AuthorizationLine,
  AuthorizationSetup,
  CaseSetup,
  ReferralSetup,
  ReportSetup,
  Says,
  Service,
} from '../../../office/referrals/setup.ts';
import { isBusinessDay, openDayUpTo, standardIsInTime } from '../../../office/referrals/clocks.ts';
import type { WorkKind } from '../../../office/work/schema.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { stream } from '../../streams.ts';
import { at, type Deal, jitter, named } from '../draw.ts';
import {
  needsAuthorization,
  RECEIVERS,
  type Receiver,
  sheetOf,
  UNITS,
  WANTED_LATER,
} from './referral-sheets.ts';

/** Days from five to twenty ahead on which a specialist sees people. */
const seeingDays = (d: Deal): number[] =>
  Array.from({ length: 16 }, (_, n) => 5 + n).filter((day) => isBusinessDay(d.settings.date, day));
const faxOf = (d: Deal, id: string): string =>
  d.content.practice.directory.find((x) => x.id === id)?.fax ?? '';
/** The nth of a kind goes to the nth office: no two of a morning read alike. */
const nth = (all: readonly Receiver[], n: number): Receiver => all[(n - 1) % all.length] as Receiver;
const payerOf = (p: PersonData): string => p.chart?.payer ?? '';
const byOf = (p: PersonData): string => p.chart?.provider ?? 'helen-osei';

function add(
  d: Deal,
  setup: CaseSetup,
  kind: WorkKind,
  atMs: number,
  facts: Record<string, string | boolean>,
): void {
  d.work.push({
    id: setup.work,
    kind,
    atMs,
    patient: setup.patient,
    visit: null,
    params: {},
    facts,
  });
  d.areas.referrals = { cases: { ...d.areas.referrals?.cases, [setup.work]: setup } };
}

/**
 * Where it goes, and what the desk's own papers say about the number: memory may be off, a letterhead may be newer. Drawn by the
 * receiver: one office has one number, however many papers go there in a morning.
 */
function route(d: Deal, r: Receiver) {
  const inDirectory = faxOf(d, r.id);
  const letter = stream(d.seed, r.id, 'letterhead').int(1, 4) === 1;
  const moved = letter && stream(d.seed, r.id, 'moved').int(1, 2) === 1;
  return {
    to: r.id,
    remembered: stream(d.seed, r.id, 'memory').int(1, 2) === 1 ? r.misremembered : inDirectory,
    letterhead: letter ? r.otherNumber : null,
    fax: moved ? r.otherNumber : inDirectory,
  };
}

/** The log holds the number that fits among others that do not: another place, or dates that have run out. */
function logOf(d: Deal, work: string, service: Service, to: string): AuthorizationLine[] {
  const draw = stream(d.seed, work, 'log');
  const number = () => `AU-${draw.int(100_000, 999_999)}`;
  const units = draw.pick(UNITS[service]);
  // It begins on the last day open before today: what was ordered this week was not approved before it began.
  const fromDay = openDayUpTo(d.settings.date, -1);
  const fits: AuthorizationLine = {
    number: number(),
    service,
    site: to,
    units,
    fromDay,
    toDay: fromDay + 90,
  };
  const other: AuthorizationLine = draw.pick([
    { ...fits, number: number(), site: 'cedar-county-hospital' },
    { ...fits, number: number(), fromDay: -97, toDay: -7 },
  ]);
  return draw.shuffle([fits, other]);
}

function referral(d: Deal, n: number): void {
  const work = `referral-${n}`;
  const r = nth(stream(d.seed, 'referral', 'receivers').shuffle(RECEIVERS), n);
  const p = named(d, work, (x) => x.chart !== undefined);
  const reason = stream(d.seed, work, 'reason').pick(r.reasons);
  const meant = reason.routine ? ('routine' as const) : ('urgent' as const);
  // The box and the words of the order may disagree, or the box is empty; then one asks.
  const box = reason.routine
    ? meant
    : stream(d.seed, work, 'box').pick(['urgent', 'urgent', 'routine', null] as const);
  const needed = needsAuthorization(payerOf(p), r.service);
  const setup: ReferralSetup = {
    kind: 'referral',
    work,
    patient: p.id,
    by: byOf(p),
    service: r.service,
    ...route(d, r),
    onOrder: { urgency: box, question: stream(d.seed, work, 'question').int(1, 3) > 1 },
    reason: reason.key,
    meant,
    asks: [...r.asks],
    needsAuthorization: needed,
    log: needed ? logOf(d, work, r.service, r.id) : [],
  };
  add(d, setup, 'referral', jitter(d, work, at(8, 2 + 18 * (n - 1)), 40), {
    reason: 'referral',
    urgent: meant === 'urgent',
    urgencyUnclear: box !== meant,
    questionMissing: !setup.onOrder.question,
    authorizationNeeded: needed,
    numbersDiffer: setup.letterhead !== null,
    memoryWrong: setup.remembered !== setup.fax,
  });
}

function authorization(d: Deal, n: number): void {
  const work = `authorization-${n}`;
  const service = stream(d.seed, work, 'service').pick(['knee-mri', 'therapy'] as const);
  const p = named(d, work, (x) => needsAuthorization(payerOf(x), service));
  const sheet = sheetOf(payerOf(p), service);
  const result = stream(d.seed, work, 'result').pick(['A1', 'A1', 'A4', 'A3'] as const);
  const visitDay = stream(d.seed, work, 'visit').pick([3, 9, 14, 16]);
  const tight = !standardIsInTime(sheet, visitDay);
  const setup: AuthorizationSetup = {
    kind: 'authorization',
    work,
    patient: p.id,
    by: byOf(p),
    service,
    payer: payerOf(p),
    site:
      service === 'therapy'
        ? 'foundry-therapy'
        : stream(d.seed, work, 'site').pick(['millpond-imaging', 'cedar-county-hospital'] as const),
    units: stream(d.seed, work, 'units').pick(UNITS[service]),
    visitDay,
    sheet,
    log: [],
    mayWait: !tight,
    truth: {
      result,
      wants: result === 'A4' ? WANTED_LATER[service] : null,
      number: `AU-${stream(d.seed, work, 'number').int(100_000, 999_999)}`,
      afterMs: stream(d.seed, work, 'answers').int(3, 6) * MINUTE,
    },
  };
  add(d, setup, 'authorization', jitter(d, work, at(8, 7 + 18 * (n - 1)), 40), {
    reason: 'authorization',
    tight,
    approved: result === 'A1',
    pended: result === 'A4',
    denied: result === 'A3',
  });
}

/** Visit days are in the past for what is overdue, in the past but recent for nobody: only overdue ones are chased. */
function report(d: Deal, n: number): void {
  const work = `report-${n}`;
  const r = nth(stream(d.seed, 'report', 'receivers').shuffle(RECEIVERS.slice(0, 3)), n);
  const p = named(d, work, (x) => x.chart !== undefined);
  const says = stream(d.seed, work, 'says').pick([
    'report-ready',
    'report-ready',
    'no-show',
    'nothing-here',
    'booked-later',
  ] as const satisfies readonly Says[]);
  const today = d.settings.date;
  const undated = says === 'nothing-here' || says === 'booked-later';
  const setup: ReportSetup = {
    kind: 'report',
    work,
    patient: p.id,
    by: byOf(p),
    service: r.service,
    ...route(d, r),
    urgency: undated && stream(d.seed, work, 'urgent').int(1, 3) === 1 ? 'urgent' : 'routine',
    sentDay: openDayUpTo(today, -stream(d.seed, work, 'sent').int(40, 50) + (undated ? 20 : 0)),
    visitDay: undated ? null : openDayUpTo(today, -stream(d.seed, work, 'visited').int(16, 24)),
    truth: {
      says,
      visitDay: says === 'booked-later' ? stream(d.seed, work, 'booked').pick(seeingDays(d)) : null,
      wants: says === 'report-ready' && stream(d.seed, work, 'wants').int(1, 2) === 1 ? 'repeat-scan' : null,
    },
  };
  add(d, setup, 'report', jitter(d, work, at(8, 12 + 18 * (n - 1)), 40), {
    reason: 'report',
    ready: says === 'report-ready',
    noShow: says === 'no-show',
    nothingHere: says === 'nothing-here',
    booked: says === 'booked-later',
    newOrder: setup.truth.wants !== null,
  });
}

export function dealReferrals(d: Deal, counts: Partial<Record<WorkKind, number>>): void {
  for (let n = 1; n <= (counts.referral ?? 0); n += 1) referral(d, n);
  for (let n = 1; n <= (counts.authorization ?? 0); n += 1) authorization(d, n);
  for (let n = 1; n <= (counts.report ?? 0); n += 1) report(d, n);
}
