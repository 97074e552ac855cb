// A packet to a specialist is as good as its number, its pages and its receipt. Each fault is followed to what it leads
// to weeks on, and so is good work. Plans and reports have a file of their own.
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/office/kinds.ts';
import type { CaseSetup, PacketPart, ReferralSetup } from '../../src/office/referrals/setup.ts';
import type { DeskForTests } from './desk-for-tests.ts';
import { later, referralDesk } from './referral-desk.ts';

const R = 'referral-1';
const A = 'authorization-1';

/** A plain knee for the orthopedist: nothing unclear, a machine that remembers the transmission shop. */
const knee =
  (over: Partial<ReferralSetup> = {}) =>
  (c: CaseSetup): CaseSetup =>
    c.kind === 'referral'
      ? {
          ...c,
          to: 'orthopaedist',
          service: 'knee-consult',
          remembered: '555-0138',
          letterhead: null,
          fax: '555-0136',
          onOrder: { urgency: 'routine', question: true },
          reason: 'knee-months',
          meant: 'routine',
          asks: ['order', 'demographics', 'coverage', 'office-note', 'imaging'],
          needsAuthorization: false,
          log: [],
          ...over,
        }
      : c;
const kneeDesk = (over: Partial<ReferralSetup> = {}): DeskForTests =>
  referralDesk({ referral: 1 }, { change: knee(over) });
const referralOf = (d: DeskForTests) => d.world.setup.areas.referrals?.cases[R] as ReferralSetup;
const packed = (d: DeskForTests): DeskForTests => {
  d.act('referral.pack', { work: R, parts: [...referralOf(d).asks] });
  return d;
};
const sent = (d: DeskForTests, fax = '555-0136', as: 'routine' | 'urgent' = 'routine') =>
  d.one(d.act('referral.send', { work: R, fax, as }), 'referral.sent');
const finished = (d: DeskForTests) => d.facts('work.finished');
describe('a packet', () => {
  test('whole, to the right number, received: the case is closed, rightly, and they are seen in time', () => {
    const d = packed(kneeDesk());
    expect(sent(d)).toMatchObject({ reached: true, missing: [], wrong: [], right: true });
    d.wait(MINUTE);
    expect(d.facts('referral.confirmation')).toMatchObject([{ ok: true }]);
    expect(finished(d)).toEqual([]);
    d.act('referral.confirm', { work: R });
    expect(d.facts('referral.receipt')).toMatchObject([{ got: true, missing: [] }]);
    expect(finished(d)).toMatchObject([{ work: R, right: true }]);
    const { what, because } = later(d, R);
    expect(what).toBe('seen-in-time');
    expect(d.run.journal.find((f) => f.id === because)?.type).toBe('referral.sent');
  });

  describe('that went out last Thursday', () => {
    const parts: PacketPart[] = ['order', 'demographics', 'coverage', 'office-note', 'imaging'];
    const gone = (fax: string) => kneeDesk({ before: { day: -5, fax, as: 'routine', parts } });

    test('to their own number: asking is enough, and they are seen in time', () => {
      const d = gone('555-0136');
      expect(d.view.referrals?.cases[R]).toMatchObject({
        packet: parts,
        sends: [{ fax: '555-0136', page: 'went-through', on: '05/07/2026' }],
      });
      expect(later(d, R).what).toBe('seen-late');
      d.act('referral.confirm', { work: R });
      expect(d.facts('referral.receipt')).toMatchObject([{ got: true, missing: [] }]);
      expect(finished(d)).toMatchObject([{ right: true }]);
      expect(later(d, R).what).toBe('seen-in-time');
    });

    test.each([
      ['astray, and nobody asked: it is found no sooner', '555-0138', 'seen-late'],
      ['to the same number: that one they find in time', '555-0136', 'seen-in-time'],
    ])('and once more %s', (_name, fax, what) => {
      const d = gone('555-0136');
      sent(d, fax);
      d.wait(MINUTE);
      expect(later(d, R).what).toBe(what);
    });

    test('to a stranger: they have nothing; it can be contained, told, and sent right', () => {
      const d = gone('555-0138');
      d.act('referral.confirm', { work: R });
      expect(d.facts('referral.receipt')).toMatchObject([{ got: false }]);
      expect(later(d, R).what).toBe('never-came');
      d.act('misfax.contain', { work: R });
      expect(d.facts('misfax.contained')).toMatchObject([{ by: 'lous-transmission', right: true }]);
      d.act('misfax.report', { work: R, to: 'marisol-quist' });
      expect(d.facts('misfax.reported')).toMatchObject([{ right: true }]);
      expect(sent(d)).toMatchObject({ reached: true, right: true });
      d.wait(MINUTE);
      d.act('referral.confirm', { work: R });
      expect(finished(d)).toMatchObject([{ right: true }]);
      expect(later(d, R).what).toBe('seen-in-time');
    });
  });

  test('confirmed before the page is through has not come yet', () => {
    const d = packed(kneeDesk());
    sent(d);
    const early = d.one(d.act('referral.confirm', { work: R }), 'referral.receipt');
    expect(early.got).toBe(false);
  });

  test('that lacks a page comes back with a list, and can be sent again', () => {
    const d = kneeDesk();
    d.act('referral.pack', { work: R, parts: ['order', 'demographics', 'coverage', 'office-note'] });
    expect(sent(d)).toMatchObject({ reached: true, missing: ['imaging'], wrong: ['packet'] });
    d.wait(25 * MINUTE);
    expect(d.facts('referral.returned')).toMatchObject([{ from: 'orthopaedist', missing: ['imaging'] }]);
    expect(later(d, R).what).toBe('seen-late');
    packed(d);
    sent(d);
    d.wait(MINUTE);
    d.act('referral.confirm', { work: R });
    expect(finished(d)).toMatchObject([{ right: true }]);
  });

  test('with the whole chart in it is wrong even when nothing is missing', () => {
    const d = kneeDesk();
    d.act('referral.pack', { work: R, parts: [...referralOf(d).asks, 'whole-chart'] });
    expect(sent(d).wrong).toEqual(['packet']);
  });

  test('closed on the word of the machine is finished, and not rightly', () => {
    const d = packed(kneeDesk());
    sent(d);
    d.wait(MINUTE);
    d.act('referral.close', { work: R });
    expect(finished(d)).toMatchObject([{ right: false }]);
  });

  test('without a question waits for the clinician, who answers in their own time', () => {
    const d = packed(kneeDesk({ onOrder: { urgency: 'routine', question: false } }));
    expect(sent(packed(kneeDesk({ onOrder: { urgency: 'routine', question: false } }))).wrong).toEqual([
      'question',
    ]);
    d.act('referral.ask', { work: R, about: 'question' });
    expect(d.refusal('referral.ask', { work: R, about: 'urgency' })).toBe('referral/still-asking');
    const by = referralOf(d).by;
    d.wait(d.world.setup.team[by]?.answersInMs ?? 0);
    expect(d.facts('referral.told-back')).toMatchObject([{ who: by, about: 'question' }]);
    expect(sent(d).wrong).toEqual([]);
  });

  test.each([
    ['urgent', 'routine', 'seen-late'],
    ['routine', 'urgent', 'bumped-another'],
  ] as const)('meant %s and sent %s: %s', (meant, as, what) => {
    const d = packed(kneeDesk({ meant }));
    expect(sent(d, '555-0136', as).wrong).toEqual(['urgency']);
    d.wait(MINUTE);
    expect(later(d, R).what).toBe(what);
  });

  test('needs the number that fits: service, place and dates', () => {
    const line = { service: 'knee-consult' as const, site: 'orthopaedist', units: 1, fromDay: -4, toDay: 86 };
    const log = [
      { ...line, number: 'AU-1' },
      { ...line, number: 'AU-2', site: 'cedar-county-hospital' },
      { ...line, number: 'AU-3', fromDay: -97, toDay: -7 },
      { ...line, number: 'AU-4', service: 'knee-mri' as const },
    ];
    for (const { number } of log) {
      const d = packed(kneeDesk({ needsAuthorization: true, log }));
      const right = number === 'AU-1';
      expect(d.one(d.act('referral.link', { work: R, number }), 'referral.linked').right).toBe(right);
      expect(sent(d).wrong).toEqual(right ? [] : ['authorization']);
      d.wait(MINUTE);
      expect(later(d, R).what).toBe(right ? 'seen-in-time' : 'claim-denied');
    }
    expect(sent(packed(kneeDesk({ needsAuthorization: true, log }))).wrong).toEqual(['authorization']);
  });
});

describe('a number one digit off', () => {
  test("says OK, and Lou's Transmission rings", () => {
    const d = packed(kneeDesk());
    const f = sent(d, '555-0138');
    expect(f).toMatchObject({ reached: false, wrong: ['number'] });
    d.wait(9 * MINUTE);
    expect(d.facts('referral.confirmation')).toMatchObject([{ ok: true }]);
    const rang = d.one(d.run.journal, 'misfax.rang');
    expect(rang.by).toBe('lous-transmission');
    d.act('referral.confirm', { work: R });
    expect(d.facts('referral.receipt')).toMatchObject([{ got: false }]);
    expect(later(d, R).what).toBe('never-came');
  });

  test('noticed first and contained, nobody rings; it is reported to the privacy officer and to nobody else', () => {
    const d = packed(kneeDesk());
    sent(d, '555-0138');
    d.wait(MINUTE);
    expect(d.one(d.act('misfax.contain', { work: R }), 'misfax.contained')).toMatchObject({
      right: true,
      by: 'lous-transmission',
    });
    expect(d.one(d.act('misfax.report', { work: R, to: 'delphine-ward' }), 'misfax.reported').right).toBe(
      false,
    );
    expect(d.one(d.act('misfax.report', { work: R, to: 'marisol-quist' }), 'misfax.reported').right).toBe(
      true,
    );
    d.wait(10 * MINUTE);
    expect(d.facts('misfax.rang')).toEqual([]);
  });

  test('reported when nothing went astray is a word for nothing', () => {
    const d = packed(kneeDesk());
    sent(d);
    d.wait(MINUTE);
    expect(d.one(d.act('misfax.report', { work: R, to: 'marisol-quist' }), 'misfax.reported').right).toBe(
      false,
    );
  });

  test('of a telephone gets no page at all', () => {
    const d = packed(kneeDesk());
    sent(d, '555-0135');
    d.wait(MINUTE);
    expect(d.facts('referral.confirmation')).toMatchObject([{ ok: false }]);
  });

  test('where the receiver has moved, only having it read back tells', () => {
    const moved = { letterhead: '555-0141', fax: '555-0141' };
    expect(sent(packed(kneeDesk(moved)), '555-0136').reached).toBe(false);
    const d = packed(kneeDesk(moved));
    const { fax } = d.one(d.act('referral.check-number', { work: R }), 'referral.number-checked');
    expect(sent(d, fax).reached).toBe(true);
  });
});

test('what is left lying is lost too, from the day it came', () => {
  const d = referralDesk({ referral: 1, authorization: 1 });
  expect(later(d, R)).toMatchObject({ what: 'never-came' });
  expect(later(d, A)).toMatchObject({ what: 'visit-lost' });
  expect(d.run.journal.find((f) => f.id === later(d, R).because)?.type).toBe('work.arrived');
});
