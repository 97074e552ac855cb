// Who comes to the window: check-ins (one new, one with changes on the form, one whose card disagrees) and check-outs.
// Dealt facts say which chances exist; hidden truths (the payer's id, the new address) go into the plan beside them.
import type { VisitSetup } from '../../office/setup.ts';
import { MINUTE } from '../../office/kinds.ts';
import type { PersonData } from '../../scenario/practice.ts';
import { stream } from '../streams.ts';
import { at, contact, type Deal, jitter, STARTS, take, visit } from './draw.ts';
import { memberId } from './scenarios.ts';

/** One digit of a member id, read wrongly once upon a time. */
function oneDigitOff(d: Deal, entity: string, id: string): string {
  const s = stream(d.seed, entity, 'digit');
  const digits = [...id].map((c, i) => (/[0-9]/.test(c) ? i : -1)).filter((i) => i > 2);
  const i = s.pick(digits);
  return `${id.slice(0, i)}${(Number(id[i]) + s.int(1, 9)) % 10}${id.slice(i + 1)}`;
}

export function arrivals(d: Deal): void {
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
  const walter =
    d.free.find((p) => p.id === 'walter-nakamura') ?? take(d, 'arrival-1', (p) => p.chart !== undefined);
  if (d.free.includes(walter)) d.free.splice(d.free.indexOf(walter), 1);
  const first = visit(d, 'visit-1', walter, at(8, 15));
  contact(d, 'arrival-1', 'window', 'arrival', walter, STARTS + 50_000, 'arrival', {
    visit: first.id,
    patienceMs: 8 * MINUTE,
    dealtFacts: facts(first, walter),
  });

  const ahead = take(d, 'arrival-2', (p) => (p.chart?.copayCents ?? 0) > 0 && !p.twin);
  const second = visit(d, 'visit-2', ahead, at(8, 30), { preRegistered: true });
  d.moved.push(
    stream(d.seed, 'arrival-2', 'moved').int(0, 1) === 0
      ? {
          patient: ahead.id,
          address: `${stream(d.seed, 'arrival-2', 'house').int(11, 89)} Cannery Row`,
          phone: ahead.phone,
        }
      : {
          patient: ahead.id,
          address: ahead.address,
          phone: `555-01${stream(d.seed, 'arrival-2', 'phone').int(94, 99)}`,
        },
  );
  contact(d, 'arrival-2', 'window', 'arrival', ahead, jitter(d, 'arrival-2', at(8, 8), 40), 'arrival', {
    visit: second.id,
    dealtFacts: facts(second, ahead, { differs: true }),
  });

  const card = take(
    d,
    'arrival-3',
    (p) => (p.chart?.copayCents ?? 0) > 0 && p.chart?.payer !== 'medicare' && !p.twin,
  );
  const third = visit(d, 'visit-3', card, at(8, 45));
  const pattern =
    d.content.practice.payers.find((x) => x.id === card.chart?.payer)?.memberIdPattern ?? '########';
  const truth = memberId(pattern, stream(d.seed, 'arrival-3', 'member'));
  d.cards.push({
    patient: card.id,
    memberId: truth,
    onFileId: oneDigitOff(d, 'arrival-3', truth),
    flagged: true,
  });
  contact(d, 'arrival-3', 'window', 'arrival', card, jitter(d, 'arrival-3', at(8, 15), 60), 'arrival', {
    visit: third.id,
    dealtFacts: facts(third, card, { flagged: true }),
  });

  const fresh = take(d, 'arrival-4', (p) =>
    ['jasper-lowe', 'mei-lin-zhou', 'imani-brooks', 'priya-raman', 'samir-haddad', 'hollis-prior'].includes(
      p.id,
    ),
  );
  const fourth = visit(d, 'visit-4', fresh, at(9, 15), { minutes: 40, type: 'NP-1', isNew: true });
  contact(d, 'arrival-4', 'window', 'arrival', fresh, jitter(d, 'arrival-4', at(8, 32), 90), 'arrival-new', {
    visit: fourth.id,
    patienceMs: 6 * MINUTE,
    dealtFacts: facts(fourth, fresh),
  });
}

export function checkOuts(d: Deal): void {
  for (const [n, when] of [
    [1, at(8, 4)],
    [2, at(8, 42)],
  ] as const) {
    const id = `check-out-${n}`;
    const p = take(d, id, (x) => x.chart !== undefined && !x.twin);
    const v = visit(d, `visit-out-${n}`, p, at(7, n === 1 ? 30 : 45), {
      status: 'finished',
      minutes: 10,
      type: 'LB-1',
      provider: 'ike-larrabee',
    });
    const provider = p.chart?.provider ?? 'helen-osei';
    contact(d, id, 'window', 'check-out', p, jitter(d, id, when, 40), 'check-out', {
      visit: v.id,
      order: {
        type: stream(d.seed, id, 'order').pick(['OV-2', 'OV-2', 'OV-3']),
        provider,
        fromDay: 1,
        toDay: 2,
        needsRoom: null,
        needsEquipment: null,
      },
      dealtFacts: { reason: 'check-out', copay: false, needsBooking: true },
    });
  }
}
