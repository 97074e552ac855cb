// What speech changes in a conversation: what was asked, heard, named and put on view, and what follows from it. The only
// writer of a talk. The verbs themselves stand in verbs.ts, what people answer in answers.ts and replies.ts.
import type { Draft } from '../facts.ts';
import { type AskTopic, IDENTIFIERS } from '../kinds.ts';
import { type Area, draft, replace } from '../rules.ts';
import type { ContactState, State } from '../state.ts';
import { isAwaited, isSettled } from '../calendar/todaysVisit.ts';
import { hasSpoken, voice } from './answers.ts';
import { verbs } from './verbs.ts';
import { wordsFor } from './words.ts';

/** After this many correct unaided greetings with identity the sequence is one key (*your usual*). */
const USUAL_AFTER = 3;

export const talk: Area = {
  decide: verbs,
  evolve: {
    'talk.opened': (s, f) => ({
      ...s,
      contacts: replace(s.contacts, f.contact, { opened: true, quiet: false }),
    }),
    // Some speak before any greeting: then it is a plain hello, and nobody is asked what they have said.
    'talk.greeted': (s, f) => {
      const c = s.contacts[f.contact];
      const heard = c !== undefined && hasSpoken(c);
      return say(s, f.contact, heard ? 'greet-heard' : 'greet', f.atMs, { greeted: true });
    },
    'talk.asked': (s, f, setup) => {
      const c = s.contacts[f.contact];
      if (!c) return s;
      const add = f.about.filter((t) => !c.asked.includes(t));
      return say(
        s,
        f.contact,
        `ask.${askedAs(f.about)}.${f.open ? 'open' : 'closed'}`,
        f.atMs,
        f.open
          ? {
              asked: [...c.asked, ...add],
              // Asked and given: "I'd rather not" is no leave.
              holdAsked:
                c.holdAsked || (f.about.includes('hold') && setup.contacts[f.contact]?.holdOk !== false),
              mood: f.again && c.mood !== 'irritated' ? 'restless' : c.mood,
            }
          : {},
        f.open ? {} : wordsFor.asked({ setup, state: s }),
      );
    },
    'talk.identified': (s, f) => ({
      ...s,
      contacts: replace(s.contacts, f.contact, { identified: true }),
      usual: { ...s.usual, streak: s.usual.streak + 1 },
    }),
    'talk.told': (s, f, setup) => {
      const c = s.contacts[f.contact];
      return say(
        s,
        f.contact,
        `tell.${f.item.startsWith('visit:') ? 'visit' : f.item}`,
        f.atMs,
        setup.contacts[f.contact]?.wants === f.item ? { settled: true } : {},
        c ? wordsFor.told({ setup, state: s }, c, f.item) : {},
      );
    },
    'talk.promised': (s, f) => ({
      ...say(s, f.contact, `promise.${f.what}`, f.atMs, {}, { timeMs: f.byMs }),
      counts: { ...s.counts, made: s.counts.made + 1 },
      promises: {
        ...s.promises,
        [f.promise]: {
          id: f.promise,
          what: f.what,
          byMs: f.byMs,
          contact: f.contact,
          kept: false,
          lapsed: false,
        },
      },
    }),
    'talk.refused': (s, f) => say(s, f.contact, `refuse.${f.what}`, f.atMs, {}),
    'talk.advised': (s, f) => say(s, f.contact, 'tell.clinical', f.atMs, {}),
    'talk.soothed': (s, f) => say(s, f.contact, 'soothe', f.atMs, { mood: 'calm' }),
    'talk.quieted': (s, f) => say(s, f.contact, `quietly.${f.how}`, f.atMs, { quiet: true }),
    'talk.mood': (s, f) => ({
      ...s,
      contacts: replace(s.contacts, f.contact, { mood: f.mood as ContactState['mood'] }),
    }),
    'talk.read-back': (s, f) => {
      const heard = s.contacts[f.contact]?.heard ?? {};
      const one = heard[f.field];
      return say(
        s,
        f.contact,
        'read-back',
        f.atMs,
        one ? { heard: { ...heard, [f.field]: { value: one.true, true: one.true, readBack: true } } } : {},
        { value: one?.value ?? '' },
      );
    },
    'talk.offered': (s, f) => ({
      ...s,
      contacts: replace(s.contacts, f.contact, { offer: { set: f.set, replies: f.replies } }),
    }),
    'talk.replied': (s, f) => {
      const c = s.contacts[f.contact];
      return c
        ? {
            ...s,
            contacts: replace(s.contacts, f.contact, {
              offer: null,
              rows: [
                ...c.rows,
                { by: 'you', who: null, line: f.reply, set: f.set, params: {}, atMs: f.atMs },
              ],
            }),
          }
        : s;
    },
    'talk.closed': (s, f, setup) => {
      const c = s.contacts[f.contact];
      if (!c) return s;
      const { word, params } = wordsFor.closed({ setup, state: s }, c, f.with);
      return say(s, f.contact, word, f.atMs, { offer: null }, params);
    },
    'team.stepped-in': (s, f) => say(s, f.contact, 'step-away.you', f.atMs, { offer: null }),
    'usual.earned': (s) => ({ ...s, usual: { ...s.usual, earned: true } }),
    'usual.withdrawn': (s) => ({ ...s, usual: { streak: 0, earned: false } }),
    'line.said': (s, f) => {
      const c = s.contacts[f.contact];
      if (!c) return s;
      const heard = { ...c.heard };
      for (const [field, form] of Object.entries(f.gives))
        if (!heard[field]?.readBack) heard[field] = { value: form.heard, true: form.true, readBack: false };
      const row = {
        by: f.who === c.person ? ('them' as const) : ('other' as const),
        who: f.who,
        line: f.line,
        set: f.set,
        params: f.params,
        atMs: f.atMs,
      };
      const voices = f.set.startsWith('voices.')
        ? { ...s.voicesUsed, [f.line]: (s.voicesUsed[f.line] ?? 0) + 1 }
        : s.voicesUsed;
      return {
        ...s,
        voicesUsed: voices,
        contacts: replace(s.contacts, c.id, {
          rows: [...c.rows, row],
          heard,
          named: c.named || 'full-name' in f.gives || 'caller' in f.gives,
        }),
      };
    },
  },
  react: {
    'talk.asked': (o, f) => identifiedNow(o.state.contacts[f.contact]),
    'line.said': (o, f) => identifiedNow(o.state.contacts[f.contact]),
    'talk.identified': (o) =>
      o.state.usual.streak >= USUAL_AFTER && !o.state.usual.earned ? [draft('usual.earned', {})] : [],
    /** A miss withdraws the usual: the wrong chart, or a chart before anybody said whose it is. */
    'chart.opened': (o, f) => {
      const c = f.contact === null ? undefined : o.state.contacts[f.contact];
      const unasked = c !== undefined && c.kind !== 'team' && c.patient !== null && !c.identified;
      return (!f.right || unasked) && (o.state.usual.earned || o.state.usual.streak > 0)
        ? [draft('usual.withdrawn', {})]
        : [];
    },
    'talk.closed': (o, f) => {
      const c = o.state.contacts[f.contact];
      if (!c) return [];
      if (c.line !== null)
        return [
          ...voice(o, c, 'closed-phone'),
          draft('phone.hung-up', { line: c.line, contact: c.id, by: 'caller' }),
        ];
      if (c.as === 'arrival' && isAwaited(o.state, c))
        return [
          ...voice(o, c, isSettled(o.state, c) ? 'went-to-sit' : 'closed-window'),
          draft('person.sat-down', { contact: c.id, person: c.person }),
        ];
      return [
        ...voice(o, c, 'closed-window'),
        draft('person.left', { contact: c.id, person: c.person, why: 'done' }),
      ];
    },
  },
};

/** Name and birth date, asked openly or said by themselves: whichever question brought them, and unasked as well. */
function identifiedNow(c: ContactState | undefined): Draft[] {
  const known = (t: AskTopic): boolean => c !== undefined && (c.asked.includes(t) || t in c.heard);
  return c && c.kind !== 'team' && !c.identified && IDENTIFIERS.every(known)
    ? [draft('talk.identified', { contact: c.id })]
    : [];
}

/** One sentence for what was asked in one breath: two identifiers, of the person or of their patient, or where they are reached. */
function askedAs(about: readonly AskTopic[]): string {
  if (about.length === 1) return about[0] as string;
  if (about.includes('address') && about.includes('phone')) return 'details';
  if (about.includes('birth-date')) return 'identity';
  return about.includes('patient.birth-date') ? 'patient-identity' : (about[0] as string);
}

const say = (
  s: State,
  contact: string,
  word: string,
  atMs: number,
  change: Partial<ContactState>,
  params: Record<string, string | number> = {},
): State => {
  const c = s.contacts[contact];
  const last = c?.rows.at(-1);
  // A reply already put the words on view; what it acts as adds no second sentence.
  if (c && last?.by === 'you' && last.set !== 'you' && last.atMs === atMs)
    return { ...s, contacts: replace(s.contacts, contact, change) };
  return c
    ? {
        ...s,
        contacts: replace(s.contacts, contact, {
          ...change,
          rows: [...c.rows, { by: 'you', who: null, line: `words.${word}`, set: 'you', params, atMs }],
        }),
      }
    : s;
};
