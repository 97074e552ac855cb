// The verbs of speech as acts: what each one says to whoever is in the foreground, as facts or a refusal. Whom an act of
// telling is about, of what class and whether that ear may hear it is worked out here. What they answer stands elsewhere.
import type { Draft } from '../facts.ts';
import { type AskTopic, IDENTIFIERS } from '../kinds.ts';
import { type Decider, draft, type Refusal, refuse } from '../rules.ts';
import type { ContactState, Office, State } from '../state.ts';
import { mayHear, whatIsTold } from './mayHear.ts';

export const foreground = (state: State): ContactState | null =>
  state.foreground === null ? null : (state.contacts[state.foreground] ?? null);
const speaking = (o: Office, then: (c: ContactState) => Draft[] | Refusal): Draft[] | Refusal => {
  const c = foreground(o.state);
  return c ? then(c) : refuse('talk/nobody');
};
const others = (o: Office, c: ContactState): boolean =>
  c.kind === 'window' &&
  Object.values(o.state.contacts).some(
    (x) => x.id !== c.id && x.kind === 'window' && (x.status === 'waiting' || x.status === 'held'),
  );

function asks(c: ContactState, about: AskTopic[], open: boolean): Draft[] {
  return [
    draft('talk.asked', {
      contact: c.id,
      about,
      open,
      again: about.every((t) => c.asked.includes(t)),
      quiet: c.quiet,
    }),
  ];
}

export function told(o: Office, c: ContactState, item: string, whole: boolean): Draft[] | Refusal {
  if (item === 'clinical') return [draft('talk.advised', { contact: c.id, what: 'clinical' })];
  const what = whatIsTold(o, item, c.patient);
  if (!what) return refuse('talk/not-on-view');
  const permitted = what.about === null || mayHear(o, c.person, what.about, what.class ?? 'presence');
  const overheard = what.class !== null && !c.quiet && others(o, c);
  return [
    draft('talk.told', {
      contact: c.id,
      item,
      about: what.about,
      class: what.class,
      whole,
      permitted,
      quiet: c.quiet,
      overheard,
    }),
  ];
}

export const verbs: Decider = {
  'say.greet': (o) => speaking(o, (c) => [draft('talk.greeted', { contact: c.id })]),
  'say.ask': (o, { about, open }) => speaking(o, (c) => asks(c, about, open)),
  'say.tell': (o, { item, whole }) => speaking(o, (c) => told(o, c, item, whole)),
  'say.promise': (o, { what, byMs }) =>
    speaking(o, (c) => [
      draft('talk.promised', { contact: c.id, promise: `promise-${o.state.counts.made + 1}`, what, byMs }),
    ]),
  'say.refuse': (o, { what }) => speaking(o, (c) => [draft('talk.refused', { contact: c.id, what })]),
  'say.soothe': (o) => speaking(o, (c) => [draft('talk.soothed', { contact: c.id })]),
  'say.quietly': (o, { how }) =>
    speaking(o, (c) =>
      how !== 'lower-voice' && c.kind !== 'window'
        ? refuse('talk/only-at-window')
        : [draft('talk.quieted', { contact: c.id, how })],
    ),
  'say.acknowledge': (o, { contact }) => {
    const c = o.state.contacts[contact];
    if (!c || c.line !== null || (c.status !== 'waiting' && c.status !== 'held') || c.place === 'away')
      return refuse('window/not-here');
    return [draft('person.acknowledged', { contact, person: c.person })];
  },
  'say.read-back': (o, { field }) =>
    speaking(o, (c) => {
      const heard = c.heard[field];
      return heard
        ? [draft('talk.read-back', { contact: c.id, field, corrected: heard.value !== heard.true })]
        : refuse('talk/nothing-heard');
    }),
  'say.again': (o) =>
    speaking(o, (c) => {
      const last = [...c.rows].reverse().find((r) => r.by === 'them');
      return last
        ? [
            draft('line.said', {
              contact: c.id,
              who: last.who ?? c.person,
              line: last.line,
              set: last.set,
              params: last.params,
              gives: {},
            }),
          ]
        : refuse('talk/nothing-heard');
    }),
  'say.reply': (o, { id }) =>
    speaking(o, (c) =>
      c.offer?.replies.includes(id)
        ? [draft('talk.replied', { contact: c.id, set: c.offer.set, reply: id })]
        : refuse('talk/not-offered'),
    ),
  'say.close': (o, command) =>
    speaking(o, (c) => [draft('talk.closed', { contact: c.id, with: command.with })]),
  'usual.use': (o) =>
    speaking(o, (c) => {
      if (!o.state.usual.earned) return refuse('talk/usual-not-earned');
      return [
        draft('usual.used', { contact: c.id }),
        ...(c.greeted ? [] : [draft('talk.greeted', { contact: c.id })]),
        ...asks(c, [...IDENTIFIERS], true),
      ];
    }),
};
