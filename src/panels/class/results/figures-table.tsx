// The practice figures of the class: a student a row, and the middle of the class over them. Figures are no marks, and the
// page says so.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Student } from '../../../session/class/students.ts';
import { t, text } from '../../../text/current.ts';
import { ScrollTable } from './scroll-table.tsx';
import { StudentPages } from './student-pages.tsx';

const AT_ONCE = 60;

/** In the order they are read; others the score may bring come after them. */
const FIRST = ['minutes', 'utilisation', 'waitSeconds', 'longestWaitSeconds', 'answerSeconds', 'holdSeconds'];

export function figureIds(students: readonly Student[]): string[] {
  const known = new Set(students.flatMap(({ standing }) => Object.keys(standing.figures)));
  return [...FIRST.filter((id) => known.has(id)), ...[...known].filter((id) => !FIRST.includes(id))];
}

function figureWords(id: string, value: number | undefined): string {
  if (value === undefined) return t('results.figures.none');
  if (id.endsWith('Seconds')) return text().mmss(value * 1000);
  return id === 'utilisation' ? t('results.grid.percent', { percent: value }) : text().number(value);
}

/** Of those who have one. */
function middle(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

export function FiguresTable({ students }: { students: readonly Student[] }): JSX.Element {
  const [from, setFrom] = useState(0);
  const ids = figureIds(students);
  if (students.length === 0) return <p>{t('results.talk.no-files')}</p>;
  return (
    <section aria-labelledby="results-figures">
      <div class="results-head">
        <h2 id="results-figures">{t('results.page.figures')}</h2>
        <p class="small muted">{t('results.figures.note')}</p>
        <StudentPages from={from} most={AT_ONCE} all={students.length} turn={setFrom} />
      </div>
      <ScrollTable named="results-figures" class="results-figures">
        <thead>
          <tr>
            <th scope="col">{t('results.files.name')}</th>
            {ids.map((id) => (
              <th key={id} scope="col">
                {t('results.figure', { id })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="results-row-part">
            <th scope="row">{t('results.figures.middle')}</th>
            {ids.map((id) => (
              <td key={id} class="digits">
                {figureWords(id, middle(students.map(({ standing }) => standing.figures[id])))}
              </td>
            ))}
          </tr>
          {students.slice(from, from + AT_ONCE).map(({ key, name, standing }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {ids.map((id) => (
                <td key={id} class="digits">
                  {figureWords(id, standing.figures[id])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
