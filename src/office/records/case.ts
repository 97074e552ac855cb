// One case of the records desk: whether it lies open, what is printed of it, how its state changes, and the own mistakes
// that stand in it. Shared by the rules of letters, entries, papers and dictation; decides nothing itself.
import { DAY } from '../kinds.ts';
import { type Refusal, refuse } from '../rules.ts';
import type { Draft } from '../facts.ts';
import type { Office, State } from '../state.ts';
import { openWork } from '../work/rules.ts';
import { dayNumber } from './clocks.ts';
import type { Incident } from './kinds.ts';
import type { CaseState } from './schema.ts';
import type { RecordsSetup } from './setup.ts';

const NOTHING: RecordsSetup = { requests: {}, corrections: {}, scans: {}, dictations: {}, letters: {} };
export const dealt = (o: Pick<Office, 'setup'>): RecordsSetup => o.setup.areas.records ?? NOTHING;
export const caseOf = (o: Office, work: string): CaseState | undefined => o.state.records.cases[work];

/** Today as a day number, and the day of an offset from the run's first day. */
export const dayAt = (o: Pick<Office, 'setup'>, offset: number): number => dayNumber(o.setup.date) + offset;
export const today = (o: Office): number => dayAt(o, Math.floor(o.state.nowMs / DAY));

/** A case that lies open and was taken in front, with what of this kind was dealt for it; refused where it is not. */
export function inFront<T>(
  o: Office,
  work: string,
  of: (r: RecordsSetup) => Record<string, T>,
  then: (dealt: T, now: CaseState) => Draft[] | Refusal,
): Draft[] | Refusal {
  const what = of(dealt(o))[work];
  const now = caseOf(o, work);
  if (what === undefined || !now || !openWork(o, work)) return refuse('records/not-here');
  if (!now.opened) return refuse('records/open-it-first');
  return then(what, now);
}

export const changed = (s: State, work: string, change: Partial<CaseState>): State => {
  const now = s.records.cases[work];
  return now
    ? { ...s, records: { ...s.records, cases: { ...s.records.cases, [work]: { ...now, ...change } } } }
    : s;
};

/** A mistake was made: it stands until it is mended and said. */
export const withFault = (s: State, work: string, what: Incident): State => {
  const now = s.records.cases[work];
  return now
    ? changed(s, work, {
        outcome: 'wrong',
        faults: { ...now.faults, [what]: { contained: false, reported: false } },
      })
    : s;
};
/** One wrong deed stays wrong, whatever comes after. */
export const withOutcome = (s: State, work: string, right: boolean): State =>
  changed(s, work, {
    outcome: !right || s.records.cases[work]?.outcome === 'wrong' ? 'wrong' : 'right',
  });

export const freshCase = (): CaseState => ({
  opened: false,
  chart: null,
  due: null,
  packed: [],
  quotedCents: null,
  sent: [],
  outcome: null,
  papers: {},
  plays: 0,
  typed: {},
  faults: {},
});
