// What comes of a letter, days on: taken at once, or asked about, complained of, checked by a call, returned by the mail,
// opened by another, read as a good-bye. Each follows from the sheet as it left, by `because`.
import type { Draft } from '../../facts.ts';
import { DAY } from '../../kinds.ts';
import { type Area, draft, timer } from '../../rules.ts';
import type { Office } from '../../state.ts';
import { caseOf, dealt } from '../case.ts';
import { readDate } from '../clocks.ts';
import { letterOf } from './case.ts';
import { addressOf, faultsIn, madeUp } from './owed.ts';
import type { SentLetter } from './schema.ts';
import type { LetterSetup } from './setup.ts';

/** How long it takes to come back. Simulation values. */
const BACK = {
  accepted: 1,
  refused: 1,
  asked: 1,
  complaint: 3,
  breach: 2,
  dates: 2,
  mail: 6,
  opened: 3,
  read: 4,
};

type End =
  | 'letter.accepted'
  | 'letter.asked-about'
  | 'letter.complained-of'
  | 'letter.back-early'
  | 'letter.checked-by-call'
  | 'letter.undelivered'
  | 'letter.opened-by-another'
  | 'letter.read-as-dismissal'
  | 'letter.came-for-nothing';
interface Of {
  work: string;
  patient: string | null;
  release: string;
}
const later = (o: Office, days: number, end: string, f: Of, more: object = {}): Draft =>
  timer(o, days * DAY, { do: `${end}.later`, key: f.release, work: f.work, patient: f.patient, ...more });

/** What its reader makes of what it says and does not say. */
function reading(o: Office, l: LetterSetup, x: SentLetter, f: Of): Draft[] {
  const faults = faultsIn(o, l, x.sheet);
  if (l.wish === 'missed-visit' && x.sheet.template === 'missed-visit') {
    const cannotCall = x.sheet.out.includes('please-call') || x.sheet.fields.call !== 'desk-line';
    if (cannotCall || !x.sheet.out.includes('dismissal'))
      return [later(o, BACK.read, 'letter.read-as-dismissal', f)];
  }
  if (l.wish === 'normal-result' && x.sheet.template === 'normal-result' && !x.sheet.out.includes('repeat'))
    return [later(o, BACK.read, 'letter.came-for-nothing', f)];
  if (madeUp(l, x.sheet)) {
    const written = readDate(x.sheet.fields[l.open ?? 'date'] ?? '') ?? 0;
    const early = written < (readDate(l.answer) ?? 0);
    return [later(o, BACK.dates, early ? 'letter.back-early' : 'letter.checked-by-call', f)];
  }
  return faults.some((one) => one !== 'too-much')
    ? [later(o, BACK.refused, 'letter.not-accepted', f, { why: 'wrong' })]
    : [];
}
const end =
  (type: End) =>
  (_o: Office, e: Record<string, unknown>): Draft[] => [
    draft(type, {
      work: String(e.work),
      patient: e.patient === null ? null : String(e.patient),
      release: String(e.key),
    }),
  ];

export const letterConsequences: Area = {
  react: {
    'letter.sent': (o, f) => {
      const l = dealt(o).letters[f.work];
      const x = letterOf(o, f.work)?.sent.find((one) => one.release === f.release);
      if (!l || !x) return [];
      const about = { work: f.work, patient: f.patient, release: f.release };
      const astray =
        f.how === 'mail' && f.allowed && x.sheet.fields.address !== addressOf(o, l.patient)
          ? l.formerly === 'nobody'
            ? [later(o, BACK.mail, 'letter.undelivered', about)]
            : [later(o, BACK.opened, 'letter.opened-by-another', about)]
          : [];
      return [
        ...(f.right ? [later(o, BACK.accepted, 'letter.accepted', about)] : []),
        ...(f.signed ? [] : [later(o, BACK.refused, 'letter.not-accepted', about, { why: 'unsigned' })]),
        ...(f.signed && f.allowed && astray.length === 0 ? reading(o, l, x, about) : []),
        ...(f.minimum ? [] : [later(o, BACK.asked, 'letter.asked-about', about)]),
        ...(f.allowed && f.minimum
          ? []
          : [
              timer(o, BACK.breach * DAY, {
                do: 'records.breach',
                key: f.release,
                work: f.work,
                patient: f.patient,
              }),
            ]),
        ...astray,
      ];
    },
    'letter.asked-about': (o, f) => [later(o, BACK.complaint, 'letter.complained-of', f)],
    'letter.unlogged': (o, f) => [
      timer(o, 21 * DAY, { do: 'records.account', key: f.release, work: f.work, patient: f.patient }),
    ],
  },
  happen: {
    'letter.accepted.later': end('letter.accepted'),
    'letter.asked-about.later': end('letter.asked-about'),
    /** Whoever was told of the slip by the office itself does not complain of it. */
    'letter.complained-of.later': (o, e) =>
      caseOf(o, String(e.work))?.faults['sent-too-much']?.reported ? [] : end('letter.complained-of')(o, e),
    'letter.back-early.later': end('letter.back-early'),
    'letter.checked-by-call.later': end('letter.checked-by-call'),
    'letter.undelivered.later': end('letter.undelivered'),
    'letter.opened-by-another.later': end('letter.opened-by-another'),
    'letter.read-as-dismissal.later': end('letter.read-as-dismissal'),
    'letter.came-for-nothing.later': end('letter.came-for-nothing'),
    'letter.not-accepted.later': (_o, e) => [
      draft('letter.not-accepted', {
        work: String(e.work),
        patient: e.patient === null ? null : String(e.patient),
        release: String(e.key),
        why: e.why === 'unsigned' ? 'unsigned' : 'wrong',
      }),
    ],
  },
};
