// What can be told off a screen in this talk: the rows of the open chart, its visits to come, and what was booked in the
// talk itself. Each names whose it is: over-sharing is possible, and never by a button that hid its owner.
import { chartOfTalk } from '../office/documents/slips.ts';
import { DAY, MINUTE } from '../office/kinds.ts';
import type { ContactState, Office } from '../office/state.ts';
import { isOtherChart } from './charts.ts';
import type { TalkView } from './types.ts';

const CHART_ROWS = [
  'medicines',
  'allergies',
  'birth-date',
  'address',
  'phone',
  'last-note',
  'presence',
] as const;

const nameOf = (o: Office, patient: string): string =>
  o.state.charts[patient]?.fullName || o.setup.people[patient]?.name || '';

export function about(o: Office, c: ContactState): TalkView['about'] {
  const patient = chartOfTalk(o, c.id);
  return patient === null ? null : { patient, name: nameOf(o, patient) };
}

export function tellable(o: Office, c: ContactState): TalkView['tellable'] {
  const open = o.state.chart?.patient ?? null;
  const visits = Object.values(o.state.visits)
    .filter(
      (x) =>
        (x.patient === open || x.madeIn === c.id) &&
        x.status === 'expected' &&
        x.startMs >= o.state.nowMs - 30 * MINUTE,
    )
    .sort((a, b) => Number(b.madeIn === c.id) - Number(a.madeIn === c.id) || a.startMs - b.startMs);
  const rows = open === null ? [] : CHART_ROWS;
  const chart = o.state.charts[open ?? ''];
  const ofOther = chart !== undefined && isOtherChart(o, chart);
  return [
    ...visits.map((x) => ({
      item: `visit:${x.id}`,
      label: {
        id: 'tell.visit',
        params: { startMs: x.startMs, weekday: weekdayOf(o, x.startMs), name: nameOf(o, x.patient) },
      },
      whole: false,
      ofOther: ofOther && x.madeIn !== c.id,
    })),
    ...rows.map((r) => ({
      item: `chart.${r}`,
      label: { id: `tell.chart.${r}`, params: { name: nameOf(o, open as string) } },
      whole: r === 'medicines' || r === 'allergies',
      ofOther,
    })),
  ];
}

/** 0 for Sunday; 7 says that it is today. */
const weekdayOf = (o: Office, ms: number): number => {
  const days = Math.floor(ms / DAY) - Math.floor(o.state.nowMs / DAY);
  return days === 0 ? 7 : (o.setup.date.weekday + Math.floor(ms / DAY)) % 7;
};
