// Numbers that dealing writes down are nobody else's: no person, plan or office of the practice answers there, and no
// two of the tables share one, but for a number that is wrong in the same way.
import { expect, test } from 'vitest';
import {
  ALMOST,
  LEARNED_WRONGLY,
  NEW_PHONES,
  ON_LETTERS,
  PRIVATE,
  SECOND_LINE,
} from '../../src/shift/deal/numbers.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const { people, directory } = edition.content.practice;
const wrong = [...new Set([...Object.values(LEARNED_WRONGLY), ...Object.values(ALMOST)])];
const dealt = [...Object.values(SECOND_LINE), ...wrong, ...ON_LETTERS, PRIVATE, ...NEW_PHONES];

test('each dealt number stands in one table, and is fictional', () => {
  expect(dealt.filter((n, at) => dealt.indexOf(n) !== at)).toEqual([]);
  expect(dealt.filter((n) => !/^(394-)?555-01\d\d$/.test(n))).toEqual([]);
});

test('nobody of the practice answers at a dealt number but the shop that gets our stray faxes', () => {
  const held = [
    ...people.flatMap((p) => [p.phone, p.chart?.emergencyContact?.split(', ').at(-1) ?? '']),
    ...directory.flatMap((e) => [e.number, e.fax ?? '']),
  ];
  expect(dealt.filter((n) => held.includes(n))).toEqual([
    directory.find((e) => e.id === 'lous-transmission')?.fax,
  ]);
});

test('no two senders of letters print the same number', () => {
  const by = new Map<string, Set<string>>();
  for (const seed of seeds(30)) {
    const letters = deal(edition.content, seed, settingsFor('secretary')).areas.records?.requests ?? {};
    for (const { from, to, how } of Object.values(letters))
      if (how === 'fax') by.set(to, (by.get(to) ?? new Set()).add(from));
  }
  expect([...by].filter(([to, from]) => to === '' || from.size > 1)).toEqual([]);
  expect(by.size).toBeGreaterThan(5);
});
