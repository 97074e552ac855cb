// The debrief's own arithmetic: marks far enough apart to be touched, labels that do not lie over one another, a headline
// that names responsibilities by name, a date so many days on.
import { expect, test } from 'vitest';
import { dateIn, headlineOf, placeMarks } from '../../src/panels/debrief/words.ts';
import { centsOf } from '../../src/panels/tools/parts/figures.ts';
import { setText } from '../../src/text/current.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';

setText(makeText(ENGLISH));

const minute = 60_000;
const marks = (times: readonly number[]) =>
  times.map((t) => ({ atMs: t * minute, words: '8:00 Someone in', important: false }));

test('marks keep their order and their distance, also when they fall together', () => {
  const placed = placeMarks(marks([0, 1, 1, 2, 40, 69]), 0, 70 * minute);
  const xs = placed.map((p) => p.x);
  expect([...xs].sort((a, b) => a - b)).toEqual(xs);
  for (let i = 1; i < xs.length; i += 1) expect(xs[i]! - xs[i - 1]!).toBeGreaterThan(7);
  expect(Math.min(...xs)).toBeGreaterThan(0);
  expect(Math.max(...xs)).toBeLessThan(100);
});

test('more marks than fit are spread over the whole line', () => {
  const xs = placeMarks(marks(Array.from({ length: 20 }, () => 30)), 0, 70 * minute).map((p) => p.x);
  expect(xs.at(-1)! - xs[0]!).toBeGreaterThan(85);
});

test('labels in one row do not overlap; what matters gets its label first', () => {
  const crowd = marks(Array.from({ length: 13 }, (_, i) => i * 5));
  crowd[6]!.important = true;
  const placed = placeMarks(crowd, 0, 65 * minute);
  expect(placed[6]!.row).not.toBeNull();
  for (const row of [0, 1, 2]) {
    const xs = placed.filter((p) => p.row === row).map((p) => p.x);
    for (let i = 1; i < xs.length; i += 1) expect(xs[i]! - xs[i - 1]!).toBeGreaterThan(18);
  }
});

test('the headline says responsibilities by name', () => {
  const line = { id: 'debrief.headline.mixed', params: { strong: 'clinical-support', weak: 'records' } };
  expect(headlineOf(line)).toBe('Ready with help nearby. Strongest: clinical support. Not yet: records.');
});

test('a date so many days on', () => {
  expect(dateIn({ day: 30, month: 12, year: 2026 }, 3)).toEqual({ day: 2, month: 1, year: 2027 });
});

test.each([
  ['15', 1500],
  ['$15.5', 1550],
  [' 15.00 ', 1500],
  ['fifteen', null],
  ['15.005', null],
])('an amount typed as %s', (typed, cents) => {
  expect(centsOf(typed)).toBe(cents);
});
