// The records desk as one list of rules: requests, entries, papers, dictation, letters,
// own mistakes, and what comes of it.
// Here only the opening of a case; the rest stands beside this file.
import { type Area, draft, refuse } from '../rules.ts';
import { openWork } from '../work/rules.ts';
import { caseOf, changed, freshCase } from './case.ts';
import { corrections } from './corrections.ts';
import { dictation } from './dictation.ts';
import { incidents } from './incidents.ts';
import { consequences } from './later.ts';
import { freshLetter } from './letters/case.ts';
import { letterConsequences } from './letters/later.ts';
import { sending } from './letters/sending.ts';
import { writing } from './letters/writing.ts';
import { requests } from './requests.ts';
import { scans } from './scans.ts';
import type { RecordsState } from './schema.ts';
import type { RecordsSetup } from './setup.ts';

const opening: Area = {
  decide: {
    'records.open': (o, { work }) => {
      const now = caseOf(o, work);
      if (!now || o.state.work[work]?.status === 'coming') return refuse('records/not-here');
      return [draft('records.opened', { work, patient: openWork(o, work)?.patient ?? null })];
    },
  },
  evolve: {
    'records.opened': (s, f) => {
      const next = changed(s, f.work, { opened: true });
      return { ...next, records: { ...next.records, at: f.work } };
    },
  },
};

export const records: readonly Area[] = [
  opening,
  requests,
  corrections,
  scans,
  dictation,
  incidents,
  writing,
  sending,
  consequences,
  letterConsequences,
];

/** The desk before anything has come. */
export const beginRecords = (setup: RecordsSetup | undefined): RecordsState => ({
  at: null,
  cases: Object.fromEntries(
    (setup ? Object.values(setup) : []).flatMap((kind) =>
      Object.keys(kind as object).map((work) => [work, freshCase()]),
    ),
  ),
  letters: Object.fromEntries(Object.keys(setup?.letters ?? {}).map((work) => [work, freshLetter()])),
});
