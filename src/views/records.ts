// The records desk on view: the work that has come, the case in front with everything that is printed or was heard of it,
// and the release log of the day. What is right, and which mistakes stand, is never here.
import type { Office } from '../office/state.ts';
import type { WorkKind } from '../office/work/schema.ts';
import { paperOf } from '../office/records/clocks.ts';
import { dayAt, today } from '../office/records/case.ts';
import type { DocumentKind, Part, Way } from '../office/records/kinds.ts';
import type { CaseState } from '../office/records/schema.ts';
import type { PaperSetup, RecordsSetup, ReleaseForm } from '../office/records/setup.ts';
import { type LetterView, letterView } from './letters.ts';
import type { TextRef } from './types.ts';
import { type VoiceView, voiceOf } from './voice.ts';

export interface RequestView {
  asker: string;
  letter: TextRef;
  from: string;
  receivedOn: string;
  asks: Part[];
  visitOn: string;
  how: Way;
  to: string;
  form: ReleaseForm | null;
  held: { part: Part; pages: number; packed: boolean }[];
  quotedCents: number | null;
}
export interface CorrectionView {
  entry: TextRef;
  asked: TextRef;
  entryOn: string;
  author: string;
  authorName: string;
  receivedOn: string;
  /** What stands where the right value belongs. */
  stands: string;
  /** What the other paper says, for one's own entry. */
  says: string | null;
}
export interface PaperSheetView {
  paper: string;
  heading: TextRef;
  from: string;
  name: string;
  birthDate: string;
  dates: { label: string; on: string }[];
  page: number;
  pages: number;
  there: number;
  as: 'stack' | 'filed' | 'aside';
  filedTo: string | null;
}
export interface DictationFieldView {
  field: string;
  /** Heard once it was played. */
  say: TextRef | null;
  /** The word or figure of that sentence which belongs in the gap, as it sounded. */
  heard: string | null;
  text: string;
  queried: boolean;
}
export interface RecordsCaseView {
  work: string;
  kind: WorkKind;
  title: TextRef;
  name: string;
  birthDate: string;
  chart: { patient: string; name: string; birthDate: string } | null;
  due: string | null;
  request: RequestView | null;
  correction: CorrectionView | null;
  papers: PaperSheetView[];
  dictation: {
    provider: string;
    providerName: string;
    voice: VoiceView;
    /** How often it was played. */
    plays: number;
    fields: DictationFieldView[];
  } | null;
  letter: LetterView | null;
  sent: { release: string; to: string; how: Way; logged: boolean }[];
  done: boolean;
}
export interface RecordsRow {
  work: string;
  kind: WorkKind;
  title: TextRef;
  name: string | null;
  atMs: number;
  status: 'new' | 'open' | 'done';
}
export interface RecordsView {
  today: string;
  rows: RecordsRow[];
  at: RecordsCaseView | null;
  /** Of each letter, whether it has come out of a folder, signed or not. */
  letters: Record<string, { out: boolean }>;
}

const nameOf = (o: Office, person: string): string => o.setup.people[person]?.name ?? person;
const headingOf = (p: PaperSetup): TextRef => ({ id: `records.heading.${p.kind satisfies DocumentKind}` });

function requestView(o: Office, setup: RecordsSetup, work: string, now: CaseState): RequestView | null {
  const r = setup.requests[work];
  if (!r) return null;
  return {
    asker: r.asker,
    letter: { id: `records.letter.${r.asker}`, params: { name: r.name, visitOn: r.visitOn } },
    from: r.from,
    receivedOn: paperOf(dayAt(o, r.receivedDay)),
    asks: r.asks,
    visitOn: r.visitOn,
    how: r.how,
    to: r.to,
    form: r.form,
    held: Object.entries(r.held).map(([part, pages]) => ({
      part: part as Part,
      pages,
      packed: now.packed.includes(part as Part),
    })),
    quotedCents: now.quotedCents,
  };
}

function correctionView(o: Office, setup: RecordsSetup, work: string): CorrectionView | null {
  const c = setup.corrections[work];
  if (!c) return null;
  const params = { ...c.params, stands: c.stands, true: c.true, on: c.entryOn };
  return {
    entry: { id: c.entry, params },
    asked: { id: c.asked, params },
    entryOn: c.entryOn,
    author: c.author,
    authorName: nameOf(o, c.author),
    receivedOn: paperOf(dayAt(o, c.receivedDay)),
    stands: c.stands,
    says: c.of === 'own' ? c.true : null,
  };
}

function caseView(o: Office, setup: RecordsSetup, work: string): RecordsCaseView | null {
  const w = o.setup.work[work];
  const now = o.state.records.cases[work];
  if (!w || !now?.opened) return null;
  const about = setup.requests[work] ?? setup.corrections[work];
  const d = setup.dictations[work];
  const l = setup.letters[work];
  const letter = o.state.records.letters[work];
  const chart = now.chart === null ? undefined : o.state.charts[now.chart];
  return {
    work,
    kind: w.kind,
    title: { id: `work.${w.kind}`, params: w.params },
    name: about?.name ?? l?.name ?? (d ? nameOf(o, d.patient) : ''),
    birthDate: about?.birthDate ?? l?.birthDate ?? (d ? (o.state.charts[d.patient]?.birthDate ?? '') : ''),
    chart: chart ? { patient: chart.patient, name: chart.fullName, birthDate: chart.birthDate } : null,
    due: now.due,
    request: requestView(o, setup, work, now),
    correction: correctionView(o, setup, work),
    papers: (setup.scans[work]?.papers ?? []).map((p) => {
      const put = now.papers[p.id];
      return {
        paper: p.id,
        heading: headingOf(p),
        from: p.from,
        name: p.name,
        birthDate: p.birthDate,
        dates: p.dates,
        page: p.page,
        pages: p.pages,
        there: p.there,
        as: put?.as ?? 'stack',
        filedTo: put?.patient ? (o.state.charts[put.patient]?.fullName ?? null) : null,
      };
    }),
    dictation: d
      ? {
          provider: d.provider,
          providerName: nameOf(o, d.provider),
          voice: voiceOf(o, d.provider),
          plays: now.plays,
          fields: d.fields.map((f) => ({
            field: f.field,
            say:
              now.plays > 0
                ? { id: f.line, params: { ...f.params, heard: f.heard, context: f.context } }
                : null,
            heard: now.plays > 0 ? f.heard : null,
            text: now.typed[f.field]?.text ?? '',
            queried: now.typed[f.field]?.queried ?? false,
          })),
        }
      : null,
    letter: l && letter ? letterView(o, l, letter) : null,
    sent: now.sent.map((x) => ({ release: x.release, to: x.to, how: x.how, logged: x.logged })),
    done: o.state.work[work]?.status === 'done',
  };
}

export function recordsView(o: Office): RecordsView | null {
  const setup = o.setup.areas.records;
  if (!setup) return null;
  const { at, cases } = o.state.records;
  return {
    today: paperOf(today(o)),
    rows: Object.keys(cases)
      .flatMap((work): RecordsRow[] => {
        const w = o.setup.work[work];
        const s = o.state.work[work];
        if (!w || !s || s.status === 'coming') return [];
        return [
          {
            work,
            kind: w.kind,
            title: { id: `work.${w.kind}`, params: w.params },
            name: w.patient === null ? null : nameOf(o, w.patient),
            atMs: s.atMs,
            status: s.status === 'done' ? 'done' : cases[work]?.opened ? 'open' : 'new',
          },
        ];
      })
      .sort((a, b) => a.atMs - b.atMs || (a.work < b.work ? -1 : 1)),
    at: at === null ? null : caseView(o, setup, at),
    letters: Object.fromEntries(
      Object.entries(o.state.records.letters).map(([work, now]) => [
        work,
        { out: now.folder === null && (now.signed !== null || now.returns > 0) },
      ]),
    ),
  };
}
