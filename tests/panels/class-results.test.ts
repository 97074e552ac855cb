// What the teacher's page says of a class, held to what the score knows: no band where there were too few chances, nobody
// left out, nothing said twice.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { classTable } from '../../src/panels/class/results/class-table.ts';
import { rowsOf } from '../../src/panels/class/results/grid-rows.ts';
import { compared } from '../../src/session/class/compared.ts';
import { resultOf } from '../../src/session/class/result.ts';
import { studentsOf } from '../../src/session/class/students.ts';
import { atOnce } from '../../src/shift/replay.ts';
import { setText } from '../../src/text/current.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { fileOf, goodLogs, nameAt } from '../fixtures/class-files.ts';
import { edition, first } from '../fixtures/edition.ts';

setText(makeText({ ...edition.text, ...ENGLISH }));

const results = goodLogs(first, 22).map((log, n) =>
  atOnce(resultOf(edition, `${n}.json`, fileOf(log, nameAt(n)))),
);
const handed = compared(results, null);
const students = studentsOf(handed, 'best');

test('a line of one or two chances is a count without a band, in the grid and in the table; never “Not seen”', () => {
  const cells = rowsOf(students).flatMap((row) => students.map((student) => row.cell(student)));
  const counts = cells.filter(({ more }) => /^\d+ of [12]$/.test(more));
  expect(counts.length).toBeGreaterThan(50);
  expect(counts.filter(({ band, words }) => band !== null || words !== '')).toEqual([]);
  expect(cells.filter(({ words, more }) => words === 'Not seen' && more !== '')).toEqual([]);

  const [head = [], ...rows] = parse(classTable(handed, students), { bom: true }) as string[][];
  const bands = head.flatMap((_, at) => (head[at + 2]?.endsWith('(chances)') ? [at] : []));
  expect(bands.length).toBeGreaterThan(10);
  for (const row of rows)
    for (const at of bands) expect(row[at] === '').toBe(['', '1', '2'].includes(row[at + 2] ?? ''));
});
