// Who may hear what of whom, truly. The office decides by the real ear, not by what the player checked:
// criticals judge the truth, rubric items judge the process. Pure look-ups.
import type { InfoClass } from '../kinds.ts';
import type { Office } from '../state.ts';

/** True when this person is the patient, works here, treats them, or is on the contact list with that class in scope. */
export function mayHear(office: Office, person: string, patient: string, what: InfoClass): boolean {
  if (person === patient || office.setup.team[person]) return true;
  const listed = office.setup.charts[patient]?.contacts.find((c) => c.person === person);
  if (listed && (listed.scope.includes(what) || what === 'presence')) return true;
  return office.setup.mayHear.some(
    (m) => m.person === person && m.patient === patient && m.classes.includes(what),
  );
}

const CHART_ROWS: Record<string, InfoClass> = {
  medicines: 'medicines',
  allergies: 'allergies',
  'birth-date': 'identifiers',
  address: 'identifiers',
  phone: 'identifiers',
  'last-note': 'notes',
  balance: 'money',
  contacts: 'notes',
  flag: 'flag',
  presence: 'presence',
  results: 'results',
};

export interface Told {
  about: string | null;
  class: InfoClass | null;
}

/** What a tell item is about and of what class; null when it is not on view. */
export function whatIsTold(office: Office, item: string, contactPatient: string | null): Told | null {
  if (item.startsWith('chart.')) {
    const what = CHART_ROWS[item.slice(6)];
    return office.state.chart && what ? { about: office.state.chart.patient, class: what } : null;
  }
  if (item.startsWith('visit:')) {
    const visit = office.state.visits[item.slice(6)];
    return visit ? { about: visit.patient, class: 'appointment-time' } : null;
  }
  // A balance is read off the chart that is open, whoever listens.
  if (item === 'balance')
    return office.state.chart ? { about: office.state.chart.patient, class: 'money' } : null;
  return item === 'copay-due' ? { about: contactPatient, class: 'money' } : { about: null, class: null };
}
