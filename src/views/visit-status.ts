// Where a visit stands, as the desk can know it: whoever is dealt to come out to the desk later is still with the provider, or
// still to come, until they stand there. The office's own state is not changed by it.
import type { Office, VisitState } from '../office/state.ts';

export function statusOf({ state }: Office, visit: VisitState): VisitState['status'] {
  if (visit.status !== 'finished') return visit.status;
  const inside = Object.values(state.contacts).some(
    (c) => c.as === 'check-out' && c.visit === visit.id && c.status === 'outside',
  );
  if (!inside) return 'finished';
  return state.nowMs < visit.startMs ? 'expected' : 'with-provider';
}
