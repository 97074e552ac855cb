// The cash drawer: money to the cent, taken as it was given. A wrong amount is taken all the same and remembered as wrong;
// a receipt goes into a hand. Elena (arrival-2) owes a copay.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedCash } from '../../src/office/drawer/rules.ts';
import { scoreOf } from '../../src/scoring/score.ts';
import { type DeskForTests, deskWith } from './desk-for-tests.ts';

const atWindow = (): { d: DeskForTests; visit: string; due: number } => {
  const d = deskWith('arrival-2', 'check-out-1', 'call-1');
  const visit = d.meet('arrival-2').visit ?? '';
  return { d, visit, due: d.state.visits[visit]?.copayCents ?? 0 };
};
const earned = (d: DeskForTests, item: string) =>
  scoreOf(d.world, d.run.journal).marks.find((m) => m.id === `${item}@arrival-2`)?.earned;

describe('a copay', () => {
  test('of the amount due is right, and then nothing more is due', () => {
    const { d, visit, due } = atWindow();
    const paid = d.one(d.act('copay.take', { visit, cents: due, method: 'card' }), 'copay.taken');
    expect(paid).toMatchObject({ right: true, cents: due, contact: 'arrival-2' });
    expect(d.view.today.find((row) => row.visit === visit)).toMatchObject({
      copayDueCents: due,
      copayTakenCents: due,
    });
    expect(d.one(d.act('copay.take', { visit, cents: due, method: 'card' }), 'copay.taken').right).toBe(
      false,
    );
  });

  test('of a wrong amount is taken all the same and remembered as wrong', () => {
    const { d, visit, due } = atWindow();
    expect(d.one(d.act('copay.take', { visit, cents: due + 1, method: 'cash' }), 'copay.taken').right).toBe(
      false,
    );
    expect(d.state.visits[visit]?.takenCents).toBe(due + 1);
    expect(earned(d, 'copay-right')).toBe(0);
  });

  test('taken short is mended by taking the rest, to the cent', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const { d, visit, due } = atWindow();
        const some = 1 + Math.floor(share * (due - 2));
        const take = (cents: number) =>
          d.one(d.act('copay.take', { visit, cents, method: 'cash' }), 'copay.taken').right;
        expect([take(some), take(due - some)]).toEqual([false, true]);
        expect(d.state.visits[visit]?.takenCents).toBe(due);
        expect(earned(d, 'copay-right')).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });

  test('written to the visit of somebody else is remembered as wrong', () => {
    const { d, visit } = atWindow();
    const other = Object.values(d.state.visits).find((x) => x.id !== visit && x.copayCents > 0);
    if (!other) throw new Error('Nobody else owes a copay today.');
    const paid = d.act('copay.take', { visit: other.id, cents: other.copayCents, method: 'card' });
    expect(d.one(paid, 'copay.taken')).toMatchObject({ right: false, patient: other.patient });
  });

  test('is paid at the window, not by telephone and not by nobody', () => {
    const d = deskWith('call-1');
    const visit = Object.keys(d.state.visits)[0] ?? '';
    expect(d.refusal('copay.take', { visit, cents: 100, method: 'card' })).toBe('drawer/nobody-pays');
    d.answer('call-1');
    expect(d.refusal('copay.take', { visit, cents: 100, method: 'card' })).toBe('drawer/nobody-pays');
    expect(d.refusal('copay.take', { visit: 'none', cents: 100, method: 'card' })).toBe(
      'calendar/no-such-visit',
    );
  });
});

describe('a receipt', () => {
  test('is for money that was taken', () => {
    const { d, visit, due } = atWindow();
    expect(d.refusal('receipt.give', { visit })).toBe('drawer/nothing-taken');
    d.act('copay.take', { visit, cents: due, method: 'card' });
    d.act('receipt.give', { visit });
    expect(d.state.visits[visit]?.receipt).toBe(true);
    expect(earned(d, 'receipt')).toBeGreaterThan(0);
  });

  test('goes into a hand: with nobody at the window there is none', () => {
    const { d, visit, due } = atWindow();
    d.act('copay.take', { visit, cents: due, method: 'card' });
    d.act('say.close', { with: 'next-step' });
    expect(d.refusal('receipt.give', { visit })).toBe('drawer/nobody-pays');
  });

  test('put into the wrong hand is given, and earns nothing', () => {
    const { d, visit, due } = atWindow();
    d.act('copay.take', { visit, cents: due, method: 'card' });
    d.act('say.close', { with: 'next-step' });
    d.meet('check-out-1');
    d.act('receipt.give', { visit });
    expect(d.state.visits[visit]?.receipt).toBe(true);
    expect(earned(d, 'receipt')).toBe(0);
  });
});

test('the drawer should hold the float and the cash, to the cent; cards and checks lie elsewhere', () => {
  const method = fc.constantFrom('cash', 'card', 'check');
  fc.assert(
    fc.property(fc.array(fc.record({ cents: fc.nat(50_000), method }), { maxLength: 12 }), (takings) => {
      const { d, visit } = atWindow();
      for (const one of takings)
        d.act('copay.take', { visit, cents: one.cents, method: one.method as 'cash' });
      const cash = takings.filter((t) => t.method === 'cash').reduce((sum, t) => sum + t.cents, 0);
      const should = d.world.setup.floatCents + cash;
      expect(expectedCash(d.office)).toBe(should);
      expect(d.view.drawer.expectedCents).toBe(should);
      expect(d.state.visits[visit]?.takenCents).toBe(takings.reduce((sum, t) => sum + t.cents, 0));
      expect(d.one(d.act('drawer.count', { cents: should }), 'drawer.counted').right).toBe(true);
      expect(d.one(d.act('drawer.count', { cents: should + 1 }), 'drawer.counted').right).toBe(false);
    }),
    { numRuns: 25 },
  );
});
