// What drawing blindly among the offered replies earns on the mean, from what was dealt: the measure that no manner of
// choosing replies may beat by much. It plays nothing.
import { WORTH } from '../../scenario/schema.ts';
import type { World } from '../../shift/world.ts';

/** Marks for replies in this shift: all there are, and the mean of a player that draws. */
export function drawnReplies(world: World): { earned: number; possible: number } {
  const sum = { earned: 0, possible: 0 };
  for (const { scenario, plan } of world.instances)
    for (const item of scenario.rubric) {
      const possible = item.points[plan.variant];
      if (possible === undefined || !item.fromReplies) continue;
      const sets = item.fromReplies
        .map((name) => scenario.replies[name])
        .filter((set) => set !== undefined && (!set.only || set.only.includes(plan.variant)));
      const worths = sets.map((set) => {
        const options = (set?.options ?? []).filter((o) => !o.only || o.only.includes(plan.variant));
        const worth = options.map(
          (o) => WORTH[typeof o.worth === 'string' ? o.worth : (o.worth[plan.variant] ?? 'poor')],
        );
        return worth.reduce<number>((a, b) => a + b, 0) / options.length;
      });
      sum.possible += possible;
      sum.earned += (possible * worths.reduce((a, b) => a + b, 0)) / Math.max(1, worths.length);
    }
  return sum;
}
