// A letter laid in a folder, signed or sent back by its clinician after minutes, copied, sent and logged. Only a clinician
// signs; that nobody did is no hindrance to sending it, only a fact. What left keeps its text.
import { MINUTE } from '../../kinds.ts';
import { type Area, draft, refuse, timer } from '../../rules.ts';
import { finish } from '../../work/rules.ts';
import { dealt, withFault, withOutcome } from '../case.ts';
import { atLetter, atSheet, letterOf, withLetter } from './case.ts';
import type { LetterFault } from './kinds.ts';
import {
  addressOf,
  faultsIn,
  fieldsOwed,
  holdsBlank,
  logReason,
  mayHaveIt,
  reaches,
  tellsWhy,
  wayOwed,
} from './owed.ts';
import type { LetterState } from './schema.ts';
import { SHAPES } from './kinds.ts';

/** Somebody whose letter it is not sees that at once. */
const NOT_MINE_MS = 3 * MINUTE;

/** The letter that has no line in the log yet; one that went to somebody else comes before the patient's own. */
const unlogged = (now: LetterState) =>
  now.sent.find((x) => !x.logged && x.to !== 'patient') ?? now.sent.find((x) => !x.logged);

export const sending: Area = {
  decide: {
    'letter.fold': (o, { work, to }) =>
      atSheet(o, work, (l, sheet) => {
        if (!o.setup.team[to]?.in) return refuse('team/not-in');
        const mine = to === l.provider;
        return [
          draft('letter.folded', { work, patient: sheet.chart, to, right: mine }),
          timer(o, mine ? l.signsInMs : NOT_MINE_MS, { do: 'letter.read', key: work, to }),
        ];
      }),
    'letter.copy': (o, { work }) =>
      atSheet(o, work, (l, sheet, now) => [
        draft('letter.copied', {
          work,
          patient: sheet.chart,
          right: now.signed !== null && sheet.chart === l.patient,
        }),
      ]),
    'letter.send': (o, { work, how }) =>
      atSheet(o, work, (l, sheet, now) => {
        const to = reaches(l.wish, how);
        if (how === 'fax' && to === 'patient') return refuse('letters/no-fax-there');
        const faults = faultsIn(o, l, sheet);
        const parts = {
          signed: now.signed !== null,
          fits: !faults.includes('template'),
          minimum: !tellsWhy(l, sheet),
          says:
            !faults.some((x) => x !== 'template' && x !== 'chart' && x !== 'too-much') &&
            (!faults.includes('too-much') || tellsWhy(l, sheet)),
          way:
            how === wayOwed(l.how, l.onFile, SHAPES[l.wish].to, l.form) &&
            (how !== 'mail' || sheet.fields.address === addressOf(o, l.patient)),
          allowed: sheet.chart === l.patient && mayHaveIt(to, l.form),
        };
        return [
          draft('letter.sent', {
            work,
            patient: sheet.chart,
            release: `release-${o.state.counts.made + 1}`,
            how,
            to,
            ...parts,
            right: Object.values(parts).every((x) => x),
          }),
        ];
      }),
    'letter.log': (o, { work, to, why }) => {
      const now = letterOf(o, work);
      const left = now && unlogged(now);
      if (!now) return refuse('records/not-here');
      if (!left) return refuse('records/nothing-to-log');
      return [
        draft('letter.logged', {
          work,
          patient: left.sheet.chart,
          release: left.release,
          to,
          why,
          right: to === left.to && why === logReason(left.to, left.allowed),
        }),
      ];
    },
    'letter.close': (o, { work }) =>
      atLetter(o, work, (_l, now) => {
        const missing = now.sent.filter((x) => !x.logged && x.to !== 'patient');
        const right = o.state.records.cases[work]?.outcome === 'right';
        return [
          ...missing.map((x) =>
            draft('letter.unlogged', { work, patient: x.sheet.chart, release: x.release }),
          ),
          ...finish(o, work, right && now.copied && missing.length === 0),
        ];
      }),
  },
  evolve: {
    'letter.folded': (s, f) => withLetter(s, f.work, { folder: f.to, fault: null }),
    'letter.came-back': (s, f) =>
      withLetter(s, f.work, {
        folder: null,
        fault: f.fault,
        returns: (s.records.letters[f.work]?.returns ?? 0) + 1,
      }),
    'letter.signed': (s, f, setup) => {
      const l = dealt({ setup }).letters[f.work];
      const sheet = s.records.letters[f.work]?.sheet;
      if (!l || !sheet) return s;
      // What was asked is answered in the same hand.
      const owed: Record<string, string | undefined> = fieldsOwed({ setup, state: s }, l);
      const answers = Object.fromEntries(
        sheet.asked.map((x) => [x, x === l.open ? l.answer : (owed[x] ?? '')]),
      );
      return withLetter(s, f.work, {
        folder: null,
        signed: f.by,
        fault: null,
        sheet: { ...sheet, fields: { ...sheet.fields, ...answers } },
      });
    },
    'letter.copied': (s, f) => {
      const chart = s.charts[f.patient];
      const sheet = s.records.letters[f.work]?.sheet;
      const next = withLetter(s, f.work, { copied: true });
      if (!chart || !sheet) return next;
      const documents = [...chart.documents, { what: `letter.${sheet.template}`, atMs: f.atMs }];
      return { ...next, charts: { ...next.charts, [f.patient]: { ...chart, documents } } };
    },
    'letter.sent': (s, f) => {
      const now = s.records.letters[f.work];
      if (!now?.sheet) return s;
      const { how, to, release, allowed } = f;
      const one = { release, how, to, allowed, sheet: now.sheet, by: now.signed, logged: false };
      const sent = withLetter({ ...s, counts: { ...s.counts, made: s.counts.made + 1 } }, f.work, {
        sent: [...now.sent, one],
      });
      const next = withOutcome(sent, f.work, f.right);
      if (!f.allowed) return withFault(next, f.work, 'wrong-person');
      return f.minimum ? next : withFault(next, f.work, 'sent-too-much');
    },
    'letter.logged': (s, f) =>
      withLetter(s, f.work, {
        sent: (s.records.letters[f.work]?.sent ?? []).map((x) =>
          x.release === f.release ? { ...x, logged: true } : x,
        ),
      }),
    'letter.unlogged': (s, f) => withFault(s, f.work, 'not-logged'),
  },
  happen: {
    'letter.read': (o, e) => {
      const l = dealt(o).letters[e.key];
      const now = letterOf(o, e.key);
      const by = String(e.to);
      if (!l || !now?.sheet || now.folder !== by) return [];
      const about = { work: e.key, patient: now.sheet.chart, by };
      const faults = faultsIn(o, l, now.sheet);
      const seen: LetterFault | undefined =
        by !== l.provider ? 'not-mine' : holdsBlank(now.sheet) ? 'blank' : l.close ? faults[0] : undefined;
      return seen === undefined
        ? [draft('letter.signed', { ...about, clean: faults.length === 0 })]
        : [draft('letter.came-back', { ...about, fault: seen })];
    },
  },
};
