// A stack of papers to index: a result, a letter from outside, a form. Each with several dates, one of which is the day of
// service; sometimes a page is missing, or a birth date fits nobody here.
import type { DocumentKind } from '../../../../office/records/kinds.ts';
import type { DateLabel, PaperSetup } from '../../../../office/records/setup.ts';
import { type Stream, stream } from '../../../streams.ts';
import type { Deal } from '../../draw.ts';
import { daysAgo, onPaper, paperDay, someone } from './who.ts';

const FROM: Record<DocumentKind, readonly string[]> = {
  'lab-result': ['Harbor Lab', 'Cedar County Hospital, laboratory'],
  'imaging-report': ['Cedar County Hospital, imaging', 'Millpond Imaging'],
  'consult-note': ['Ridgeline Orthopedics', 'Bay Street Cardiology'],
  'discharge-summary': ['Cedar County Hospital'],
  'immunization-record': ['Cedar County Health Department'],
  'signed-form': ['The patient: release form', 'The patient: consent form', 'The patient: camp form'],
  'insurance-card': ['The patient: copy of a card'],
};
/** Three kinds lie in a stack, and no two stacks of a morning hold the same three. */
const STACKS: readonly (readonly DocumentKind[])[] = [
  ['lab-result', 'consult-note', 'signed-form'],
  ['discharge-summary', 'lab-result', 'immunization-record'],
  ['imaging-report', 'signed-form', 'insurance-card'],
  ['consult-note', 'imaging-report', 'lab-result'],
  ['discharge-summary', 'signed-form', 'consult-note'],
  ['lab-result', 'insurance-card', 'imaging-report'],
  ['immunization-record', 'consult-note', 'signed-form'],
];
/** The dates such a paper bears: of its service first, then how it came here. */
const DATES: Record<DocumentKind, { served: DateLabel; then: readonly DateLabel[] }> = {
  'lab-result': { served: 'collected', then: ['received', 'faxed'] },
  'imaging-report': { served: 'taken', then: ['printed', 'faxed'] },
  'consult-note': { served: 'seen', then: ['printed', 'faxed'] },
  'discharge-summary': { served: 'discharged', then: ['printed', 'faxed'] },
  'immunization-record': { served: 'given', then: ['printed', 'faxed'] },
  'signed-form': { served: 'signed', then: ['received'] },
  'insurance-card': { served: 'copied', then: [] },
};
/** What lies before the service itself: the day a stay began, the day a card was made. */
const BEFORE: Partial<Record<DocumentKind, DateLabel>> = {
  'discharge-summary': 'admitted',
  'insurance-card': 'issued',
};

function dates(d: Deal, s: Stream, kind: DocumentKind): Pick<PaperSetup, 'dates' | 'served'> {
  const back = -daysAgo(d, s.int(2, 9));
  const ago = back + s.int(2, 5);
  const before = BEFORE[kind];
  const { served: label, then } = DATES[kind];
  const came = { received: back, printed: back, faxed: s.int(0, 1) };
  const served = paperDay(d, -ago);
  return {
    served,
    dates: s.shuffle([
      { label, on: served },
      ...then.map((x) => ({ label: x, on: paperDay(d, -came[x as keyof typeof came]) })),
      ...(before === undefined
        ? []
        : [{ label: before, on: paperDay(d, -ago - (before === 'admitted' ? s.int(4, 6) : s.int(30, 60))) }]),
    ]),
  };
}

/** The nth stack of a morning. */
export function stack(d: Deal, id: string, nth: number): PaperSetup[] {
  const s = stream(d.seed, id, 'stack');
  const odd = s.pick(['none', 'no-match', 'page-missing'] as const);
  const oddAt = s.int(0, 2);
  const stacks = stream(d.seed, 'scan', 'stacks').shuffle(STACKS);
  const kinds = stacks[(nth - 1) % stacks.length] as readonly DocumentKind[];
  const here = new Set<string>();
  return kinds.flatMap((kind, n): PaperSetup[] => {
    const p =
      someone(d, `${id}.${n}`, 'who', (x) => !here.has(x.id) && (n > 0 || x.twin !== undefined)) ??
      someone(d, `${id}.${n}`, 'who', (x) => !here.has(x.id));
    if (!p) return [];
    here.add(p.id);
    const own = stream(d.seed, `${id}.${n}`, 'paper');
    const strange = odd === 'no-match' && n === oddAt;
    const pages = own.int(1, 4);
    const year = Number(p.born.slice(0, 4)) + 11;
    return [
      {
        id: `${id}-${n + 1}`,
        owner: strange ? null : p.id,
        kind,
        from: own.pick(FROM[kind]),
        name: `${p.given} ${p.family}`,
        birthDate: strange ? `${onPaper(p.born).slice(0, 6)}${year}` : onPaper(p.born),
        ...dates(d, own, kind),
        page: 1,
        pages: odd === 'page-missing' && n === oddAt ? pages + 1 : pages,
        there: pages,
      },
    ];
  });
}
