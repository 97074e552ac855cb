// A report that is awaited: chase it, and their office says what it has. A report goes to whoever ordered it, so does a
// visit that was missed; what was never there is sent again; a date they give is written down. The loop stays open until
// the clinician has read it, and a new order in it has become a task.
import { MINUTE } from '../kinds.ts';
import { type Area, draft, refuse, timer } from '../rules.ts';
import { finish } from '../work/rules.ts';
import { caseOf, change, of, setupOf, working } from './cases.ts';

/** Simulation values: hold music, a fax on its way, a clinician between two patients. */
const HOLD_MS = 70_000;
const FAX_MS = 2 * MINUTE;
const READS_MS = 4 * MINUTE;
const ONLY = ['report'] as const;

export const report: Area = {
  decide: {
    'report.chase': (o, { work, whom }) =>
      working(o, work, ONLY, (setup, c) =>
        c.chasing !== null
          ? refuse('referral/still-asking')
          : [draft('report.chased', { ...of(setup), whom })],
      ),
    'report.date': (o, { work }) =>
      working(o, work, ONLY, (setup, c) =>
        c.says?.says === 'booked-later'
          ? [draft('report.dated', { ...of(setup), right: true })]
          : refuse('referral/no-date-given'),
      ),
    'report.route': (o, { work, to }) =>
      working(o, work, ONLY, (setup, c) => {
        if (!o.setup.team[to]?.in) return refuse('team/not-in');
        if (!c.reportIn && c.says?.says !== 'no-show') return refuse('referral/nothing-to-route');
        return [draft('report.routed', { ...of(setup), to, right: to === setup.by })];
      }),
    'report.close': (o, { work }) =>
      working(o, work, ONLY, (setup, c) => {
        const task = Object.values(o.state.tasks).some((t) => t.of === setup.patient && t.kind === 'recall');
        return [
          draft('report.closed', {
            ...of(setup),
            right: c.reviewed !== null && (c.reviewed.wants === null || task),
          }),
        ];
      }),
  },
  evolve: {
    'report.chased': (s, f) => change(s, f.work, { chasing: f.whom }),
    'report.answered': (s, f) => change(s, f.work, { chasing: null, says: { whom: f.whom, says: f.says } }),
    'report.arrived': (s, f) => change(s, f.work, { reportIn: true }),
    'report.dated': (s, f) => change(s, f.work, { over: true }),
    'report.routed': (s, f) => change(s, f.work, { routedTo: f.to }),
    'report.reviewed': (s, f) => change(s, f.work, { reviewed: { wants: f.wants } }),
    'report.closed': (s, f) => change(s, f.work, { over: true }),
  },
  react: {
    'report.chased': (o, f) => [timer(o, HOLD_MS, { do: 'report.answer', key: f.work, whom: f.whom })],
    'report.answered': (o, f) =>
      f.says === 'report-ready' && f.whom === 'receiver' && !caseOf(o, f.work)?.reportIn
        ? [timer(o, FAX_MS, { do: 'report.arrive', key: f.work })]
        : [],
    'report.dated': (o, f) => finish(o, f.work, f.right),
    'report.routed': (o, f) => {
      const c = caseOf(o, f.work);
      if (c?.reportIn)
        return [
          timer(o, READS_MS, { do: 'report.review', key: `${f.work}:${f.to}`, work: f.work, who: f.to }),
        ];
      return [draft('report.closed', { work: f.work, patient: f.patient, right: f.right })];
    },
    'report.closed': (o, f) => finish(o, f.work, f.right),
  },
  happen: {
    'report.answer': (o, e) => {
      const setup = setupOf(o, e.key);
      if (setup?.kind !== 'report') return [];
      const whom = String(e.whom);
      // Patients know whether they went; what a letter says, and where it is, they do not.
      const says =
        whom === 'receiver' || setup.truth.says === 'no-show' ? setup.truth.says : ('no-idea' as const);
      return [draft('report.answered', { ...of(setup), whom, says })];
    },
    'report.arrive': (o, e) => {
      const setup = setupOf(o, e.key);
      return setup?.kind === 'report' ? [draft('report.arrived', { ...of(setup), from: setup.to })] : [];
    },
    /** Only whoever ordered it can say what it means; anybody else hands it back. */
    'report.review': (o, e) => {
      const setup = setupOf(o, String(e.work));
      const c = caseOf(o, String(e.work));
      return setup?.kind === 'report' && e.who === setup.by && c?.routedTo === setup.by && !c.reviewed
        ? [draft('report.reviewed', { ...of(setup), who: setup.by, wants: setup.truth.wants })]
        : [];
    },
  },
};
