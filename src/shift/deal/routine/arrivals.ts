// Who comes to the window: plain check-ins, one with changes on the form, one whose card disagrees, a new patient; and
// check-outs. Dealt facts say which chances exist; hidden truths (the payer's id, the new address) go into the plan.
import type { VisitSetup } from '../../../office/setup.ts';
import { MINUTE } from '../../../office/kinds.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { isShort } from '../../plan.ts';
import { stream } from '../../streams.ts';
import { contact, type Deal, grown, take, visit, works } from '../draw.ts';
import { NEW_PHONES } from '../numbers.ts';
import { memberId } from '../scenarios.ts';

/** Deals one arrival: its id, when they come in, when their visit begins. */
export type DealArrival = (d: Deal, id: string, atMs: number, startMs: number) => void;

/** New patients of this edition: nobody has a chart for them yet. */
const NEW = ['jasper-lowe', 'mei-lin-zhou', 'imani-brooks', 'priya-raman', 'samir-haddad', 'hollis-prior'];

/** One digit of a member id, read wrongly once upon a time. */
function oneDigitOff(d: Deal, entity: string, id: string): string {
  const s = stream(d.seed, entity, 'digit');
  const digits = [...id].map((c, i) => (/[0-9]/.test(c) ? i : -1)).filter((i) => i > 2);
  const i = s.pick(digits);
  return `${id.slice(0, i)}${(Number(id[i]) + s.int(1, 9)) % 10}${id.slice(i + 1)}`;
}

const facts = (v: VisitSetup, p: PersonData, more: Record<string, boolean> = {}) => ({
  reason: 'arrival',
  isNew: v.isNew,
  preRegistered: v.preRegistered,
  differs: false,
  flagged: false,
  copay: v.copayCents > 0,
  twin: p.twin !== undefined,
  planToFile: v.isNew || more.flagged === true,
  ...more,
});
const visitOf = (id: string): string => id.replace('arrival', 'visit');

/** Always twenty-five minutes early; on the days he is elsewhere, somebody else is. */
export const walter: DealArrival = (d, id, atMs, startMs) => {
  const who = d.free.find((p) => p.id === 'walter-nakamura') ?? take(d, id, (p) => p.chart !== undefined);
  if (d.free.includes(who)) d.free.splice(d.free.indexOf(who), 1);
  const v = visit(d, visitOf(id), who, startMs);
  contact(d, id, 'window', 'arrival', who, atMs, 'arrival', {
    visit: v.id,
    patienceMs: 8 * MINUTE,
    dealtFacts: facts(v, who),
  });
};

export const plain: DealArrival = (d, id, atMs, startMs) => {
  const who = take(d, id, (p) => p.chart !== undefined && !p.twin);
  const v = visit(d, visitOf(id), who, startMs);
  contact(d, id, 'window', 'arrival', who, atMs, 'arrival', { visit: v.id, dealtFacts: facts(v, who) });
};

/** Filled in the form at home, and something on it is not what the chart says. */
export const changed: DealArrival = (d, id, atMs, startMs) => {
  const who = take(d, id, (p) => (p.chart?.copayCents ?? 0) > 0 && !p.twin);
  const v = visit(d, visitOf(id), who, startMs, { preRegistered: true });
  const house = stream(d.seed, id, 'moved').int(0, 1) === 0;
  d.moved.push({
    patient: who.id,
    address: house ? `${stream(d.seed, id, 'house').int(11, 89)} Cannery Row` : who.address,
    phone: house ? who.phone : stream(d.seed, id, 'phone').pick(NEW_PHONES),
  });
  contact(d, id, 'window', 'arrival', who, atMs, 'arrival', {
    visit: v.id,
    dealtFacts: facts(v, who, { differs: true }),
  });
};

/** The id on file is one digit off the payer's own. */
export const flagged: DealArrival = (d, id, atMs, startMs) => {
  const who = take(d, id, (p) => (p.chart?.copayCents ?? 0) > 0 && p.chart?.payer !== 'medicare' && !p.twin);
  const v = visit(d, visitOf(id), who, startMs);
  const pattern =
    d.content.practice.payers.find((x) => x.id === who.chart?.payer)?.memberIdPattern ?? '########';
  const truth = memberId(pattern, stream(d.seed, id, 'member'));
  d.cards.push({ patient: who.id, memberId: truth, onFileId: oneDigitOff(d, id, truth), flagged: true });
  contact(d, id, 'window', 'arrival', who, atMs, 'arrival', {
    visit: v.id,
    dealtFacts: facts(v, who, { flagged: true }),
  });
};

/** A child and whoever brings them: one of the family on the contact list, who lives where the child lives. */
export const brought: DealArrival = (d, id, atMs, startMs) => {
  const bringer = (child: PersonData): PersonData | undefined =>
    d.free.find(
      (p) =>
        child.chart?.contacts.some((c) => c.person === p.id) &&
        p.address === child.address &&
        p.phone === child.phone,
    );
  const isChild = (p: PersonData): boolean => !grown(d, p) && bringer(p) !== undefined;
  if (!d.free.some(isChild)) {
    plain(d, id, atMs, startMs);
    return;
  }
  const child = take(d, id, isChild, 'any');
  const by = take(d, `${id}.by`, (p) => p.id === bringer(child)?.id, 'any');
  const v = visit(d, visitOf(id), child, startMs);
  contact(d, id, 'window', 'arrival', by, atMs, 'arrival-child', {
    patient: child.id,
    visit: v.id,
    params: { name: child.given },
    dealtFacts: facts(v, child),
  });
};

export const fresh: DealArrival = (d, id, atMs, startMs) => {
  const who = take(d, id, (p) => NEW.includes(p.id));
  const v = visit(d, visitOf(id), who, startMs, { minutes: 40, type: 'NP-1', isNew: true });
  contact(d, id, 'window', 'arrival', who, atMs, 'arrival-new', {
    visit: v.id,
    patienceMs: 6 * MINUTE,
    dealtFacts: facts(v, who),
  });
};

/** What the next visit may be for: a look by the nurse practitioner, one thing again, more than one. The book holds three days. */
const NEXT = [
  { type: 'OV-2', by: null, fromDay: 1 },
  { type: 'OV-3', by: null, fromDay: 1 },
  { type: 'OV-1', by: 'wendell-park', fromDay: 2 },
  { type: 'OV-2', by: null, fromDay: 2 },
] as const;
/** The nth of a morning has another next visit than the one before. */
const nextFor = (d: Deal, id: string) =>
  stream(d.seed, 'check-outs', 'next').shuffle(NEXT)[Number(id.split('-').at(-1)) % NEXT.length] ?? NEXT[0];

const QUARTER = 15 * MINUTE;
/** That time, or a quarter of an hour beside it, in which he has nobody else. */
const freeOf = (d: Deal, provider: string, startMs: number): number =>
  [startMs, startMs + QUARTER, startMs - QUARTER].find(
    (at) => !d.visits.some((v) => v.provider === provider && v.startMs === at),
  ) ?? startMs;

/** Comes out of a visit that began at `startMs`, with an order for the next one. */
export function checkOut(d: Deal, id: string, atMs: number, startMs: number): void {
  const p = take(d, id, (x) => x.chart !== undefined && !x.twin);
  const v = visit(d, id.replace('check-out', 'visit-out'), p, freeOf(d, 'ike-larrabee', startMs), {
    status: 'finished',
    minutes: 10,
    type: 'LB-1',
    provider: 'ike-larrabee',
  });
  // On the later rungs one in three needs a note for work as well.
  const note = !isShort(d.settings.shift) && works(d, p) && stream(d.seed, id, 'note').int(1, 3) === 1;
  const reason = note ? 'check-out-note' : 'check-out';
  const next = nextFor(d, id);
  contact(d, id, 'window', 'check-out', p, atMs, reason, {
    visit: v.id,
    order: {
      type: next.type,
      provider: next.by ?? p.chart?.provider ?? 'helen-osei',
      fromDay: next.fromDay,
      toDay: 2,
      needsRoom: null,
      needsEquipment: null,
    },
    dealtFacts: { reason, copay: false, needsBooking: true, needsNote: note },
  });
}
