// The book and the day's flow: booking, moving, cancelling, checking in and out, and how a visit goes on once checked in
// (roomed by the medical assistant, seen by a provider who may run behind). A booking that breaks a policy is made all the same.
import type { Draft } from '../facts.ts';
import { DAY, MINUTE } from '../kinds.ts';
import { type Area, draft, dropTimer, type Refusal, refuse, replace, timer } from '../rules.ts';
import type { ContactState, Office, State, VisitState } from '../state.ts';
import { type BookingDraft, conflictsOf, type DayPlan } from './conflicts.ts';
import { arrivalsOf, GONE } from './todaysVisit.ts';

/** How long the medical assistant takes to room someone, when the room is ready. A simulation value. */
const TO_ROOM_MS = 4 * MINUTE;
/** How soon she looks again when no room is ready or they still stand at the window. A simulation value. */
const TO_ASK_AGAIN_MS = 2 * MINUTE;
/** Those one can still check in; a no-show who stands at the window was none. */
const NOT_YET_IN = new Set(['expected', 'arrived', 'no-show', 'left']);

/** The day as the conflict judge reads it. */
export function dayPlan({ setup, state }: Office): DayPlan {
  const visits = Object.values(state.visits).filter((x) => !GONE.has(x.status));
  const span = (x: VisitState) => ({ startMs: x.startMs, minutes: x.minutes, visit: x.id });
  return {
    nowMs: state.nowMs,
    types: Object.values(setup.visitTypes),
    providers: setup.providers.map((p) => ({
      id: p.id,
      template: p.template,
      taken: [
        ...visits.filter((x) => x.provider === p.id).map(span),
        ...setup.blocks
          .filter((b) => b.provider === p.id && b.as === 'busy')
          .map((b) => ({ startMs: b.startMs, minutes: b.minutes, visit: null })),
      ],
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

/** Seen, or marked as gone in the meantime: either way the room is turned over and comes back. */
const leaveRoom = (o: Office, x: VisitState | undefined): Draft[] =>
  x?.inRoom
    ? [
        draft('room.changed', { room: x.inRoom, to: 'turnover', visit: null }),
        timer(o, 5 * MINUTE, { do: 'room.ready', key: x.inRoom }),
      ]
    : [];

/** Those who sit and wait with this patient's visit, changed. */
function seated(s: State, patient: string, change: Partial<ContactState>): State['contacts'] {
  let contacts = s.contacts;
  for (const c of arrivalsOf(s, patient))
    if (c.place === 'seated') contacts = replace(contacts, c.id, change);
  return contacts;
}

const settle = (s: State, contact: string | null): State =>
  contact === null ? s : { ...s, contacts: replace(s.contacts, contact, { settled: true }) };

export const calendar: Area = {
  decide: {
    'calendar.book': (o, c) => {
      if (!o.setup.people[c.patient]) return refuse('calendar/no-such-patient');
      if (!o.setup.visitTypes[c.visitType] || !o.setup.providers.some((p) => p.id === c.provider))
        return refuse('calendar/no-such-slot');
      const broke = conflictsOf(dayPlan(o), {
        visit: null,
        type: c.visitType,
        provider: c.provider,
        startMs: c.startMs,
        room: c.room,
        equipment: c.equipment,
        wanted: wantedFor(o, c.patient),
      });
      return [
        draft('calendar.booked', {
          visit: `visit-new-${o.state.counts.made + 1}`,
          patient: c.patient,
          contact: contactFor(o),
          visitType: c.visitType,
          provider: c.provider,
          startMs: c.startMs,
          room: c.room,
          equipment: c.equipment,
          broke,
          clean: broke.length === 0,
          reason: c.reason,
          override: c.override,
        }),
      ];
    },
    'calendar.move': (o, c) =>
      checkVisit(o, c.visit, (x) => {
        if (x.status !== 'expected' && x.status !== 'arrived') return refuse('calendar/already-under-way');
        const broke = conflictsOf(dayPlan(o), {
          visit: x.id,
          type: x.type,
          provider: c.provider,
          startMs: c.startMs,
          room: c.room,
          equipment: c.equipment,
          wanted: null,
        });
        return [
          draft('calendar.moved', {
            visit: x.id,
            patient: x.patient,
            contact: contactFor(o),
            visitType: x.type,
            provider: c.provider,
            startMs: c.startMs,
            room: c.room,
            equipment: c.equipment,
            broke,
            clean: broke.length === 0,
            override: c.override,
            wasMs: x.startMs,
          }),
        ];
      }),
    'calendar.cancel': (o, c) =>
      checkVisit(o, c.visit, (x) =>
        x.status === 'expected'
          ? [
              draft('calendar.cancelled', {
                visit: x.id,
                patient: x.patient,
                contact: contactFor(o),
                reason: c.reason,
              }),
            ]
          : refuse('calendar/already-under-way'),
      ),
    'visit.check-in': (o, c) =>
      checkVisit(o, c.visit, (x, right) =>
        NOT_YET_IN.has(x.status)
          ? [draft('visit.checked-in', { visit: x.id, patient: x.patient, contact: contactFor(o), right })]
          : refuse('calendar/already-checked-in'),
      ),
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
    'visit.roomed': (s, f) => ({
      ...s,
      visits: replace(s.visits, f.visit, { status: 'roomed', inRoom: f.room }),
      contacts: seated(s, f.patient, { place: 'gone', status: 'closed' }),
    }),
    'visit.with-provider': (s, f) => ({
      ...s,
      visits: replace(s.visits, f.visit, { status: 'with-provider' }),
    }),
    'visit.finished': (s, f) => ({
      ...s,
      visits: replace(s.visits, f.visit, { status: 'finished', inRoom: null }),
    }),
    'provider.running-late': (s, f) => ({
      ...s,
      lateMin: { ...s.lateMin, [f.provider]: Math.floor(f.byMs / MINUTE) },
    }),
  },
  react: {
    'visit.checked-in': (o, f) => {
      const x = o.state.visits[f.visit];
      const wait = Math.max(
        TO_ROOM_MS,
        (x?.startMs ?? 0) - 5 * MINUTE - o.state.nowMs + (o.state.lateMin[x?.provider ?? ''] ?? 0) * MINUTE,
      );
      return [
        ...arrivalsOf(o.state, f.patient)
          .filter((c) => c.place === 'seated')
          .map((c) => dropTimer('window.tire', c.id)),
        timer(o, wait, { do: 'visit.room', key: f.visit }),
      ];
    },
    'visit.roomed': (o, f) => [
      draft('room.changed', { room: f.room, to: 'vitals', visit: f.visit }),
      timer(o, 6 * MINUTE, { do: 'visit.see', key: f.visit }),
    ],
    'visit.with-provider': (o, f) => [
      draft('room.changed', {
        room: o.state.visits[f.visit]?.inRoom ?? '',
        to: 'with-provider',
        visit: f.visit,
      }),
      timer(o, (o.state.visits[f.visit]?.minutes ?? 15) * MINUTE, { do: 'visit.finish', key: f.visit }),
    ],
  },
  happen: {
    'visit.room': (o, e) => {
      const x = o.state.visits[e.key];
      if (x?.status !== 'checked-in') return [];
      const free = o.setup.rooms.find((r) => o.state.rooms[r.id]?.state === 'ready');
      const came = arrivalsOf(o.state, x.patient);
      // Nobody is called away from the window, or from the parking lot.
      if (!free || came.some((c) => c.status !== 'closed'))
        return [timer(o, TO_ASK_AGAIN_MS, { do: 'visit.room', key: e.key })];
      const left = came.length > 0 && came.every((c) => c.place === 'gone' && c.handedTo === null);
      return left ? [] : [draft('visit.roomed', { visit: e.key, patient: x.patient, room: free.id })];
    },
    'visit.see': (o, e) => {
      const x = o.state.visits[e.key];
      return x?.status === 'roomed'
        ? [draft('visit.with-provider', { visit: x.id, patient: x.patient })]
        : leaveRoom(o, x);
    },
    'visit.finish': (o, e) => {
      const x = o.state.visits[e.key];
      return [
        ...(x?.status === 'with-provider'
          ? [draft('visit.finished', { visit: x.id, patient: x.patient })]
          : []),
        ...leaveRoom(o, x),
      ];
    },
    'provider.late': (_o, e) => [draft('provider.running-late', { provider: e.key, byMs: Number(e.byMs) })],
  },
};
