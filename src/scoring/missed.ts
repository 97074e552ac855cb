// Which rules a shift shows as missed: those most of whose marks were lost, the heaviest first. They enter a later shift as
// settings, and nothing else of this one does.
import type { Mark } from './types.ts';

const MOST = 8;

export function missedRules(marks: readonly Mark[]): string[] {
  const by = new Map<string, { possible: number; lost: number }>();
  for (const m of marks) {
    const at = by.get(m.rule) ?? { possible: 0, lost: 0 };
    by.set(m.rule, {
      possible: at.possible + m.possible,
      lost: at.lost + m.possible - m.earned - m.recovered,
    });
  }
  return [...by]
    .filter(([, x]) => x.lost > x.possible / 2)
    .sort((a, b) => b[1].lost - a[1].lost || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([rule]) => rule);
}
