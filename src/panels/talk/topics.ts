// Which questions come first for which kind of contact. Order is usefulness at an ordinary desk, the same for every
// case, so that it never hints at this one; everything that can be asked this way is in the list, the rest behind *More*.
import { ASK_TOPICS, type AskTopic } from '../../office/kinds.ts';
import type { ContactView } from '../../views/types.ts';

/** Asked together, as one question. */
export const PAIRS: Record<'own' | 'patient' | 'caller' | 'whereabouts', readonly AskTopic[]> = {
  own: ['full-name', 'birth-date'],
  patient: ['patient.full-name', 'patient.birth-date'],
  caller: ['caller.name', 'relation'],
  whereabouts: ['caller.place', 'caller.number'],
};
export type PairName = keyof typeof PAIRS;

interface Order {
  pairs: readonly PairName[];
  topics: readonly AskTopic[];
}

const ORDER: Record<ContactView['as'], Order> = {
  arrival: {
    pairs: ['own'],
    topics: [
      'reason',
      'address',
      'phone',
      'card',
      'insurance-changes',
      'photo-id',
      'emergency-contact',
      'full-name',
      'birth-date',
    ],
  },
  'check-out': {
    pairs: ['own'],
    topics: ['preferred-time', 'what-needed', 'reason', 'phone', 'full-name', 'birth-date'],
  },
  errand: {
    pairs: ['own'],
    topics: ['reason', 'who-for', 'what-needed', 'relation', 'full-name', 'birth-date'],
  },
  call: {
    pairs: ['own', 'patient', 'caller', 'whereabouts'],
    topics: [
      'reason',
      'hold',
      'who-for',
      'relation',
      'caller.name',
      'caller.place',
      'caller.number',
      'call-back.number',
      'symptom.site',
      'symptom.onset',
      'preferred-time',
      'medicine',
      'medicine.left',
      'pharmacy',
    ],
  },
  inside: { pairs: [], topics: ['what-needed', 'who-for', 'reason', 'preferred-time'] },
  outgoing: {
    pairs: ['own', 'patient'],
    topics: ['caller.name', 'what-needed', 'preferred-time', 'voicemail-ok', 'hold'],
  },
};

/** What cannot be asked so: nobody at the window is put on hold, and no paper is shown over the phone. */
const NOT_ASKED: Record<ContactView['kind'], readonly AskTopic[]> = {
  window: ['hold', 'caller.name', 'caller.place', 'caller.number', 'caller.company'],
  phone: ['photo-id', 'fetch-card'],
  team: [
    'hold',
    'caller.name',
    'caller.place',
    'caller.number',
    'caller.company',
    'photo-id',
    'card',
    'fetch-card',
  ],
};
const can = (of: Of, topic: AskTopic): boolean => !NOT_ASKED[of.kind].includes(topic);
type Of = Pick<ContactView, 'as' | 'kind'>;

export const pairsFor = (of: Of): { first: readonly PairName[]; rest: readonly PairName[] } => {
  const first = ORDER[of.as].pairs;
  const rest = (Object.keys(PAIRS) as PairName[]).filter(
    (pair) => !first.includes(pair) && PAIRS[pair].every((topic) => can(of, topic)),
  );
  return { first, rest };
};
export const topicsFor = (of: Of): { first: readonly AskTopic[]; rest: readonly AskTopic[] } => {
  const first = ORDER[of.as].topics.filter((topic) => can(of, topic));
  return { first, rest: ASK_TOPICS.filter((topic) => !first.includes(topic) && can(of, topic)) };
};
