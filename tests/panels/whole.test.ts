// Numbers are never broken at their hyphen, and the words around them stay the same to the letter.
import type { VNode } from 'preact';
import { expect, test } from 'vitest';
import { whole } from '../../src/panels/theme/whole.tsx';

const parts = (words: string) => whole(words) as (string | VNode<{ children: string }>)[];
const kept = (words: string) =>
  parts(words).flatMap((one) => (typeof one === 'string' ? [] : [one.props.children]));
const text = (words: string) =>
  parts(words)
    .map((one) => (typeof one === 'string' ? one : one.props.children))
    .join('');

test('telephone and chart numbers are kept in one piece, hyphened words are not', () => {
  expect(kept('Rita Castellan, mother, 555-0176')).toEqual(['555-0176']);
  expect(kept('Chart AC-11977, call 555-0190.')).toEqual(['AC-11977,', '555-0190.']);
  expect(kept('a two-day well-check')).toEqual([]);
});

test('no letter is lost or added', () => {
  for (const words of ['', '555-0142', 'Call 555-0142 or 555-0118, twice-daily.'])
    expect(text(words)).toBe(words);
});
