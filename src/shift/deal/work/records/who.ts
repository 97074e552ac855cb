// Whom a piece of records work is about, and dates on paper before and after today.
// People who are expected today are left alone: their charts are opened at the window.
import { dateOnPaper } from '../../../../office/calendar/dates.ts';
import { dayNumber, paperOf } from '../../../../office/records/clocks.ts';
import { openDayUpTo } from '../../../../office/referrals/clocks.ts';
import type { PersonData } from '../../../../scenario/practice.ts';
import { stream } from '../../../streams.ts';
import type { Deal } from '../../draw.ts';

export const onPaper = (born: string): string =>
  `${born.slice(5, 7)}/${born.slice(8, 10)}/${born.slice(0, 4)}`;
/** So many days ago, or the last day before that on which an office was open. */
export const daysAgo = (d: Deal, days: number): number => openDayUpTo(d.settings.date, -days);
/** The date so many days from the first day: after it any day, before it one on which an office was open. */
export const paperDay = (d: Deal, days: number): string =>
  days >= 0 ? dateOnPaper(d.settings.date, days) : paperOf(dayNumber(d.settings.date) + daysAgo(d, -days));

/** Somebody with a chart whom nobody expects today. They stay free: a letter about them is no visit. */
export function someone(
  d: Deal,
  id: string,
  trait: string,
  fits: (p: PersonData) => boolean = () => true,
): PersonData | undefined {
  const busy = new Set([...d.contacts.map((c) => c.patient), ...d.visits.map((v) => v.patient)]);
  return stream(d.seed, id, trait).shuffle(d.free.filter((p) => p.chart && !busy.has(p.id) && fits(p)))[0];
}
