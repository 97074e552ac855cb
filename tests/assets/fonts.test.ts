// What every page declares of its typefaces is there from the first word on: a family in two files, of which one waits for
// its letters, makes the browser search among the system's own for every size of words it lays out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../assets/fonts/fonts.css'), 'utf8');
const faces = [...css.matchAll(/font-family: '([^']+)';[^}]*?font-weight: ([\d ]+);[^}]*?src: url/g)];

test('each family and weight is one file', () => {
  const named = faces.map(([, family, weight]) => `${family} ${weight}`);
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((one, n) => named.indexOf(one) !== n)).toEqual([]);
});
