// Where a visit stands, as the desk can know it: whoever is dealt to come out to the desk later comes for a blood draw. They
// were checked in before their time, and are in the lab corner, which is no room of the board, until they stand at the
// desk. The office's own state is not changed by it.
import { MINUTE } from '../office/kinds.ts';
import type { Office, VisitState } from '../office/state.ts';
import type { ShownStatus } from './chart-types.ts';

/** Visits whose patient is still inside, until they come to check out. */
export const insideNow = ({ state }: Office): ReadonlySet<string | null> =>
  new Set(
    Object.values(state.contacts)
      .filter((c) => c.as === 'check-out' && c.status === 'outside')
      .map((c) => c.visit),
  );

/** So long before their time they were checked in. */
export const EARLY_MS = 15 * MINUTE;

const sinceMs = ({ state }: Office, visit: VisitState): number => state.nowMs - visit.startMs;

export function statusOf(o: Office, visit: VisitState, inside: ReadonlySet<string | null>): ShownStatus {
  if (visit.status !== 'finished' || !inside.has(visit.id)) return visit.status;
  // A moment itself belongs to what was before it, as the book remembers its days.
  if (sinceMs(o, visit) > 0) return 'in-lab';
  return sinceMs(o, visit) <= -EARLY_MS ? 'expected' : 'checked-in';
}

/** Whether somebody is with this patient: in a room, or at the draw for as long as it takes. */
export const isSeen = (o: Office, visit: VisitState, inside: ReadonlySet<string | null>): boolean =>
  visit.status === 'with-provider' ||
  (statusOf(o, visit, inside) === 'in-lab' && sinceMs(o, visit) <= visit.minutes * MINUTE);
