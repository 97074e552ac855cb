// Today's new rule, for the huddle card: one that a dealt story turns on in every truth of it, so that naming it tells
// nothing. What was missed before is named again first. Draws nothing.
import type { Content } from '../../scenario/content.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Settings } from '../plan.ts';

/** Rules all variants of a story carry marks for, the heaviest first. */
function sharedRules(s: Scenario): string[] {
  const variants = Object.keys(s.variants);
  const weight = new Map<string, number>();
  for (const item of s.rubric) {
    if (typeof item.rule !== 'string' || variants.some((v) => item.points[v] === undefined)) continue;
    const points = Object.values(item.points).reduce((sum, p) => sum + p, 0);
    weight.set(item.rule, (weight.get(item.rule) ?? 0) + points);
  }
  return [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([rule]) => rule);
}

export function newRule(content: Content, settings: Settings, dealt: readonly Scenario[]): string | null {
  const rules = dealt.flatMap(sharedRules).filter((rule) => content.rules[rule] !== undefined);
  return rules.find((rule) => settings.history.includes(rule)) ?? rules[0] ?? null;
}
