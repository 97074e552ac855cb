// Letters that ask for copies: the right chart, what is owed and no more, to a number we hold, priced, dated and logged,
// or back to its sender with the gap named. Copies leave when they are sent, rightly or wrongly.
import type { Draft } from '../facts.ts';
import { type Area, draft, type Refusal, refuse } from '../rules.ts';
import type { Office } from '../state.ts';
import { finish, openWork } from '../work/rules.ts';
import { caseOf, changed, dayAt, dealt, inFront, today, withFault, withOutcome } from './case.ts';
import { type Clock, dueDay, readDate } from './clocks.ts';
import type { Way } from './kinds.ts';
import { feeOf, pagesOf, type Release, releaseOf, sameReceiver } from './release.ts';
import type { CaseState } from './schema.ts';
import type { RequestSetup } from './setup.ts';

export const owedTo = (o: Office, r: RequestSetup): Release => releaseOf(r, today(o), o.setup.directory);

/** Which clock runs for this case, and since when. */
function clockOf(o: Office, work: string): { clock: Clock; from: number } | null {
  const { requests, corrections } = dealt(o);
  const r = requests[work];
  const clock = r ? owedTo(o, r).clock : corrections[work]?.of === 'clinical' ? 'amendment' : null;
  const received = r?.receivedDay ?? corrections[work]?.receivedDay ?? 0;
  return clock === null ? null : { clock, from: dayAt(o, received) };
}

/** Whose number or address it was, where anyone knows. */
const reached = (o: Office, how: Way, to: string): string | null =>
  how === 'fax' ? (o.setup.directory.find((d) => d.fax && sameReceiver(d.fax, to))?.id ?? null) : null;

function goesToThem(r: RequestSetup, owed: Release, how: Way, to: string): boolean {
  if (r.asker === 'patient' && (how === 'portal' || how === 'paper')) return true;
  return how === r.how && sameReceiver(to, owed.to);
}

function sent(o: Office, r: RequestSetup, now: CaseState, how: Way, to: string): Draft[] | Refusal {
  if (now.chart === null) return refuse('records/no-chart-yet');
  if (now.packed.length === 0) return refuse('records/nothing-packed');
  const owed = owedTo(o, r);
  const whole = owed.parts.every((p) => now.packed.includes(p));
  const minimum = now.packed.every((p) => owed.parts.includes(p));
  const allowed = owed.decision === 'send' && now.chart === r.patient && goesToThem(r, owed, how, to);
  return [
    draft('records.sent', {
      work: r.work,
      patient: now.chart,
      release: `release-${o.state.counts.made + 1}`,
      how,
      to,
      reached: reached(o, how, to),
      parts: [...now.packed],
      allowed,
      whole,
      minimum,
      right: allowed && whole && minimum && how === r.how,
    }),
  ];
}

/** The copy that has no line in the log yet: the oldest of this case. */
export const unloggedOf = (now: CaseState | undefined) => now?.sent.find((x) => !x.logged);

export const requests: Area = {
  decide: {
    'records.match': (o, { work, patient }) => {
      const about = dealt(o).requests[work] ?? dealt(o).corrections[work];
      if (!openWork(o, work) || !about) return refuse('records/not-here');
      if (!caseOf(o, work)?.opened) return refuse('records/open-it-first');
      if (!o.state.charts[patient]?.exists) return refuse('chart/no-such-chart');
      return [draft('records.matched', { work, patient, right: about.patient === patient })];
    },
    'records.due': (o, { work, on }) => {
      const about = dealt(o).requests[work] ?? dealt(o).corrections[work];
      if (!openWork(o, work) || !about) return refuse('records/not-here');
      if (!caseOf(o, work)?.opened) return refuse('records/open-it-first');
      const day = readDate(on);
      if (day === null) return refuse('records/no-such-date');
      const runs = clockOf(o, work);
      return [
        draft('records.dated', {
          work,
          patient: about.patient,
          on,
          right: runs !== null && day === dueDay(runs.clock, runs.from),
        }),
      ];
    },
    'records.pack': (o, { work, parts }) =>
      inFront(
        o,
        work,
        (r) => r.requests,
        (r, now) => {
          const unheld = parts.some((p) => r.held[p] === undefined);
          if (unheld) return refuse('records/not-in-this-chart');
          const owed = owedTo(o, r);
          return [
            draft('records.packed', {
              work,
              patient: now.chart,
              parts: [...new Set(parts)],
              whole: owed.parts.every((p) => parts.includes(p)),
              minimum: parts.every((p) => owed.parts.includes(p)),
            }),
          ];
        },
      ),
    'records.quote': (o, { work, cents }) =>
      inFront(
        o,
        work,
        (r) => r.requests,
        (r, now) => [
          draft('records.quoted', {
            work,
            patient: r.patient,
            cents,
            right: r.asker === 'patient' && cents === feeOf(r.how, pagesOf(r, now.packed)),
          }),
        ],
      ),
    'records.send': (o, { work, how, to }) =>
      inFront(
        o,
        work,
        (r) => r.requests,
        (r, now) => sent(o, r, now, how, to),
      ),
    'records.return': (o, { work, gap }) =>
      inFront(
        o,
        work,
        (r) => r.requests,
        (r) => {
          const owed = owedTo(o, r);
          return [
            draft('records.returned', {
              work,
              patient: r.patient,
              gap,
              right: owed.decision === 'return' && owed.gap === gap,
            }),
          ];
        },
      ),
    'records.fill-form': (o, { work, gap }) =>
      inFront(
        o,
        work,
        (r) => r.requests,
        (r) =>
          r.form === null
            ? refuse('records/no-form-here')
            : [draft('records.form-filled', { work, patient: r.patient, gap })],
      ),
    'records.log': (o, { work, to, why }) => {
      const r = dealt(o).requests[work];
      const now = caseOf(o, work);
      if (!r || !now) return refuse('records/not-here');
      const copy = unloggedOf(now);
      if (!copy) return refuse('records/nothing-to-log');
      const names = [r.from, copy.to].map((x) => x.toLowerCase());
      const wrong = [
        ...(names.some((n) => n !== '' && to.toLowerCase().includes(n)) ? [] : (['to'] as const)),
        ...(why === (copy.allowed ? owedTo(o, r).why : 'mistake') ? [] : (['why'] as const)),
      ];
      return [
        draft('records.logged', {
          work,
          patient: now.chart,
          release: copy.release,
          to,
          why,
          wrong,
          right: wrong.length === 0,
        }),
      ];
    },
    /** Closing is always possible; a copy that nobody wrote down is then a fact of its own. */
    'records.close': (o, { work }) => {
      const setup = dealt(o);
      const now = caseOf(o, work);
      const r = setup.requests[work];
      if (!now || !openWork(o, work) || (!r && !setup.corrections[work])) return refuse('records/not-here');
      const unlogged = now.sent.filter((x) => !x.logged);
      return [
        ...unlogged.map((x) => draft('records.unlogged', { work, patient: now.chart, release: x.release })),
        ...finish(o, work, now.outcome === 'right' && unlogged.length === 0),
      ];
    },
  },
  evolve: {
    'records.matched': (s, f) => changed(s, f.work, { chart: f.patient }),
    'records.dated': (s, f) => changed(s, f.work, { due: f.on }),
    'records.packed': (s, f) => changed(s, f.work, { packed: f.parts }),
    'records.quoted': (s, f) => changed(s, f.work, { quotedCents: f.cents }),
    'records.sent': (s, f, setup) => {
      const before = s.records.cases[f.work]?.sent ?? [];
      const next = withOutcome(
        changed({ ...s, counts: { ...s.counts, made: s.counts.made + 1 } }, f.work, {
          sent: [...before, { release: f.release, how: f.how, to: f.to, allowed: f.allowed, logged: false }],
        }),
        f.work,
        f.right,
      );
      if (f.patient !== dealt({ setup }).requests[f.work]?.patient)
        return withFault(next, f.work, 'wrong-chart');
      if (!f.allowed) return withFault(next, f.work, 'wrong-person');
      return f.minimum ? next : withFault(next, f.work, 'sent-too-much');
    },
    'records.returned': (s, f) => withOutcome(s, f.work, f.right),
    'records.form-filled': (s, f) => withFault(s, f.work, 'form-filled'),
    'records.logged': (s, f) =>
      changed(s, f.work, {
        sent: (s.records.cases[f.work]?.sent ?? []).map((x) =>
          x.release === f.release ? { ...x, logged: true } : x,
        ),
      }),
    'records.unlogged': (s, f) => withFault(s, f.work, 'not-logged'),
  },
};
