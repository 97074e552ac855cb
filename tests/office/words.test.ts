// What you say of the practice is what the practice's own book says: its hours, its lunch.
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/office/talk/words.ts';
import { clock, desk } from './desk-for-tests.ts';

test('the hours told are those of the book, lunch with them', () => {
  const d = desk();
  const told = wordsFor.told(d.office, d.contact('call-1'), 'hours');
  expect(told).toEqual({ opensMs: clock(8), closesMs: clock(17), lunchMs: clock(12), backMs: clock(12, 45) });
  for (const p of d.world.setup.providers) {
    expect(p.template[0]?.fromMs).toBe(told.opensMs);
    expect(p.template.at(-1)?.toMs).toBe(told.closesMs);
  }
});
