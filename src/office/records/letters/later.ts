// What comes of a letter, days on: taken at once, or asked about, complained of, checked by a call, returned by the mail,
// opened by another, read as a good-bye. Each follows from the sheet as it left, by `because`.
import type { Draft } from '../../facts.ts';
import { DAY } from '../../kinds.ts';
import { type Area, timer } from '../../rules.ts';
import type { Office, State } from '../../state.ts';
import { caseOf, dealt } from '../case.ts';
import { readDate } from '../clocks.ts';
import { letterOf, withLetter } from './case.ts';
import { TELLS_WHY } from './kinds.ts';
import { addressOf, faultsIn, madeUp, tellsWhy } from './owed.ts';
import type { ByHand, SentLetter } from './schema.ts';
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

/** A fact, and after the stroke which of its kinds. */
type End =
  | 'letter.accepted'
  | 'letter.not-accepted/unsigned'
  | 'letter.not-accepted/wrong'
  | 'letter.asked-about'
  | 'letter.complained-of'
  | 'letter.date-came-out/back-early'
  | 'letter.date-came-out/checked'
  | 'letter.went-astray/returned'
  | 'letter.went-astray/opened'
  | 'letter.misread/dismissal'
  | 'letter.misread/repeat';
interface Of {
  work: string;
  patient: string | null;
  release: string;
}
const later = (o: Office, days: number, end: End, { work, patient, release }: Of): Draft =>
  timer(o, days * DAY, { do: 'letter.comes-of-it', key: `${release}:${end}`, end, work, patient, release });
const factOf = (end: End, of: Of): Draft => {
  const [type, how] = end.split('/');
  return { type, ...of, ...(how === undefined ? {} : { how }) } as Draft;
};

/** A date that somebody made up: too early, or one that is checked. */
const datesEnd = (l: LetterSetup, x: SentLetter): End => {
  const written = readDate(x.sheet.fields[l.open ?? 'date'] ?? '') ?? 0;
  return written < (readDate(l.answer) ?? 0)
    ? 'letter.date-came-out/back-early'
    : 'letter.date-came-out/checked';
};
const mailEnd = (l: LetterSetup): End =>
  l.formerly === 'nobody' ? 'letter.went-astray/returned' : 'letter.went-astray/opened';
const wentAstray = (o: Office, l: LetterSetup, x: SentLetter): boolean =>
  x.how === 'mail' && x.allowed && x.sheet.fields.address !== addressOf(o, l.patient);

/** What its reader makes of what it says and does not say; the made-up day has ends of its own. */
function reading(o: Office, l: LetterSetup, x: SentLetter, f: Of): Draft[] {
  if (l.wish === 'missed-visit' && x.sheet.template === 'missed-visit') {
    const cannotCall = x.sheet.out.includes('please-call') || x.sheet.fields.call !== 'desk-line';
    if (cannotCall || !x.sheet.out.includes('dismissal'))
      return [later(o, BACK.read, 'letter.misread/dismissal', f)];
  }
  if (l.wish === 'normal-result' && x.sheet.template === 'normal-result' && !x.sheet.out.includes('repeat'))
    return [later(o, BACK.read, 'letter.misread/repeat', f)];
  return !madeUp(l, x.sheet) && faultsIn(o, l, x.sheet).some((one) => one !== 'too-much')
    ? [later(o, BACK.refused, 'letter.not-accepted/wrong', f)]
    : [];
}
/** What comes of a thing that was written, or left, wrong; each once, whichever act it goes back to. */
function endsOf(o: Office, l: LetterSetup, x: SentLetter, what: ByHand): { end: End; days: number } | null {
  if (what === 'date')
    return x.by !== null && madeUp(l, x.sheet) ? { end: datesEnd(l, x), days: BACK.dates } : null;
  if (what === 'address')
    return wentAstray(o, l, x)
      ? { end: mailEnd(l), days: l.formerly === 'nobody' ? BACK.mail : BACK.opened }
      : null;
  return tellsWhy(l, x.sheet) ? { end: 'letter.asked-about', days: BACK.asked } : null;
}
const WHATS: readonly ByHand[] = ['date', 'address', 'reason'];
/** From the hand that wrote it: looked at when it can have come to something. */
const traced = (o: Office, f: { work: string; patient: string | null }, what: ByHand): Draft =>
  timer(o, DAY, { do: 'letter.traced', key: `${f.work}:${what}`, work: f.work, what });
const ended = (s: State, f: { work: string; type: string; how?: string }): State => {
  const end = f.how === undefined ? f.type : `${f.type}/${f.how}`;
  return withLetter(s, f.work, { ends: [...(s.records.letters[f.work]?.ends ?? []), end] });
};

export const letterConsequences: Area = {
  evolve: {
    'letter.asked-about': ended,
    'letter.date-came-out': ended,
    'letter.went-astray': ended,
  },
  react: {
    'letter.sent': (o, f) => {
      const l = dealt(o).letters[f.work];
      const x = letterOf(o, f.work)?.sent.find((one) => one.release === f.release);
      if (!l || !x) return [];
      const about = { work: f.work, patient: f.patient, release: f.release };
      const byHand = letterOf(o, f.work)?.byHand ?? [];
      const ends = WHATS.flatMap((what) => {
        const one = byHand.includes(what) ? null : endsOf(o, l, x, what);
        return one ? [later(o, one.days, one.end, about)] : [];
      });
      return [
        ...(f.right ? [later(o, BACK.accepted, 'letter.accepted', about)] : []),
        ...(f.signed ? [] : [later(o, BACK.refused, 'letter.not-accepted/unsigned', about)]),
        ...(f.signed && f.allowed && !wentAstray(o, l, x) ? reading(o, l, x, about) : []),
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
        ...ends,
      ];
    },
    'letter.filled': (o, f) => {
      const what = f.madeUp ? 'date' : f.field === 'address' && !f.right ? 'address' : null;
      return what === null ? [] : [traced(o, f, what)];
    },
    'letter.cut': (o, f) => (!f.out && TELLS_WHY.includes(f.part) ? [traced(o, f, 'reason')] : []),
    'letter.asked-about': (o, f) => [later(o, BACK.complaint, 'letter.complained-of', f)],
    'letter.unlogged': (o, f) => [
      timer(o, 21 * DAY, { do: 'records.account', key: f.release, work: f.work, patient: f.patient }),
    ],
  },
  happen: {
    'letter.traced': (o, e) => {
      const work = String(e.work);
      const l = dealt(o).letters[work];
      const now = letterOf(o, work);
      if (!l || !now) return [];
      for (const x of now.sent) {
        const one = endsOf(o, l, x, e.what as ByHand);
        if (one && !now.ends.includes(one.end))
          return [factOf(one.end, { work, patient: x.sheet.chart, release: x.release })];
      }
      return [];
    },
    /** Whoever was told of the slip by the office itself does not complain of it. */
    'letter.comes-of-it': (o, e) => {
      const end = e.end as End;
      const work = String(e.work);
      if (end === 'letter.complained-of' && caseOf(o, work)?.faults['sent-too-much']?.reported) return [];
      const patient = e.patient === null ? null : String(e.patient);
      return [factOf(end, { work, patient, release: String(e.release) })];
    },
  },
};
