// Dealing: (content, seed, settings) → the plan of the run. All chance of a shift is drawn here, before the player acts.
// Throws for a shift this edition does not hold.
import type { Content } from '../../scenario/content.ts';
import type { Plan, Settings } from '../plan.ts';
import { dealFirst } from './first.ts';

export function deal(content: Content, seed: number, settings: Settings): Plan {
  if (settings.shift !== 'first') throw new Error(`There is no shift "${settings.shift}" in this edition.`);
  return dealFirst(content, seed, settings);
}
export const firstShift = (over: Partial<Settings> = {}): Settings => ({
  shift: 'first',
  level: 'junior',
  pace: 'untimed',
  help: 'scored',
  date: { year: 2026, month: 5, day: 12, weekday: 2 },
  practise: null,
  history: [],
  policy: {},
  ...over,
});
