// The table a teacher saves: a file a row, the students that count first, then the others with their verdict and no numbers.
// It says what the grid says, for other programs to read.
import type { Handed } from '../../../session/class/compared.ts';
import { csvOf } from '../../../session/class/csv.ts';
import { cellOf, linesOf } from '../../../session/class/lines.ts';
import { nameOf, type Student } from '../../../session/class/students.ts';
import type { Band } from '../../../scoring/types.ts';
import { say, t } from '../../../text/current.ts';
import { bandShown, titleOf } from '../../debrief/words.ts';
import { dealtCells } from './dealt-words.ts';
import { figureIds } from './figures-table.tsx';
import { alsoWords, bandWord } from './words.ts';

/** Of too few chances there is none to save. */
function bandSaved(of: { band: Band; chances: number }): string {
  const band = bandShown(of);
  return band === 'few' ? '' : bandWord(band);
}

interface Column {
  head: string;
  of(student: Student): string | number;
}

function columnsOf(students: readonly Student[]): Column[] {
  const columns: Column[] = [
    {
      head: t('results.csv.finished'),
      of: ({ result }) => t(result.finished ? 'results.csv.yes' : 'results.csv.no'),
    },
    { head: t('results.csv.attempts'), of: ({ attempts }) => attempts },
    { head: t('results.grid.total'), of: ({ standing }) => standing.total },
    { head: t('results.csv.grade'), of: ({ standing }) => bandWord(standing.grade) },
    { head: t('results.grid.criticals'), of: ({ standing }) => standing.criticals.length },
    {
      head: t('results.csv.critical-words'),
      of: ({ standing }) => standing.criticals.map(({ text }) => say(text)).join(' '),
    },
  ];
  for (const { responsibility, lines } of linesOf(students)) {
    const name = t(`responsibility.${responsibility}`);
    columns.push(
      {
        head: t('results.csv.percent', { name }),
        of: ({ standing }) => {
          const { band, percent } = standing.parts[responsibility];
          return band === 'not-seen' ? '' : percent;
        },
      },
      {
        head: t('results.csv.band', { name }),
        of: ({ standing }) => bandSaved(standing.parts[responsibility]),
      },
    );
    for (const line of lines) {
      const title = titleOf(line);
      columns.push(
        {
          head: t('results.csv.band', { name: title }),
          of: (student) => {
            const found = cellOf(student, line.id);
            return found === undefined ? '' : bandSaved(found);
          },
        },
        { head: t('results.csv.taken', { name: title }), of: (s) => cellOf(s, line.id)?.taken ?? '' },
        { head: t('results.csv.chances', { name: title }), of: (s) => cellOf(s, line.id)?.chances ?? '' },
      );
    }
  }
  for (const id of figureIds(students))
    columns.push({
      head: id.endsWith('Seconds')
        ? t('results.csv.seconds', { name: t('results.figure', { id }) })
        : t('results.figure', { id }),
      of: ({ standing }) => standing.figures[id] ?? '',
    });
  return columns;
}

export function classTable(handed: readonly Handed[], students: readonly Student[]): string {
  const columns = columnsOf(students);
  const counted = new Set(students.map(({ index }) => index));
  const verdictOf = (at: number): string => {
    const { verdict } = handed[at] ?? { verdict: 'ok' };
    return t(`results.verdict.${verdict}`);
  };
  return csvOf([
    [
      t('results.csv.student'),
      t('results.files.file'),
      t('results.files.verdict'),
      t('results.csv.counts'),
      t('results.csv.shift'),
      t('results.csv.code'),
      t('results.csv.date'),
      t('results.csv.also'),
      ...columns.map(({ head }) => head),
    ],
    ...students.map((student) => [
      student.name,
      student.result.file,
      verdictOf(student.index),
      t('results.csv.yes'),
      ...dealtCells(student.result),
      alsoWords(student.also),
      ...columns.map((column) => column.of(student)),
    ]),
    ...handed
      .filter(({ index }) => !counted.has(index))
      .map(({ index, result }) => [
        nameOf(result),
        result.file,
        verdictOf(index),
        t('results.csv.no'),
        ...dealtCells(result),
        '',
        ...columns.map(() => ''),
      ]),
  ]);
}
