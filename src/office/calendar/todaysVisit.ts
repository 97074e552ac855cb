// The visits of the one who came in, today: theirs by the book or by name, as some come in whom the book does not name.
// From them follows whether an arrival is settled and whether there is anything to sit down for. Looks only.
import { DAY } from '../kinds.ts';
import type { ContactState, State, VisitState } from '../state.ts';

const CHECKED_IN = new Set(['checked-in', 'roomed', 'with-provider']);
/** The book does not wait for these any more. */
export const GONE = new Set(['cancelled', 'no-show', 'left']);

/** Those one can still check in; a no-show who stands at the window was none. */
export const NOT_YET_IN = new Set(['expected', 'arrived', 'no-show', 'left']);

export function todaysVisits(s: State, c: ContactState): VisitState[] {
  const today = Math.floor(s.nowMs / DAY);
  return Object.values(s.visits).filter(
    (x) => (x.id === c.visit || x.patient === c.patient) && Math.floor(x.startMs / DAY) === today,
  );
}

/** An arrival once a visit of theirs is checked in; everyone else once it was answered, booked or written down. */
export const isSettled = (s: State, c: ContactState): boolean =>
  c.as === 'arrival' ? todaysVisits(s, c).some((x) => CHECKED_IN.has(x.status)) : c.settled;

/** There is a visit to sit down for. */
export const isAwaited = (s: State, c: ContactState): boolean =>
  todaysVisits(s, c).some((x) => !GONE.has(x.status) && x.status !== 'checked-out');

/** Whoever came in to see somebody about this patient. */
export const arrivalsOf = (s: State, patient: string): ContactState[] =>
  Object.values(s.contacts).filter((c) => c.as === 'arrival' && c.patient === patient);
