// The book: booking, moving, cancelling, checking in and out, marking. A booking that breaks a policy is made all the same.
// How a visit goes on once it is checked in stands in way.ts, the colleague's half in beside.ts.
import type { CommandOf } from '../commands.ts';
import type { Draft, DraftOf } from '../facts.ts';
import { DAY } from '../kinds.ts';
import { type Area, draft, isRefusal, type Refusal, refuse, replace } from '../rules.ts';
import type { Office, State, VisitState } from '../state.ts';
import { beside } from './beside.ts';
import { type BookingDraft, conflictsOf, type DayPlan } from './conflicts.ts';
import { GONE, NOT_YET_IN } from './todaysVisit.ts';
import { seated, way } from './way.ts';

type Taken = DayPlan['providers'][number]['taken'];
const standing = ({ state }: Office): VisitState[] =>
  Object.values(state.visits).filter((x) => !GONE.has(x.status));
const span = (x: VisitState): Taken[number] => ({ startMs: x.startMs, minutes: x.minutes, visit: x.id });

/** What already takes a provider's time. */
export const takenBy = (o: Office, provider: string, visits = standing(o)): Taken => [
  ...visits.filter((x) => x.provider === provider).map(span),
  ...o.setup.blocks
    .filter((b) => b.provider === provider && b.as === 'busy')
    .map((b) => ({ startMs: b.startMs, minutes: b.minutes, visit: null })),
];

/** The day as the conflict judge reads it. */
export function dayPlan(o: Office): DayPlan {
  const { setup, state } = o;
  const visits = standing(o);
  return {
    nowMs: state.nowMs,
    types: Object.values(setup.visitTypes),
    providers: setup.providers.map((p) => ({
      id: p.id,
      template: p.template,
      taken: takenBy(o, p.id, visits),
    })),
    resources: [
      ...setup.rooms.map((r) => ({ id: r.id, kind: 'room' as const })),
      ...setup.equipment.map((e) => ({ id: e.id, kind: 'equipment' as const })),
    ].map((r) => ({
      ...r,
      taken: [
        ...setup.resources
          .filter((u) => u.resource === r.id)
          .map((u) => ({ startMs: u.startMs, minutes: u.minutes, visit: null })),
        ...visits.filter((x) => (r.kind === 'room' ? x.room : x.equipment) === r.id).map(span),
      ],
    })),
  };
}

/** The window of an order: whole days from today, so that "in two to three days" is days, not hours. */
export function wantedFor(o: Office, patient: string): BookingDraft['wanted'] {
  const order = Object.values(o.setup.contacts).find((c) => c.patient === patient && c.order !== null)?.order;
  return order
    ? {
        type: order.type,
        provider: order.provider,
        fromMs: order.fromDay * DAY,
        toMs: (order.toDay + 1) * DAY - 1,
      }
    : null;
}

const contactFor = (o: Office): string | null => o.state.foreground;

function checkVisit(
  o: Office,
  id: string,
  then: (x: VisitState, right: boolean) => Draft[] | Refusal,
): Draft[] | Refusal {
  const x = o.state.visits[id];
  if (!x) return refuse('calendar/no-such-visit');
  const c = o.state.foreground === null ? undefined : o.state.contacts[o.state.foreground];
  return then(x, !c || c.kind === 'team' || c.patient === x.patient);
}

const settle = (s: State, contact: string | null): State =>
  contact === null ? s : { ...s, contacts: replace(s.contacts, contact, { settled: true }) };

type Booking = Omit<CommandOf<'calendar.book'>, 'type'>;
type Moving = Omit<CommandOf<'calendar.move'>, 'type'>;

/** The one rule of booking, for the book and for lists that book from it. `contact`: whom it settles. */
export function booking(o: Office, c: Booking, contact: string | null): DraftOf<'calendar.booked'> | Refusal {
  if (!o.setup.people[c.patient]) return refuse('calendar/no-such-patient');
  if (!o.setup.visitTypes[c.visitType] || !o.setup.providers.some((p) => p.id === c.provider))
    return refuse('calendar/no-such-slot');
  const { patient, visitType, provider, startMs, room, equipment, reason, override } = c;
  const where = { provider, startMs, room, equipment };
  const broke = conflictsOf(dayPlan(o), {
    visit: null,
    type: visitType,
    ...where,
    wanted: wantedFor(o, patient),
  });
  return {
    type: 'calendar.booked',
    visit: `visit-new-${o.state.counts.made + 1}`,
    patient,
    contact,
    visitType,
    ...where,
    broke,
    clean: broke.length === 0,
    reason,
    override,
  };
}

/** The one rule of moving. */
export function moving(o: Office, c: Moving, contact: string | null): DraftOf<'calendar.moved'> | Refusal {
  const x = o.state.visits[c.visit];
  if (!x) return refuse('calendar/no-such-visit');
  if (x.status !== 'expected' && x.status !== 'arrived') return refuse('calendar/already-under-way');
  const { provider, startMs, room, equipment, override } = c;
  const where = { provider, startMs, room, equipment };
  const broke = conflictsOf(dayPlan(o), { visit: x.id, type: x.type, ...where, wanted: null });
  return {
    type: 'calendar.moved',
    visit: x.id,
    patient: x.patient,
    contact,
    visitType: x.type,
    ...where,
    broke,
    clean: broke.length === 0,
    override,
    wasMs: x.startMs,
  };
}

/** The one rule of calling off. */
export function calledOff(
  o: Office,
  visit: string,
  reason: string,
  contact: string | null,
): Draft[] | Refusal {
  return checkVisit(o, visit, (x) =>
    x.status === 'expected'
      ? [draft('calendar.cancelled', { visit: x.id, patient: x.patient, contact, reason })]
      : refuse('calendar/already-under-way'),
  );
}

export const calendar: Area = {
  decide: {
    'calendar.book': (o, c) => {
      const booked = booking(o, c, contactFor(o));
      return isRefusal(booked) ? booked : [booked];
    },
    'calendar.move': (o, c) => {
      const moved = moving(o, c, contactFor(o));
      return isRefusal(moved) ? moved : [moved];
    },
    'calendar.cancel': (o, c) => calledOff(o, c.visit, c.reason, contactFor(o)),
    'visit.check-in': (o, c) =>
      checkVisit(o, c.visit, (x, right) => {
        if (!NOT_YET_IN.has(x.status)) return refuse('calendar/already-checked-in');
        if (o.setup.visitTypes[x.type]?.byVideo) return refuse('calendar/by-video');
        return [
          draft('visit.checked-in', { visit: x.id, patient: x.patient, contact: contactFor(o), right }),
        ];
      }),
    'visit.check-out': (o, c) =>
      checkVisit(o, c.visit, (x, right) =>
        x.status === 'finished'
          ? [draft('visit.checked-out', { visit: x.id, patient: x.patient, contact: contactFor(o), right })]
          : refuse('calendar/not-seen-yet'),
      ),
    'visit.mark': (o, c) =>
      checkVisit(o, c.visit, (x) => [draft('visit.marked', { visit: x.id, patient: x.patient, as: c.as })]),
  },
  evolve: {
    'calendar.booked': (s, f, setup) => ({
      ...settle(s, f.contact),
      counts: { ...s.counts, made: s.counts.made + 1 },
      visits: {
        ...s.visits,
        [f.visit]: {
          id: f.visit,
          patient: f.patient,
          provider: f.provider,
          startMs: f.startMs,
          minutes: setup.visitTypes[f.visitType]?.minutes ?? 15,
          type: f.visitType,
          copayCents: 0,
          preRegistered: false,
          isNew: false,
          room: f.room,
          equipment: f.equipment,
          status: 'expected',
          inRoom: null,
          takenCents: 0,
          paid: null,
          madeIn: f.contact,
          receipt: false,
          marked: [],
          note: f.reason,
        },
      },
    }),
    'calendar.moved': (s, f) => ({
      ...settle(s, f.contact),
      visits: replace(s.visits, f.visit, {
        provider: f.provider,
        startMs: f.startMs,
        room: f.room,
        equipment: f.equipment,
        madeIn: f.contact,
      }),
    }),
    'calendar.cancelled': (s, f) => ({
      ...settle(s, f.contact),
      visits: replace(s.visits, f.visit, { status: 'cancelled' }),
    }),
    'visit.checked-in': (s, f) => ({
      ...settle(s, f.contact),
      visits: replace(s.visits, f.visit, { status: 'checked-in' }),
      // Whoever sat down unsettled need not be called to the window again.
      contacts: seated(settle(s, f.contact), f.patient, { status: 'closed' }),
    }),
    'visit.checked-out': (s, f) => ({
      ...settle(s, f.contact),
      visits: replace(s.visits, f.visit, { status: 'checked-out' }),
    }),
    'visit.marked': (s, f) => ({
      ...s,
      visits: replace(s.visits, f.visit, {
        marked: [...(s.visits[f.visit]?.marked ?? []), f.as],
        ...(f.as === 'no-show' || f.as === 'left' ? { status: f.as } : {}),
      }),
    }),
    ...way.evolve,
    ...beside.evolve,
  },
  react: { ...way.react, ...beside.react },
  happen: { ...way.happen, ...beside.happen },
};
