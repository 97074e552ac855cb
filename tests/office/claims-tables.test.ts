// The tables that claims rest on: shapes of identifiers, the ten cases of who pays how much, who pays first beside
// Medicare; and properties that hold for every amount. Pure functions, no desk.
import { describe, expect, test } from 'vitest';
import { DIAGNOSES, MODIFIERS, PLACES } from '../../src/office/claims/code-book.ts';
import {
  costShare,
  percentOf,
  qmbShare,
  secondShare,
  type Terms,
} from '../../src/office/claims/cost-share.ts';
import {
  fitsPattern,
  fitsShape,
  isDiagnosisShape,
  isHcpcsShape,
  isMbi,
  isNpi,
  isPlaceShape,
  npiCheckDigit,
  suspects,
} from '../../src/office/claims/identifiers.ts';
import { medicareFirst, type Situation } from '../../src/office/claims/payer-order.ts';
import { isMemberShape } from '../../src/office/claims/scrub.ts';
import { stream } from '../../src/shift/streams.ts';
import { edition } from '../fixtures/edition.ts';

const dollars = (n: number): number => Math.round(n * 100);
const terms = (over: Partial<Terms>): Terms => ({
  copayCents: null,
  deductibleLeftCents: 0,
  ratePercent: 0,
  oopLeftCents: null,
  ...over,
});

describe('a Medicare number', () => {
  test.each(['1EG4TE5MK73', '1EG4-TE5-MK72', '1AA0AA0AA00', '1eg4te5mk73'])('%s is one', (id) => {
    expect(isMbi(id)).toBe(true);
  });
  test.each(['0EG4TE5MK73', '1SG4TE5MK73', '1EG4TE5M173', '1EG4TE5MK7', ''])('%s is none', (id) => {
    expect(isMbi(id)).toBe(false);
  });
  test('of this town has an S where none can stand, and is none in life', () => {
    for (const p of edition.content.practice.people) {
      if (p.chart?.payer !== 'medicare') continue;
      expect([p.id, isMbi(p.chart.memberId), isMbi(p.chart.memberId, true)]).toEqual([p.id, false, true]);
    }
    expect(isMbi('1EG4TE5MK73', true)).toBe(false);
  });
  test('misheard shows where the ear went wrong', () => {
    expect(suspects('1EG4TE5MKI3')).toEqual([{ at: 9, is: 'I', likely: '1' }]);
  });
});

describe('a provider number', () => {
  test.each(['1234567893', '1558598797'])('%s stands', (npi) => expect(isNpi(npi)).toBe(true));
  test.each(['1234567890', '3234567893', '123456789', '1234567983'])('%s does not', (npi) =>
    expect(isNpi(npi)).toBe(false),
  );
  test.each([
    ['123456789', 3],
    ['155555555', 0],
    ['188888888', 4],
    ['199999999', 2],
  ])('%s ends in %i', (stem, digit) => expect(npiCheckDigit(stem)).toBe(digit));
  test('with one digit changed never stands', () => {
    for (let at = 1; at < 10; at += 1)
      for (let by = 1; by < 10; by += 1) {
        const npi = '1234567893';
        expect(isNpi(`${npi.slice(0, at)}${(Number(npi[at]) + by) % 10}${npi.slice(at + 1)}`)).toBe(false);
      }
  });
});

describe('other numbers', () => {
  test.each([
    ['dod-benefits-number', '12345678901', '1234567890'],
    ['dod-id', '1234567890', '12345678901'],
    ['tax-id', '12-3456789', '123456789'],
    ['pharmacy-bin', '610014', '6100'],
    ['payer-id', '60054', '600540'],
    ['clia', '12D3456789', '1234567890'],
  ] as const)('%s: %s, not %s', (kind, good, bad) => {
    expect([fitsShape(kind, good), fitsShape(kind, bad)]).toEqual([true, false]);
  });
  test('of every plan in town fit what the scrubber and the plan take for one', () => {
    const patterns = new Map(edition.content.practice.payers.map((p) => [p.id, p.memberIdPattern]));
    for (const { chart } of edition.content.practice.people) {
      if (!chart) continue;
      expect([chart.memberId, isMemberShape(chart.payer, chart.memberId)]).toEqual([chart.memberId, true]);
      expect(fitsPattern(patterns.get(chart.payer) ?? '', chart.memberId)).toBe(true);
      expect(isMemberShape(chart.payer, chart.memberId.slice(0, -1))).toBe(false);
    }
  });
  test('codes of the book have the shape of their kind', () => {
    for (const { code } of DIAGNOSES) expect([code, isDiagnosisShape(code)]).toEqual([code, true]);
    for (const place of PLACES) expect(isPlaceShape(place)).toBe(true);
    expect(new Set(DIAGNOSES.map((d) => d.code)).size).toBe(DIAGNOSES.length);
    expect(MODIFIERS).toContain('GA');
    expect(['U07.1', 'C4A', 'M1A'].map(isDiagnosisShape)).toEqual([true, true, true]);
    expect(['J2.0', 'j02.0', 'M54.', 'J02.01234'].map(isDiagnosisShape)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([isHcpcsShape('G0438'), isHcpcsShape('0438G')]).toEqual([true, false]);
  });
});

describe('who pays how much', () => {
  test.each([
    [1, 220, 150, { deductibleLeftCents: 8_000, ratePercent: 20 }, 94, 56],
    [2, 45, 38, { copayCents: 4_500 }, 38, 0],
    [3, 400, 400, { ratePercent: 20, oopLeftCents: 4_000 }, 40, 360],
    [4, 130, 130, { deductibleLeftCents: 160_000, ratePercent: 20 }, 130, 0],
    [5, 180, 180, { deductibleLeftCents: 28_300 - 20_300, ratePercent: 20 }, 100, 80],
    [6, 1200, 1200, { deductibleLeftCents: 100_000, ratePercent: 20 }, 1040, 160],
    [7, 900, 900, { deductibleLeftCents: 50_000, ratePercent: 30, oopLeftCents: 55_000 }, 550, 350],
  ] as const)('case %i', (_n, billed, allowed, given, patient, plan) => {
    const s = costShare(dollars(billed), dollars(allowed), terms(given));
    expect([s.patientCents, s.planCents]).toEqual([dollars(patient), dollars(plan)]);
    expect(s.writeOffCents).toBe(dollars(billed - allowed));
  });
  test('case 5 as it is paid: two percent less by federal order, which is nobody’s', () => {
    expect(dollars(80) - percentOf(dollars(80), 2)).toBe(dollars(78.4));
  });
  test('case 8: a second plan, by the ordinary rule and where it pays no duplicate', () => {
    const [paid, left, alone] = [dollars(140), dollars(60), dollars(160)];
    expect(secondShare(paid, left, alone, 'standard')).toEqual({ planCents: 6_000, patientCents: 0 });
    expect(secondShare(paid, left, alone, 'non-duplication')).toEqual({
      planCents: 2_000,
      patientCents: 4_000,
    });
  });
  test('case 9: a Qualified Medicare Beneficiary owes nothing', () => {
    expect(qmbShare(dollars(100), dollars(80))).toEqual({ patientCents: 0, stateUpToCents: dollars(20) });
  });
  test('case 10: out of network, where nothing forbids it, the rest is theirs as well', () => {
    const s = costShare(dollars(300), dollars(150), terms({ ratePercent: 40 }), false);
    expect([s.patientCents, s.planCents, s.balanceCents]).toEqual([dollars(210), dollars(90), dollars(150)]);
  });
  test('whatever the terms: whole cents, nobody pays below nothing, and it adds up to the charge', () => {
    const s = stream(7, 'cost-share', 'any');
    for (let n = 0; n < 2_000; n += 1) {
      const allowed = s.int(0, 150_000);
      const billed = allowed + s.int(0, 90_000);
      const t = terms({
        copayCents: s.int(0, 2) === 0 ? s.int(0, 9_000) : null,
        deductibleLeftCents: s.int(0, 2) * s.int(0, 160_000),
        ratePercent: s.int(0, 50),
        oopLeftCents: s.int(0, 3) === 0 ? s.int(0, 60_000) : null,
      });
      const inNetwork = s.int(0, 1) === 1;
      const share = costShare(billed, allowed, t, inNetwork);
      for (const cents of Object.values(share))
        expect([Number.isInteger(cents), cents >= 0]).toEqual([true, true]);
      expect(share.patientCents + share.planCents + share.writeOffCents).toBe(billed);
      if (inNetwork) expect(share.patientCents).toBeLessThanOrEqual(t.oopLeftCents ?? allowed);
    }
  });
});

describe('who pays first beside Medicare', () => {
  const age = (over: Partial<Situation>): Situation => ({ medicareFor: 'age', other: 'group', ...over });
  test.each([
    ['over 65 at work, twenty people or more', age({ employees: 20 }), 'plan'],
    ['the same with nineteen', age({ employees: 19 }), 'medicare'],
    ['nineteen, in a plan of several employers', age({ employees: 19, multiEmployer: true }), 'plan'],
    ['disabled, a hundred people', age({ medicareFor: 'disability', employees: 100 }), 'plan'],
    ['disabled, ninety-nine', age({ medicareFor: 'disability', employees: 99 }), 'medicare'],
    ['kidneys, month thirty', age({ medicareFor: 'kidney', kidneyMonths: 30 }), 'plan'],
    ['kidneys, month thirty-one', age({ medicareFor: 'kidney', kidneyMonths: 31 }), 'medicare'],
    [
      'kidneys and COBRA, month five',
      age({ medicareFor: 'kidney', kidneyMonths: 5, other: 'cobra' }),
      'plan',
    ],
    ['a retiree plan', age({ other: 'retiree', employees: 900 }), 'medicare'],
    ['COBRA, by age', age({ other: 'cobra', employees: 900 }), 'medicare'],
    ['a work injury', age({ other: 'injury' }), 'plan'],
    ['Medicaid', age({ other: 'medicaid' }), 'medicare'],
    ['Medigap', age({ other: 'medigap' }), 'medicare'],
    ['TRICARE for Life', age({ other: 'tricare-for-life' }), 'medicare'],
  ])('%s', (_name, situation, first) => {
    expect(medicareFirst(situation) ? 'medicare' : 'plan').toBe(first);
  });
});
