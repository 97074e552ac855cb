// What is due at the window for a visit: what the plan that stands first on file takes as a copay, from its own file. One
// answer for the slip, the drawer, the mouth and the colleague. A plan that takes none by the visit leaves nothing to take.
import type { Setup } from '../setup.ts';
import type { State, VisitState } from '../state.ts';

/** Where the plan does not know the person, the copay the visit was dealt with: what their card says. */
export function copayOf(setup: Pick<Setup, 'coverage'>, s: State, x: VisitState): number {
  const cover = s.coverage[x.patient];
  const file = cover?.onFile[cover.primary];
  const truth = setup.coverage[x.patient]?.truths.find((t) => t.active && t.payer === file?.payer);
  return truth ? (truth.copayCents ?? 0) : x.copayCents;
}

/** What of it is still to be taken. */
export const owedCents = (setup: Pick<Setup, 'coverage'>, s: State, x: VisitState): number =>
  copayOf(setup, s, x) - x.takenCents - (x.paid?.cents ?? 0);
