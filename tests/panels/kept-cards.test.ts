// The keepsake tin: what came good of a shift lies in it once, however often the shift is looked at again.
import { expect, test } from 'vitest';
import { keepCards, keptBefore, keptCards } from '../../src/panels/shell/kept-cards.ts';

const on = { weekday: 2, day: 12, month: 5, year: 2026 };
const card = (from: string, id: string, good = true) => ({ day: 3, from, text: { id }, good });

test('a card that came of good work goes into the tin once, and what came of a mistake does not', () => {
  const shift = [card('Arthur Lindgren', 'pressure.card'), card('Harbor Lab', 'late.letter', false)];
  keepCards(shift, on);
  keepCards(shift, on);
  expect(keptCards.value).toEqual([
    { from: 'Arthur Lindgren', text: { id: 'pressure.card' }, on: { day: 12, month: 5, year: 2026 } },
  ]);
});

test('a later shift says how many lay there before it', () => {
  const next = [card('Halyna Bondar', 'bread.card')];
  keepCards(next, on);
  expect(keptBefore(next)).toBe(1);
  expect(keptCards.value).toHaveLength(2);
});

test('the tin holds the newest sixty', () => {
  keepCards(
    Array.from({ length: 80 }, (_, n) => card('Someone', `card-${n}`)),
    on,
  );
  expect(keptCards.value).toHaveLength(60);
  expect(keptCards.value.at(-1)?.text.id).toBe('card-79');
});
