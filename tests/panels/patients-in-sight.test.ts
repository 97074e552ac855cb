// Whose chart a paper can be put into: each is told apart by birth date, from wherever one sees them.
import { expect, test } from 'vitest';
import { patientsInSight } from '../../src/panels/tools/parts/patients.ts';
import { deskWith } from '../office/desk-for-tests.ts';

test('who is on today’s list has their birth date beside their name, and who has no chart yet has none', () => {
  const d = deskWith('arrival-1');
  const known = patientsInSight(d.view).filter(({ from }) => from === 'today');
  expect(known.length).toBeGreaterThan(3);
  for (const { patient, detail } of known) {
    const chart = d.state.charts[patient];
    expect([patient, detail]).toEqual([patient, chart?.exists ? chart.birthDate : null]);
  }
  expect(known.some(({ detail }) => detail !== null)).toBe(true);
});
