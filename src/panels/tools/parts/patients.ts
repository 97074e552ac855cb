// Whose chart a thing can be put into: the patients one can see from here (the open chart, what a search found, the
// list of today), each told apart by birth date where the desk knows it. It proposes nobody.
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
  if (view.chart !== null) {
    add({
      patient: view.chart.patient,
      name: view.chart.name,
      detail: `${view.chart.birthDate} · ${view.chart.number}`,
      from: 'chart',
    });
  }
  for (const row of view.search?.rows ?? []) {
    add({ patient: row.patient, name: row.name, detail: `${row.birthDate} · ${row.chart}`, from: 'search' });
  }
  for (const row of view.today) add({ patient: row.patient, name: row.name, detail: null, from: 'today' });
  return [...found.values()];
}

export const nameOf = (view: DeskView, patient: string): string =>
  patientsInSight(view).find((p) => p.patient === patient)?.name ?? patient;
