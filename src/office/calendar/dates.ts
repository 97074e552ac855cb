// Dates as whole days from the first day of the run, written as on paper (MM/DD/YYYY). No clock, no time zone.
// Months have their lengths, leap years too; nothing else is needed here.
export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (LENGTHS[month - 1] ?? 30);

/** The date so many whole days after a date, or before it. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  let { year, month, day } = date;
  day += days;
  while (day < 1) {
    month = month === 1 ? 12 : month - 1;
    if (month === 12) year -= 1;
    day += lengthOf(year, month);
  }
  while (day > lengthOf(year, month)) {
    day -= lengthOf(year, month);
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
  }
  while (day < 1) {
    month = month === 1 ? 12 : month - 1;
    if (month === 12) year -= 1;
    day += lengthOf(year, month);
  }
  return { year, month, day };
}

/** "05/13/2026" */
export function dateOnPaper(date: CalendarDate, days: number): string {
  const { year, month, day } = daysAfter(date, days);
  return `${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}/${year}`;
}
