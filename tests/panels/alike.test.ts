// Who is marked as "name alike" in a search: those one could take for each other, and not everybody of one family.
import { expect, test } from 'vitest';
import { alike } from '../../src/panels/tools/screen/alike.ts';

const row = (name: string, birthDate: string) => ({ name, birthDate });
const both = (a: ReturnType<typeof row>, b: ReturnType<typeof row>) => alike(a, [a, b]) && alike(b, [a, b]);

test('Rosalind and Rosalyn Ames are alike, and so are twins of one birth date', () => {
  expect(both(row('Ames, Rosalind', '10/09/1957'), row('Ames, Rosalyn', '10/19/1991'))).toBe(true);
  expect(both(row('Reyes, Callum', '04/04/2001'), row('Reyes, Calvin', '04/04/2001'))).toBe(true);
});

test('two of one family are not', () => {
  expect(both(row('Haddad, Nadia', '02/02/1976'), row('Haddad, Samir', '03/03/1973'))).toBe(false);
  expect(alike(row('Haddad, Nadia', '02/02/1976'), [])).toBe(false);
});
