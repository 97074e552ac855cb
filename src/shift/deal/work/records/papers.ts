// A stack of papers to index: a result, a letter from outside, a form. Each with several dates, one of which is the day of
// service; sometimes a page is missing, or a birth date fits nobody here.
import type { DocumentKind } from '../../../../office/records/kinds.ts';
import type { PaperSetup } from '../../../../office/records/setup.ts';
import { type Stream, stream } from '../../../streams.ts';
import type { Deal } from '../../draw.ts';
import { daysAgo, onPaper, paperDay, someone } from './who.ts';

const FROM: Record<DocumentKind, readonly string[]> = {
  'lab-result': ['Harbor Lab'],
  'imaging-report': ['Cedar County Hospital, imaging'],
  'consult-note': ['Ridgeline Orthopedics', 'Bay Street Cardiology'],
  'discharge-summary': ['Cedar County Hospital'],
  'immunization-record': ['Cedar County Health Department'],
  'signed-form': ['The patient'],
  'insurance-card': ['The patient'],
};
const KINDS: readonly DocumentKind[][] = [
  ['lab-result', 'consult-note', 'signed-form'],
  ['lab-result', 'discharge-summary', 'immunization-record'],
  ['imaging-report', 'lab-result', 'signed-form'],
];

function dates(d: Deal, s: Stream, kind: DocumentKind): Pick<PaperSetup, 'dates' | 'served'> {
  const back = -daysAgo(d, s.int(2, 9));
  const served = paperDay(d, -back - s.int(2, 5));
  const first =
    kind === 'lab-result'
      ? 'collected'
      : kind === 'imaging-report'
        ? 'taken'
        : kind === 'signed-form' || kind === 'insurance-card'
          ? 'signed'
          : 'seen';
  return {
    served,
    dates: s.shuffle([
      { label: first, on: served },
      { label: first === 'collected' || first === 'taken' ? 'received' : 'printed', on: paperDay(d, -back) },
      { label: 'faxed', on: paperDay(d, -s.int(0, 1)) },
    ] as PaperSetup['dates']),
  };
}

export function stack(d: Deal, id: string): PaperSetup[] {
  const s = stream(d.seed, id, 'stack');
  const odd = s.pick(['none', 'no-match', 'page-missing'] as const);
  const oddAt = s.int(0, 2);
  return s.pick(KINDS).flatMap((kind, n): PaperSetup[] => {
    const p =
      someone(d, `${id}.${n}`, 'who', (x) => n > 0 || x.twin !== undefined) ??
      someone(d, `${id}.${n}`, 'who');
    if (!p) return [];
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
