// An entry that is wrong. One's own gets an addendum of today that leaves the first words readable; a clinician's signed
// note is nobody's at this desk: the wish to change it goes to its author. Overwriting is possible, and stays found.
import { type Area, draft, refuse } from '../rules.ts';
import { dealt, inFront, withFault, withOutcome } from './case.ts';
import { openWork } from '../work/rules.ts';
import { caseOf } from './case.ts';
import { owedTo } from './requests.ts';
import { sameWords } from './terms.ts';

export const corrections: Area = {
  decide: {
    'records.amend': (o, { work, how, value, dated }) =>
      inFront(
        o,
        work,
        (r) => r.corrections,
        (c, now) => {
          if (now.chart === null) return refuse('records/no-chart-yet');
          const kept = how === 'addendum';
          const mine = c.of === 'own' && now.chart === c.patient;
          return [
            draft('records.amended', {
              work,
              patient: now.chart,
              entry: c.of,
              how,
              dated,
              value,
              kept,
              right: mine && kept && dated === 'today' && sameWords(value, c.true),
            }),
          ];
        },
      ),
    'records.deny': (o, { work }) =>
      inFront(
        o,
        work,
        (r) => r.corrections,
        (c) => [draft('records.denied', { work, patient: c.patient })],
      ),
    /** A wish to change goes to its author, a paper of the court to the privacy officer; anyone can be given anything. */
    'records.hand-on': (o, { work, to }) => {
      const { corrections: entries, requests } = dealt(o);
      const [c, r] = [entries[work], requests[work]];
      if (!openWork(o, work) || (!c && !r)) return refuse('records/not-here');
      if (!caseOf(o, work)?.opened) return refuse('records/open-it-first');
      if (!o.setup.team[to]?.in) return refuse('team/not-in');
      const officer = o.setup.team[to]?.takes.includes('privacy') ?? false;
      return [
        draft('records.handed-on', {
          work,
          patient: (c ?? r)?.patient ?? null,
          to,
          right: c
            ? c.of === 'clinical' && to === c.author
            : r !== undefined && owedTo(o, r).decision === 'officer' && officer,
        }),
      ];
    },
  },
  evolve: {
    'records.amended': (s, f) => {
      const next = withOutcome(s, f.work, f.right);
      return f.kept ? next : withFault(next, f.work, 'overwritten');
    },
    'records.denied': (s, f) => withOutcome(s, f.work, false),
    'records.handed-on': (s, f) => withOutcome(s, f.work, f.right),
  },
};
