// What a practiced clerk reads off the records desk: whose chart fits both identifiers, which day is due, what a letter is
// owed, the day of service among the other dates, the word that fits what was heard. From the view only.
import { dueDay, paperOf, readDate } from '../../office/records/clocks.ts';
import { DOCUMENT_KINDS, SEEN_FIRST } from '../../office/records/kinds.ts';
import { feeOf, type Release, releaseOf } from '../../office/records/release.ts';
import type { RequestSetup } from '../../office/records/setup.ts';
import { BLANK, contradicts, spelledOut } from '../../office/records/terms.ts';
import { readLetter } from './letters.ts';
import type { Play } from '../../shift/plays.ts';
import type { DictationFieldView, PaperSheetView, RecordsCaseView } from '../../views/records.ts';
import type { DeskView } from '../../views/types.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Both, or it is nobody. */
function fits(view: DeskView, name: string, birthDate: string): string | undefined {
  const row = view.search?.rows.find(
    (r) => plain(r.birthDate) === plain(birthDate) && plain(r.name) === plain(name),
  );
  return row?.patient;
}

function owed(view: DeskView, at: RecordsCaseView): Release | null {
  const r = at.request;
  if (!r || !view.records) return null;
  const org = view.directory.find((d) => d.name === r.from);
  const asked: RequestSetup = {
    work: at.work,
    patient: '',
    asker: r.asker as RequestSetup['asker'],
    from: r.from,
    org: org?.id ?? null,
    name: at.name,
    birthDate: at.birthDate,
    receivedDay: 0,
    asks: r.asks,
    visitOn: r.visitOn,
    how: r.how,
    to: r.to,
    form: r.form,
    held: Object.fromEntries(r.held.map((h) => [h.part, h.pages])),
  };
  return releaseOf(
    asked,
    readDate(view.records.today) ?? 0,
    view.directory.map((d) => ({ ...d, kind: '' })),
  );
}

function ofRequest(view: DeskView, at: RecordsCaseView, name: string): unknown {
  const o = owed(view, at);
  const r = at.request;
  if (!o || !r) return undefined;
  const sends = o.decision === 'send';
  const pages = r.held.filter((h) => o.parts.includes(h.part)).reduce((sum, h) => sum + h.pages, 0);
  const known: Record<string, unknown> = {
    parts: sends ? o.parts : undefined,
    fee: sends && r.asker === 'patient' ? feeOf(r.how, pages) : undefined,
    how: sends ? r.how : undefined,
    to: sends ? o.to : undefined,
    gap: o.decision === 'return' ? o.gap : undefined,
    officer: o.decision === 'officer' ? 'marisol-quist' : undefined,
    why: sends ? o.why : undefined,
    from: sends ? r.from : undefined,
  };
  return known[name];
}

function due(at: RecordsCaseView): string | undefined {
  const received = readDate(at.request?.receivedOn ?? at.correction?.receivedOn ?? '');
  const clock =
    at.request?.asker === 'patient'
      ? 'access'
      : at.correction && at.correction.says === null
        ? 'amendment'
        : null;
  return received === null || clock === null ? undefined : paperOf(dueDay(clock, received));
}

/** The dates of the service itself, as papers name them; the others say how the paper came. */
const SERVED = new Set(['collected', 'taken', 'seen', 'discharged', 'given', 'signed', 'copied']);

function ofPaper(view: DeskView, p: PaperSheetView | undefined, name: string): unknown {
  if (p?.as !== 'stack') return undefined;
  const kind = DOCUMENT_KINDS.find((k) => p.heading.id === `records.heading.${k}`);
  const patient = fits(view, p.name, p.birthDate);
  const lacksPage = p.there < p.pages;
  const served = p.dates.find((d) => SERVED.has(d.label));
  const known: Record<string, unknown> = {
    id: p.paper,
    name: p.name,
    'birth-date': p.birthDate,
    found: lacksPage ? undefined : patient,
    aside: lacksPage ? 'page-missing' : patient === undefined ? 'no-match' : undefined,
    kind,
    on: served?.on,
    shown: kind !== undefined && SEEN_FIRST.includes(kind) ? 'ike-larrabee' : null,
  };
  return known[name];
}

function ofField(f: DictationFieldView | undefined, name: string): unknown {
  if (!f?.say) return undefined;
  const heard = String(f.say.params?.heard ?? '');
  const context = String(f.say.params?.context ?? '');
  const clear = !heard.startsWith('(');
  const text = clear ? spelledOut(heard, context) : null;
  const doubted = text === null || contradicts(heard, context);
  if (name === 'id') return f.field;
  if (name === 'text') return text ?? BLANK;
  return doubted ? f.field : undefined;
}

export function readRecords(view: DeskView, _play: Play, name: string): unknown {
  const at = view.records?.at;
  if (!at) return undefined;
  const [group, n = '', rest = ''] = name.split('.');
  if (group === 'paper') return ofPaper(view, at.papers[Number(n) - 1], rest);
  if (group === 'letter' && at.letter) return readLetter(view, at.letter, name.slice('letter.'.length));
  if (group === 'field') return ofField(at.dictation?.fields[Number(n) - 1], rest);
  switch (name) {
    case 'name':
      return at.name;
    case 'birth-date':
      return at.birthDate;
    case 'found':
      return fits(view, at.name, at.birthDate);
    case 'lost-chart':
      return view.chart?.name === at.name ? undefined : fits(view, at.name, at.birthDate);
    case 'due':
      return due(at);
    case 'says':
      return at.correction?.says ?? undefined;
    case 'author':
      return at.correction?.says === null ? at.correction.author : at.dictation?.provider;
    default:
      return ofRequest(view, at, name);
  }
}
