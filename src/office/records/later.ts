// What comes of it, days and weeks on: an audit, a result read late, a letter about a breach, a list with a hole in it, a
// note put right after somebody has read it; and copies that were there in time. Each follows from the deed by `because`.
import type { Draft } from '../facts.ts';
import { DAY } from '../kinds.ts';
import { type Area, draft, timer } from '../rules.ts';
import type { Office } from '../state.ts';
import { caseOf, dayAt, dealt } from './case.ts';
import { CLOCKS, dueDay } from './clocks.ts';
import type { Incident } from './kinds.ts';

/** How long it takes to come back. Simulation values. */
const BACK = { thanks: 5, breach: 2, audit: 9, lab: 3, account: 21, word: 4, sign: 1 } as const;

const reported = (o: Office, work: string, ...kinds: Incident[]): boolean =>
  kinds.some((k) => caseOf(o, work)?.faults[k]?.reported);
const mended = (o: Office, work: string, kind: Incident): boolean =>
  caseOf(o, work)?.faults[kind]?.contained ?? false;
const about = (e: Record<string, unknown>) => ({
  work: String(e.work),
  patient: e.patient === null ? null : String(e.patient),
});
type After = { work: string; patient: string | null };
const later = (o: Office, days: number, what: string, key: string, f: After, more: object = {}): Draft =>
  timer(o, days * DAY, { do: `records.${what}`, key, work: f.work, patient: f.patient, ...more });

export const consequences: Area = {
  react: {
    'work.arrived': (o, f) => {
      const r = dealt(o).requests[f.work];
      if (r?.asker !== 'patient') return [];
      const left = dueDay('access', dayAt(o, r.receivedDay)) - dayAt(o, 0);
      return [later(o, Math.max(0, left) + 1, 'overdue', f.work, f)];
    },
    'records.sent': (o, f) =>
      f.allowed && f.minimum
        ? f.whole
          ? [later(o, BACK.thanks, 'in-time', f.release, f)]
          : []
        : [later(o, BACK.breach, 'breach', f.release, f)],
    'records.unlogged': (o, f) => [later(o, BACK.account, 'account', f.release, f)],
    'records.amended': (o, f) => (f.kept ? [] : [later(o, BACK.audit, 'audit', `${f.work}`, f)]),
    'records.indexed': (o, f) =>
      f.owner !== null && f.wrong.includes('chart')
        ? [later(o, BACK.lab, 'misfiled', `${f.work}:${f.paper}`, f, { owner: f.owner, paper: f.paper })]
        : [],
    'records.drafted': (o, f) =>
      f.author ? [later(o, f.right ? BACK.sign : BACK.word, 'signs', f.work, f, { clean: f.right })] : [],
  },
  happen: {
    'records.in-time': (_o, e) => [draft('records.arrived-in-time', about(e))],
    /** The letter goes within sixty days of the day on which anybody here knew. */
    'records.breach': (o, e) => [
      draft('records.breach-notice', {
        ...about(e),
        release: e.key,
        byDay: Math.floor(o.state.nowMs / DAY) + CLOCKS['breach-to-person'].days,
        reported: reported(o, String(e.work), 'wrong-person', 'sent-too-much', 'wrong-chart'),
      }),
    ],
    'records.account': (o, e) =>
      mended(o, String(e.work), 'not-logged')
        ? []
        : [draft('records.cannot-account', { ...about(e), release: e.key })],
    'records.audit': (o, e) =>
      mended(o, String(e.work), 'overwritten')
        ? []
        : [
            draft('records.audit-found', {
              ...about(e),
              reported: reported(o, String(e.work), 'overwritten'),
            }),
          ],
    'records.misfiled': (o, e) => {
      const owner = String(e.owner);
      const now = caseOf(o, String(e.work))?.papers[String(e.paper)];
      const provider = o.setup.charts[owner]?.provider ?? '';
      return now?.patient === owner || mended(o, String(e.work), 'misfiled')
        ? []
        : [
            draft('records.acted-late', {
              work: String(e.work),
              patient: owner,
              paper: String(e.paper),
              provider,
              reported: reported(o, String(e.work), 'misfiled'),
            }),
          ];
    },
    'records.signs': (o, e) => {
      const d = dealt(o).dictations[String(e.work)];
      if (!d) return [];
      const at = about(e);
      if (e.clean === true || mended(o, at.work, 'wrong-word'))
        return [draft('records.signed', { ...at, by: d.provider, clean: e.clean === true })];
      return [draft('records.corrected-late', { ...at, reported: reported(o, at.work, 'wrong-word') })];
    },
    'records.overdue': (o, e) =>
      (caseOf(o, String(e.work))?.sent.length ?? 0) === 0 ? [draft('records.overdue', about(e))] : [],
  },
};
