// Where a visit stands, as the desk can know it: whoever is dealt to come out to the desk later is still with the provider, or
// still to come, until they stand there. The office's own state is not changed by it.
import type { Office, VisitState } from '../office/state.ts';

/** Visits whose patient is still inside, until they come to check out. */
export const insideNow = ({ state }: Office): ReadonlySet<string | null> =>
  new Set(
    Object.values(state.contacts)
      .filter((c) => c.as === 'check-out' && c.status === 'outside')
      .map((c) => c.visit),
  );

export function statusOf(
  { state }: Office,
  visit: VisitState,
  inside: ReadonlySet<string | null>,
): VisitState['status'] {
  if (visit.status !== 'finished' || !inside.has(visit.id)) return visit.status;
  return state.nowMs < visit.startMs ? 'expected' : 'with-provider';
}
