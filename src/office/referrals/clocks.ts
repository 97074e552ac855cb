// The clocks of referral work in whole days from today: business days with the federal holidays, a plan's decision time
// run backward from a visit, how old an open referral may grow. Arithmetic only; whose clock binds whom stands in the
// rules. The aging limits are office policy, the 7 days and 72 hours are the federal clock for the plans it binds.
import { type CalendarDate, daysAfter } from '../calendar/dates.ts';
import type { OrderUrgency, PlanSheet, Speed } from './setup.ts';

export interface Today extends CalendarDate {
  /** 0 is Sunday. */
  weekday: number;
}
/** Days on which federal offices are closed, as observed. */
export const HOLIDAYS: readonly string[] = [
  '2026-01-01',
  '2026-01-19',
  '2026-02-16',
  '2026-05-25',
  '2026-06-19',
  '2026-07-03',
  '2026-09-07',
  '2026-10-12',
  '2026-11-11',
  '2026-11-26',
  '2026-12-25',
  '2027-01-01',
];
const two = (n: number): string => String(n).padStart(2, '0');
const iso = (d: CalendarDate): string => `${d.year}-${two(d.month)}-${two(d.day)}`;

/** Monday to Friday and no federal holiday. */
export function isBusinessDay(today: Today, day: number): boolean {
  const weekday = (((today.weekday + day) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.includes(iso(daysAfter(today, day)));
}

/** That day, or the last business day before it: what this office or another did, it did on a day it was open. */
export function openDayUpTo(today: Today, day: number): number {
  let at = day;
  while (!isBusinessDay(today, at)) at -= 1;
  return at;
}

/** The last days before today on which the office was open, the oldest first. */
export function lastOpenDays(today: Today, count: number): number[] {
  const days: number[] = [];
  for (let at = openDayUpTo(today, -1); days.length < count; at = openDayUpTo(today, at - 1))
    days.unshift(at);
  return days;
}

/** So many business days after a day; the day itself does not count. */
export function businessDaysAfter(today: Today, day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0; ) {
    at += 1;
    if (isBusinessDay(today, at)) left -= 1;
  }
  return at;
}

/** How many business days lie after `from`, up to and with `to`. */
export function businessDaysBetween(today: Today, from: number, to: number): number {
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (isBusinessDay(today, day)) count += 1;
  return count;
}

/** By when the plan has decided what was asked on a day. Hours count as the days they begin. */
export const decisionDay = (sheet: PlanSheet, askedDay: number, speed: Speed): number =>
  askedDay +
  (speed === 'expedited' && sheet.expeditedHours !== null
    ? Math.ceil(sheet.expeditedHours / 24)
    : sheet.standardDays);

/** The last day on which asking still gets an answer the day before the visit. */
export const latestAskDay = (sheet: PlanSheet, visitDay: number, speed: Speed): number =>
  visitDay - 1 - decisionDay(sheet, 0, speed);

export const standardIsInTime = (sheet: PlanSheet, visitDay: number): boolean =>
  latestAskDay(sheet, visitDay, 'standard') >= 0;

/** Federal decision clock for the plans it binds: 7 calendar days, 72 hours expedited. */
export const FEDERAL_CLOCK = { standardDays: 7, expeditedHours: 72 } as const;

/** Office policy: without a date, urgent over 2 business days, routine over 10; a report, 14 days after the visit. */
export const AGING = { urgentUndated: 2, routineUndated: 10, reportAfterVisit: 14 } as const;

export function isOverdue(
  today: Today,
  at: { urgency: OrderUrgency; sentDay: number; visitDay: number | null },
): boolean {
  if (at.visitDay === null)
    return (
      businessDaysBetween(today, at.sentDay, 0) >
      (at.urgency === 'urgent' ? AGING.urgentUndated : AGING.routineUndated)
    );
  return -at.visitDay > AGING.reportAfterVisit;
}
