// What was said last stays in view when a talk is over, whether they left or sat down to wait.
import { expect, test } from 'vitest';
import { deskWith } from '../office/desk-for-tests.ts';

test('whoever is sent to sit leaves their goodbye and yours', () => {
  const d = deskWith('arrival-1');
  expect(d.view.parted).toBe(null);
  d.meet('arrival-1');
  d.act('say.ask', { about: ['full-name', 'birth-date'], open: true });
  expect(d.view.parted).toBe(null);
  d.act('say.close', { with: 'next-step' });
  expect(d.view.talk).toBe(null);
  expect(d.view.parted?.contact).toBe('arrival-1');
  expect(d.view.parted?.rows.map((row) => row.by)).toEqual(['you', 'them']);
});
