// Dealing: (content, seed, settings) → the plan of the run. All chance of a shift is drawn here, before the player acts.
// Throws for a shift this edition does not hold.
import type { Content } from '../../scenario/content.ts';
import { isShort, type Plan, type Settings, type Shift, SHIFTS } from '../plan.ts';
import { FIRST } from './first.ts';
import { HALF } from './half.ts';
import { dealMorning } from './morning.ts';
import { dealShort } from './short.ts';

export function deal(content: Content, seed: number, settings: Settings): Plan {
  if (!SHIFTS.includes(settings.shift))
    throw new Error(`There is no shift "${settings.shift}" in this edition.`);
  // One situation alone is practised as in a first shift, whatever the rung.
  if (settings.practise !== null || isShort(settings.shift))
    return dealShort(content, seed, settings, settings.shift === 'half' ? HALF : FIRST);
  return dealMorning(content, seed, settings);
}
export const firstShift = (over: Partial<Settings> = {}): Settings => ({
  shift: 'first',
  level: 'junior',
  pace: 'untimed',
  help: 'scored',
  locks: [],
  untimed: false,
  without: [],
  counts: 'best',
  date: { year: 2026, month: 5, day: 12, weekday: 2 },
  practise: null,
  history: [],
  policy: {},
  ...over,
});

/** Each shift has its rung: the level is not chosen apart from it. */
export const LEVEL_OF: Record<Shift, Settings['level']> = {
  first: 'junior',
  junior: 'junior',
  secretary: 'secretary',
  half: 'junior',
};
export const settingsFor = (shift: Shift, over: Partial<Settings> = {}): Settings => ({
  ...firstShift(),
  shift,
  level: LEVEL_OF[shift],
  ...over,
});
