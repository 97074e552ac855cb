// One letter on the desk: whether it lies there, how its state changes, and its sheet as a template fills it from a chart.
// Shared by the rules of the letters; decides nothing itself.
import type { Draft } from '../../facts.ts';
import { type Refusal, refuse } from '../../rules.ts';
import type { Office, State } from '../../state.ts';
import { openWork } from '../../work/rules.ts';
import { dealt, today } from '../case.ts';
import { paperOf } from '../clocks.ts';
import { type LetterField, SHAPES, type Template } from './kinds.ts';
import { addressOf } from './owed.ts';
import type { ByHand, LetterState, Sheet } from './schema.ts';
import type { LetterSetup } from './setup.ts';

export const freshLetter = (): LetterState => ({
  sheet: null,
  folder: null,
  signed: null,
  fault: null,
  returns: 0,
  byHand: [],
  ends: [],
  copied: false,
  sent: [],
});
export const letterOf = (o: Office, work: string): LetterState | undefined => o.state.records.letters[work];

export const withLetter = (s: State, work: string, change: Partial<LetterState>): State => {
  const now = s.records.letters[work];
  return now
    ? {
        ...s,
        records: { ...s.records, letters: { ...s.records.letters, [work]: { ...now, ...change } } },
      }
    : s;
};
export const withHand = (s: State, work: string, what: ByHand | null): State => {
  const byHand = s.records.letters[work]?.byHand ?? [];
  return what === null || byHand.includes(what) ? s : withLetter(s, work, { byHand: [...byHand, what] });
};
/** Another word on the sheet: whoever signed it signed another one, and the copy in the chart is not of this. */
export const withSheet = (s: State, work: string, change: Partial<Sheet>): State => {
  const sheet = s.records.letters[work]?.sheet;
  return sheet
    ? withLetter(s, work, { sheet: { ...sheet, ...change }, signed: null, copied: false, fault: null })
    : s;
};

export function atLetter(
  o: Office,
  work: string,
  then: (l: LetterSetup, now: LetterState) => Draft[] | Refusal,
): Draft[] | Refusal {
  const l = dealt(o).letters[work];
  const now = letterOf(o, work);
  if (!l || !now || !openWork(o, work)) return refuse('records/not-here');
  if (!o.state.records.cases[work]?.opened) return refuse('records/open-it-first');
  return then(l, now);
}
/** With a sheet that lies on one's own desk. */
export const atSheet = (
  o: Office,
  work: string,
  then: (l: LetterSetup, sheet: Sheet, now: LetterState) => Draft[] | Refusal,
): Draft[] | Refusal =>
  atLetter(o, work, (l, now) => {
    if (now.folder !== null) return refuse('letters/in-the-folder');
    return now.sheet === null ? refuse('letters/nothing-picked') : then(l, now.sheet, now);
  });

/** As the template comes from the shelf: filled from this chart, and with what is still in it from last time. */
export function filledFrom(o: Office, l: LetterSetup, template: Template, chart: string): Sheet {
  const theirs = chart === l.patient;
  const from: Partial<Record<LetterField, string>> = {
    ...l.left,
    date: l.left.date ?? paperOf(today(o)),
    to: SHAPES[template].to,
    address: theirs ? (l.left.address ?? addressOf(o, chart)) : addressOf(o, chart),
    seen: o.state.charts[chart]?.visits[0]?.on ?? '',
  };
  return {
    template,
    chart,
    name: o.state.charts[chart]?.fullName ?? '',
    fields: Object.fromEntries(SHAPES[template].fields.map((f) => [f, from[f] ?? ''])),
    out: [],
    asked: [],
  };
}
