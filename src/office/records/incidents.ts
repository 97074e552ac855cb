// One's own mistake, found: mended as far as it can be and said. A report can be filed by anyone about anything at this
// desk; for cases of its own the records desk knows whether there was such a mistake and whether it was mended.
import { type Area, draft, refuse } from '../rules.ts';
import type { State } from '../state.ts';
import { caseOf, changed } from './case.ts';
import type { ContainWay, Incident } from './kinds.ts';

/** What mends it, as far as it can be mended. */
const MENDS: Partial<Record<Incident, ContainWay>> = {
  'wrong-person': 'asked-to-destroy',
  'sent-too-much': 'asked-to-destroy',
  'wrong-chart': 'asked-to-destroy',
  misfiled: 'retracted',
  overwritten: 'original-restored',
  'not-logged': 'log-completed',
  'wrong-word': 'author-told',
  'form-filled': 'original-restored',
};
const faultsOf = (s: State, work: string) =>
  Object.entries(s.records.cases[work]?.faults ?? {}) as [
    Incident,
    { contained: boolean; reported: boolean },
  ][];

export const incidents: Area = {
  decide: {
    'records.contain': (o, { work, how }) => {
      const now = caseOf(o, work);
      if (!now?.opened) return refuse('records/open-it-first');
      return [
        draft('records.contained', {
          work,
          patient: o.setup.work[work]?.patient ?? now.chart,
          how,
          right: faultsOf(o.state, work).some(([what]) => MENDS[what] === how),
        }),
      ];
    },
    'incident.report': (o, { about, what, words }) => {
      const { work, contacts, visits, inbox } = o.state;
      if (![work, contacts, visits, inbox].some((all) => about in all))
        return refuse('records/about-nothing');
      const now = caseOf(o, about);
      const fault = now?.faults[what];
      return [
        draft('incident.reported', {
          about,
          what,
          words,
          right: now ? fault !== undefined : null,
          contained: now ? (fault?.contained ?? false) : null,
        }),
      ];
    },
  },
  evolve: {
    'records.contained': (s, f) => {
      const now = s.records.cases[f.work];
      if (!now || !f.right) return s;
      const faults = Object.fromEntries(
        faultsOf(s, f.work).map(([what, x]) => [what, MENDS[what] === f.how ? { ...x, contained: true } : x]),
      );
      const sent = f.how === 'log-completed' ? now.sent.map((x) => ({ ...x, logged: true })) : now.sent;
      return changed(s, f.work, { faults, sent });
    },
    'incident.reported': (s, f) => {
      const now = s.records.cases[f.about];
      const fault = now?.faults[f.what];
      return fault && now
        ? changed(s, f.about, { faults: { ...now.faults, [f.what]: { ...fault, reported: true } } })
        : s;
    },
  },
};
