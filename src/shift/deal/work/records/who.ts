// Whom a piece of records work is about, and dates on paper before and after today.
// People who are expected today are left alone: their charts are opened at the window.
import { dateOnPaper } from '../../../../office/calendar/dates.ts';
import { dayNumber, paperOf } from '../../../../office/records/clocks.ts';
import { openDayUpTo } from '../../../../office/referrals/clocks.ts';
import type { PersonData } from '../../../../scenario/practice.ts';
import { stream } from '../../../streams.ts';
import { people } from '../../scenarios.ts';
import type { Deal } from '../../draw.ts';

export const onPaper = (born: string): string =>
  `${born.slice(5, 7)}/${born.slice(8, 10)}/${born.slice(0, 4)}`;
/** So many days ago, or the last day before that on which an office was open. */
export const daysAgo = (d: Deal, days: number): number => openDayUpTo(d.settings.date, -days);
/** The date so many days from the first day: after it any day, before it one on which an office was open. */
export const paperDay = (d: Deal, days: number): string =>
  days >= 0 ? dateOnPaper(d.settings.date, days) : paperOf(dayNumber(d.settings.date) + daysAgo(d, -days));

/** How many pieces of this morning's desk work are about whom: nobody is dealt all of them. */
function piecesByPerson(d: Deal): Map<string, number> {
  const scans = Object.values(d.areas.records?.scans ?? {}).flatMap((x) => x.papers);
  const pieces = new Map<string, number>();
  for (const id of [...d.work.map((w) => w.patient), ...scans.map((x) => x.owner)])
    if (id !== null) pieces.set(id, (pieces.get(id) ?? 0) + 1);
  return pieces;
}

/**
 * Somebody with a chart who neither comes nor calls today and is in no story; of those, one with the least work about them
 * so far. They stay free: a letter about them is no visit.
 */
export function someone(
  d: Deal,
  id: string,
  trait: string,
  fits: (p: PersonData) => boolean = () => true,
): PersonData | undefined {
  const told = d.stories.flatMap(people);
  const busy = new Set([
    ...d.contacts.flatMap((c) => [c.patient, c.person]),
    ...d.visits.map((v) => v.patient),
    ...told,
  ]);
  const all = d.content.practice.people.filter((p) => p.routine && p.chart && !busy.has(p.id) && fits(p));
  const pieces = piecesByPerson(d);
  return stream(d.seed, id, trait)
    .shuffle(all)
    .sort((a, b) => (pieces.get(a.id) ?? 0) - (pieces.get(b.id) ?? 0))[0];
}
