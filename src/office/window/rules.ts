// How the window and the waiting room behave: people come in, wait, are turned to, sit, leave; and the gate that keeps
// demands within the level's number: who would exceed it waits outside until one closes. Patience lives here and in the phone.
import { passedOver } from '../policy/first-served.ts';
import type { Draft } from '../facts.ts';
import { MINUTE } from '../kinds.ts';
import { type Area, draft, dropTimer, refuse, replace, timer } from '../rules.ts';
import type { ContactState, Office, State } from '../state.ts';
import { freeLine } from '../phone/rules.ts';
import { arrivalsOf, isSettled } from '../calendar/todaysVisit.ts';
import { parkForeground } from './park.ts';

/** Being seen lengthens a wait; so does being asked. House values of the simulation, not service targets. */
const ACKNOWLEDGED_MS = 2 * MINUTE;
const WAIT_MS = 4 * MINUTE;
const SEATED_MS = 12 * MINUTE;
/** Coming in makes these an arrival, a mistaken no-show too. What is cancelled or under way stays what it is. */
const AWAITED = new Set(['expected', 'no-show', 'left']);

const isDemand = (c: ContactState): boolean =>
  c.status === 'ringing' ||
  c.status === 'foreground' ||
  c.status === 'held' ||
  (c.status === 'waiting' && c.place !== 'seated');
export const demands = (state: State): number => Object.values(state.contacts).filter(isDemand).length;

/** Lets in as many of those who wait outside as the level allows, first come first. */
function admit(o: Office): Draft[] {
  const out: Draft[] = [];
  let room = o.setup.most - demands(o.state);
  let lines = o.state.phone.lines.filter((l) => l.status === 'idle').length;
  for (const id of o.state.outside) {
    const c = o.setup.contacts[id];
    if (!c || room <= 0) break;
    if (c.kind === 'phone' && (!o.state.phone.open || lines === 0)) continue;
    if (c.kind === 'phone') lines -= 1;
    room -= 1;
    out.push(timer(o, 1_000, { do: 'contact.enter', key: id }));
  }
  return out;
}

function enter(o: Office, id: string): Draft[] {
  const c = o.setup.contacts[id];
  const s = o.state.contacts[id];
  if (!c || s?.status !== 'outside') return [];
  if (c.kind === 'phone') {
    const line = freeLine(o.state);
    if (!o.state.phone.open || line === null || demands(o.state) >= o.setup.most) return [];
    return [draft('phone.rang', { line: line, contact: id, shows: c.shows })];
  }
  if (demands(o.state) >= o.setup.most) return [];
  return [draft('person.came-in', { contact: id, person: c.person, as: c.as, visit: c.visit })];
}

const settledIn = (s: State, contact: string): boolean => {
  const c = s.contacts[contact];
  return c !== undefined && isSettled(s, c);
};
const stillSeated = (s: State, f: { patient: string; as: string }): ContactState[] =>
  f.as === 'no-show' || f.as === 'left' ? arrivalsOf(s, f.patient).filter((c) => c.place === 'seated') : [];
const leave = (s: State, contact: string, handedTo: string | null = null): State => ({
  ...s,
  foreground: s.foreground === contact ? null : s.foreground,
  contacts: replace(s.contacts, contact, { status: 'closed', place: 'gone', offer: null, handedTo }),
});

export const window: Area = {
  decide: {
    'window.turn-to': (o, { contact }) => {
      const c = o.state.contacts[contact];
      if (!c || c.line !== null) return refuse('window/not-here');
      if (c.status === 'foreground') return refuse('window/already-talking');
      if ((c.status !== 'waiting' && c.status !== 'held') || c.place === 'away')
        return refuse('window/not-here');
      return [
        ...parkForeground(o),
        draft('person.turned-to', { contact, person: c.person, waitedMs: o.state.nowMs - c.sinceMs }),
        ...passedOver(o, 'window', contact),
      ];
    },
    'window.cover': ({ setup }) =>
      setup.team['delphine-ward']?.in
        ? [draft('window.covered', { by: 'delphine-ward' })]
        : refuse('team/not-here'),
  },
  evolve: {
    'person.waits-outside': (s, f) => ({ ...s, outside: [...s.outside, f.contact] }),
    'person.came-in': (s, f, setup) => {
      const c = setup.contacts[f.contact];
      const next = {
        ...s,
        outside: s.outside.filter((id) => id !== f.contact),
        contacts: replace(s.contacts, f.contact, {
          status: 'waiting',
          place: c?.kind === 'team' ? 'inner-door' : 'window',
          sinceMs: f.atMs,
          patienceEndMs: f.atMs + (c?.patienceMs ?? WAIT_MS),
        }),
      };
      const visit = f.visit === null ? undefined : next.visits[f.visit];
      return visit && f.as === 'arrival' && AWAITED.has(visit.status)
        ? { ...next, visits: replace(next.visits, visit.id, { status: 'arrived' }) }
        : next;
    },
    'phone.rang': (s, f) => ({ ...s, outside: s.outside.filter((id) => id !== f.contact) }),
    'person.turned-to': (s, f) => ({
      ...s,
      foreground: f.contact,
      contacts: replace(s.contacts, f.contact, {
        status: 'foreground',
        place: s.contacts[f.contact]?.kind === 'team' ? 'inner-door' : 'window',
        sinceMs: f.atMs,
      }),
    }),
    'person.waits': (s, f) => ({
      ...s,
      foreground: s.foreground === f.contact ? null : s.foreground,
      contacts: replace(s.contacts, f.contact, {
        status: 'held',
        sinceMs: f.atMs,
        acknowledged: false,
        patienceEndMs: f.atMs + WAIT_MS + (f.asked ? ACKNOWLEDGED_MS : 0),
        holdAsked: false,
      }),
    }),
    'person.acknowledged': (s, f) => ({
      ...s,
      contacts: replace(s.contacts, f.contact, {
        acknowledged: true,
        // Once for each wait: a second nod is no news.
        patienceEndMs:
          (s.contacts[f.contact]?.patienceEndMs ?? f.atMs) +
          (s.contacts[f.contact]?.acknowledged ? 0 : ACKNOWLEDGED_MS),
      }),
    }),
    'person.sat-down': (s, f) => ({
      ...s,
      foreground: s.foreground === f.contact ? null : s.foreground,
      contacts: replace(s.contacts, f.contact, {
        place: 'seated',
        status: settledIn(s, f.contact) ? 'closed' : 'waiting',
        acknowledged: false,
        sinceMs: f.atMs,
        patienceEndMs: f.atMs + SEATED_MS,
        offer: null,
      }),
    }),
    'person.went': (s, f) => ({
      ...s,
      foreground: s.foreground === f.contact ? null : s.foreground,
      contacts: replace(s.contacts, f.contact, { place: 'away', status: 'held', sinceMs: f.atMs }),
    }),
    'person.returned': (s, f) => ({
      ...s,
      contacts: replace(s.contacts, f.contact, {
        place: 'window',
        status: 'waiting',
        acknowledged: false,
        sinceMs: f.atMs,
        patienceEndMs: f.atMs + WAIT_MS,
      }),
    }),
    'person.left': (s, f) => leave(s, f.contact),
    /** Marked as not here, and yet they sit there: they wait for you again. */
    'visit.marked': (s, f) => {
      let contacts = s.contacts;
      for (const c of stillSeated(s, f))
        contacts = replace(contacts, c.id, {
          status: 'waiting',
          sinceMs: f.atMs,
          patienceEndMs: f.atMs + SEATED_MS,
        });
      return contacts === s.contacts ? s : { ...s, contacts };
    },
    'team.took-over': (s, f) => (s.contacts[f.contact]?.line === null ? leave(s, f.contact, f.who) : s),
  },
  react: {
    /** Whoever covers for you looks up at everyone who waits. */
    'window.covered': (o) =>
      Object.values(o.state.contacts)
        .filter((c) => c.kind === 'window' && c.status === 'waiting' && !c.acknowledged)
        .map((c) => draft('person.acknowledged', { contact: c.id, person: c.person })),
    'person.came-in': (o, f) => [
      timer(o, (o.state.contacts[f.contact]?.patienceEndMs ?? 0) - o.state.nowMs, {
        do: 'window.tire',
        key: f.contact,
      }),
    ],
    'person.turned-to': (o, f) => [
      dropTimer('window.tire', f.contact),
      draft('talk.opened', { contact: f.contact, kind: o.state.contacts[f.contact]?.kind ?? 'window' }),
    ],
    'person.waits': (o, f) => retire(o, f.contact),
    'person.acknowledged': (o, f) => retire(o, f.contact),
    'person.sat-down': (o, f) =>
      o.state.contacts[f.contact]?.status === 'waiting'
        ? [...retire(o, f.contact), ...admit(o)]
        : [dropTimer('window.tire', f.contact), ...admit(o)],
    'person.went': (o, f) => [
      dropTimer('window.tire', f.contact),
      timer(o, f.backInMs, { do: 'window.return', key: f.contact }),
    ],
    'person.returned': (o, f) => retire(o, f.contact),
    'person.left': (o, f) => [dropTimer('window.tire', f.contact), ...admit(o)],
    'visit.marked': (o, f) => stillSeated(o.state, f).flatMap((c) => retire(o, c.id)),
    'phone.hung-up': (o) => admit(o),
    'phone.missed': (o) => admit(o),
    'phone.transferred': (o) => admit(o),
    'phone.colleague-freed': (o) => admit(o),
    'team.took-over': (o) => admit(o),
  },
  happen: {
    'contact.due': (o, e) => [
      draft('person.waits-outside', { contact: e.key }),
      timer(o, 0, { do: 'contact.enter', key: e.key }),
    ],
    'contact.enter': (o, e) => enter(o, e.key),
    'contact.admit': (o) => admit(o),
    'window.tire': (o, e) => {
      const c = o.state.contacts[e.key];
      if (!c || c.status === 'foreground' || c.status === 'closed' || c.place === 'away') return [];
      return [
        draft('patience.ran-out', { contact: c.id, person: c.person }),
        draft('person.left', { contact: c.id, person: c.person, why: 'tired-of-waiting' }),
      ];
    },
    'window.return': (o, e) => {
      const c = o.state.contacts[e.key];
      return c?.place === 'away' ? [draft('person.returned', { contact: c.id, person: c.person })] : [];
    },
  },
};

function retire(o: Office, contact: string): Draft[] {
  const c = o.state.contacts[contact];
  return [
    dropTimer('window.tire', contact),
    timer(o, (c?.patienceEndMs ?? 0) - o.state.nowMs, { do: 'window.tire', key: contact }),
  ];
}
