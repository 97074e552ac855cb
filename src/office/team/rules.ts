// Colleagues: finite attention. Whoever is fetched comes in minutes, takes over what is handed to them, and is then busy;
// a second fetch waits for the first. Asking leave is answered from what that person would say.
import { MINUTE } from '../kinds.ts';
import { type Area, draft, refuse, replace, timer } from '../rules.ts';
import { foreground } from '../talk/verbs.ts';

/** How long a fetched colleague stays with what you gave them. A simulation value. */
const BUSY_MS = 6 * MINUTE;
/** How soon the nurse works a complete message. A simulation value. */
const CALL_BACK_MS = 20 * MINUTE;

export const team: Area = {
  decide: {
    'team.fetch': (o, { who, say }) => {
      const member = o.setup.team[who];
      const now = o.state.team[who];
      if (!member?.in || !now) return refuse('team/not-in');
      if (member.remote) return refuse('team/elsewhere');
      if (now.state === 'fetched' || now.state === 'arrived') return refuse('team/already-coming');
      const c = foreground(o.state);
      const wait = member.answersInMs + (now.state === 'free' ? 0 : Math.max(0, now.untilMs - o.state.nowMs));
      return [
        draft('team.fetched', {
          who,
          contact: c?.id ?? null,
          line: c?.line ?? null,
          said: [...say],
          inMs: wait,
        }),
      ];
    },
    'team.hand-over': (o, { to }) => {
      const c = foreground(o.state);
      if (!c) return refuse('talk/nobody');
      const member = o.setup.team[to];
      const now = o.state.team[to];
      if (!member?.in || !now) return refuse('team/not-in');
      if (now.state !== 'arrived' && !(member.beside && now.state === 'free')) return refuse('team/not-here');
      return [draft('team.took-over', { who: to, contact: c.id })];
    },
    'team.ask': (o, { who, about }) => {
      if (!o.setup.team[who]?.in) return refuse('team/not-in');
      return [
        draft('team.asked', {
          who,
          contact: o.state.foreground,
          about,
          answer: about === 'leave-to-double-book' ? 'yes-once' : 'answered',
        }),
      ];
    },
    'team.tell': (o, { who, about }) =>
      o.setup.team[who]?.in
        ? [draft('team.told', { who, contact: o.state.foreground, about })]
        : refuse('team/not-in'),
  },
  evolve: {
    'team.fetched': (s, f) => ({
      ...s,
      team: replace(s.team, f.who, { state: 'fetched', contact: f.contact, untilMs: f.atMs + f.inMs }),
    }),
    'team.arrived': (s, f) => ({
      ...s,
      team: replace(s.team, f.who, { state: 'arrived', contact: f.contact }),
    }),
    'team.took-over': (s, f) => {
      const c = s.contacts[f.contact];
      const busy = {
        ...s,
        team: replace(s.team, f.who, {
          state: 'on-line' as const,
          contact: f.contact,
          untilMs: f.atMs + BUSY_MS,
        }),
      };
      if (!c || c.line === null) return busy;
      const lines = busy.phone.lines.map((l, i) =>
        i === (c.line as number) - 1
          ? { ...l, status: 'colleague' as const, contact: null, sinceMs: f.atMs }
          : l,
      );
      return {
        ...busy,
        phone: { ...busy.phone, lines },
        foreground: s.foreground === c.id ? null : s.foreground,
        contacts: replace(s.contacts, c.id, {
          status: 'closed',
          place: 'gone',
          offer: null,
          handedTo: f.who,
        }),
      };
    },
    'team.freed': (s, f) => ({
      ...s,
      team: replace(s.team, f.who, { state: 'free', contact: null, untilMs: f.atMs }),
    }),
  },
  react: {
    'team.fetched': (o, f) => [timer(o, f.inMs, { do: 'team.arrive', key: f.who, contact: f.contact })],
    /** He works the tray he is given: whoever left their number is called back, by the time promised or within the half hour. */
    'message.sent': (o, f) =>
      f.to
        .filter(
          (who) =>
            f.complete && !f.wrong.includes('call-back') && o.setup.team[who]?.takes.includes('nurse-triage'),
        )
        .map((who) =>
          timer(
            o,
            Math.min(
              CALL_BACK_MS,
              Math.max(MINUTE, (f.byMs ?? o.state.nowMs + CALL_BACK_MS) - o.state.nowMs),
            ),
            { do: 'team.call-back', key: f.message, who },
          ),
        ),
    'team.arrived': (o, f) => [timer(o, 3 * MINUTE, { do: 'team.go', key: f.who })],
    'team.took-over': (o, f) => {
      const line = o.state.contacts[f.contact]?.line ?? null;
      return [
        timer(o, BUSY_MS, { do: 'team.free', key: f.who }),
        ...(line === null ? [] : [timer(o, BUSY_MS, { do: 'phone.colleague-off', key: `${line}` })]),
      ];
    },
  },
  happen: {
    'team.arrive': (o, e) =>
      o.state.team[e.key]?.state === 'fetched'
        ? [draft('team.arrived', { who: e.key, contact: e.contact as string | null })]
        : [],
    'team.call-back': (_o, e) => [draft('team.called-back', { who: String(e.who), message: e.key })],
    'team.go': (o, e) =>
      o.state.team[e.key]?.state === 'arrived' ? [draft('team.freed', { who: e.key })] : [],
    'team.free': (o, e) =>
      o.state.team[e.key]?.state === 'on-line' ? [draft('team.freed', { who: e.key })] : [],
  },
};
