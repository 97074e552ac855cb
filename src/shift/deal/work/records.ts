// The records desk of a morning, dealt: letters that ask for copies, entries to put right, stacks to index, dictations.
// Each is drawn by its own key from people who are not expected today; with nobody left, it is not dealt.
import { MINUTE } from '../../../office/kinds.ts';
import type { CorrectionSetup, RecordsSetup } from '../../../office/records/setup.ts';
import type { WorkKind, WorkSetup } from '../../../office/work/schema.ts';
import type { PersonData } from '../../../scenario/practice.ts';
import { stream } from '../../streams.ts';
import { at, type Deal, grown } from '../draw.ts';
import { lastOf } from './last.ts';
import { dictation } from './records/dictations.ts';
import { request } from './records/letters.ts';
import { outgoing } from './records/outgoing.ts';
import { stack } from './records/papers.ts';
import { daysAgo, onPaper, paperDay, someone } from './records/who.ts';

const EARLIEST = at(8, 4);

function work(d: Deal, id: string, kind: WorkKind, patient: string | null, facts: WorkSetup['facts']): void {
  const from = EARLIEST;
  const atMs = from + stream(d.seed, id, 'when').int(0, Math.floor((lastOf(d) - from) / MINUTE)) * MINUTE;
  d.work.push({ id, kind, atMs, patient, visit: null, params: {}, facts });
}

const OWN_ENTRIES = [
  { entry: 'records.entry.call-back', asked: 'records.asked.call-back', values: 'phone' },
  { entry: 'records.entry.arrival', asked: 'records.asked.arrival', values: 'time' },
] as const;
const CLINICAL = ['smoking', 'side', 'alcohol', 'weight'] as const;

function correction(d: Deal, id: string, p: PersonData): { setup: CorrectionSetup; of: string } {
  const s = stream(d.seed, id, 'entry');
  const own = s.int(1, 2) === 1;
  const base = {
    work: id,
    patient: p.id,
    name: `${p.given} ${p.family}`,
    birthDate: onPaper(p.born),
    receivedDay: daysAgo(d, s.int(0, 4)),
    params: { name: `${p.given} ${p.family}` },
  };
  if (!own) {
    const about = s.pick(CLINICAL);
    return {
      of: 'clinical',
      setup: {
        ...base,
        of: 'clinical',
        author: p.chart?.provider ?? 'helen-osei',
        entryOn: paperDay(d, -s.int(9, 40)),
        entry: `records.note.${about}`,
        asked: `records.wish.${about}`,
        stands: '',
        true: '',
      },
    };
  }
  const which = s.pick(OWN_ENTRIES);
  const [stands, truly] =
    which.values === 'phone'
      ? [p.phone.replace(/(\d)(\d)$/, '$2$1'), p.phone]
      : [`9:${s.int(1, 3)}0`, `8:${s.int(1, 3)}5`];
  return {
    of: 'own',
    setup: {
      ...base,
      of: 'own',
      // One's own slip is met today, with the paper that shows it.
      receivedDay: 0,
      author: 'player',
      entryOn: paperDay(d, -1),
      entry: which.entry,
      asked: which.asked,
      // A number of twin digits is wrong by its first one.
      stands: stands === truly ? p.phone.replace(/\d$/, (x) => String((Number(x) + 1) % 10)) : stands,
      true: truly,
    },
  };
}

export function dealRecords(d: Deal, counts: Partial<Record<WorkKind, number>>): void {
  const setup: RecordsSetup = d.areas.records ?? {
    requests: {},
    corrections: {},
    scans: {},
    dictations: {},
    letters: {},
  };
  // Laid down from the start: who has a paper already is looked up there.
  d.areas.records = setup;
  const each = (kind: WorkKind, then: (id: string, n: number) => void): void => {
    for (let n = 1; n <= (counts[kind] ?? 0); n += 1) then(`${kind}-${n}`, n);
  };
  each('records-request', (id) => {
    const dealt = request(d, id);
    if (!dealt) return;
    setup.requests[id] = dealt.setup;
    work(d, id, 'records-request', dealt.setup.patient, dealt.facts);
  });
  each('correction', (id) => {
    const p = someone(d, id, 'who', (x) => grown(d, x));
    if (!p) return;
    const { setup: one, of } = correction(d, id, p);
    setup.corrections[id] = one;
    work(d, id, 'correction', p.id, { of });
  });
  each('scan', (id, n) => {
    const papers = stack(d, id, n);
    if (papers.length === 0) return;
    setup.scans[id] = { work: id, papers };
    const aside = papers.some((p) => p.owner === null || p.there < p.pages);
    work(d, id, 'scan', null, { aside });
  });
  each('dictation', (id, n) => {
    const p = someone(d, id, 'who', (x) => grown(d, x));
    if (!p) return;
    setup.dictations[id] = dictation(d, id, n, p);
    work(d, id, 'dictation', p.id, {});
  });
  each('letter', (id) => {
    const dealt = outgoing(d, id);
    if (!dealt) return;
    setup.letters[id] = dealt.setup;
    work(d, id, 'letter', dealt.setup.patient, dealt.facts);
  });
  const any = Object.values(setup).some((kind) => Object.keys(kind).length > 0);
  if (!any) delete d.areas.records;
}
