// Whose visit a slip proposes once a name was heard: everybody of that family name who is down for today, and nobody before.
import { expect, test } from 'vitest';
import { rowsByName } from '../../src/panels/tools/hand/whose-line.tsx';
import { deskWith } from '../office/desk-for-tests.ts';

test('nobody before a name was heard; then whoever is down by it, and the chart makes the slip theirs', () => {
  const d = deskWith('check-out-1');
  d.meet('check-out-1');
  d.act('slip.open', { kind: 'check-out', item: null });
  expect(rowsByName(d.view)).toEqual([]);
  d.act('say.ask', { about: ['full-name', 'birth-date'], open: true });
  const visit = d.contact('check-out-1').visit ?? '';
  const rows = rowsByName(d.view);
  expect(rows.map((row) => row.visit)).toContain(visit);
  expect(d.view.hand?.patient).toBe(null);
  const patient = rows.find((row) => row.visit === visit)?.patient ?? '';
  d.act('chart.open', { patient });
  expect([d.view.hand?.patient, d.view.hand?.visit]).toEqual([patient, visit]);
});
