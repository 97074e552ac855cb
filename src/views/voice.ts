// How somebody sounds: which speaker lends them a voice, and how high they speak. From their age and pronoun, else from their
// id, so that the same person always sounds the same. A voice is heard before a name is known, so it gives away no name.
import { ageOf } from '../office/people/age.ts';
import type { Office } from '../office/state.ts';

/** How people can be heard; the player chooses. */
export const VOICES = ['recorded', 'murmur', 'silent'] as const;
export type Voices = (typeof VOICES)[number];

/** The speakers there are recordings of, and a child, of whom there are none. */
export const SPEAKERS = [
  'woman-clear',
  'woman-soft',
  'woman-low',
  'woman-old',
  'man-even',
  'man-light',
  'man-north',
  'child',
] as const;
export type Speaker = (typeof SPEAKERS)[number];

export interface VoiceView {
  speaker: Speaker;
  /** Hertz, about which the voice moves. */
  pitch: number;
}

const PITCH: Record<Speaker, number> = {
  'woman-clear': 205,
  'woman-soft': 195,
  'woman-low': 172,
  'woman-old': 182,
  'man-even': 112,
  'man-light': 132,
  'man-north': 120,
  child: 265,
};
const WOMEN: readonly Speaker[] = ['woman-clear', 'woman-soft', 'woman-low'];
const MEN: readonly Speaker[] = ['man-even', 'man-light', 'man-north'];
const EITHER: readonly Speaker[] = ['woman-low', 'man-light'];
const CHILD_UNTIL = 13;
const OLD_FROM = 68;

function numberFrom(id: string): number {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum;
}

/** `key` stands for the person; nothing else of it is used. */
export function voiceFor(key: string, age: number | null, pronoun: string | null): VoiceView {
  const number = numberFrom(key);
  const from = (speakers: readonly Speaker[]): Speaker => speakers[number % speakers.length] as Speaker;
  const speaker =
    age !== null && age < CHILD_UNTIL
      ? 'child'
      : pronoun === 'she'
        ? age !== null && age >= OLD_FROM
          ? 'woman-old'
          : from(WOMEN)
        : pronoun === 'he'
          ? from(MEN)
          : from(pronoun === 'they' ? EITHER : [...WOMEN, ...MEN]);
  // Up to a tone either way: two people with one speaker are still told apart.
  return { speaker, pitch: Math.round(PITCH[speaker] * (1 + (((number >> 4) % 25) - 12) / 100)) };
}

export const voiceOf = (o: Office, person: string): VoiceView =>
  voiceFor(person, ageOf(o, person), o.setup.people[person]?.pronoun ?? null);
