// The clocks of the records desk in whole calendar days, and dates as they are written on paper (MM/DD/YYYY).
// Pure arithmetic on day numbers; no clock of the machine, no time zone, no business days.
import type { CalendarDate } from '../calendar/dates.ts';

/** Days since 1 March of year 0 in the civil calendar: whole numbers only. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    1
  );
}

export function dateOfNumber(n: number): CalendarDate {
  const era = Math.floor(n / 146_097);
  const inEra = n - era * 146_097;
  const y = Math.floor(
    (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: y + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
export const paperOf = (n: number): string => {
  const { year, month, day } = dateOfNumber(n);
  return `${two(month)}/${two(day)}/${year}`;
};

/** The day number of a date on paper; null where there is no such date. "3/7/2026" is read too. */
export function readDate(text: string): number | null {
  const m = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text);
  if (!m) return null;
  const n = dayNumber({ year: Number(m[3]), month: Number(m[1]), day: Number(m[2]) });
  const back = dateOfNumber(n);
  return back.month === Number(m[1]) && back.day === Number(m[2]) && back.year === Number(m[3]) ? n : null;
}

/** The day of the week of a date on paper, Sunday as 0; null where there is no such date. */
export function weekdayOf(paper: string): number | null {
  const n = readDate(paper);
  // The first day counted was a Wednesday.
  return n === null ? null : (n + 3) % 7;
}

export const CLOCKS = {
  access: { days: 30, extension: 30 },
  amendment: { days: 60, extension: 30 },
  accounting: { days: 60, extension: 30 },
  'breach-to-person': { days: 60, extension: 0 },
} as const;
export type Clock = keyof typeof CLOCKS;

/** The last day on which this is in time; `extended`: the one extension was taken, in writing, before that. */
export const dueDay = (clock: Clock, from: number, extended = false): number =>
  from + CLOCKS[clock].days + (extended ? CLOCKS[clock].extension : 0);

/** Small breaches of a year go to the government together: 60 days after that year ends. */
export const smallBreachReportDay = (year: number): number => dayNumber({ year, month: 12, day: 31 }) + 60;
