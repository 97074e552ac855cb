// A letter that somebody wishes for: for whom, with which days and words, by which way, and what of it is left open. Beside
// it, what the templates still hold from last time, which form is on file, and how closely its clinician reads.
import { type LetterField, SHAPES, type Template } from '../../../../office/records/letters/kinds.ts';
import type { LetterSetup } from '../../../../office/records/letters/setup.ts';
import { ageOn } from '../../../../office/people/age.ts';
import { MINUTE } from '../../../../office/kinds.ts';
import type { WorkSetup } from '../../../../office/work/schema.ts';
import type { PersonData } from '../../../../scenario/practice.ts';
import { type Stream, stream } from '../../../streams.ts';
import { type Deal, grown, works } from '../../draw.ts';
import { onPaper, paperDay, someone } from './who.ts';

const REASONS = ['back', 'nerves', 'migraine', 'stomach', 'cough'] as const;
/** Where somebody lived before; no house of anybody in town. */
const FORMER = ['5 Weir Lane', '77 Foundry Row', '19 Ferry Steps', '402 Orchard Bend'];
/** What the shelf holds beside the one that is wished for: those that look like it first. */
const ALIKE: Record<Template, readonly Template[]> = {
  'work-note': ['school-note', 'visit-summary', 'court-note'],
  'school-note': ['work-note', 'visit-summary', 'court-note'],
  'court-note': ['work-note', 'school-note', 'visit-summary'],
  'visit-summary': ['work-note', 'records-cover', 'normal-result'],
  'normal-result': ['visit-summary', 'missed-visit', 'records-cover'],
  'missed-visit': ['normal-result', 'visit-summary', 'work-note'],
  'records-cover': ['visit-summary', 'normal-result', 'court-note'],
};
const WISHES: readonly Template[] = [
  'work-note',
  'work-note',
  'work-note',
  'school-note',
  'school-note',
  'court-note',
  'normal-result',
  'normal-result',
  'missed-visit',
  'missed-visit',
  'visit-summary',
  'records-cover',
  'records-cover',
];

/** So many days on, or the Monday after where that is no working day. */
function workday(d: Deal, days: number): number {
  const weekday = (d.settings.date.weekday + days) % 7;
  return days + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}
const OPEN: Partial<Record<Template, LetterField>> = {
  'work-note': 'back',
  'school-note': 'from',
  'court-note': 'until',
};

/** What the wish says, field by field; the day that may be left open stands last. */
function says(d: Deal, s: Stream, wish: Template): Partial<Record<LetterField, string>> {
  const on = (days: number): string => paperDay(d, workday(d, days));
  switch (wish) {
    case 'work-note':
      return {
        seen: paperDay(d, 0),
        limit: s.pick(['none', 'none', 'no-lifting', 'seated', 'half-days']),
        back: on(s.int(2, 8)),
      };
    case 'school-note':
      return { seen: paperDay(d, 0), from: on(s.int(3, 9)) };
    case 'court-note':
      return { until: on(s.int(8, 11)) };
    case 'visit-summary':
      return { seen: paperDay(d, 0), next: 'as-planned' };
    case 'normal-result':
      return { result: s.pick(['blood-count', 'cholesterol', 'thyroid', 'blood-sugar']), next: 'as-planned' };
    case 'missed-visit':
      return { missed: paperDay(d, -1), call: 'desk-line' };
    case 'records-cover':
      return { pages: String(s.int(4, 14)) };
  }
}

/** Who is young goes to school, who is of age works and serves; the rest is written to anyone who is grown. */
function ofAge(d: Deal, wish: Template, p: PersonData): boolean {
  const age = ageOn(p.born, d.settings.date);
  if (wish === 'school-note') return age >= 8 && age <= 25;
  return wish === 'work-note' || wish === 'court-note' ? works(d, p) : grown(d, p);
}

export function outgoing(d: Deal, id: string): { setup: LetterSetup; facts: WorkSetup['facts'] } | null {
  const s = stream(d.seed, id, 'wish');
  const twins = s.int(1, 4) === 1;
  const wished = s.pick(WISHES);
  const fits = (x: PersonData): boolean => ofAge(d, wished, x);
  const p =
    someone(d, id, 'who', (x) => fits(x) && (!twins || x.twin !== undefined)) ??
    someone(d, id, 'who', fits) ??
    someone(d, id, 'who', (x) => ofAge(d, 'normal-result', x)) ??
    someone(d, id, 'who');
  if (!p) return null;
  // Where only children are left, the letter is one that goes with their records.
  const wish = fits(p) ? wished : ofAge(d, 'normal-result', p) ? 'normal-result' : 'records-cover';
  const to = SHAPES[wish].to;
  const own = stream(d.seed, id, 'says');
  const all = says(d, own, wish);
  const open = own.int(1, 2) === 1 ? (OPEN[wish] ?? null) : null;
  const answer = open === null ? '' : (all[open] ?? '');
  const said = Object.fromEntries(Object.entries(all).filter(([field]) => field !== open));
  const past = stream(d.seed, id, 'left');
  const old = paperDay(d, -past.int(12, 40));
  const left: LetterSetup['left'] = {};
  if (past.int(1, 2) === 1) left.date = old;
  if (past.int(1, 2) === 1) left.address = past.pick(FORMER);
  for (const field of SHAPES[wish].fields)
    if (['back', 'from', 'until', 'missed'].includes(field) && past.int(1, 2) === 1)
      left[field] = paperDay(d, -past.int(2, 10));
  if (wish === 'missed-visit' && past.int(1, 2) === 1) left.call = 'fax-line';
  if (wish === 'normal-result' && past.int(1, 2) === 1) left.next = 'call-us';
  const way = stream(d.seed, id, 'way');
  const onFile = way.pick(['mail', 'mail', 'portal'] as const);
  const by = to === 'patient' && wish !== 'visit-summary' ? 'provider' : 'patient';
  const named = way.pick([null, 'mail', 'mail', 'portal'] as const);
  // How somebody wants their letters is theirs to say, not their clinician's.
  const how =
    to === 'office'
      ? 'fax'
      : to === 'patient'
        ? by === 'patient'
          ? named
          : null
        : to === 'court'
          ? way.pick([null, 'mail', 'handed'] as const)
          : way.pick(['handed', 'handed', 'portal', 'fax', 'fax', 'fax'] as const);
  const form = (to === 'employer' || to === 'school') && how === 'fax' && way.int(1, 4) > 1;
  const reader = stream(d.seed, id, 'reader');
  const setup: LetterSetup = {
    work: id,
    patient: p.id,
    name: `${p.given} ${p.family}`,
    birthDate: onPaper(p.born),
    provider: p.chart?.provider ?? 'helen-osei',
    by,
    wish,
    says: said,
    open,
    answer,
    left,
    reason: `letters.reason.${own.pick(REASONS)}`,
    shelf: s.shuffle([
      wish,
      ...ALIKE[wish],
      ...s
        .shuffle((Object.keys(SHAPES) as Template[]).filter((x) => x !== wish && !ALIKE[wish].includes(x)))
        .slice(0, 2),
    ]),
    how,
    onFile,
    form,
    formerly: reader.pick(['nobody', 'somebody'] as const),
    // Between two patients, a folder is mostly signed and seldom read.
    close: reader.int(1, 3) === 1,
    signsInMs: reader.int(5, 10) * MINUTE,
  };
  return {
    setup,
    facts: { wish, open: open !== null, outside: SHAPES[wish].to !== 'patient' },
  };
}
