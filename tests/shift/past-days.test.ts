// What the dealers date in the past fell on a day on which an office was open: nobody was seen, sent for or written to
// on a Sunday. And an approval of what troubles somebody since the weekend did not begin before it.
import { describe, expect, test } from 'vitest';
import { HOUR } from '../../src/office/kinds.ts';
import { dayNumber, readDate } from '../../src/office/records/clocks.ts';
import { isBusinessDay } from '../../src/office/referrals/clocks.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import type { Plan } from '../../src/shift/plan.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const settings = settingsFor('secretary');
const today = settings.date;
const mornings = [...seeds(20), 4811, 4812].map((seed): [number, Plan] => [
  seed,
  deal(edition.content, seed, settings),
]);
const open = (day: number): boolean => day >= 0 || isBusinessDay(today, day);
/** Days as numbers from today, by the name of the trait; terms of validity are no deeds and are left out. */
const DAYS = ['sentDay', 'visitDay', 'receivedDay', 'sinceDay', 'onDay', 'day'];

/** Every past day in what was dealt, with where it stands. */
function pastDays(x: unknown, at: string): [string, number][] {
  if (typeof x === 'string') {
    const n = /^\d\d\/\d\d\/\d{4}$/.test(x) && !/birth|born|expires/i.test(at) ? readDate(x) : null;
    const day = n === null ? 0 : n - dayNumber(today);
    return day < 0 && day > -365 ? [[at, day]] : [];
  }
  if (typeof x !== 'object' || x === null) return [];
  return Object.entries(x).flatMap(([key, value]): [string, number][] =>
    DAYS.includes(key) && typeof value === 'number' && value < 0
      ? [[`${at}.${key}`, value]]
      : pastDays(value, `${at}.${key}`),
  );
}
const closed = (plan: Plan): [string, number][] =>
  pastDays({ areas: plan.areas, work: plan.work, inbox: plan.inbox }, '').filter(([, day]) => !open(day));

describe('the past of a morning', () => {
  test('was on days on which offices are open', () => {
    for (const [seed, plan] of mornings) expect([seed, closed(plan)]).toEqual([seed, []]);
  });
  test('and an approval on the log of a referral began no earlier than the week of its order, where it still runs', () => {
    for (const [, plan] of mornings)
      for (const c of Object.values(plan.areas.referrals?.cases ?? {}))
        if (c.kind === 'referral')
          for (const line of c.log) if (line.toDay >= 0) expect(line.fromDay).toBeGreaterThanOrEqual(-3);
  });
});

test('a voicemail was left the evening before, after the last visit and before the night', () => {
  for (const [, plan] of mornings)
    for (const item of plan.inbox.filter((i) => i.kind === 'voicemail')) {
      expect((item.leftMs ?? 0) / HOUR).toBeGreaterThan(17 - 24);
      expect((item.leftMs ?? 0) / HOUR).toBeLessThan(22 - 24);
    }
});
