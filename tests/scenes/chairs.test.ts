// Who brings a wheelchair stays in it: the chair of their place makes room, and no other does.
import { expect, test } from 'vitest';
import { asideFor } from '../../src/scenes/props/chairs.ts';
import { deskViews } from '../fixtures/desk-view.ts';

test('only a chair whose place a wheelchair has taken is moved aside', () => {
  const sits = { ...deskViews.office.figures[0]!, place: 'seat-2' as const };
  expect(asideFor([sits])).toEqual([]);
  expect(asideFor([sits, { ...sits, place: 'seat-1', inWheelchair: true }])).toEqual(['seat-1']);
  expect(asideFor([{ ...sits, place: 'window', inWheelchair: true }])).toEqual([]);
});
