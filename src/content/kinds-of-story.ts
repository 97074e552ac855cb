// What a scenario counts for: a responsibility where it has two items or more and a fifth of its marks, and the kinds of
// story a trainer looks for (calls, conflicts in the book, insurance checks, privacy dilemmas). Counting only.
import { RESPONSIBILITIES, type Responsibility } from '../office/kinds.ts';
import type { Scenario } from '../scenario/schema.ts';

const LEAST_ITEMS = 2;
const LEAST_SHARE = 0.2;

/** In every variant that holds its items: two of them at least, and a fifth of that variant's points. */
function countsFor(s: Scenario, responsibility: Responsibility): boolean {
  return Object.keys(s.variants).some((variant) => {
    const points = s.rubric.map((item) => ({ item, points: item.points[variant] ?? 0 }));
    const own = points.filter(({ item, points: p }) => item.responsibility === responsibility && p > 0);
    const sum = (list: typeof points): number => list.reduce((total, x) => total + x.points, 0);
    return own.length >= LEAST_ITEMS && sum(own) >= sum(points) * LEAST_SHARE;
  });
}
const hasSkill = (s: Scenario, skill: string): boolean =>
  s.rubric.some((item) => (item.skills as readonly string[]).includes(skill));

export const STORY_KINDS = [
  'call',
  'scheduling-conflict',
  'insurance-verification',
  'privacy-dilemma',
] as const;
export type StoryKind = (typeof STORY_KINDS)[number];

const KINDS: Record<StoryKind, (s: Scenario) => boolean> = {
  call: (s) => s.channel === 'phone',
  'scheduling-conflict': (s) => countsFor(s, 'scheduling') && hasSkill(s, 'scheduling-software'),
  'insurance-verification': (s) => countsFor(s, 'billing') && hasSkill(s, 'insurance-verification'),
  'privacy-dilemma': (s) =>
    countsFor(s, 'records') && hasSkill(s, 'hipaa') && Object.keys(s.replies).length > 0,
};

export interface Counts {
  counted: Record<Responsibility, string[]>;
  kinds: Record<StoryKind, string[]>;
}
export function countsOf(scenarios: readonly Scenario[]): Counts {
  const ids = (fits: (s: Scenario) => boolean): string[] =>
    scenarios
      .filter(fits)
      .map((s) => s.id)
      .sort();
  return {
    counted: Object.fromEntries(
      RESPONSIBILITIES.map((r) => [r, ids((s) => countsFor(s, r))]),
    ) as Counts['counted'],
    kinds: Object.fromEntries(STORY_KINDS.map((kind) => [kind, ids(KINDS[kind])])) as Counts['kinds'],
  };
}
