// Plausible ways to answer a line, turn to somebody and say something now, right or wrong, drawn from what is on view.
// One entry for each command of the phone, the window and the talk.
import type { CommandType } from '../../office/commands.ts';
import { ASK_TOPICS, MINUTE, TELL_ITEMS } from '../../office/kinds.ts';
import type { Stream } from '../../shift/streams.ts';
import type { DeskView } from '../../views/types.ts';
import { heard, one, some, type Way } from './draws.ts';

type TalkCommand = Extract<CommandType, `${'phone' | 'window' | 'say' | 'usual'}.${string}`>;

const lineIn = (status: string[]) => (v: DeskView, d: Stream) =>
  one(
    d,
    v.lines.filter((l) => status.includes(l.status)),
    (l) => ({ line: l.line as 1 }),
  );

export const talkWays: { [T in TalkCommand]: Way<T> } = {
  'phone.end-night-service': (v) => (v.nightService ? {} : null),
  'phone.answer': lineIn(['ringing']),
  'phone.hold': lineIn(['you']),
  'phone.resume': lineIn(['hold']),
  'phone.hang-up': lineIn(['you', 'hold']),
  'phone.transfer': (v, d) =>
    one(
      d,
      v.lines.filter((l) => l.status === 'you' || l.status === 'hold'),
      (l) => ({
        line: l.line as 1,
        to: d.pick(v.team).who,
        how: d.pick(['warm', 'cold', 'voicemail'] as const),
      }),
    ),
  'phone.dial': (v, d) => ({
    number: d.pick([...v.directory.map((e) => e.id), ...heard(v), '555-0142']),
    read: some(d, ['place', 'site', 'number'], 3),
  }),
  'phone.play-voicemail': (v, d) =>
    one(
      d,
      v.inbox.filter((i) => i.kind === 'voicemail'),
      (i) => ({ message: i.item }),
    ),
  'window.turn-to': (v, d) =>
    one(
      d,
      v.contacts.filter((c) => c.kind !== 'phone' && (c.status === 'waiting' || c.status === 'held')),
      (c) => ({ contact: c.contact }),
    ),
  'window.cover': () => ({}),
  'say.greet': (v) => (v.talk ? {} : null),
  'say.ask': (v, d) => (v.talk ? { about: some(d, ASK_TOPICS, 3), open: d.int(1, 4) > 1 } : null),
  'say.tell': (v, d) =>
    v.talk
      ? { item: d.pick([...TELL_ITEMS, ...v.talk.tellable.map((t) => t.item)]), whole: d.int(0, 1) === 1 }
      : null,
  'say.promise': (v, d) =>
    v.talk
      ? {
          what: d.pick(['call-back', 'message', 'retry', 'look-into', 'back-shortly'] as const),
          byMs: v.nowMs + d.int(1, 60) * MINUTE,
        }
      : null,
  'say.refuse': (v, d) => (v.talk ? { what: d.pick(['all', 'until-release', 'that-item'] as const) } : null),
  'say.soothe': (v) => (v.talk ? {} : null),
  'say.quietly': (v, d) =>
    v.talk
      ? {
          how:
            v.talk.contact.kind === 'window'
              ? d.pick(['lower-voice', 'side-window', 'write-down'] as const)
              : 'lower-voice',
        }
      : null,
  'say.acknowledge': (v, d) =>
    one(
      d,
      v.contacts.filter((c) => c.kind !== 'phone' && (c.status === 'waiting' || c.status === 'held')),
      (c) => ({ contact: c.contact }),
    ),
  'say.read-back': (v, d) => one(d, v.talk?.heard ?? [], (h) => ({ field: h.field })),
  'say.again': (v) => (v.talk?.rows.some((r) => r.by === 'them') ? {} : null),
  'say.reply': (v, d) => one(d, v.talk?.offer?.options ?? [], (o) => ({ id: o.id })),
  'say.close': (v, d) =>
    v.talk ? { with: d.pick(['next-step', 'will-call-back', 'goodbye'] as const) } : null,
  'usual.use': (v) => (v.talk && v.usual.earned ? {} : null),
};
