// What comes back to the referral desk: a plan answers what it was asked, a specialist's office says what it has. A loop is
// closed when the clinician has read. Each fault is followed to what it leads to weeks on, and so is good work.
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/office/kinds.ts';
import { cameOfIt } from '../../src/office/referrals/later.ts';
import type { AuthorizationSetup, CaseSetup, ReportSetup, Says } from '../../src/office/referrals/setup.ts';
import type { DeskForTests } from './desk-for-tests.ts';
import { later, referralDesk } from './referral-desk.ts';

const A = 'authorization-1';
const P = 'report-1';
const finished = (d: DeskForTests) => d.facts('work.finished');

describe('a request to a plan', () => {
  const scan =
    (over: Partial<AuthorizationSetup> = {}) =>
    (c: CaseSetup): CaseSetup =>
      c.kind === 'authorization'
        ? {
            ...c,
            service: 'knee-mri',
            site: 'millpond-imaging',
            units: 1,
            visitDay: 13,
            mayWait: true,
            sheet: { standardDays: 5, expeditedHours: 72, asks: ['office-note', 'x-ray-report'] },
            truth: { result: 'A1', wants: null, number: 'AU-77', afterMs: 4 * MINUTE },
            ...over,
          }
        : c;
  const scanDesk = (over: Partial<AuthorizationSetup> = {}) =>
    referralDesk({ authorization: 1 }, { change: scan(over) });
  const asked = {
    work: A,
    service: 'knee-mri' as const,
    site: 'millpond-imaging',
    units: 1,
    attach: ['office-note' as const, 'x-ray-report' as const],
    speed: 'standard' as const,
  };

  test('as on the order, with what it asks: approved, logged, and the visit is kept', () => {
    const d = scanDesk();
    expect(d.one(d.act('authorization.submit', asked), 'authorization.submitted').right).toBe(true);
    expect(d.refusal('authorization.submit', asked)).toBe('referral/plan-still-thinking');
    d.wait(5 * MINUTE);
    expect(d.facts('authorization.answered')).toMatchObject([{ result: 'A1', number: 'AU-77' }]);
    expect(later(d, A).what).toBe('visit-lost');
    d.act('authorization.log', { work: A, number: 'AU-77' });
    expect(finished(d)).toMatchObject([{ right: true }]);
    expect(later(d, A).what).toBe('visit-kept');
  });

  test.each([
    ['another place', { site: 'cedar-county-hospital' }, 'site'],
    ['another service', { service: 'therapy' as const }, 'service'],
    ['other units', { units: 6 }, 'units'],
  ])('for %s gets a number too, and the claim is denied', (_name, change, fault) => {
    const d = scanDesk();
    expect(
      d.one(d.act('authorization.submit', { ...asked, ...change }), 'authorization.submitted').wrong,
    ).toEqual([fault]);
    d.wait(5 * MINUTE);
    expect(d.facts('authorization.answered')).toMatchObject([{ result: 'A1', number: 'AU-77' }]);
    d.act('authorization.log', { work: A, number: 'AU-77' });
    expect(finished(d)).toMatchObject([{ right: false }]);
    expect(later(d, A).what).toBe('claim-denied');
  });

  test('without a note it asks for is held; the right page frees it, another does not', () => {
    const d = scanDesk();
    const first = d.act('authorization.submit', { ...asked, attach: ['office-note'] });
    expect(d.one(first, 'authorization.submitted').wrong).toEqual(['notes']);
    d.wait(5 * MINUTE);
    expect(
      d.one(d.act('authorization.add', { work: A, part: 'medicines' }), 'authorization.added').right,
    ).toBe(false);
    d.wait(5 * MINUTE);
    d.act('authorization.add', { work: A, part: 'x-ray-report' });
    d.wait(5 * MINUTE);
    expect(d.facts('authorization.answered').map((f) => f.result)).toEqual(['A4', 'A4', 'A1']);
  });

  test('refused: the clinician hears it, or the visit is lost', () => {
    const no = { truth: { result: 'A3' as const, wants: null, number: 'AU-77', afterMs: 4 * MINUTE } };
    for (const [to, right, what] of [
      ['by', true, 'visit-kept'],
      ['delphine-ward', false, 'visit-lost'],
    ] as const) {
      const d = scanDesk(no);
      const by = d.world.setup.areas.referrals?.cases[A]?.by ?? '';
      d.act('authorization.submit', asked);
      expect(d.refusal('authorization.tell', { work: A, to: by })).toBe('referral/no-denial');
      d.wait(5 * MINUTE);
      d.act('authorization.tell', { work: A, to: to === 'by' ? by : to });
      expect(finished(d)).toMatchObject([{ right }]);
      expect(later(d, A).what).toBe(what);
    }
  });

  describe('with an earlier yes in the log', () => {
    const line = {
      number: 'AU-11',
      service: 'knee-mri' as const,
      site: 'millpond-imaging',
      units: 1,
      fromDay: -5,
      toDay: 13,
    };

    test('that covers the visit, to its last day: the number is taken, and the visit is kept', () => {
      const d = scanDesk({ log: [line] });
      expect(
        d.one(d.act('authorization.log', { work: A, number: ' AU-11 ' }), 'authorization.logged').right,
      ).toBe(true);
      expect(finished(d)).toMatchObject([{ right: true }]);
      expect(later(d, A).what).toBe('visit-kept');
    });

    test.each([
      ['another place', { site: 'cedar-county-hospital' }],
      ['another service', { service: 'therapy' as const }],
      ['fewer visits', { units: 0 }],
      ['days that begin after it', { fromDay: 14, toDay: 80 }],
      ['days that end the day before', { toDay: 12 }],
    ])('for %s: relied on all the same, the claim is denied', (_name, change) => {
      const d = scanDesk({ log: [{ ...line, ...change }] });
      d.act('authorization.log', { work: A, number: 'AU-11' });
      expect(finished(d)).toMatchObject([{ right: false }]);
      expect(later(d, A).what).toBe('claim-denied');
    });

    test('that does not fit: the plan may still be asked, and its new number holds', () => {
      const d = scanDesk({ log: [{ ...line, site: 'cedar-county-hospital' }] });
      d.act('authorization.submit', asked);
      d.wait(5 * MINUTE);
      d.act('authorization.log', { work: A, number: 'AU-77' });
      expect(finished(d)).toMatchObject([{ right: true }]);
      expect(later(d, A).what).toBe('visit-kept');
    });

    test('a number that nobody ever gave keeps no visit', () => {
      const d = scanDesk({ log: [line] });
      d.act('authorization.log', { work: A, number: 'AU-00' });
      expect(later(d, A).what).toBe('visit-lost');
    });
  });

  test('is expedited on the word of the clinician, and only where the ordinary way is too late', () => {
    const wrongs = (over: Partial<AuthorizationSetup>, ask: boolean, speed: 'standard' | 'expedited') => {
      const d = scanDesk(over);
      if (ask) {
        d.act('referral.ask', { work: A, about: 'expedite' });
        d.wait(7 * MINUTE);
      }
      return d.one(d.act('authorization.submit', { ...asked, speed }), 'authorization.submitted').wrong;
    };
    const tight = { visitDay: 3, mayWait: false };
    expect(wrongs(tight, true, 'expedited')).toEqual([]);
    expect(wrongs(tight, false, 'expedited')).toEqual(['speed']);
    expect(wrongs(tight, true, 'standard')).toEqual(['speed']);
    expect(wrongs({}, true, 'expedited')).toEqual(['speed']);
    expect(wrongs({}, false, 'standard')).toEqual([]);
  });
});

describe('a report that is awaited', () => {
  const trail = (says: Says, over: Partial<ReportSetup> = {}) =>
    referralDesk(
      { report: 1 },
      {
        change: (c) =>
          c.kind === 'report'
            ? { ...c, truth: { says, visitDay: says === 'booked-later' ? 9 : null, wants: null }, ...over }
            : c,
      },
    );
  const setupOf = (d: DeskForTests) => d.world.setup.areas.referrals?.cases[P] as ReportSetup;
  const chased = (d: DeskForTests, whom: 'receiver' | 'patient' = 'receiver') => {
    d.act('report.chase', { work: P, whom });
    d.wait(2 * MINUTE);
    return d.facts('report.answered').at(-1)?.says;
  };

  test('comes when it is asked for, is read by whoever ordered it, and then the loop is closed', () => {
    const d = trail('report-ready');
    expect(chased(d)).toBe('report-ready');
    d.wait(3 * MINUTE);
    d.act('report.route', { work: P, to: setupOf(d).by });
    d.wait(5 * MINUTE);
    expect(d.facts('report.reviewed')).toMatchObject([{ who: setupOf(d).by }]);
    d.act('report.close', { work: P });
    expect(finished(d)).toMatchObject([{ right: true }]);
    expect(later(d, P).what).toBe('report-read');
  });

  test('given to somebody else is not read; closed unread, it is read too late', () => {
    const d = trail('report-ready');
    chased(d);
    d.wait(3 * MINUTE);
    d.act('report.route', { work: P, to: 'delphine-ward' });
    d.wait(6 * MINUTE);
    expect(d.facts('report.reviewed')).toEqual([]);
    d.act('report.close', { work: P });
    expect(finished(d)).toMatchObject([{ right: false }]);
    expect(later(d, P).what).toBe('report-unread');
  });

  test('with a new order in it is closed rightly once that is a task', () => {
    for (const task of [false, true]) {
      const d = trail('report-ready', {
        truth: { says: 'report-ready', visitDay: null, wants: 'repeat-scan' },
      });
      chased(d);
      d.wait(3 * MINUTE);
      d.act('report.route', { work: P, to: setupOf(d).by });
      d.wait(5 * MINUTE);
      if (task) d.act('task.add', { kind: 'recall', of: setupOf(d).patient, dueMs: d.now + DAY });
      d.act('report.close', { work: P });
      expect(finished(d)).toMatchObject([{ right: task }]);
      expect(later(d, P).what).toBe(task ? 'finding-followed' : 'finding-missed');
    }
  });

  test('a missed visit goes back to whoever ordered it', () => {
    const d = trail('no-show');
    expect(d.refusal('report.route', { work: P, to: setupOf(d).by })).toBe('referral/nothing-to-route');
    expect(chased(d, 'patient')).toBe('no-show');
    d.act('report.route', { work: P, to: setupOf(d).by });
    expect(finished(d)).toMatchObject([{ right: true }]);
    // There was no letter, so nobody thanks for one.
    expect(later(d, P).what).toBe('no-show-known');
  });

  test('a patient does not know where a letter is', () => {
    expect(chased(trail('report-ready'), 'patient')).toBe('no-idea');
  });

  test('never there: sent again, confirmed, and only then done', () => {
    const d = trail('nothing-here', { letterhead: null });
    expect(chased(d)).toBe('nothing-here');
    const { fax, urgency } = setupOf(d);
    d.act('referral.send', { work: P, fax, as: urgency });
    d.wait(MINUTE);
    expect(finished(d)).toEqual([]);
    d.act('referral.confirm', { work: P });
    expect(finished(d)).toMatchObject([{ right: true }]);
  });

  test('a date they give is written down; none was given, none can be', () => {
    const d = trail('booked-later');
    expect(d.refusal('report.date', { work: P })).toBe('referral/no-date-given');
    chased(d);
    d.act('report.date', { work: P });
    expect(finished(d)).toMatchObject([{ right: true }]);
    expect(cameOfIt(d.office, P)).toBeNull();
  });
});
