// How old somebody is on the day of the shift, from the birth date on file. Whatever asks for grown people or for a
// sentence that fits an age asks here.
import type { Office } from '../state.ts';

interface Day {
  year: number;
  month: number;
  day: number;
}
const years = (born: Day, on: Day): number =>
  on.year - born.year - (on.month > born.month || (on.month === born.month && on.day >= born.day) ? 0 : 1);

/** Whole years on a day, from a birth date as authors write it, year-month-day. */
export function ageOn(born: string, on: Day): number {
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number);
  return years({ year, month, day }, on);
}

/** Of age: signs, calls and comes alone; of whom one writes what a grown person does. */
export const OF_AGE = 18;
/** Until then a job may ask for a note. */
export const WORKS_UNTIL = 66;

/** Whole years on the day of the shift; null where no birth date is known. */
export function ageOf(o: Office, person: string): number | null {
  const [month = 0, day = 0, year = 0] = (o.setup.people[person]?.birthDate ?? '').split('/').map(Number);
  return year ? years({ year, month, day }, o.setup.date) : null;
}
