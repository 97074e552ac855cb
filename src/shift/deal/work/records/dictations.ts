// A dictation of five sentences, one of each sort: a number said digit by digit, a form that is never written, a word that
// sounds like another, one that could not be heard, one that does not fit what was said before. In an order of its own.
import type { DictationField, DictationSetup } from '../../../../office/records/setup.ts';
import type { PersonData } from '../../../../scenario/practice.ts';
import { stream } from '../../../streams.ts';
import type { Deal } from '../../draw.ts';

type Sentence = Omit<DictationField, 'field' | 'params'>;
const say = (
  kind: Sentence['kind'],
  line: string,
  heard: string,
  right: string[],
  context = '',
): Sentence => ({ kind, line: `records.say.${line}`, heard, right, context });

const PLAIN = [
  say('plain', 'recheck', 'one-four days', ['14 days']),
  say('plain', 'recheck', 'four-zero days', ['40 days']),
  say('plain', 'dose', 'one-five mg', ['15 mg']),
  say('plain', 'dose', 'five-zero mg', ['50 mg']),
];
const ABBREVIATIONS = [
  say('abbreviation', 'often', 'QD', ['daily', 'every day', 'once daily']),
  say('abbreviation', 'often', 'QOD', ['every other day']),
  say('abbreviation', 'units', '10 U', ['10 units']),
  say('abbreviation', 'vitamin', '400 IU', ['400 International Units']),
  say('abbreviation', 'dose', '1.0 mg', ['1 mg']),
  say('abbreviation', 'dose', '.5 mg', ['0.5 mg']),
];
const SOUND_ALIKES = [
  say('sound-alike', 'tender', 'ILL-ee-um', ['ilium'], 'crest of the hip bone'),
  say('sound-alike', 'scan', 'ILL-ee-um', ['ileum'], 'end of the small bowel'),
  say('sound-alike', 'new', 'dis-FAY-zha', ['dysphagia'], 'food sticks'),
  say('sound-alike', 'new', 'dis-FAY-zha', ['dysphasia'], 'trouble finding words'),
  say('sound-alike', 'known', 'hy-per or hy-po TEN-shun', ['hypertension'], '170 over 100'),
  say('sound-alike', 'known', 'hy-per or hy-po TEN-shun', ['hypotension'], '88 over 50'),
];
const ONLY_ASKED = [
  say('unclear', 'start', '(a cart rolls by)', []),
  say('unclear', 'start', '(the door slams)', []),
  say('unclear', 'allergic', '(crackle)', []),
  say('abbreviation', 'given', 'MS', []),
];
const DOUBTED = [
  say('implausible', 'brace', 'right knee', ['right knee'], 'left knee'),
  say('implausible', 'brace', 'left wrist', ['left wrist'], 'right wrist'),
];

export function dictation(d: Deal, id: string, p: PersonData): DictationSetup {
  const s = stream(d.seed, id, 'dictation');
  const sentences = [PLAIN, ABBREVIATIONS, SOUND_ALIKES, ONLY_ASKED, DOUBTED].map((bank) => s.pick(bank));
  return {
    work: id,
    patient: p.id,
    provider: p.chart?.provider ?? 'helen-osei',
    fields: s.shuffle(sentences).map((one, n) => ({ ...one, field: `line-${n + 1}`, params: {} })),
  };
}
