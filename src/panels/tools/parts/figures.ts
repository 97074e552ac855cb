// What a typed amount or a date so many days on comes to. The words and formats come from the text layer.
// Never used on anything that is compared with what a person said: that stays as it stands on the paper.
import { isBusinessDay } from '../../../office/referrals/clocks.ts';
import { say, text } from '../../../text/current.ts';
import type { DeskView } from '../../../views/types.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Five in the afternoon: what is due today may be due after one's own shift. */
export const EVENING_MS = 17 * 60 * MINUTE;

export const dayOf = (ms: number): number => Math.floor(ms / DAY);

/** Whole cents from what was typed ("15", "15.00", "$15"), or null where it is no amount. */
export function centsOf(typed: string): number | null {
  const match = /^\s*\$?\s*(\d{1,6})(?:\.(\d{1,2}))?\s*$/.exec(typed);
  if (match === null) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** The date so many days after the run's first day. */
export function dateAfter(
  today: DeskView['dateText'],
  days: number,
): { day: number; month: number; year: number } {
  const date = new Date(Date.UTC(today.year, today.month - 1, today.day + days));
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** A time of this run as it is said today: the clock, and the day before it when it is another. */
export function whenDue(today: DeskView['dateText'], nowMs: number, ms: number): string {
  const clock = text().clock(ms);
  return dayOf(ms) === dayOf(nowMs) ? clock : `${text().date(dateAfter(today, dayOf(ms)))}, ${clock}`;
}

/** A day as the chart holds it: a time of this run, a day of it, or a date as it was written. */
export function whenOn(today: DeskView['dateText'], on: string): string {
  if (/^\d+$/.test(on))
    return dayOf(Number(on)) === 0
      ? text().clock(Number(on))
      : text().date(dateAfter(today, dayOf(Number(on))));
  const day = /^day (\d+)$/.exec(on);
  return day === null ? on : text().date(dateAfter(today, Number(day[1])));
}

/** The office's word as a message can choose by it: ICU takes no hyphen in a choice. */
export const chosen = (word: string): string => word.replaceAll('-', '_');

/** What a field is called, also one that only a talk knows. */
export function fieldName(field: string): string {
  const id = [`field.${field}`, `topic.${field}`].find((one) => text().has(one));
  return id === undefined ? field : say({ id });
}

export const minutesSince = (nowMs: number, sinceMs: number): number =>
  Math.max(0, Math.floor((nowMs - sinceMs) / MINUTE));

/** So many days ahead something may be put off to: as far as a recall in eight weeks. */
const DAYS_AHEAD = 60;
/** Today, and the days from then on on which the office is open, as whole days after the run's first. */
export function openDays(today: DeskView['dateText'], nowMs: number): number[] {
  const now = dayOf(nowMs);
  return Array.from({ length: DAYS_AHEAD }, (_, n) => now + n).filter(
    (day) => day === now || isBusinessDay(today, day),
  );
}
/** Times of a day something can be due by: quarters from now on today, half hours of another day. */
export function timesOf(day: number, nowMs: number, todayUntilMs: number): number[] {
  if (day === dayOf(nowMs)) return quartersFrom(nowMs, todayUntilMs);
  const [from, half] = [day * DAY + 8 * 60 * MINUTE, 30 * MINUTE];
  return Array.from({ length: 19 }, (_, n) => from + n * half);
}

/** A select's quarter hours from the next one on. */
export function quartersFrom(nowMs: number, untilMs: number): number[] {
  const quarter = 15 * MINUTE;
  const first = (Math.floor(nowMs / quarter) + 1) * quarter;
  const count = Math.max(0, Math.floor((untilMs - first) / quarter) + 1);
  return Array.from({ length: count }, (_, i) => first + i * quarter);
}
