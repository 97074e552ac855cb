// The colleague's half of the morning: when the people of the board come to her window, one after the other, and who of
// them never comes. Drawn by each visit's own key.
import type { VisitSetup } from '../../office/setup.ts';
import { MINUTE } from '../../office/kinds.ts';
import { type Policy, policyValue } from '../../office/policy/table.ts';
import type { Plan } from '../plan.ts';
import { stream } from '../streams.ts';

/** Of a hundred, how many do not come: a rate of no-shows as primary care knows it. A simulation value. */
const MISSED = 7;
/** So long after what the office's card says she writes in the book that nobody came. */
const THEN_MS = MINUTE;

export function besides(
  seed: number,
  board: readonly VisitSetup[],
  opensMs: number,
  endsMs: number,
  policy: Policy,
): Plan['beside'] {
  const missedMs = policyValue(policy, 'no-show-after') * MINUTE + THEN_MS;
  let free = opensMs;
  return board
    .filter((v) => v.startMs >= opensMs && v.startMs < endsMs)
    .sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1))
    .map((v) => {
      const draw = (trait: string) => stream(seed, v.id, trait);
      const comes = draw('comes').int(1, 100) > MISSED;
      const forMs = draw('stands').int(100, 190) * 1000;
      const earlyMs = draw('early').int(3 * 60, 11 * 60) * 1000;
      if (!comes) return { visit: v.id, atMs: v.startMs + missedMs, startMs: v.startMs, forMs, comes };
      const atMs = Math.max(free, v.startMs - earlyMs);
      free = atMs + forMs + 20_000;
      return { visit: v.id, atMs, startMs: v.startMs, forMs, comes };
    });
}
