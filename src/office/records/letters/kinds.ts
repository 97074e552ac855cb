// The closed lists of letters from templates: which templates there are, which fields and paragraphs each carries, for whom
// it is meant, by which ways it leaves, what a clinician sends it back for. One table; no behavior, no sentence.
import * as v from 'valibot';

export const TEMPLATES = [
  'work-note',
  'school-note',
  'court-note',
  'visit-summary',
  'normal-result',
  'missed-visit',
  'records-cover',
] as const;
export const Template = v.picklist(TEMPLATES);
export type Template = v.InferOutput<typeof Template>;

export const FIELDS = [
  'date',
  'to',
  'address',
  'seen',
  'back',
  'limit',
  'from',
  'until',
  'missed',
  'result',
  'next',
  'call',
  'pages',
] as const;
export const LetterField = v.picklist(FIELDS);
export type LetterField = v.InferOutput<typeof LetterField>;

/** Written as a date, typed as text, or taken from a list; an address is one of those that the office holds. */
export const DATE_FIELDS: readonly LetterField[] = ['date', 'seen', 'back', 'from', 'until', 'missed'];
export const CHOICES: Partial<Record<LetterField, readonly string[]>> = {
  to: ['patient', 'employer', 'school', 'court', 'office'],
  limit: ['none', 'no-lifting', 'seated', 'half-days'],
  result: ['blood-count', 'cholesterol', 'thyroid', 'blood-sugar'],
  next: ['as-planned', 'call-us', 'come-back'],
  call: ['desk-line', 'fax-line'],
};

export const RECEIVERS = ['patient', 'employer', 'school', 'court', 'office'] as const;
export const Receiver = v.picklist(RECEIVERS);
export type Receiver = v.InferOutput<typeof Receiver>;

export const PARAGRAPHS = [
  'was-seen',
  'reason',
  'may-return',
  'limits',
  'may-play',
  'cannot-serve',
  'summary',
  'came-back',
  'repeat',
  'whats-next',
  'was-missed',
  'dismissal',
  'please-call',
  'enclosed',
  'diagnoses',
  'misdirected',
] as const;
export const Paragraph = v.picklist(PARAGRAPHS);
export type Paragraph = v.InferOutput<typeof Paragraph>;

export interface TemplateShape {
  /** For whom it is meant, which is also what stands in it when it is taken from the shelf. */
  to: Receiver;
  /** In the order in which they are read; the three of the head come first. */
  fields: readonly LetterField[];
  paragraphs: readonly Paragraph[];
  /** What stands in the template and does not belong in a letter to this receiver; null where all of it may stay. */
  out: Paragraph | null;
}
const HEAD = ['date', 'to', 'address'] as const;
export const SHAPES: Record<Template, TemplateShape> = {
  'work-note': {
    to: 'employer',
    fields: [...HEAD, 'seen', 'back', 'limit'],
    paragraphs: ['was-seen', 'reason', 'may-return', 'limits'],
    out: 'reason',
  },
  'school-note': {
    to: 'school',
    fields: [...HEAD, 'seen', 'from'],
    paragraphs: ['was-seen', 'reason', 'may-play'],
    out: 'reason',
  },
  'court-note': {
    to: 'court',
    fields: [...HEAD, 'until'],
    paragraphs: ['cannot-serve', 'reason'],
    out: 'reason',
  },
  'visit-summary': {
    to: 'patient',
    fields: [...HEAD, 'seen', 'next'],
    paragraphs: ['was-seen', 'reason', 'whats-next'],
    out: null,
  },
  'normal-result': {
    to: 'patient',
    fields: [...HEAD, 'result', 'next'],
    paragraphs: ['came-back', 'repeat', 'whats-next'],
    out: 'repeat',
  },
  'missed-visit': {
    to: 'patient',
    fields: [...HEAD, 'missed', 'call'],
    paragraphs: ['was-missed', 'dismissal', 'please-call'],
    out: 'dismissal',
  },
  'records-cover': {
    to: 'office',
    fields: [...HEAD, 'pages'],
    paragraphs: ['enclosed', 'diagnoses', 'misdirected'],
    out: 'diagnoses',
  },
};
/** Which fields stand in which paragraph; the rest are of the head. */
export const IN_PARAGRAPH: Partial<Record<Paragraph, readonly LetterField[]>> = {
  'was-seen': ['seen'],
  'may-return': ['back'],
  limits: ['limit'],
  'may-play': ['from'],
  'cannot-serve': ['until'],
  'came-back': ['result'],
  'whats-next': ['next'],
  'was-missed': ['missed'],
  'please-call': ['call'],
  enclosed: ['pages'],
};
/** A paragraph that tells what somebody was treated for. */
export const TELLS_WHY: readonly Paragraph[] = ['reason', 'diagnoses'];

export const LETTER_WAYS = ['handed', 'mail', 'portal', 'fax'] as const;
export const LetterWay = v.picklist(LETTER_WAYS);
export type LetterWay = v.InferOutput<typeof LetterWay>;

/** What a clinician names who sends a letter back. */
export const LETTER_FAULTS = [
  'not-mine',
  'blank',
  'template',
  'chart',
  'made-up',
  'field',
  'too-much',
  'left-out',
] as const;
export const LetterFault = v.picklist(LETTER_FAULTS);
export type LetterFault = v.InferOutput<typeof LetterFault>;
