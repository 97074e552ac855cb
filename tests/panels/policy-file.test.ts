// A policy card as a file comes back as it went; anything else is no card, and says so instead of changing something.
import { expect, test } from 'vitest';
import { cardFile, readCardFile } from '../../src/panels/class/policy/card-file.ts';

test('a card comes back from its file', () => {
  const card = { 'late-grace': 5, 'refill-days': 3 };
  expect(readCardFile(cardFile(card))).toEqual(card);
  expect(readCardFile(cardFile({}))).toEqual({});
});

test.each([
  '',
  'null',
  '[]',
  '{"card":"g5"}',
  '{"format":"front-desk-policy/1","card":"g500"}',
  '{"format":"front-desk-policy/2","card":"g5"}',
])('%s is no card', (text) => {
  expect(readCardFile(text)).toBeNull();
});
