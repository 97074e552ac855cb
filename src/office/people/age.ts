// How old somebody is on the day of the shift, from the birth date on file. Whatever asks for grown people or for a
// sentence that fits an age asks here.
import type { Office } from '../state.ts';

/** Whole years on the day of the shift; null where no birth date is known. */
export function ageOf(o: Office, person: string): number | null {
  const [month = 0, day = 0, year = 0] = (o.setup.people[person]?.birthDate ?? '').split('/').map(Number);
  if (!year) return null;
  const { date } = o.setup;
  const hadIt = date.month > month || (date.month === month && date.day >= day);
  return date.year - year - (hadIt ? 0 : 1);
}
