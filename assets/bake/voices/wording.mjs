// From the words as they are shown to words a synthesiser says well: numbers digit by digit, letters one by one, dates as
// people say them, and names and medicines by ear. What nobody can make out of a dictation stays a noise, not a word.
import { spokenDate } from '../../../src/text/spoken.ts';

const DIGITS = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spell = (text) =>
  [...text].map((c) => (/\d/.test(c) ? DIGITS[Number(c)] : c === 'A' ? 'ay' : c)).join(', ');
const digits = (text) =>
  text
    .split('-')
    .map((group) => [...group].map((digit) => DIGITS[Number(digit)]).join(' '))
    .join(', ');

/** As it should sound. Each must be a whole word. */
const BY_EAR = {
  // Names.
  Amina: 'ah mee nah',
  Anand: 'ah nund',
  Baptiste: 'bap teest',
  Beatriz: 'bay ah treece',
  Begaye: 'buh gay',
  Chidi: 'chee dee',
  Dufresne: 'doo frayn',
  Emeka: 'eh meh kah',
  Ferreira: 'fuh rare uh',
  Gurdeep: 'gur deep',
  Haddad: 'huh dahd',
  Halima: 'ha lee ma',
  Halyna: 'ha lee na',
  Haru: 'hah roo',
  Hodan: 'ho dahn',
  Imani: 'ee mah nee',
  Inez: 'ee nez',
  Luz: 'looz',
  Mei: 'may',
  Meera: 'mee ra',
  Okafor: 'oh kah for',
  Olivier: 'oh liv ee ay',
  Osei: 'oh say',
  Pilar: 'pee lar',
  Priya: 'pree ya',
  Raman: 'rah mun',
  Reyes: 'ray ess',
  Ruiz: 'roo eez',
  Samir: 'sah meer',
  Sandhu: 'sun doo',
  Shigeo: 'shee gay oh',
  Solange: 'so lahnj',
  Teo: 'tay oh',
  Warsame: 'war sah may',
  Zhou: 'joe',
  // Medicines.
  amlodipine: 'am low dip een',
  apixaban: 'a pix a ban',
  atorvastatin: 'a tor va stat in',
  clonazepam: 'clo naz eh pam',
  clopidogrel: 'clo pid oh grel',
  cyclobenzaprine: 'cyclo ben za preen',
  finasteride: 'fin ast er ide',
  furosemide: 'fur oh sem ide',
  glipizide: 'glip ih zide',
  levothyroxine: 'levo thy rox een',
  lisinopril: 'lye sin oh pril',
  meloxicam: 'mel ox ih cam',
  metoprolol: 'met oh pro lol',
  omeprazole: 'oh mep ra zole',
  prednisone: 'pred nih zone',
  rivaroxaban: 'riva rox a ban',
  sumatriptan: 'soo ma trip tan',
  valsartan: 'val sar tan',
  // Short forms.
  HIPAA: 'hippa',
  Ln: 'lane',
  QD: 'Q, D',
  QOD: 'Q, O, D',
  IU: 'I, U',
  MS: 'M, S',
  RN: 'R, N',
  U: 'you',
  mg: 'milligrams',
  mcg: 'micrograms',
};
const NAMES = new RegExp(`\\b(${Object.keys(BY_EAR).join('|')})\\b`, 'gi');
const known = new Map(Object.entries(BY_EAR).map(([word, sound]) => [word.toLowerCase(), sound]));
/** Short forms hold only as they are written: "us" is not "U". */
const byEar = (word) => (word.length > 4 || BY_EAR[word] ? (known.get(word.toLowerCase()) ?? word) : word);

/** What a dictating doctor slurs, so that the ear has to ask what stands around it. */
const SLURRED = [
  [/hy-per or hy-po TEN-shun/g, 'high puh tension'],
  [/ILL-ee-um/g, 'illy um'],
  [/dis-FAY-zha/g, 'dis fay zha'],
];

export function worded(text) {
  let out = text;
  for (const [from, to] of SLURRED) out = out.replace(from, to);
  return out
    .replace(/\bDr\.\s/g, 'doctor ')
    .replace(/\b\d{2}\/\d{2}\/\d{4}\b/g, (date) => spokenDate(date))
    .replace(/\b(?:\d{3}-)?\d{3}-\d{4}\b/g, digits)
    .replace(/\b0\d{3}\b/g, digits)
    .replace(/\b[A-Z]{2,}\d{5,}\b/g, spell)
    .replace(/\b[A-Z](?:-{1,3}[A-Z])+\b/g, (letters) => spell(letters.replace(/-/g, '')))
    .replace(/\b1\.0\b/g, 'one point oh')
    .replace(/(^|\s)\.(\d)/g, (_all, before, digit) => `${before}point ${DIGITS[Number(digit)]}`)
    .replace(NAMES, byEar)
    .replace(/[…;:]/g, ',')
    .replace(/["“”]/g, '')
    .replace(/^[\s,]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A dictation's sentence in parts: words, and the noises between them. */
export const partsOf = (text) =>
  text
    .split(/(\([^)]*\))/)
    .map((part) => (part.startsWith('(') ? { noise: part.slice(1, -1) } : { words: worded(part) }))
    .filter((part) => part.noise !== undefined || /\w/.test(part.words));
