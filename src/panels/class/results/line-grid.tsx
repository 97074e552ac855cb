// The grid: a line a row, a student a column, in each cell a band by shape and word. Arrow keys move in it, one cell is in
// the tab order, a cell opens that student's marks of the line. A class at a time: more students are on the next page.
import type { JSX, TargetedEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Student } from '../../../session/class/students.ts';
import { t } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';
import { CellMarks } from './cell-marks.tsx';
import { goTo, gridKeys } from './grid-keys.ts';
import { type Row, rowsOf } from './grid-rows.ts';
import { StudentPages } from './student-pages.tsx';
import type { SeeMoment } from './see.tsx';
import { useGrowing } from './use-growing.ts';
import { BANDS } from './words.ts';

const AT_ONCE = 36;
const ROWS_A_FRAME = 4;

function Head({ student }: { student: Student }): JSX.Element {
  return (
    <th scope="col">
      <span class="results-name">{student.name}</span>
      {!student.result.finished && <span class="small muted">{t('results.grid.unfinished')}</span>}
      {student.attempts > 1 && (
        <span class="small muted">{t('results.grid.attempts', { count: student.attempts })}</span>
      )}
      {student.also.length > 0 && <span class="small muted">{t('results.grid.also')}</span>}
    </th>
  );
}

function GridCell({ row, student, at }: { row: Row; student: Student; at: string }): JSX.Element {
  const { band, words, more } = row.cell(student);
  const critical = row.kind === 'criticals' && student.standing.criticals.length > 0;
  return (
    <td>
      <button
        type="button"
        class={`results-cell${band === null ? '' : ` band-${band}`}${critical ? ' results-critical' : ''}`}
        data-at={at}
        tabIndex={-1}
      >
        {band !== null && <span class="results-shape" />}
        {critical && <Icon name="octagon-alert" size={16} />}
        {words !== '' && <b>{words} </b>}
        {more !== '' && <span class="digits">{more}</span>}
      </button>
    </td>
  );
}

/** Made once for these students: a row that stands is not gone through again while others are added. */
function GridRow({ row, r, students }: { row: Row; r: number; students: readonly Student[] }): JSX.Element {
  return useMemo(
    () => (
      <tr class={`results-row-${row.kind}`}>
        <th scope="row">{row.title}</th>
        {students.map((student, c) => (
          <GridCell key={student.key} row={row} student={student} at={`${r}:${c}`} />
        ))}
      </tr>
    ),
    [row, r, students],
  );
}

function Legend(): JSX.Element {
  return (
    <ul class="results-legend small" aria-label={t('results.legend')}>
      {BANDS.map((band) => (
        <li key={band} class={`band-${band}`}>
          <span class="results-shape" />
          {t('results.legend.band', { band })}
        </li>
      ))}
    </ul>
  );
}

export function LineGrid({
  students,
  seeMoment,
}: {
  students: readonly Student[];
  seeMoment: SeeMoment;
}): JSX.Element {
  const [from, setFrom] = useState(0);
  const [open, setOpen] = useState<{ row: Row; student: Student; cell: HTMLElement } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const rows = useMemo(() => rowsOf(students), [students]);
  const shown = useMemo(() => students.slice(from, from + AT_ONCE), [students, from]);
  const turned = useMemo(() => [...rows], [rows, from]);
  const made = useGrowing(turned, ROWS_A_FRAME);
  useEffect(() => setFrom(0), [students]);
  useEffect(() => {
    // One cell is in the tab order: the first, until another was gone to.
    const first = table.current?.querySelector<HTMLElement>('[data-at="0:0"]');
    if (first) first.tabIndex = 0;
  }, [students, from]);
  const choose = ({ target }: TargetedEvent<HTMLTableElement>): void => {
    const cell = (target as Element).closest<HTMLElement>('[data-at]');
    const [r = -1, c = -1] = (cell?.dataset['at'] ?? '').split(':').map(Number);
    const [row, student] = [rows[r], shown[c]];
    if (cell !== null && row && student) setOpen({ row, student, cell });
  };
  const close = (): void => {
    const from = open?.cell;
    setOpen(null);
    // Once the dialog is gone.
    if (from) requestAnimationFrame(() => table.current && goTo(table.current, from));
  };
  if (students.length === 0) return <p>{t('results.talk.no-files')}</p>;
  return (
    <section aria-labelledby="results-grid">
      <div class="results-head">
        <h2 id="results-grid">{t('results.grid')}</h2>
        <p class="small muted" id="results-grid-how">
          {t('results.grid.how')}
        </p>
        <StudentPages from={from} most={AT_ONCE} all={students.length} turn={setFrom} />
      </div>
      <Legend />
      <div class="results-scroll results-grid-scroll">
        <table
          class="results-table results-grid"
          style={{ '--columns': shown.length }}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells one goes through and opens is a grid.
          role="grid"
          ref={table}
          aria-labelledby="results-grid"
          aria-describedby="results-grid-how"
          onKeyDown={gridKeys}
          onClick={choose}
        >
          <thead>
            <tr>
              <th scope="col">{t('results.grid.line')}</th>
              {shown.map((student) => (
                <Head key={student.key} student={student} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, made).map((row, r) => (
              <GridRow key={row.key} row={row} r={r} students={shown} />
            ))}
          </tbody>
        </table>
      </div>
      {open !== null && <CellMarks row={open.row} student={open.student} see={seeMoment} onClose={close} />}
    </section>
  );
}
