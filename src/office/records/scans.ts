// Papers to scan and index: the chart by name and birth date, what kind it is, the day of service among the other dates
// on the page, and who must see it first. A page that fits nobody, or is not all there, is set aside and asked for.
import { type Area, draft, refuse, replace } from '../rules.ts';
import type { Office, State } from '../state.ts';
import { finish } from '../work/rules.ts';
import { changed, dealt, inFront, withFault } from './case.ts';
import { readDate } from './clocks.ts';
import { SEEN_FIRST, type SetAside } from './kinds.ts';
import type { PaperSetup } from './setup.ts';

/** Why a paper cannot be filed as it lies there; null when it can. */
export const keptFrom = (p: PaperSetup): (typeof SetAside)['options'][number] | null =>
  p.owner === null ? 'no-match' : p.there < p.pages ? 'page-missing' : null;

/** A clinician sees it: the one whose patient it is, or the nurse, who owns results here. */
function seenBy(o: Office, p: PaperSetup): string[] {
  if (!SEEN_FIRST.includes(p.kind)) return [];
  const own = p.owner === null ? undefined : o.setup.charts[p.owner]?.provider;
  const nurses = Object.values(o.setup.team).filter((m) => m.takes.includes('nurse-triage'));
  return [...(own ? [own] : []), ...nurses.map((m) => m.id)];
}

const paperOf = (papers: readonly PaperSetup[], id: string): PaperSetup | undefined =>
  papers.find((p) => p.id === id);

/** Where it lies now; what was wrong when it was first put away stays known. */
function putAway(
  s: State,
  work: string,
  paper: string,
  as: 'filed' | 'aside',
  patient: string | null,
  wrong: string[],
): State {
  const papers = s.records.cases[work]?.papers ?? {};
  return changed(s, work, {
    papers: { ...papers, [paper]: { as, patient, wrong: papers[paper]?.wrong ?? wrong } },
  });
}
const documented = (s: State, f: { patient: string; kind: string; atMs: number }): State => ({
  ...s,
  charts: replace(s.charts, f.patient, {
    documents: [...(s.charts[f.patient]?.documents ?? []), { what: `record.${f.kind}`, atMs: f.atMs }],
  }),
});

export const scans: Area = {
  decide: {
    'records.index': (o, { work, paper, patient, kind, on, shown }) =>
      inFront(
        o,
        work,
        (r) => r.scans,
        ({ papers }) => {
          const p = paperOf(papers, paper);
          if (!p) return refuse('records/no-such-paper');
          if (!o.state.charts[patient]?.exists) return refuse('chart/no-such-chart');
          if (readDate(on) === null) return refuse('records/no-such-date');
          if (shown !== null && !o.setup.team[shown]) return refuse('team/nobody');
          const readers = seenBy(o, p);
          const wrong = [
            ...(p.owner === patient ? [] : (['chart'] as const)),
            ...(p.kind === kind ? [] : (['kind'] as const)),
            ...(readDate(on) === readDate(p.served) ? [] : (['date'] as const)),
            ...(readers.length === 0 || (shown !== null && readers.includes(shown))
              ? []
              : (['shown'] as const)),
          ];
          return [
            draft('records.indexed', {
              work,
              patient,
              paper,
              owner: p.owner,
              kind,
              on,
              shown,
              wrong,
              right: wrong.length === 0 && keptFrom(p) === null,
            }),
          ];
        },
      ),
    'records.set-aside': (o, { work, paper, why }) =>
      inFront(
        o,
        work,
        (r) => r.scans,
        ({ papers }) => {
          const p = paperOf(papers, paper);
          return p
            ? [
                draft('records.set-aside', {
                  work,
                  patient: null,
                  paper,
                  why,
                  right: keptFrom(p) === why,
                }),
              ]
            : refuse('records/no-such-paper');
        },
      ),
  },
  evolve: {
    'records.indexed': (s, f) => {
      const wrong = [...f.wrong, ...(f.right || f.wrong.length > 0 ? [] : ['filed'])];
      const next = documented(putAway(s, f.work, f.paper, 'filed', f.patient, wrong), f);
      return f.wrong.includes('chart') ? withFault(next, f.work, 'misfiled') : next;
    },
    'records.set-aside': (s, f) =>
      putAway(s, f.work, f.paper, 'aside', null, f.right ? [] : ['aside', 'chart', 'kind', 'date', 'shown']),
  },
  react: {
    'records.indexed': (o, f) => emptied(o, f.work),
    'records.set-aside': (o, f) => emptied(o, f.work),
  },
};

/** The last paper is off the stack: how it went, as each was first put away. */
function emptied(o: Office, work: string) {
  const stack = dealt(o).scans[work];
  const now = o.state.records.cases[work];
  if (!stack || !now || stack.papers.some((p) => !now.papers[p.id])) return [];
  const none = (what: string): boolean => stack.papers.every((p) => !now.papers[p.id]?.wrong.includes(what));
  const done = finish(
    o,
    work,
    stack.papers.every((p) => now.papers[p.id]?.wrong.length === 0),
  );
  return done.length === 0
    ? []
    : [
        draft('records.stack-done', {
          work,
          patient: null,
          charts: none('chart'),
          kinds: none('kind'),
          dates: none('date'),
          shown: none('shown'),
          aside: none('aside') && none('filed'),
        }),
        ...done,
      ];
}
