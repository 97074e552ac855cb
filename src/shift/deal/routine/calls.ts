// Who calls, by reason. Each contact says what it wants; how it is done well stands in the
// desk rubrics. A function deals one contact at the time it is given and draws by the contact's own key.
import { ageOn } from '../../../office/people/age.ts';
import { HOUR, MINUTE } from '../../../office/kinds.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { stream } from '../../streams.ts';
import { at, contact, type Deal, take, visit } from '../draw.ts';
import { MESSAGES } from './messages.ts';
import { QUESTIONS } from './questions.ts';

/** Deals one contact: its id and when it comes. */
export type DealContact = (d: Deal, id: string, atMs: number) => void;

const PROBLEMS = [
  'a stiff shoulder',
  'a cough that stays',
  'a sore knee',
  'an ear that rings',
  'an itchy rash',
];
const known = (p: PersonData): boolean => p.chart !== undefined && !p.twin;
const call = (
  d: Deal,
  id: string,
  atMs: number,
  reason: string,
  who: PersonData,
  more: Parameters<typeof contact>[7],
) => contact(d, id, 'phone', 'call', who, atMs, reason, more);

export const CALLS: Record<string, DealContact> = {
  ...QUESTIONS,
  ...MESSAGES,
  hours(d, id, atMs) {
    call(
      d,
      id,
      atMs,
      'hours',
      take(d, id, (p) => p.chart !== undefined),
      {
        patient: null,
        wants: 'hours',
        dealtFacts: { reason: 'hours', short: true, needsIdentity: false },
      },
    );
  },
  'take-plan'(d, id, atMs) {
    const who = take(d, id, (p) => p.chart !== undefined);
    // Medicare begins at sixty-five; nobody younger is offered it.
    const old = ageOn(who.born, d.settings.date) >= 64;
    const plans = d.content.practice.payers.filter((p) => p.taken && (old || p.id !== 'medicare'));
    call(d, id, atMs, 'take-plan', who, {
      patient: null,
      params: { plan: stream(d.seed, id, 'plan').pick(plans).name },
      wants: 'plans-taken',
      dealtFacts: { reason: 'take-plan', short: true, needsIdentity: false },
    });
  },
  'my-time'(d, id, atMs) {
    const who = take(d, id, known);
    const later = visit(d, `visit-${id}`, who, at(stream(d.seed, id, 'hour').int(13, 15), 0), {});
    call(d, id, atMs, 'my-time', who, {
      visit: later.id,
      wants: `visit:${later.id}`,
      dealtFacts: { reason: 'my-time', short: true, needsIdentity: true },
    });
  },
  refill(d, id, atMs) {
    const who = take(d, id, (p) => (p.chart?.medicines.length ?? 0) > 0 && !p.twin);
    call(d, id, atMs, 'refill', who, {
      params: {
        medicine: who.chart?.medicines[0] ?? '',
        left: stream(d.seed, id, 'left').int(3, 9),
      },
      wants: 'refill-time',
      dealtFacts: {
        reason: 'refill',
        short: false,
        needsIdentity: true,
        needsMessage: true,
        owner: 'ike-larrabee',
      },
    });
  },
  'book-visit'(d, id, atMs) {
    const who = take(d, id, (p) => (p.chart?.medicines.length ?? 0) > 0 && !p.twin);
    call(d, id, atMs, 'book-visit', who, {
      params: { problem: stream(d.seed, id, 'problem').pick(PROBLEMS) },
      order: {
        type: 'OV-2',
        provider: who.chart?.provider ?? 'helen-osei',
        fromDay: 0,
        toDay: 2,
        needsRoom: null,
        needsEquipment: null,
      },
      dealtFacts: { reason: 'book-visit', short: false, needsIdentity: true, needsBooking: true },
    });
  },
  /** Their visit is later the same day, never sooner than half an hour from the call. */
  cancel(d, id, atMs) {
    const who = take(d, id, known);
    const hour = stream(d.seed, id, 'hour').int(1, 2);
    const startMs = Math.ceil((atMs + 30 * MINUTE) / (HOUR / 2)) * (HOUR / 2) + hour * HOUR;
    const dropped = visit(d, `visit-${id}`, who, startMs, {});
    call(d, id, atMs, 'cancel', who, {
      visit: dropped.id,
      dealtFacts: { reason: 'cancel', short: true, needsIdentity: true },
    });
  },
};
