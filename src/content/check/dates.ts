// Dates that exist: as-of days (2026-11-25), birth days, and dates as they stand on paper (11/25/2026).
// Counted by hand, so that it comes out alike everywhere.
import type { Path } from '../source.ts';
import { isRecord, type Subject } from './subject.ts';

const ISO_KEYS = new Set(['asOf', 'born']);
const PAPER_KEYS = new Set(['effective', 'ended', 'on']);
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : LENGTHS[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

export function checkDates(subject: Subject, value: unknown = subject.unit.written, path: Path = []): void {
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) checkDates(subject, one, [...path, at]);
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, inside] of Object.entries(value)) {
    const at = [...path, key];
    if (typeof inside !== 'string') checkDates(subject, inside, at);
    else if (ISO_KEYS.has(key)) {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(inside) ?? [];
      if (!exists(Number(year), Number(month), Number(day)))
        subject.report('SC087', at, `"${inside}" is no day.`, 'year-month-day, like 2026-11-25');
    } else if (PAPER_KEYS.has(key) && /^\d/.test(inside)) {
      const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(inside) ?? [];
      if (!exists(Number(year), Number(month), Number(day)))
        subject.report('SC087', at, `"${inside}" is no day.`, 'month/day/year, like 11/25/2026');
    }
  }
}
