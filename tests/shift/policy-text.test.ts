// A policy card in a link comes back as it went, is the same text for the same office, and nothing else is taken for one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { POLICIES } from '../../src/office/policy/table.ts';
import { policyText, readPolicyText } from '../../src/shift/policy-text.ts';

const cards = fc
  .tuple(
    ...POLICIES.map(({ lowest, highest, step }) =>
      fc.option(fc.integer({ min: 0, max: (highest - lowest) / step }).map((n) => lowest + n * step)),
    ),
  )
  .map((values) =>
    Object.fromEntries(
      POLICIES.flatMap(({ id, ordinary }, n) => {
        const value = values[n];
        return value === null || value === undefined || value === ordinary ? [] : [[id, value]];
      }),
    ),
  );

test('every card comes back from its text, which is short and needs no escaping', () => {
  fc.assert(
    fc.property(cards, (card) => {
      const text = policyText(card);
      expect(readPolicyText(text)).toEqual(card);
      expect(encodeURIComponent(text)).toBe(text);
      expect(text.length).toBeLessThanOrEqual(24);
    }),
  );
});

test('an ordinary office has no text, and ordinary values are dropped', () => {
  expect(policyText({})).toBe('');
  expect(readPolicyText('')).toEqual({});
  expect(policyText({ 'late-grace': 15 })).toBe('');
  expect(readPolicyText('g15')).toEqual({});
});

test('the order in which values were set makes no other text', () => {
  expect(policyText({ 'refill-days': 3, 'late-grace': 5 })).toBe(
    policyText({ 'late-grace': 5, 'refill-days': 3 }),
  );
});

test.each(['g', '5', 'g5x1', 'g5g10', 'g7', 'g500', 'g-5', 'g5.r3', 'ü1'])('"%s" is no card', (text) => {
  expect(readPolicyText(text)).toBeNull();
});

test('letters are one of a kind and ordinary values fit', () => {
  expect(new Set(POLICIES.map((row) => row.letter)).size).toBe(POLICIES.length);
  for (const { lowest, ordinary, highest, step } of POLICIES)
    expect([lowest <= ordinary && ordinary <= highest, (ordinary - lowest) % step]).toEqual([true, 0]);
});
