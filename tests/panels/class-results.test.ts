// What the teacher's page says of a class, held to what the score knows: no band where there were too few chances, nobody
// left out, nothing said twice.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { classTable } from '../../src/panels/class/results/class-table.ts';
import { rowsOf } from '../../src/panels/class/results/grid-rows.ts';
import { dealtWords } from '../../src/panels/class/results/dealt-words.ts';
import { whatToDo } from '../../src/panels/class/results/words.ts';
import { compared } from '../../src/session/class/compared.ts';
import { type FileResult, resultOf } from '../../src/session/class/result.ts';
import { shiftFile } from '../../src/session/shift-file.ts';
import { studentsOf } from '../../src/session/class/students.ts';
import { encodeClassCode } from '../../src/shift/class-code.ts';
import { atOnce } from '../../src/shift/replay.ts';
import { setText } from '../../src/text/current.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { CLASS_SEED, fileOf, goodLogs, nameAt } from '../fixtures/class-files.ts';
import { edition, first } from '../fixtures/edition.ts';

setText(makeText({ ...edition.text, ...ENGLISH }));

const CODE = encodeClassCode(edition.contentHash, CLASS_SEED, first);
const UNTIMED = { ...first, untimed: true };
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

test('results say of which shift, date and code they are; who plays untimed has the code of the board', () => {
  const [log] = goodLogs(first, 1);
  if (log === undefined) throw new Error('No log.');
  const played = (code: string) =>
    atOnce(resultOf(edition, 'a.json', shiftFile(log, { name: 'Sam', code, attempt: 1, unscored: false })));
  const all = [CODE, encodeClassCode(edition.contentHash, CLASS_SEED, UNTIMED)].map(played);
  expect(dealtWords(all)).toBe(`First shift, Tue, May 12, 2026 at the desk. Class code ${CODE}.`);
  // A code of another seed is no code of this shift.
  expect(played(encodeClassCode(edition.contentHash, CLASS_SEED + 1, first)).code).toBe('');
  expect(dealtWords(results.slice(0, 2))).toContain('without a class code');
  const alone = compared(all.slice(0, 1), null);
  const [head = [], row = []] = parse(classTable(alone, studentsOf(alone, 'best')), {
    bom: true,
  }) as string[][];
  expect(['Shift', 'Class code', 'Date at the desk'].map((name) => row[head.indexOf(name)])).toEqual([
    'First shift',
    CODE,
    'Tue, May 12, 2026',
  ]);
});

test('the first of two equal files counts and says so wherever it counts: also handed in, by whom', () => {
  const of = results.slice(0, 3);
  const all = compared([...of, { ...(of[1] as FileResult), file: 'double.json', name: 'Kim' }], null);
  const also = 'Also handed in as “double.json”, by Kim.';
  expect(all.map((one) => whatToDo(one, true, false).includes(also))).toEqual([false, true, false, false]);
  const [head = [], ...rows] = parse(classTable(all, studentsOf(all, 'best')), { bom: true }) as string[][];
  const said = rows.map((row) => [row[1], row[head.indexOf('Same shift also handed in')]]);
  expect(said.filter(([, words]) => words !== '')).toEqual([['1.json', also]]);
});
