// Wordless speech, as a plan: as many syllables as the words have, a pitch that falls like a sentence, and mouths that no
// word could be read from. Pure: the same words of the same voice always give the same plan.
import type { VoiceView } from '../views/voice.ts';

export interface Syllable {
  /** Seconds from the beginning. */
  at: number;
  length: number;
  pitch: number;
  /** The two tones of the mouth, in hertz. */
  mouth: readonly [number, number];
}

const MOUTHS: Syllable['mouth'][] = [
  [520, 1190],
  [660, 1700],
  [390, 1990],
  [440, 1020],
  [570, 840],
];
/** A long answer is not murmured to its end: it stands there to be read. */
const MOST = 22;
const FIRST_AT = 0.05;
const FALL = 0.16;

export function syllablesOf(words: string, { pitch }: VoiceView): Syllable[] {
  const found = words.toLowerCase().match(/[aeiouy]+|\d|[.,?!…]/g) ?? [];
  const plan: Syllable[] = [];
  let at = FIRST_AT;
  for (const [n, piece] of found.entries()) {
    if (plan.length >= MOST) break;
    if (/[.,?!…]/.test(piece)) {
      at += 0.14;
      continue;
    }
    // What letter it is moves the tune a little; which word it is cannot be heard.
    const turn = ((piece.charCodeAt(0) * 7 + n * 13) % 11) / 10 - 0.5;
    const length = 0.1 + 0.025 * Math.min(piece.length, 3) + 0.02 * turn;
    const down = 1 - (FALL * plan.length) / MOST;
    const mouth = MOUTHS[(piece.charCodeAt(0) + n) % MOUTHS.length] as Syllable['mouth'];
    plan.push({ at, length, pitch: pitch * down * (1 + 0.09 * turn), mouth });
    at += length + 0.03;
  }
  return plan;
}

export const secondsOf = (plan: readonly Syllable[]): number => {
  const last = plan.at(-1);
  return last ? last.at + last.length : 0;
};
