// The files of a class beside each other: who has another code, who handed in the same shift, which attempt counts, and what
// was lost by whom. And the table that is saved is read back whole by another program's parser, with no formula in it.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compared, type Dealt } from '../../../src/session/class/compared.ts';
import { csvOf } from '../../../src/session/class/csv.ts';
import { cellOf, linesOf, lostLines } from '../../../src/session/class/lines.ts';
import { type FileResult, resultOf } from '../../../src/session/class/result.ts';
import { isLost } from '../../../src/session/class/standing.ts';
import { policyOf, studentsOf } from '../../../src/session/class/students.ts';
import { atOnce } from '../../../src/shift/replay.ts';
import { classOfThirty, CLASS_SEED } from '../../fixtures/class-files.ts';
import { edition, first } from '../../fixtures/edition.ts';

const thirty = classOfThirty(first);
const results = thirty.map(({ file, text }) => atOnce(resultOf(edition, file, text)));
const handed = compared(results, null);
const own: Dealt = { seed: CLASS_SEED, settings: first };
const ok = results.slice(0, 22);
const again = (from: FileResult, change: Partial<FileResult>): FileResult => ({ ...from, ...change });

test('every file of the thirty gets its verdict, with a code and without', () => {
  const wanted = thirty.map(({ verdict }) => verdict);
  expect(handed.map(({ verdict }) => verdict)).toEqual(wanted);
  expect(compared(results, own).map(({ verdict }) => verdict)).toEqual(wanted);
  const other = compared(results, { ...own, seed: CLASS_SEED + 1 });
  expect(other.filter(({ verdict }) => verdict === 'ok').map(({ index }) => index)).toEqual([28]);
});

test('a duplicate says whose shift it holds; the one handed in first is left', () => {
  expect(handed[27]?.of).toEqual({ index: 3, file: thirty[3]?.file, name: thirty[3]?.name, whole: true });
});

test('an earlier save of the same shift is one, of one’s own or of somebody else’s', () => {
  const [whole] = ok as [FileResult];
  const half = again(whole, {
    chain: whole.chain.slice(0, whole.chain.length / 2),
    acts: Math.floor(whole.acts / 2),
  });
  const [mine, theirs] = [again(half, { file: 'half.json' }), again(half, { file: 'x.json', name: 'Kim' })];
  const found = compared([mine, whole, theirs, ok[1] as FileResult], null);
  expect(found.map(({ verdict }) => verdict)).toEqual(['duplicate', 'ok', 'duplicate', 'ok']);
  expect(found[0]?.of).toMatchObject({ index: 1, whole: false });
});

test('two who began alike by chance are no copies of each other', () => {
  const few = again(ok[0] as FileResult, {
    chain: (ok[0] as FileResult).chain.slice(0, 30),
    acts: 3,
    name: 'Kim',
  });
  expect(compared([few, ok[0] as FileResult], null).map(({ verdict }) => verdict)).toEqual(['ok', 'ok']);
});

test('how somebody’s clock ran makes no other code of it', () => {
  const slow = again(ok[1] as FileResult, {
    dealt: { ...own, settings: { ...first, pace: first.pace === 'busy' ? 'real' : 'busy' } },
  });
  expect(compared([ok[0] as FileResult, slow], null)[1]?.verdict).toBe('ok');
});

test('what somebody would rather not meet makes no other code of it', () => {
  const spared = again(ok[1] as FileResult, {
    dealt: { ...own, settings: { ...first, without: ['death'] } },
  });
  expect(compared([ok[0] as FileResult, spared], null)[1]?.verdict).toBe('ok');
});

test('of several attempts the first, the best or the last counts; one not played out only when there is no other', () => {
  const sorted = [...ok].sort((a, b) => (b.standing?.total ?? 0) - (a.standing?.total ?? 0));
  const three = [sorted[5], sorted[0], sorted[9]].map((one, n) =>
    again(one as FileResult, { name: n === 1 ? 'ana  rivera' : 'Ana Rivera', attempt: n + 1 }),
  );
  const unfinished = again(sorted[2] as FileResult, { name: 'Ana Rivera', finished: false, attempt: 4 });
  const unscored = again(sorted[1] as FileResult, { name: 'Ana Rivera', unscored: true });
  const all = compared([...three, unfinished, unscored], null);
  const counting = (policy: 'first' | 'best' | 'last') => studentsOf(all, policy).map(({ index }) => index);
  expect([counting('first'), counting('best'), counting('last')]).toEqual([[0], [1], [2]]);
  expect(studentsOf(all.slice(3), 'best').map(({ index }) => index)).toEqual([3]);
  expect(policyOf(all)).toBe('best');
  const last = again(ok[0] as FileResult, { dealt: { ...own, settings: { ...first, counts: 'last' } } });
  expect(policyOf(compared([last], null))).toBe('last');
});

test('what was lost is counted by student, the most often lost first, each with the student’s own doing', () => {
  const students = studentsOf(handed, 'best');
  const lost = lostLines(students);
  expect(lost.length).toBeGreaterThan(5);
  expect(lost.map(({ lostBy }) => lostBy)).toEqual(lost.map(({ lostBy }) => lostBy).sort((a, b) => b - a));
  for (const line of lost) {
    const losers = students.filter(({ standing }) =>
      standing.marks.some((m) => m.line === line.id && isLost(m)),
    );
    expect(line.lostBy).toBe(losers.length);
    const [most] = line.acts;
    for (const { student, mark } of most?.by ?? []) {
      expect(student.standing.marks).toContain(mark);
      expect(mark.did.id).toBe(most?.did.id);
    }
    // All of them, and each once.
    expect(line.acts.flatMap(({ by }) => by.map(({ student }) => student.key)).sort()).toEqual(
      losers.map(({ key }) => key).sort(),
    );
  }
  const ids = linesOf(students).flatMap(({ lines }) => lines.map(({ id }) => id));
  for (const student of students)
    expect(ids.filter((id) => cellOf(student, id)).length).toBe(student.standing.lines.length);
});

test('any table comes back whole from another program’s parser, and no cell of it is a formula', () => {
  const any = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '+1',
      '-1',
      '@x',
      '\t=1',
      '\r=1',
      '"',
      'a"b',
      'a,b',
      'a\nb',
      ' a ',
      '=HYPERLINK("x","y")',
      'محمد',
      "'+1",
    ),
    fc.integer({ min: 0, max: 100 }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(any, any, any), { minLength: 1 }), (rows) => {
      const text = csvOf([['a', 'b', 'c'], ...rows]);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const read = parse(text, { bom: true }) as string[][];
      expect(read.slice(1)).toHaveLength(rows.length);
      for (const [n, row] of rows.entries())
        for (const [at, value] of row.entries()) {
          const cell = read[n + 1]?.[at] ?? '';
          // With an apostrophe before what begins like a formula; one that stood there already is the cell's own.
          expect(cell).toBe(`${/^[=+\-@\t\r\n＝＋－＠]/.test(String(value)) ? "'" : ''}${value}`);
          if (typeof value === 'string') expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }
    }),
  );
});
