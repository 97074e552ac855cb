// Typing what was dictated: words that sound alike by what stands around them, forms that are never used written out, what
// could not be heard left as a marked blank with a question. The draft goes to its author, who alone can sign it.
import type { Draft } from '../facts.ts';
import { type Area, draft, type Refusal, refuse } from '../rules.ts';
import type { Office } from '../state.ts';
import { finish } from '../work/rules.ts';
import { changed, dealt, inFront, withFault } from './case.ts';
import type { CaseState, TypedState } from './schema.ts';
import type { DictationField, DictationSetup } from './setup.ts';
import { BLANK, holdsDoNotUse, isBlank, sameWords } from './terms.ts';

/** What nobody but the author can settle: it is asked, not decided here. */
export const onlyAuthor = (f: DictationField): boolean =>
  f.kind === 'unclear' || f.kind === 'implausible' || f.right.length === 0;

type Fault = 'wrong-word' | 'do-not-use' | 'guessed' | 'left-out';
export function faultIn(f: DictationField, text: string): Fault | null {
  if (text.trim() === '') return 'left-out';
  // What is implausible stands as it was said, with a question beside it.
  if (f.kind === 'implausible') return f.right.some((r) => sameWords(r, text)) ? null : 'wrong-word';
  if (onlyAuthor(f)) return isBlank(text) ? null : 'guessed';
  if (f.right.some((r) => sameWords(r, text))) return null;
  return holdsDoNotUse(text) ? 'do-not-use' : 'wrong-word';
}

/** How a line stands in the draft: right, or asked where asking is right; a sound-alike that was asked is no fault. */
function holds(f: DictationField, typed: TypedState | undefined): boolean {
  if (typed === undefined) return false;
  const asked = typed.queried;
  if (onlyAuthor(f)) return asked && faultIn(f, typed.text) === null;
  return faultIn(f, typed.text) === null || (f.kind === 'sound-alike' && asked && isBlank(typed.text));
}
const every = (fields: DictationField[], now: CaseState, kinds: (f: DictationField) => boolean): boolean =>
  fields.filter(kinds).every((f) => holds(f, now.typed[f.field]));

/** An act on one line of what was played. */
const atLine = (
  o: Office,
  work: string,
  field: string,
  then: (d: DictationSetup, f: DictationField) => Draft,
): Draft[] | Refusal =>
  inFront(
    o,
    work,
    (r) => r.dictations,
    (d, now) => {
      const f = d.fields.find((x) => x.field === field);
      if (!f) return refuse('records/no-such-line');
      if (now.plays === 0) return refuse('records/play-it-first');
      return [then(d, f)];
    },
  );

export const dictation: Area = {
  decide: {
    'records.play': (o, { work }) =>
      inFront(
        o,
        work,
        (r) => r.dictations,
        (d, now) => [draft('records.played', { work, patient: d.patient, again: now.plays > 0 })],
      ),
    'records.type': (o, { work, field, text }) =>
      atLine(o, work, field, (d, f) => {
        const fault = faultIn(f, text);
        return draft('records.typed', {
          work,
          patient: d.patient,
          field,
          text,
          fault,
          right: fault === null,
        });
      }),
    'records.query': (o, { work, field }) =>
      atLine(o, work, field, (d, f) =>
        draft('records.queried', { work, patient: d.patient, field, right: onlyAuthor(f) }),
      ),
    'records.draft': (o, { work, to }) =>
      inFront(
        o,
        work,
        (r) => r.dictations,
        (d, now) => {
          if (!o.setup.team[to]?.in) return refuse('team/not-in');
          if (now.plays === 0) return refuse('records/play-it-first');
          const parts = {
            spelled: every(d.fields, now, (f) => f.kind === 'abbreviation' && !onlyAuthor(f)),
            words: every(d.fields, now, (f) => f.kind === 'sound-alike'),
            blanks: every(d.fields, now, (f) => onlyAuthor(f) && f.kind !== 'implausible'),
            doubts: every(d.fields, now, (f) => f.kind === 'implausible'),
            plain: every(d.fields, now, (f) => f.kind === 'plain'),
            author: to === d.provider,
          };
          const right = Object.values(parts).every((x) => x);
          return [
            draft('records.drafted', { work, patient: d.patient, to, ...parts, right }),
            ...finish(o, work, right),
          ];
        },
      ),
  },
  evolve: {
    'records.played': (s, f) => changed(s, f.work, { plays: (s.records.cases[f.work]?.plays ?? 0) + 1 }),
    'records.typed': (s, f) => {
      const typed = s.records.cases[f.work]?.typed ?? {};
      const queried = typed[f.field]?.queried ?? false;
      return changed(s, f.work, { typed: { ...typed, [f.field]: { text: f.text, queried } } });
    },
    'records.queried': (s, f, setup) => {
      const typed = s.records.cases[f.work]?.typed ?? {};
      const field = dealt({ setup }).dictations[f.work]?.fields.find((x) => x.field === f.field);
      const before = typed[f.field]?.text ?? '';
      // What was heard and is doubted stands as it was said; what was not heard stands as a blank.
      const stands = field?.kind === 'implausible' ? before || field.heard : before || BLANK;
      return changed(s, f.work, { typed: { ...typed, [f.field]: { text: stands, queried: true } } });
    },
    'records.drafted': (s, f) =>
      f.spelled && f.words && f.blanks && f.doubts && f.plain ? s : withFault(s, f.work, 'wrong-word'),
  },
};
