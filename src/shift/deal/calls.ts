// Who calls, and who leans in from inside: three short calls, one that takes a message or a booking, one question.
// Each contact says what it wants; how it is done well stands in the desk rubrics.
import { MINUTE } from '../../office/kinds.ts';
import { stream } from '../streams.ts';
import { at, contact, type Deal, jitter, take, visit } from './draw.ts';

const PROBLEMS = [
  'a stiff shoulder',
  'a cough that stays',
  'a sore knee',
  'an ear that rings',
  'an itchy rash',
];

export function calls(d: Deal): void {
  const easy = stream(d.seed, 'call-1', 'reason').pick(['hours', 'take-plan'] as const);
  const plan = stream(d.seed, 'call-1', 'plan').pick(d.content.practice.payers.filter((p) => p.taken));
  contact(
    d,
    'call-1',
    'phone',
    'call',
    take(d, 'call-1', (p) => p.chart !== undefined),
    at(7, 55),
    easy,
    {
      patient: null,
      params: easy === 'hours' ? {} : { plan: plan.name },
      wants: easy === 'hours' ? 'hours' : 'plans-taken',
      dealtFacts: { reason: easy, short: true, needsIdentity: false },
    },
  );

  const time = take(d, 'call-2', (p) => p.chart !== undefined && !p.twin);
  const later = visit(d, 'visit-call-2', time, at(stream(d.seed, 'call-2', 'hour').int(13, 15), 0), {});
  contact(d, 'call-2', 'phone', 'call', time, jitter(d, 'call-2', at(8, 11), 40), 'my-time', {
    visit: later.id,
    wants: `visit:${later.id}`,
    dealtFacts: { reason: 'my-time', short: true, needsIdentity: true },
  });

  const full = stream(d.seed, 'call-3', 'reason').pick(['refill', 'book-visit'] as const);
  const who = take(d, 'call-3', (p) => (p.chart?.medicines.length ?? 0) > 0 && !p.twin);
  const medicine = who.chart?.medicines[0] ?? '';
  contact(
    d,
    'call-3',
    'phone',
    'call',
    who,
    jitter(d, 'call-3', at(8, 24), 60),
    full,
    full === 'refill'
      ? {
          params: { medicine },
          dealtFacts: { reason: full, short: false, needsIdentity: true, needsMessage: true },
        }
      : {
          params: { problem: stream(d.seed, 'call-3', 'problem').pick(PROBLEMS) },
          order: {
            type: 'OV-2',
            provider: who.chart?.provider ?? 'helen-osei',
            fromDay: 0,
            toDay: 2,
            needsRoom: null,
            needsEquipment: null,
          },
          dealtFacts: { reason: full, short: false, needsIdentity: true, needsBooking: true },
        },
  );

  const off = take(d, 'call-4', (p) => p.chart !== undefined && !p.twin);
  const dropped = visit(d, 'visit-call-4', off, at(stream(d.seed, 'call-4', 'hour').int(10, 11), 30), {});
  contact(d, 'call-4', 'phone', 'call', off, jitter(d, 'call-4', at(8, 37), 60), 'cancel', {
    visit: dropped.id,
    dealtFacts: { reason: 'cancel', short: true, needsIdentity: true },
  });
}

export function inside(d: Deal): void {
  const by = d.content.practice.people.find(
    (p) => p.id === stream(d.seed, 'inside-1', 'who').pick(['helen-osei', 'noor-halvorsen']),
  );
  if (by)
    contact(d, 'inside-1', 'team', 'inside', by, jitter(d, 'inside-1', at(8, 28), 60), 'whos-next', {
      wants: 'next-patient',
      patienceMs: 5 * MINUTE,
    });
}
