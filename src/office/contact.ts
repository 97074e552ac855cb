// A contact before anything has been said in it: the one place that knows all its fields.
// Who it is with, and about whom, is set by whoever makes it.
import type { ContactState } from './state.ts';

export const newContact = (id: string, kind: ContactState['kind'], as: ContactState['as']): ContactState => ({
  id, kind, as, person: '', patient: null, visit: null, line: null, scenario: null, manner: 'easy', status: 'outside', place: kind === 'phone' ? 'phone' : 'door', sinceMs: 0, acknowledged: false,
  patienceEndMs: 0, mood: 'calm', opened: false, greeted: false, identified: false, named: false, asked: [], confirmed: [], heard: {}, rows: [], offer: null, quiet: false, holdAsked: false, onCounter: [],
  soothed: 0, unaided: true, settled: false, handedTo: null, used: {},
});
