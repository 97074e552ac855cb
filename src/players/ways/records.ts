// Plausible ways to give each command of the records desk: from the case in front, right or wrong; null when no case is.
// One table over its commands, read by ways.ts.
import {
  AMEND_WAYS,
  CONTAIN_WAYS,
  DOCUMENT_KINDS,
  GAPS,
  INCIDENTS,
  REASONS,
  SET_ASIDE,
  WAYS,
} from '../../office/records/kinds.ts';
import type { CommandType } from '../../office/commands.ts';
import type { Stream } from '../../shift/streams.ts';
import type { RecordsCaseView } from '../../views/records.ts';
import type { DeskView } from '../../views/types.ts';
import type { Way } from './draws.ts';

type Own = Extract<CommandType, `records.${string}` | `incident.${string}`>;

const at =
  <P>(then: (at: RecordsCaseView, v: DeskView, d: Stream) => P | null) =>
  (v: DeskView, d: Stream): P | null =>
    v.records?.at && !v.records.at.done ? then(v.records.at, v, d) : null;
const someone = (v: DeskView, d: Stream): string => d.pick(v.team).who;
const chart = (v: DeskView, d: Stream): string | null => {
  const known = [...(v.search?.rows ?? []).map((r) => r.patient), ...(v.chart ? [v.chart.patient] : [])];
  return known.length === 0 ? null : d.pick(known);
};
const request = <P>(then: (at: RecordsCaseView, v: DeskView, d: Stream) => P | null) =>
  at<P>((c, v, d) => (c.request ? then(c, v, d) : null));

export const recordsWays: { [T in Own]: Way<T> } = {
  'records.open': (v, d) => {
    const rows = v.records?.rows.filter((r) => r.status !== 'done') ?? [];
    return rows.length === 0 ? null : { work: d.pick(rows).work };
  },
  'records.match': at((c, v, d) => {
    const patient = chart(v, d);
    return patient === null || c.papers.length > 0 || c.dictation ? null : { work: c.work, patient };
  }),
  'records.due': at((c, v, d) =>
    c.request || c.correction ? { work: c.work, on: d.pick([v.records?.today ?? '', '06/11/2026']) } : null,
  ),
  'records.pack': request((c, _v, d) => ({
    work: c.work,
    parts: d
      .shuffle(c.request?.held ?? [])
      .slice(0, d.int(1, 3))
      .map((h) => h.part),
  })),
  'records.quote': request((c, _v, d) => ({ work: c.work, cents: d.pick([0, 650, 2500]) })),
  'records.send': request((c, v, d) =>
    c.chart && c.request?.held.some((h) => h.packed)
      ? { work: c.work, how: d.pick(WAYS), to: d.pick([c.request.to, v.directory[0]?.fax ?? '']) }
      : null,
  ),
  'records.return': request((c, _v, d) => ({ work: c.work, gap: d.pick(GAPS) })),
  'records.fill-form': request((c, _v, d) => (c.request?.form ? { work: c.work, gap: d.pick(GAPS) } : null)),
  'records.hand-on': at((c, v, d) =>
    c.request || c.correction ? { work: c.work, to: someone(v, d) } : null,
  ),
  'records.log': request((c, _v, d) =>
    c.sent.some((s) => !s.logged)
      ? { work: c.work, to: d.pick([c.request?.from ?? '', 'someone']), why: d.pick(REASONS) }
      : null,
  ),
  'records.amend': at((c, _v, d) =>
    c.correction && c.chart
      ? {
          work: c.work,
          how: d.pick(AMEND_WAYS),
          value: d.pick([c.correction.says ?? 'as asked', c.correction.stands]),
          dated: d.pick(['today', 'entry-day'] as const),
        }
      : null,
  ),
  'records.deny': at((c) => (c.correction ? { work: c.work } : null)),
  'records.index': at((c, v, d) => {
    const patient = chart(v, d);
    if (c.papers.length === 0 || patient === null) return null;
    const p = d.pick(c.papers);
    return {
      work: c.work,
      paper: p.paper,
      patient,
      kind: d.pick(DOCUMENT_KINDS),
      on: d.pick(p.dates).on,
      shown: d.pick([null, someone(v, d)]),
    };
  }),
  'records.set-aside': at((c, _v, d) =>
    c.papers.length === 0 ? null : { work: c.work, paper: d.pick(c.papers).paper, why: d.pick(SET_ASIDE) },
  ),
  'records.play': at((c) => (c.dictation ? { work: c.work } : null)),
  'records.type': at((c, _v, d) =>
    c.dictation?.plays
      ? { work: c.work, field: d.pick(c.dictation.fields).field, text: d.pick(['ileum', '10 QD', '15 mg']) }
      : null,
  ),
  'records.query': at((c, _v, d) =>
    c.dictation?.plays ? { work: c.work, field: d.pick(c.dictation.fields).field } : null,
  ),
  'records.draft': at((c, v, d) => (c.dictation?.plays ? { work: c.work, to: someone(v, d) } : null)),
  'records.contain': (v, d) =>
    v.records?.at ? { work: v.records.at.work, how: d.pick(CONTAIN_WAYS) } : null,
  'records.close': at((c) => (c.request || c.correction ? { work: c.work } : null)),
  'incident.report': (v, d) => {
    const about = [...(v.records?.rows ?? []).map((r) => r.work), ...v.contacts.map((c) => c.contact)];
    return about.length === 0
      ? null
      : { about: d.pick(about), what: d.pick(INCIDENTS), words: 'What happened, when, and who it reached.' };
  },
};
