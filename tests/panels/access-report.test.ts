// The conformance report claims nothing without a check: every criterion of WCAG 2.2 A and AA has its row, whoever claims
// support says how it was checked, and the tests it names are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TOP = join(import.meta.dirname, '../..');
const report = readFileSync(join(TOP, 'src/panels/ACCESS.md'), 'utf8');
const rows = report
  .split('\n')
  .filter((line) => /^\| \d\.\d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** Last numbers of each guideline's criteria at A and AA. 4.1.1 is gone from 2.2. */
const CRITERIA: Record<string, number[]> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

test('every criterion has one row', () => {
  const named = rows.flatMap(([criterion = '']) => criterion.match(/\d\.\d\.\d+/g) ?? []);
  const wanted = Object.entries(CRITERIA).flatMap(([guideline, ends]) =>
    ends.map((end) => `${guideline}.${end}`),
  );
  expect([...named].sort()).toEqual(wanted.sort());
});

test('a result is one of four, and none that is claimed is without its check', () => {
  for (const [criterion, , result, how] of rows) {
    expect(['Supports', 'Partly', 'Not applicable', 'Not evaluated'], criterion).toContain(result);
    if (result !== 'Not evaluated') expect(how, criterion).toMatch(/\w/);
  }
});

test('the tests it names are there', () => {
  const browser = readdirSync(join(TOP, 'tests/browser'));
  const named = report.match(/`[\w./-]+\.test\.ts`/g) ?? [];
  expect(named.length).toBeGreaterThan(8);
  const gone = named
    .map((name) => name.slice(1, -1))
    .filter((name) => !existsSync(join(TOP, name)) && !browser.includes(name));
  expect(gone).toEqual([]);
});
