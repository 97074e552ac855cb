// The words of the typing desk: abbreviations that are never written, with what is written instead, and words that sound
// alike, with what tells them apart. Tables and look-ups; what is unclear is not resolved here.

/** As heard → as typed. Numbers are handled apart: no zero trails, none is left out in front. */
export const DO_NOT_USE: Record<string, string> = {
  U: 'units',
  IU: 'International Units',
  QD: 'daily',
  QOD: 'every other day',
  MSO4: 'morphine sulfate',
  MgSO4: 'magnesium sulfate',
};
/** Two medicines behind two letters: only whoever said it knows. */
export const ONLY_THE_AUTHOR_KNOWS: readonly string[] = ['MS'];

/** One sound, two words, and the surroundings that settle it. */
export interface SoundAlike {
  sound: string;
  words: readonly [{ word: string; near: readonly string[] }, { word: string; near: readonly string[] }];
}
export const SOUND_ALIKES: readonly SoundAlike[] = [
  {
    sound: 'ILL-ee-um',
    words: [
      { word: 'ilium', near: ['hip bone', 'crest'] },
      { word: 'ileum', near: ['small bowel', 'end of the bowel'] },
    ],
  },
  {
    sound: 'dis-FAY-zha',
    words: [
      { word: 'dysphagia', near: ['swallowing', 'food sticks'] },
      { word: 'dysphasia', near: ['finding words', 'speech'] },
    ],
  },
  {
    sound: 'ah-FAY-zha',
    words: [
      { word: 'aphasia', near: ['no speech', 'cannot name things'] },
      { word: 'aphagia', near: ['cannot swallow', 'refuses all food'] },
    ],
  },
  {
    sound: 'hy-per or hy-po TEN-shun',
    words: [
      { word: 'hypertension', near: ['170 over 100', 'pressure is high'] },
      { word: 'hypotension', near: ['88 over 50', 'pressure is low'] },
    ],
  },
  {
    sound: 'inter or intra VEE-nus',
    words: [
      { word: 'intravenous', near: ['into the vein'] },
      { word: 'intervenous', near: ['between two veins'] },
    ],
  },
];

/** The word that fits these surroundings; null when they settle nothing. */
export function soundsLike(sound: string, context: string): string | null {
  const pair = SOUND_ALIKES.find((s) => s.sound === sound);
  return pair?.words.find((w) => w.near.some((n) => context.includes(n)))?.word ?? null;
}

/** A dose as it is written: no trailing zero, always a leading one. Anything that is no number stays as it is. */
export const cleanNumber = (dose: string): string =>
  dose.replace(/(^|[^\d.])\.(\d)/g, '$10.$2').replace(/(\d+)\.0+(?!\d)/g, '$1');

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** "one-five" → "15": numbers are said digit by digit. */
const inFigures = (word: string): string => {
  const digits = word.split('-').map((w) => DIGITS.indexOf(w));
  return digits.every((d) => d >= 0) ? digits.join('') : word;
};

/** The surroundings speak of one side, the word of the other. */
export const contradicts = (heard: string, context: string): boolean =>
  (heard.includes('left') && context.includes('right')) ||
  (heard.includes('right') && context.includes('left'));

/** What a practiced typist writes for what was heard; null where nobody can know. */
export function spelledOut(heard: string, context: string): string | null {
  if (ONLY_THE_AUTHOR_KNOWS.includes(heard)) return null;
  const sound = SOUND_ALIKES.some((s) => s.sound === heard) ? soundsLike(heard, context) : undefined;
  if (sound !== undefined) return sound;
  const words = heard.split(' ').map((w) => DO_NOT_USE[w] ?? inFigures(w));
  return cleanNumber(words.join(' '));
}

const WHOLE_WORD = new RegExp(
  `(?:^|[^A-Za-z])(?:${[...Object.keys(DO_NOT_USE), 'MS', 'Q\\.D\\.', 'Q\\.O\\.D\\.', 'qd', 'qod', 'u'].join('|')})(?![A-Za-z0-9])`,
);
/** Whether what was typed holds a form from the list that is never used: letters, a trailing zero, a bare point. */
export const holdsDoNotUse = (text: string): boolean =>
  WHOLE_WORD.test(text) || /\d\.0+(?!\d)/.test(text) || /(?:^|[^\d])\.\d/.test(text);

/** What stands for a word that could not be heard. */
export const BLANK = '____';
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
export const sameWords = (a: string, b: string): boolean => plain(a) === plain(b);
export const isBlank = (text: string): boolean => /_{2,}/.test(text);
