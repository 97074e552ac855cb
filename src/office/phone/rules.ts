// How the six lines behave: who rings where, what answering, holding and handing on do, and when a caller gives up.
// A line is a place for a contact; what is said on it belongs to talk. Answering while on another call parks that call unasked.
import { passedOver } from '../policy/first-served.ts';
import type { FactOf } from '../facts.ts';
import { newContact } from '../contact.ts';
import { type Area, draft, dropTimer, refuse, replace, timer } from '../rules.ts';
import type { Setup } from '../setup.ts';
import type { ContactState, LineState, Office, State } from '../state.ts';
import { parkForeground } from '../window/park.ts';

/** After this long unanswered the call rolls to the colleague. Long enough to end a conversation first; a simulation value. */
export const RING_MS = 150_000;
/** How long a caller stays on hold; asked beforehand, longer. Simulation values, not targets. */
export const HOLD_MS = 150_000;
export const HOLD_ASKED_MS = 240_000;
/** How long a call placed beside another one keeps its line. */
const SIDE_CALL_MS = 40_000;

export const lineOf = (state: State, line: number): LineState => state.phone.lines[line - 1] as LineState;
export const contactOn = (state: State, line: number): ContactState | undefined => {
  const id = lineOf(state, line).contact;
  return id === null ? undefined : state.contacts[id];
};
export const freeLine = (state: State): number | null => {
  const index = state.phone.lines.findIndex((l) => l.status === 'idle');
  return index < 0 ? null : index + 1;
};
const setLine = (state: State, line: number, change: Partial<LineState>): State => ({
  ...state,
  phone: {
    ...state.phone,
    lines: state.phone.lines.map((l, i) => (i === line - 1 ? { ...l, ...change } : l)),
  },
});
const freed: Partial<LineState> = { status: 'idle', contact: null };

/** The number as the directory knows it: an entry's id or its digits. */
export function lookUpNumber(office: Office, number: string): { id: string; number: string } | null {
  const digits = number.replace(/[^0-9]/g, '');
  const hit = office.setup.directory.find(
    (e) => e.id === number || (digits !== '' && e.number.replace(/[^0-9]/g, '') === digits),
  );
  return hit ? { id: hit.id, number: hit.number } : null;
}

function dialedTo(office: Office, number: string): string {
  const known = lookUpNumber(office, number);
  if (known) return known.id;
  const digits = number.replace(/[^0-9]/g, '');
  return (
    Object.values(office.setup.people).find((p) => p.phone.replace(/[^0-9]/g, '') === digits)?.id ?? 'unknown'
  );
}

export const phone: Area = {
  decide: {
    'phone.end-night-service': ({ state }) =>
      state.phone.open ? refuse('phone/already-open') : [draft('phone.opened', { by: 'player' })],
    'phone.answer': (office, { line }) => {
      const { state } = office;
      const l = lineOf(state, line);
      if (l.status !== 'ringing' || l.contact === null) return refuse('phone/not-ringing');
      return [
        ...parkForeground(office),
        draft('phone.answered', { line, contact: l.contact, ringMs: state.nowMs - l.sinceMs }),
        ...passedOver(office, 'phone', l.contact),
      ];
    },
    'phone.hold': ({ state }, { line }) => {
      const contact = contactOn(state, line);
      if (lineOf(state, line).status !== 'you' || !contact) return refuse('phone/not-talking');
      return [draft('phone.held', { line, contact: contact.id, asked: contact.holdAsked })];
    },
    'phone.resume': (office, { line }) => {
      const { state } = office;
      const contact = contactOn(state, line);
      if (lineOf(state, line).status !== 'hold' || !contact) return refuse('phone/not-held');
      return [
        ...parkForeground(office),
        draft('phone.resumed', {
          line,
          contact: contact.id,
          heldMs: state.nowMs - lineOf(state, line).sinceMs,
        }),
      ];
    },
    'phone.hang-up': ({ state }, { line }) => {
      const contact = contactOn(state, line);
      const status = lineOf(state, line).status;
      if (!contact || (status !== 'you' && status !== 'hold')) return refuse('phone/not-talking');
      return [draft('phone.hung-up', { line, contact: contact.id, by: 'player' })];
    },
    'phone.transfer': ({ state, setup }, { line, to, how }) => {
      const contact = contactOn(state, line);
      const status = lineOf(state, line).status;
      if (!contact || (status !== 'you' && status !== 'hold')) return refuse('phone/not-talking');
      if (!setup.team[to]) return refuse('team/nobody');
      if (
        how === 'warm' &&
        state.team[to]?.state !== 'arrived' &&
        !setup.team[to]?.beside &&
        state.team[to]?.state !== 'free'
      )
        return refuse('team/not-here');
      return [draft('phone.transferred', { line, contact: contact.id, to, how })];
    },
    'phone.dial': (office, { number, read }) => {
      const { state } = office;
      const line = freeLine(state);
      if (line === null) return refuse('phone/no-free-line');
      if (number.trim() === '') return refuse('phone/no-number');
      const now = state.foreground === null ? undefined : state.contacts[state.foreground];
      const slip = state.hand === null ? undefined : state.slips[state.hand];
      const fields = (read ?? []).filter((f) => (slip?.fields[f] ?? '') !== '');
      return [
        draft('phone.dialed', {
          line,
          contact: now?.id ?? `out-${state.counts.made + 1}`,
          number: lookUpNumber(office, number)?.number ?? number,
          to: dialedTo(office, number),
          place: slip?.fields.place ?? null,
          read: fields,
        }),
      ];
    },
    'phone.play-voicemail': ({ state, setup }, { message }) =>
      setup.inbox[message]?.kind !== 'voicemail' || state.inbox[message]?.status === 'coming'
        ? refuse('phone/no-such-message')
        : [draft('phone.voicemail-played', { message })],
  },
  evolve: {
    'phone.opened': (s) => ({ ...s, phone: { ...s.phone, open: true } }),
    'phone.rang': (s, f) => ({
      ...setLine(s, f.line, { status: 'ringing', contact: f.contact, sinceMs: f.atMs }),
      contacts: replace(s.contacts, f.contact, {
        status: 'ringing',
        line: f.line,
        sinceMs: f.atMs,
        patienceEndMs: f.atMs + RING_MS,
        place: 'phone',
      }),
    }),
    'phone.answered': (s, f) => ({
      ...setLine(s, f.line, { status: 'you', sinceMs: f.atMs }),
      foreground: f.contact,
      contacts: replace(s.contacts, f.contact, { status: 'foreground', sinceMs: f.atMs }),
    }),
    'phone.held': (s, f) => ({
      ...setLine(s, f.line, { status: 'hold', sinceMs: f.atMs }),
      foreground: s.foreground === f.contact ? null : s.foreground,
      contacts: replace(s.contacts, f.contact, {
        status: 'held',
        sinceMs: f.atMs,
        patienceEndMs: f.atMs + (f.asked ? HOLD_ASKED_MS : HOLD_MS),
      }),
    }),
    'phone.resumed': (s, f) => ({
      ...setLine(s, f.line, { status: 'you', sinceMs: f.atMs }),
      foreground: f.contact,
      contacts: replace(s.contacts, f.contact, { status: 'foreground', sinceMs: f.atMs, holdAsked: false }),
    }),
    'phone.hung-up': (s, f) => hangUp(s, f.line, f.contact),
    'phone.missed': (s, f) => hangUp(s, f.line, f.contact),
    'phone.transferred': (s, f) => hangUp(s, f.line, f.contact, f.to),
    'phone.dialed': (s, f, setup) => dialed(s, f, setup),
    'phone.colleague-took': (s, f) => setLine(s, f.line, { status: 'colleague', sinceMs: f.atMs }),
    'phone.colleague-freed': (s, f) => (lineOf(s, f.line).contact === null ? setLine(s, f.line, freed) : s),
  },
  react: {
    'phone.rang': (o, f) => [timer(o, RING_MS, { do: 'phone.give-up', key: f.contact, line: f.line })],
    'phone.answered': (_o, f) => [
      dropTimer('phone.give-up', f.contact),
      draft('talk.opened', { contact: f.contact, kind: 'phone' }),
    ],
    'phone.held': (o, f) => [
      timer(o, f.asked ? HOLD_ASKED_MS : HOLD_MS, { do: 'phone.tire', key: f.contact, line: f.line }),
    ],
    'phone.resumed': (_o, f) => [dropTimer('phone.tire', f.contact)],
    'phone.hung-up': (_o, f) => [dropTimer('phone.tire', f.contact)],
    'phone.transferred': (_o, f) => [dropTimer('phone.tire', f.contact)],
    'phone.connected': (o, f) =>
      o.state.contacts[f.contact]?.line === f.line
        ? [draft('talk.opened', { contact: f.contact, kind: 'phone' })]
        : [timer(o, SIDE_CALL_MS, { do: 'phone.colleague-off', key: `${f.line}` })],
    'phone.dialed': (o, f) => [
      timer(o, 4_000, { do: 'phone.connect', key: `${f.line}`, contact: f.contact, to: f.to }),
    ],
    'phone.opened': (o) => [timer(o, 25_000, { do: 'contact.admit', key: 'opened' })],
  },
  happen: {
    'phone.give-up': (o, e) => {
      const c = o.state.contacts[e.key];
      if (c?.status !== 'ringing' || c.line === null) return [];
      return [draft('phone.missed', { line: c.line, contact: c.id })];
    },
    'phone.tire': (o, e) => {
      const c = o.state.contacts[e.key];
      if (c?.status !== 'held' || c.line === null) return [];
      return [
        draft('patience.ran-out', { contact: c.id, person: c.person }),
        draft('phone.hung-up', { line: c.line, contact: c.id, by: 'caller' }),
      ];
    },
    'phone.connect': (_o, e) => [
      draft('phone.connected', { line: Number(e.key), contact: String(e.contact), to: String(e.to) }),
    ],
    'phone.colleague-on': (o, e) => {
      const line = [4, 5, 6].find((n) => lineOf(o.state, n).status === 'idle');
      if (line === undefined) return [];
      return [
        draft('phone.colleague-took', { line: line, forMs: Number(e.forMs) }),
        timer(o, Number(e.forMs), { do: 'phone.colleague-off', key: `${line}` }),
      ];
    },
    'phone.colleague-off': (_o, e) => [draft('phone.colleague-freed', { line: Number(e.key) })],
    /** Delphine ends night service when nobody has: the town does not wait for a lamp. */
    'phone.open-late': (o) => (o.state.phone.open ? [] : [draft('phone.opened', { by: 'delphine-ward' })]),
  },
};

/** A call placed beside the one in the foreground takes a line and no conversation; placed alone it is one of its own. */
function dialed(s: State, f: FactOf<'phone.dialed'>, setup: Setup): State {
  if (s.contacts[f.contact]) return setLine(s, f.line, { status: 'you', contact: null, sinceMs: f.atMs });
  const who = setup.reaches[f.to];
  const contact: ContactState = {
    ...newContact(f.contact, 'phone', 'outgoing'),
    person: who?.person ?? f.to,
    patient: who?.patient ?? null,
    scenario: who?.scenario ?? null,
    line: f.line,
    dialed: f.number,
    status: 'foreground',
    place: 'phone',
    sinceMs: f.atMs,
    opened: true,
  };
  return {
    ...setLine(s, f.line, { status: 'you', contact: f.contact, sinceMs: f.atMs }),
    foreground: f.contact,
    contacts: { ...s.contacts, [f.contact]: contact },
    counts: { ...s.counts, made: s.counts.made + 1 },
  };
}

function hangUp(s: State, line: number, contact: string, handedTo: string | null = null): State {
  const next = setLine(s, line, freed);
  return {
    ...next,
    foreground: s.foreground === contact ? null : s.foreground,
    contacts: replace(next.contacts, contact, {
      status: 'closed',
      line: null,
      place: 'gone',
      offer: null,
      handedTo,
    }),
  };
}
