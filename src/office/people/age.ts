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

/** Asked of everybody in town whenever a day is dealt, so cut out by place. */
const digits = (text: string, from: number, to: number): number => Number(text.slice(from, to));

/** Whole years on a day, from a birth date as authors write it, year-month-day. */
export function ageOn(born: string, on: Day): number {
  return years({ year: digits(born, 0, 4), month: digits(born, 5, 7), day: digits(born, 8, 10) }, on);
}

/** Of age: signs, calls and comes alone; of whom one writes what a grown person does. */
export const OF_AGE = 18;
/** Until then a job may ask for a note. */
export const WORKS_UNTIL = 66;

/** Whole years on the day of the shift; null where no birth date is known. */
export function ageOf(o: Office, person: string): number | null {
  const born = o.setup.people[person]?.birthDate ?? '';
  const year = digits(born, 6, 10);
  return year ? years({ year, month: digits(born, 0, 2), day: digits(born, 3, 5) }, o.setup.date) : null;
}
