// The clocks of referral work as tables: business days, decision times run backward from a visit, aging limits.
// Days count from Tuesday, May 12, 2026. Dealing is held to the same tables over many seeds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOnPaper } from '../../src/office/calendar/dates.ts';
import {
  businessDaysAfter,
  businessDaysBetween,
  decisionDay,
  FEDERAL_CLOCK,
  isBusinessDay,
  isOverdue,
  latestAskDay,
  standardIsInTime,
} from '../../src/office/referrals/clocks.ts';
import { ownerOf } from '../../src/office/referrals/cases.ts';
import { referralDesk, dealt } from './referral-desk.ts';

const today = { year: 2026, month: 5, day: 12, weekday: 2 };
const sheet = { ...FEDERAL_CLOCK, asks: [] };

test.each([
  [0, '05/12/2026'],
  [-12, '04/30/2026'],
  [-132, '12/31/2025'],
  [20, '06/01/2026'],
])('%i days from today is %s', (days, paper) => expect(dateOnPaper(today, days)).toBe(paper));

test.each([
  ['Friday', 3, true],
  ['Saturday', 4, false],
  ['Sunday', 5, false],
  ['Memorial Day', 13, false],
  ['the day after', 14, true],
  ['last Saturday', -3, false],
  ['Juneteenth', 38, false],
  ['July 3, observed', 52, false],
])('%s: a business day, %s', (_name, day, is) => expect(isBusinessDay(today, day)).toBe(is));

test.each([
  [0, 2, 2],
  [3, 2, 7],
  [3, 1, 6],
  [10, 1, 14],
])('from day %i, %i business days on is day %i', (from, count, to) =>
  expect(businessDaysAfter(today, from, count)).toBe(to),
);

test.each([
  ['standard', 0, 7],
  ['expedited', 0, 3],
  ['standard', 5, 12],
] as const)('the federal clock, %s, asked on day %i: decided by day %i', (speed, day, by) =>
  expect(decisionDay(sheet, day, speed)).toBe(by),
);

test.each([
  [16, 8, true],
  [8, 0, true],
  [7, -1, false],
  [3, -5, false],
])('a visit on day %i: ask by day %i; today is in time, %s', (visit, by, inTime) => {
  expect(latestAskDay(sheet, visit, 'standard')).toBe(by);
  expect(standardIsInTime(sheet, visit)).toBe(inTime);
});

describe('aging, as on the note', () => {
  test.each([
    ['urgent', -2, null, false],
    ['urgent', -5, null, true],
    ['routine', -14, null, false],
    ['routine', -15, null, true],
    ['routine', -40, -14, false],
    ['routine', -40, -15, true],
  ] as const)('%s, sent on day %i, visit %s: overdue, %s', (urgency, sentDay, visitDay, is) =>
    expect(isOverdue(today, { urgency, sentDay, visitDay })).toBe(is),
  );

  test('business days between add up, whatever lies between', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.nat(40), fc.nat(40), (from, a, b) => {
        expect(businessDaysBetween(today, from, from + a + b)).toBe(
          businessDaysBetween(today, from, from + a) + businessDaysBetween(today, from + a, from + a + b),
        );
      }),
    );
  });
});

describe('dealing', () => {
  const seeds = Array.from({ length: 60 }, (_, n) => n + 1);
  const cases = seeds.flatMap((seed) =>
    Object.values(dealt(seed, { referral: 2, authorization: 2, report: 2 }).areas.referrals?.cases ?? {}),
  );

  test('whatever is to be chased is overdue by the policy, and every truth is dealt', () => {
    const reports = cases.flatMap((c) => (c.kind === 'report' ? [c] : []));
    expect(reports.filter((c) => !isOverdue(today, c))).toEqual([]);
    expect(new Set(reports.map((c) => c.truth.says)).size).toBe(4);
  });

  test('an expedited answer always comes in time where the ordinary one does not', () => {
    for (const c of cases)
      if (c.kind === 'authorization' && !c.mayWait) {
        expect(standardIsInTime(c.sheet, c.visitDay)).toBe(false);
        expect(decisionDay(c.sheet, 0, 'expedited')).toBeLessThanOrEqual(c.visitDay);
      }
  });

  test('nobody is to be seen on a day on which offices are closed', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { areas } = dealt(seed, { authorization: 2, report: 2 });
      for (const [id, c] of Object.entries(areas.referrals?.cases ?? {})) {
        const day = c.kind === 'authorization' ? c.visitDay : c.kind === 'report' ? c.truth.visitDay : null;
        if (day !== null && day > 0)
          expect([seed, id, day, isBusinessDay(today, day)]).toEqual([seed, id, day, true]);
      }
    }
  });
  test('one line of a log fits where one is needed', () => {
    for (const c of cases)
      if (c.kind === 'referral')
        expect(c.log.filter((l) => l.site === c.to && l.toDay > 0).length).toBe(c.needsAuthorization ? 1 : 0);
  });

  test('a number that is not theirs belongs to somebody, and a stranger is never the receiver', () => {
    const d = referralDesk({ referral: 1 });
    for (const c of cases) {
      if (c.kind === 'authorization') continue;
      expect(ownerOf(d.office, c, c.fax)).toBe(c.to);
      if (c.remembered !== c.fax) expect(ownerOf(d.office, c, c.remembered)).not.toBe(c.to);
    }
  });

  test('one piece more changes no other', () => {
    for (const seed of [1, 2, 3])
      expect(dealt(seed, { referral: 2 }).areas.referrals?.cases['referral-1']).toEqual(
        dealt(seed, { referral: 1 }).areas.referrals?.cases['referral-1'],
      );
  });
});
