// A dictation is one short visit that is over: what they came with, what was found, what is to be done. In five sentences
// stand the five traps of typing: a number said digit by digit, a form that is never written, a word that sounds like
// another, what only the author can settle, a side that does not fit the other. No two of a morning are the same visit.
import type { DictationField, DictationSetup } from '../../../../office/records/setup.ts';
import type { PersonData } from '../../../../scenario/practice.ts';
import { stream } from '../../../streams.ts';
import type { Deal } from '../../draw.ts';
import { paperDay } from './who.ts';

type Gap = Pick<DictationField, 'kind' | 'heard' | 'right' | 'context'>;
const gap = (kind: Gap['kind'], heard: string, right: string[], context = ''): Gap => ({
  kind,
  heard,
  right,
  context,
});
const digits = (heard: string, right: string): Gap => gap('plain', heard, [right]);
const sounds = (heard: string, right: string, context: string): Gap =>
  gap('sound-alike', heard, [right], context);
const lost = (noise: string): Gap => gap('unclear', noise, []);
/** First the side that was said before, then the one that is said now. */
const sides = (context: string, heard: string): Gap => gap('implausible', heard, [heard], context);

const DAILY = gap('abbreviation', 'QD', ['daily', 'every day', 'once daily']);
const EVERY_OTHER = gap('abbreviation', 'QOD', ['every other day']);
const TENSION = 'hy-per or hy-po TEN-shun';
const high = sounds(TENSION, 'hypertension', '170 over 100');
const low = sounds(TENSION, 'hypotension', '88 over 50');
const ilium = sounds('ILL-ee-um', 'ilium', 'crest of the hip bone');
const ileum = sounds('ILL-ee-um', 'ileum', 'end of the small bowel');

/** By visit, the gaps of its sentences in the order in which they are said; the sentences are `records.say.<visit>-<n>`. */
const VISITS: Readonly<Record<string, readonly Gap[]>> = {
  hip: [
    sides('left hip', 'right hip'),
    ilium,
    digits('one-five mg', '15 mg'),
    DAILY,
    lost('(a cart rolls by)'),
  ],
  belly: [
    sides('right side', 'left side'),
    ileum,
    digits('one-four days', '14 days'),
    gap('abbreviation', '400 IU', ['400 International Units']),
    lost('(the door slams)'),
  ],
  swallow: [
    sounds('dis-FAY-zha', 'dysphagia', 'food sticks'),
    sides('left side', 'right side'),
    digits('four-zero mg', '40 mg'),
    DAILY,
    lost('(crackle)'),
  ],
  words: [
    sounds('dis-FAY-zha', 'dysphasia', 'trouble finding words'),
    sides('right hand', 'left hand'),
    DAILY,
    digits('one-four days', '14 days'),
    lost('(the door slams)'),
  ],
  pressure: [
    high,
    sides('left arm', 'right arm'),
    digits('four-zero mg', '40 mg'),
    DAILY,
    lost('(a cart rolls by)'),
  ],
  dizzy: [
    low,
    sides('left knee', 'right knee'),
    digits('five-zero mg', '50 mg'),
    EVERY_OTHER,
    lost('(crackle)'),
  ],
  sugar: [
    sides('right foot', 'left foot'),
    high,
    gap('abbreviation', '10 U', ['10 units']),
    digits('four-zero days', '40 days'),
    lost('(the door slams)'),
  ],
  rash: [
    sides('left arm', 'right arm'),
    gap('abbreviation', '1.0 mg', ['1 mg']),
    digits('one-four days', '14 days'),
    high,
    lost('(crackle)'),
  ],
  ward: [
    sides('right hip', 'left hip'),
    gap('abbreviation', 'MS', []),
    ilium,
    digits('one-five mg', '15 mg'),
    DAILY,
  ],
  legs: [
    sides('right leg', 'left leg'),
    low,
    gap('abbreviation', '.5 mg', ['0.5 mg']),
    digits('four-zero days', '40 days'),
    lost('(a cart rolls by)'),
  ],
};

/** The nth dictation of a morning. */
export function dictation(d: Deal, id: string, n: number, p: PersonData): DictationSetup {
  const visits = stream(d.seed, 'dictation', 'visits').shuffle(Object.keys(VISITS));
  const visit = visits[(n - 1) % visits.length] as string;
  const on = paperDay(d, -stream(d.seed, id, 'seen').int(1, 3));
  return {
    work: id,
    patient: p.id,
    provider: p.chart?.provider ?? 'helen-osei',
    fields: (VISITS[visit] ?? []).map((one, at) => ({
      ...one,
      field: `line-${at + 1}`,
      line: `records.say.${visit}-${at + 1}`,
      params: at === 0 ? { on } : {},
    })),
  };
}
