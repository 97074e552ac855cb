// What a person answers when no scenario speaks for them: from who they are, in their manner.
// Answers carry what they let one enter on a slip, as heard. No wording comes twice while others are left.
import type { Draft } from '../facts.ts';
import type { AskTopic, Paper } from '../kinds.ts';
import { draft } from '../rules.ts';
import type { ContactState, Office } from '../state.ts';
import { isColleague, lineFor, speaksForOther } from './voices.ts';

type Gives = Record<string, { heard: string; true: string }>;
const same = (value: string) => ({ heard: value, true: value });

/** What they say of a stock set now. */
export function voice(
  o: Office,
  c: ContactState,
  set: string,
  params: Record<string, string | number> = {},
  gives: Gives = {},
): Draft[] {
  const line = lineFor(o, c, set);
  return line === undefined
    ? []
    : [draft('line.said', { contact: c.id, who: c.person, line, set: `voices.${set}`, params, gives })];
}

/** What they came or called for, in their own words: once, unless they are asked. What it names can be written down. */
export function opening(o: Office, c: ContactState): Draft[] {
  const dealt = o.setup.contacts[c.id];
  const params = dealt?.params ?? {};
  const gives: Gives = {};
  for (const field of ['medicine', 'office', 'name'] as const) {
    const value = params[field];
    if (typeof value === 'string') gives[field] = same(value);
  }
  if (typeof params.problem === 'string')
    Object.assign(gives, { reason: same(params.problem), words: same(params.problem) });
  return (dealt?.opening ?? []).map((line) =>
    draft('line.said', { contact: c.id, who: c.person, line, set: OPENING, params, gives }),
  );
}
export const toldWhy = (c: ContactState): boolean => c.rows.some((row) => row.set === OPENING);
/** Said something of their own, not only an answer out of the stock to a nod or a question. */
export const hasSpoken = (c: ContactState): boolean =>
  c.rows.some((row) => row.by === 'them' && !row.set.startsWith('voices.'));
const OPENING = 'own.opening';

interface Answer {
  set: string;
  params?: Record<string, string | number>;
  gives?: Gives;
}

/** What a colleague is asked and does answer; anything else of theirs is no business of the desk's. */
const OF_A_COLLEAGUE: Partial<Record<AskTopic, string>> = {
  reason: 'reason-again',
  'what-needed': 'reason-again',
  'full-name': 'full-name',
  'caller.name': 'full-name',
  'preferred-time': 'no-idea',
  'who-for': 'no-idea',
};
/** What only a patient, or whoever speaks for one, can be asked. */
const PATIENTS_ONLY: ReadonlySet<AskTopic> = new Set([
  'birth-date',
  'address',
  'emergency-contact',
  'insurance-changes',
  'card',
  'pharmacy',
  'medicine',
  'preferred-time',
  'visit-reason',
  'relation',
  'who-for',
]);

/** As the patient's own contact list has it; family where it has nothing. */
function relatedTo(o: Office, c: ContactState): Answer {
  const listed = o.setup.charts[c.patient ?? '']?.contacts.find((x) => x.person === c.person);
  if (listed) return { set: 'relation-other', params: { relation: listed.relation } };
  return { set: o.setup.people[c.person]?.kind === 'outsider' ? 'not-needed' : 'relation-family' };
}

function reasonOfVisit(o: Office, c: ContactState): string {
  const visit = c.visit === null ? undefined : o.state.visits[c.visit];
  if (!visit && !o.setup.contacts[c.id]?.order) return 'no-visit';
  return visit?.isNew ? 'visit-reason-new' : 'visit-reason';
}

/** Who calls for their work keeps no pharmacy or next of kin with you, and says so. */
const unlessNone = (value: string, answer: Answer): Answer => (value === '' ? { set: 'not-needed' } : answer);

function answerOf(o: Office, c: ContactState, topic: AskTopic): Answer {
  const me = o.setup.people[c.person];
  const patient = c.patient === null ? undefined : o.setup.people[c.patient];
  if (!me) return { set: 'no-idea' };
  if (isColleague(o, c)) return { set: OF_A_COLLEAGUE[topic] ?? 'not-needed', params: { name: me.name } };
  if (me.kind === 'outsider' && c.patient === null && PATIENTS_ONLY.has(topic)) return { set: 'no-patient' };
  const self = !speaksForOther(c);
  const dealt = o.setup.contacts[c.id]?.params ?? {};
  switch (topic) {
    case 'full-name':
      return {
        set: 'full-name',
        params: { name: me.name },
        gives: { 'full-name': same(me.name), caller: same(me.name) },
      };
    case 'caller.name':
      return {
        set: 'caller-name',
        params: { name: me.name },
        gives: { caller: same(me.name), ...(self ? { 'full-name': same(me.name) } : {}) },
      };
    case 'birth-date':
      return self
        ? unlessNone(me.birthDate, {
            set: 'birth-date',
            params: { birthDate: me.birthDate },
            gives: { 'birth-date': same(me.birthDate) },
          })
        : patient
          ? {
              set: 'other-birth-date',
              params: { name: patient.given, birthDate: patient.birthDate },
              gives: { 'birth-date': same(patient.birthDate) },
            }
          : { set: 'no-idea' };
    case 'patient.full-name':
      return patient
        ? {
            set: self ? 'full-name' : 'patient-full-name',
            params: { name: patient.name },
            gives: { 'full-name': same(patient.name) },
          }
        : { set: 'no-idea' };
    case 'patient.birth-date':
      return patient
        ? {
            set: self ? 'birth-date' : 'patient-birth-date',
            params: { birthDate: patient.birthDate },
            gives: { 'birth-date': same(patient.birthDate) },
          }
        : { set: 'no-idea' };
    case 'address':
      return unlessNone(me.address, {
        set: 'address',
        params: { address: me.address },
        gives: { address: same(me.address) },
      });
    case 'phone':
    case 'call-back.number':
    case 'caller.number':
      return {
        set: topic === 'phone' ? 'phone' : 'call-back-number',
        params: { phone: me.phone },
        gives: { phone: same(me.phone), 'call-back': same(me.phone), number: same(me.phone) },
      };
    case 'middle-name':
      return me.middle === ''
        ? { set: 'middle-name-none' }
        : { set: 'middle-name', params: { middle: me.middle } };
    case 'spelling':
      return { set: 'spelling', params: { spelling: [...me.family.toUpperCase()].join('-') } };
    case 'emergency-contact':
      return unlessNone(me.emergencyContact, {
        set: 'emergency-contact',
        params: { contact: me.emergencyContact },
        gives: { 'emergency-contact': same(me.emergencyContact) },
      });
    case 'pharmacy':
      return unlessNone(me.pharmacy, {
        set: 'pharmacy',
        params: { pharmacy: me.pharmacy },
        gives: { pharmacy: same(me.pharmacy) },
      });
    case 'card':
      if (c.kind === 'phone') return { set: 'not-over-phone' };
      return c.kind === 'window' &&
        o.setup.coverage[c.patient ?? '']?.card &&
        o.setup.coverage[c.patient ?? '']?.cardAt === 'hand'
        ? { set: 'card' }
        : { set: 'no-idea' };
    case 'photo-id':
      return { set: c.kind === 'phone' ? 'not-over-phone' : 'photo-id' };
    case 'insurance-changes': {
      // Nothing can have changed for whoever has no plan on file yet.
      const onFile = o.state.coverage[c.patient ?? '']?.onFile.length ?? 0;
      return {
        set: onFile === 0 ? 'insurance-new' : 'insurance-changes',
        gives: { 'insurance-changes': same(onFile === 0 ? 'none on file' : 'no change') },
      };
    }
    case 'hold':
      return { set: o.setup.contacts[c.id]?.holdOk === false ? 'hold-no' : 'hold-yes' };
    case 'reason':
    case 'what-needed':
      return { set: 'reason-again' };
    case 'who-for':
      return self ? { set: 'who-for' } : { set: 'who-for-other', params: { name: patient?.name ?? '' } };
    case 'relation':
      return self ? { set: 'relation' } : relatedTo(o, c);
    case 'caller.place':
      return { set: c.kind === 'phone' ? 'caller-place' : 'caller-place-window' };
    case 'preferred-time':
      return { set: 'preferred-time' };
    case 'visit-reason':
      return typeof dealt.problem === 'string'
        ? {
            set: 'visit-problem',
            params: { problem: dealt.problem },
            gives: { reason: same(dealt.problem), words: same(dealt.problem) },
          }
        : { set: reasonOfVisit(o, c) };
    case 'medicine':
      return typeof dealt.medicine === 'string'
        ? { set: 'medicine', params: { medicine: dealt.medicine }, gives: { medicine: same(dealt.medicine) } }
        : { set: 'no-idea' };
    case 'medicine.left':
      return typeof dealt.left === 'number'
        ? { set: 'medicine-left', params: { left: dealt.left }, gives: { left: same(String(dealt.left)) } }
        : { set: 'no-idea' };
    case 'voicemail-ok':
      return { set: 'voicemail-ok' };
    case 'symptom.site':
      return typeof dealt.problem === 'string' ? answerOf(o, c, 'visit-reason') : { set: 'symptom-none' };
    case 'symptom.onset':
      return { set: typeof dealt.problem === 'string' ? 'onset' : 'symptom-none' };
    case 'reading':
      return { set: 'symptom-none' };
    default:
      return { set: 'no-idea' };
  }
}

/** What lands on the counter with an answer: the card, or the photo ID. */
export function papersWith(o: Office, c: ContactState, topic: string): Paper[] {
  if (c.kind !== 'window') return [];
  if (topic === 'photo-id') return ['photo-id'];
  const cover = c.patient === null ? undefined : o.setup.coverage[c.patient];
  return topic === 'card' && cover?.card && cover.cardAt === 'hand' ? ['card'] : [];
}

/** Answers to the topics that no scenario took. A closed question is answered yes, without thinking. */
export function answersTo(
  o: Office,
  c: ContactState,
  topics: readonly AskTopic[],
  open: boolean,
  again: boolean,
): Draft[] {
  const own = o.setup.contacts[c.id]?.answers ?? {};
  if (!open) return voice(o, c, 'confirm-yes');
  return topics.flatMap((topic) => {
    if ((topic === 'reason' || topic === 'what-needed') && !toldWhy(c)) {
      const said = opening(o, c);
      if (said.length > 0) return said;
    }
    const mine = own[topic];
    if (mine)
      return [
        draft('line.said', {
          contact: c.id,
          who: c.person,
          line: mine.line,
          set: `own.${topic}`,
          params: o.setup.contacts[c.id]?.params ?? {},
          gives: mine.gives,
        }),
      ];
    const answer = answerOf(o, c, topic);
    return voice(
      o,
      c,
      again && topics.length === 1 && answer.gives === undefined ? 'again' : answer.set,
      answer.params ?? {},
      answer.gives ?? {},
    );
  });
}
