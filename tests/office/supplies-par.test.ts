// The arithmetic of stock, line by line as in the table of formulas, and its edges.
import { describe, expect, test } from 'vitest';
import {
  daysOfStock,
  economicOrder,
  orderQuantity,
  parLevel,
  reorderPoint,
  safetyFromSpread,
  safetyFromWorst,
  tenthsF,
  usedBeforeDate,
} from '../../src/office/supplies/par.ts';

describe('stock by formula', () => {
  test.each([
    ['reorder point: 12 a day, 5 days, 15 spare', reorderPoint(12, 5, 15), 75],
    ['a supplier who now takes 9 days', reorderPoint(12, 9, 15), 123],
    ['safety from the worst days', safetyFromWorst(18, 8, 12, 5), 84],
    ['safety for 95 of 100', safetyFromSpread(1645, 4, 5), 15],
    ['par: 5 days of lead, 7 of review', parLevel(12, 5, 7, 15), 159],
    ['order by tens', orderQuantity(159, 75, 60, 0, 10), 100],
    ['by fifties', orderQuantity(159, 75, 60, 0, 50), 100],
    ['with thirty on the way: above the point', orderQuantity(159, 75, 60, 30, 10), 0],
    ['with ten on the way', orderQuantity(159, 75, 60, 10, 10), 90],
    ['exactly at the point', orderQuantity(159, 75, 75, 0, 10), 90],
    ['one above it', orderQuantity(159, 75, 76, 0, 10), 0],
    ['an empty shelf', orderQuantity(159, 75, 0, 0, 1), 159],
    ['days of stock', daysOfStock(60, 12), 5],
    ['a stock that nobody uses', daysOfStock(60, 0) > 1e9, true],
    ['order size', economicOrder(3000, 1500, 200), 212],
    ['used before its date', usedBeforeDate(60, 12, 3), 36],
    ['used before a far date', usedBeforeDate(60, 12, 30), 60],
    ['past its date', usedBeforeDate(60, 12, -2), 0],
    ['2 °C', tenthsF(20), 356],
    ['8 °C', tenthsF(80), 464],
    ['−1 °C', tenthsF(-10), 302],
  ])('%s', (_, got, wanted) => expect(got).toBe(wanted));

  test('an order is never less than nothing, comes by the case, and reaches par', () => {
    for (let onHand = 0; onHand < 200; onHand += 7)
      for (let onOrder = 0; onOrder < 100; onOrder += 9)
        for (const pack of [1, 6, 10, 25]) {
          const quantity = orderQuantity(159, 75, onHand, onOrder, pack);
          expect(quantity % pack).toBe(0);
          if (onHand + onOrder > 75) expect(quantity).toBe(0);
          else {
            expect(onHand + onOrder + quantity).toBeGreaterThanOrEqual(159);
            expect(onHand + onOrder + quantity).toBeLessThan(159 + pack);
          }
        }
  });
});
