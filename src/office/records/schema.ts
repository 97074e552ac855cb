// The records desk: letters that ask for copies, entries to put right, papers to index, dictation to type, and the report
// of one's own mistake. The merely wrong happens and is a fact that says which part was wrong. No behaviour here.
import * as v from 'valibot';
import { Cents, Id, Text } from '../kinds.ts';
import { AmendWay, ContainWay, DocumentKind, Gap, Incident, Part, Reason, SetAside, Way } from './kinds.ts';
import { letterCommands, letterFacts, type LetterState } from './letters/schema.ts';

const Field = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const Parts = v.array(Part);

export const recordsCommands = {
  /** Takes the piece of work in front: what it holds is seen from then on. */
  'records.open': v.strictObject({ work: Id }),
  /** Ties the case to a chart. */
  'records.match': v.strictObject({ work: Id, patient: Id }),
  /** Writes the day by which it must be answered, as on paper. */
  'records.due': v.strictObject({ work: Id, on: Text }),
  'records.pack': v.strictObject({ work: Id, parts: Parts }),
  /** Tells the patient what the copy costs, before it is made. */
  'records.quote': v.strictObject({ work: Id, cents: v.pipe(Cents, v.minValue(0)) }),
  'records.send': v.strictObject({ work: Id, how: Way, to: Text }),
  'records.return': v.strictObject({ work: Id, gap: Gap }),
  /** Writes a line of somebody else's form for them. */
  'records.fill-form': v.strictObject({ work: Id, gap: Gap }),
  'records.hand-on': v.strictObject({ work: Id, to: Id }),
  /** A line in the release log: who got it and why. What and when are taken from what left. */
  'records.log': v.strictObject({ work: Id, to: Text, why: Reason }),
  'records.amend': v.strictObject({
    work: Id,
    how: AmendWay,
    value: Text,
    dated: v.picklist(['today', 'entry-day']),
  }),
  'records.deny': v.strictObject({ work: Id }),
  'records.index': v.strictObject({
    work: Id,
    paper: Id,
    patient: Id,
    kind: DocumentKind,
    on: Text,
    shown: v.nullable(Id),
  }),
  'records.set-aside': v.strictObject({ work: Id, paper: Id, why: SetAside }),
  'records.play': v.strictObject({ work: Id }),
  'records.type': v.strictObject({ work: Id, field: Field, text: Text }),
  /** Leaves a marked blank, or flags what stands there, for the author. */
  'records.query': v.strictObject({ work: Id, field: Field }),
  'records.draft': v.strictObject({ work: Id, to: Id }),
  /** Mends one's own mistake as far as it can be mended. */
  'records.contain': v.strictObject({ work: Id, how: ContainWay }),
  'records.close': v.strictObject({ work: Id }),
  /** Anyone's report of anything that went wrong at this desk: what, and about which work, contact or visit. */
  'incident.report': v.strictObject({ about: Id, what: Incident, words: Text }),
  ...letterCommands,
};

const of = { work: Id, patient: v.nullable(Id) };
const right = v.boolean();
export const recordsFacts = {
  'records.opened': v.strictObject(of),
  'records.matched': v.strictObject({ ...of, patient: Id, right }),
  'records.dated': v.strictObject({ ...of, on: Text, right }),
  /** `whole`: nothing that is owed is missing. `minimum`: nothing that is not owed is in it. */
  'records.packed': v.strictObject({ ...of, parts: Parts, whole: v.boolean(), minimum: v.boolean() }),
  'records.quoted': v.strictObject({ ...of, cents: Cents, right }),
  /** `allowed`: this receiver may have copies of this chart, and it went to them. `reached`: whose number it was, where we know. */
  'records.sent': v.strictObject({
    ...of,
    patient: Id,
    release: Id,
    how: Way,
    to: Text,
    reached: v.nullable(Id),
    parts: Parts,
    allowed: v.boolean(),
    whole: v.boolean(),
    minimum: v.boolean(),
    right,
  }),
  'records.returned': v.strictObject({ ...of, gap: Gap, right }),
  'records.form-filled': v.strictObject({ ...of, gap: Gap }),
  'records.handed-on': v.strictObject({ ...of, to: Id, right }),
  'records.logged': v.strictObject({
    ...of,
    release: Id,
    to: Text,
    why: Reason,
    wrong: v.array(v.picklist(['to', 'why'])),
    right,
  }),
  /** A copy has left, the case was closed, and nothing of it stands in the log. */
  'records.unlogged': v.strictObject({ ...of, release: Id }),
  /** `kept`: the first entry can still be read. */
  'records.amended': v.strictObject({
    ...of,
    patient: Id,
    entry: v.picklist(['own', 'clinical']),
    how: AmendWay,
    dated: v.picklist(['today', 'entry-day']),
    value: Text,
    kept: v.boolean(),
    right,
  }),
  'records.denied': v.strictObject(of),
  'records.indexed': v.strictObject({
    ...of,
    patient: Id,
    paper: Id,
    /** Whose it truly is. */
    owner: v.nullable(Id),
    kind: DocumentKind,
    on: Text,
    shown: v.nullable(Id),
    wrong: v.array(v.picklist(['chart', 'kind', 'date', 'shown'])),
    right,
  }),
  'records.set-aside': v.strictObject({ ...of, paper: Id, why: SetAside, right }),
  /** The stack is empty. Each is true when it holds for every paper as it was first put away. */
  'records.stack-done': v.strictObject({
    ...of,
    charts: v.boolean(),
    kinds: v.boolean(),
    dates: v.boolean(),
    shown: v.boolean(),
    aside: v.boolean(),
  }),
  'records.played': v.strictObject({ ...of, again: v.boolean() }),
  /** `fault`: what is wrong with it, if anything. */
  'records.typed': v.strictObject({
    ...of,
    field: Field,
    text: Text,
    fault: v.nullable(v.picklist(['wrong-word', 'do-not-use', 'guessed', 'left-out'])),
    right,
  }),
  'records.queried': v.strictObject({ ...of, field: Field, right }),
  /** What the author gets to sign. Each is true when no line of that kind is wrong. */
  'records.drafted': v.strictObject({
    ...of,
    to: Id,
    spelled: v.boolean(),
    words: v.boolean(),
    /** What was not heard. */
    blanks: v.boolean(),
    /** What was heard, and does not fit. */
    doubts: v.boolean(),
    plain: v.boolean(),
    author: v.boolean(),
    right,
  }),
  'records.contained': v.strictObject({ ...of, how: ContainWay, right }),
  /** `right`: it tells of a mistake that was made. `contained`: it was mended as far as it can be; null where nothing can. */
  'incident.reported': v.strictObject({
    about: Id,
    what: Incident,
    words: Text,
    right: v.nullable(v.boolean()),
    contained: v.nullable(v.boolean()),
  }),
  // ---- what comes of it, days and weeks later
  'records.arrived-in-time': v.strictObject(of),
  'records.audit-found': v.strictObject({ ...of, reported: v.boolean() }),
  'records.acted-late': v.strictObject({ ...of, paper: Id, provider: Id, reported: v.boolean() }),
  'records.breach-notice': v.strictObject({ ...of, release: Id, byDay: v.number(), reported: v.boolean() }),
  'records.cannot-account': v.strictObject({ ...of, release: Id }),
  'records.corrected-late': v.strictObject({ ...of, reported: v.boolean() }),
  'records.signed': v.strictObject({ ...of, by: Id, clean: v.boolean() }),
  'records.overdue': v.strictObject(of),
  ...letterFacts,
};

/** One copy that left: what is needed to log it, to answer for it and to ask for it back. */
export interface SentState {
  release: string;
  how: Way;
  to: string;
  allowed: boolean;
  logged: boolean;
}
export interface TypedState {
  text: string;
  queried: boolean;
}
export interface PaperState {
  as: 'filed' | 'aside';
  patient: string | null;
  /** What was wrong when it was first put away. */
  wrong: string[];
}
export interface CaseState {
  opened: boolean;
  chart: string | null;
  due: string | null;
  packed: Part[];
  quotedCents: number | null;
  sent: SentState[];
  /** How what was done stands so far: one wrong deed stays wrong. */
  outcome: 'right' | 'wrong' | null;
  /** Papers put away: where and how, or why not. */
  papers: Record<string, PaperState>;
  plays: number;
  typed: Record<string, TypedState>;
  /** Own mistakes by kind: made, mended, reported. */
  faults: Partial<Record<Incident, { contained: boolean; reported: boolean }>>;
}
export interface RecordsState {
  at: string | null;
  cases: Record<string, CaseState>;
  letters: Record<string, LetterState>;
}
