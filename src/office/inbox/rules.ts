// The trays: an item arrives, is opened, and is closed by filing, routing, answering or discarding. `right` says whether
// that was what this item needed; some need two deeds (a result is filed and routed).
import { type Area, draft, type Refusal, refuse, replace } from '../rules.ts';
import type { Draft } from '../facts.ts';
import type { InboxSetup, Setup } from '../setup.ts';
import type { Office, State } from '../state.ts';

const opened = (o: Office, id: string, then: (item: InboxSetup) => Draft[] | Refusal): Draft[] | Refusal => {
  const item = o.setup.inbox[id];
  const state = o.state.inbox[id];
  if (!item || !state || state.status === 'coming') return refuse('inbox/no-such-item');
  return then(item);
};
const done = (what: string) => ({ status: 'done' as const, done: what });

/**
 * A copy in a chart takes nothing out of a tray, and a paper wants both deeds, whoever it is about: so what closes an item
 * never tells what it needed.
 */
function deed(s: State, setup: Setup, id: string, what: 'filed' | 'routed'): State {
  const before = s.inbox[id]?.done ?? null;
  const paper = setup.inbox[id]?.kind === 'fax';
  const closes = paper ? before === (what === 'filed' ? 'routed' : 'filed') : what === 'routed';
  return { ...s, inbox: replace(s.inbox, id, closes ? done(what) : { done: what }) };
}

export const inbox: Area = {
  decide: {
    'inbox.open': (o, c) => opened(o, c.item, () => [draft('inbox.opened', { item: c.item })]),
    'inbox.file': (o, c) =>
      opened(o, c.item, (item) =>
        o.state.charts[c.patient]?.exists
          ? [draft('inbox.filed', { item: c.item, patient: c.patient, right: item.right.file === c.patient })]
          : refuse('chart/no-such-chart'),
      ),
    'inbox.route': (o, c) =>
      opened(o, c.item, (item) =>
        o.setup.team[c.to]
          ? [draft('inbox.routed', { item: c.item, to: c.to, right: item.right.route.includes(c.to) })]
          : refuse('team/nobody'),
      ),
    'inbox.answer': (o, c) =>
      opened(o, c.item, (item) => [
        draft('inbox.answered', { item: c.item, with: c.with, right: item.right.answer.includes(c.with) }),
      ]),
    'inbox.discard': (o, c) =>
      opened(o, c.item, (item) => [draft('inbox.discarded', { item: c.item, right: item.right.discard })]),
  },
  evolve: {
    'inbox.arrived': (s, f) => ({ ...s, inbox: replace(s.inbox, f.item, { status: 'new', atMs: f.atMs }) }),
    'inbox.opened': (s, f) => ({
      ...s,
      inbox: replace(s.inbox, f.item, s.inbox[f.item]?.status === 'new' ? { status: 'open' } : {}),
    }),
    'inbox.filed': (s, f, setup) => {
      const filedIn = [...(s.inbox[f.item]?.filedIn ?? []), f.patient];
      return deed({ ...s, inbox: replace(s.inbox, f.item, { filedIn }) }, setup, f.item, 'filed');
    },
    'inbox.routed': (s, f, setup) => deed(s, setup, f.item, 'routed'),
    'inbox.answered': (s, f) => ({ ...s, inbox: replace(s.inbox, f.item, done('answered')) }),
    'inbox.discarded': (s, f) => ({ ...s, inbox: replace(s.inbox, f.item, done('discarded')) }),
    'message.sent': (s, f) =>
      f.item === null ? s : { ...s, inbox: replace(s.inbox, f.item, done('message')) },
    'phone.voicemail-played': (s, f) => ({
      ...s,
      inbox: replace(s.inbox, f.message, s.inbox[f.message]?.status === 'new' ? { status: 'open' } : {}),
    }),
  },
  happen: {
    'inbox.arrive': (o, e) => {
      const item = o.setup.inbox[e.key];
      return item ? [draft('inbox.arrived', { item: e.key, kind: item.kind })] : [];
    },
  },
};
