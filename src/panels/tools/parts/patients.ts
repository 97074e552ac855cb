// Whose chart a thing can be put into: the patients one can see from here (the open chart, what a search found, the
// list of today), each told apart by birth date where the desk knows it. Whom the talk is about comes first; nobody is
// proposed.
import type { DeskView } from '../../../views/types.ts';

export interface KnownPatient {
  patient: string;
  name: string;
  /** Birth date and chart number, or null where only the name is in sight. */
  detail: string | null;
  from: 'chart' | 'search' | 'today';
}

export function patientsInSight(view: DeskView): KnownPatient[] {
  const found = new Map<string, KnownPatient>();
  const add = (known: KnownPatient): void => {
    if (!found.has(known.patient)) found.set(known.patient, known);
  };
  const { chart, search, talk } = view;
  const openChart = (): void => {
    if (chart === null) return;
    const detail = `${chart.birthDate} · ${chart.number}`;
    add({ patient: chart.patient, name: chart.name, detail, from: 'chart' });
  };
  if (chart !== null && !chart.ofOther) openChart();
  if (talk?.about) add({ ...talk.about, detail: null, from: 'chart' });
  if (search !== null && !search.ofOther)
    for (const row of search.rows)
      add({
        patient: row.patient,
        name: row.name,
        detail: `${row.birthDate} · ${row.chart}`,
        from: 'search',
      });
  for (const row of view.today)
    add({ patient: row.patient, name: row.name, detail: row.birthDate, from: 'today' });
  // The chart of somebody who is gone is still open, and no longer the first one thinks of.
  if (!found.has(chart?.patient ?? '')) openChart();
  return [...found.values()];
}

export const nameOf = (view: DeskView, patient: string): string =>
  patientsInSight(view).find((p) => p.patient === patient)?.name ?? patient;
