// Where a visit stands, as the desk can know it: whoever is dealt to come out to the desk later was checked in before their
// time, is with the provider as long as the visit takes, and then still in a room until they stand there. The office's own
// state is not changed by it.
import { MINUTE } from '../office/kinds.ts';
import type { Office, VisitState } from '../office/state.ts';

/** Visits whose patient is still inside, until they come to check out. */
export const insideNow = ({ state }: Office): ReadonlySet<string | null> =>
  new Set(
    Object.values(state.contacts)
      .filter((c) => c.as === 'check-out' && c.status === 'outside')
      .map((c) => c.visit),
  );

/** So long before their time they were checked in. */
export const EARLY_MS = 15 * MINUTE;

export function statusOf(
  { state }: Office,
  visit: VisitState,
  inside: ReadonlySet<string | null>,
): VisitState['status'] {
  if (visit.status !== 'finished' || !inside.has(visit.id)) return visit.status;
  const sinceMs = state.nowMs - visit.startMs;
  // A moment itself belongs to what was before it, as the book remembers its days.
  if (sinceMs <= 0) return sinceMs <= -EARLY_MS ? 'expected' : 'checked-in';
  return sinceMs <= visit.minutes * MINUTE ? 'with-provider' : 'roomed';
}
