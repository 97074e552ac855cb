// The crosswalk on its page, printed and as CSV: a row for every scored line. What is not verified and that nobody endorsed
// it stands above the table, once, and goes along on paper.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { crosswalk, CROSSWALK_SOURCE, type CrosswalkRow } from '../../../content/crosswalk.ts';
import { say, t, type TextId } from '../../../text/current.ts';
import { RESPONSIBILITIES } from '../../../office/kinds.ts';
import { saveAsFile } from '../../shell/save-as-file.ts';
import { Icon } from '../../theme/icon.tsx';
import { Choice } from '../fields.tsx';
import type { ClassPageProps } from '../pages.ts';
import './crosswalk.css';

const cellsOf = (row: CrosswalkRow): string[] => [
  say({ id: row.title }),
  say({ id: row.from }),
  t(`responsibility.${row.responsibility}`),
  row.tasks.length === 0
    ? t('crosswalk.none')
    : row.tasks.map((task) => t(`crosswalk.task.${task}` as TextId)).join('; '),
  t(`crosswalk.domain.${row.domain}` as TextId),
];
const HEADS = ['line', 'from', 'responsibility', 'task', 'domain'] as const;
const heads = (): string[] => HEADS.map((head) => t(`crosswalk.${head}`));
/** The file goes its own way: each row says what is not verified and that nobody endorsed it. */
const csvRows = (rows: readonly CrosswalkRow[]): string[][] => {
  const note = `${t('crosswalk.unverified')} ${t('crosswalk.endorsement')}`;
  return [[...heads(), t('crosswalk.note')], ...rows.map((row) => [...cellsOf(row), note])];
};
/** Every cell in quotation marks: none begins a formula, for each begins with a letter or a digit. */
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

/** The lines that are asked for, and to ask by: each choice says how many lines it has. Empty is all. */
function useSought(rows: readonly CrosswalkRow[]): { sought: CrosswalkRow[]; choices: JSX.Element } {
  const [responsibility, setResponsibility] = useState('');
  const [task, setTask] = useState('');
  const ofTask = (row: CrosswalkRow, one: string): boolean =>
    one === '' || (one === 'none' ? row.tasks.length === 0 : row.tasks.includes(Number(one)));
  const tasks = [...new Set(rows.flatMap((row) => row.tasks))].sort((a, b) => a - b).map(String);
  const option = (value: string, name: string, count: number): JSX.Element => (
    <option key={value} value={value}>
      {t('crosswalk.option', { name, count })}
    </option>
  );
  const taskName = (one: string): string =>
    one === 'none' ? t('crosswalk.none') : t(`crosswalk.task.${one}` as TextId);
  return {
    sought: rows.filter(
      (row) => (responsibility === '' || row.responsibility === responsibility) && ofTask(row, task),
    ),
    choices: (
      <div class="crosswalk-choices">
        <Choice label={t('crosswalk.responsibility')} value={responsibility} onChoose={setResponsibility}>
          {option('', t('crosswalk.all'), rows.length)}
          {RESPONSIBILITIES.map((one) =>
            option(one, t(`responsibility.${one}`), rows.filter((row) => row.responsibility === one).length),
          )}
        </Choice>
        <Choice label={t('crosswalk.task')} value={task} onChoose={setTask}>
          {option('', t('crosswalk.all'), rows.length)}
          {[...tasks, 'none'].map((one) =>
            option(one, taskName(one), rows.filter((row) => ofTask(row, one)).length),
          )}
        </Choice>
      </div>
    ),
  };
}

export function CrosswalkPage({ frontDesk }: ClassPageProps): JSX.Element {
  const { sought: rows, choices } = useSought(crosswalk(frontDesk.edition.content));
  return (
    <div class="crosswalk">
      <p>{t('crosswalk.what')}</p>
      <p>
        <b>{t('crosswalk.unverified')}</b> {t('crosswalk.endorsement')}
      </p>
      <p class="small">{t('crosswalk.asof', CROSSWALK_SOURCE)}</p>
      <div class="class-keys">
        <button type="button" class="btn btn-primary" onClick={() => print()}>
          <Icon name="printer" />
          {t('crosswalk.print')}
        </button>
        <button
          type="button"
          class="btn btn-plain"
          onClick={() => saveAsFile(csv(csvRows(rows)), t('crosswalk.file-name'))}
        >
          <Icon name="save" />
          {t('crosswalk.csv')}
        </button>
      </div>
      {choices}
      <p role="status">{t('crosswalk.count', { count: rows.length })}</p>
      <section class="crosswalk-wide" aria-label={t('crosswalk.title')}>
        <table>
          <thead>
            <tr>
              {heads().map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const [line, ...cells] = cellsOf(row);
              return (
                <tr key={row.line}>
                  <th scope="row">{line}</th>
                  {cells.map((cell, n) => (
                    <td key={HEADS[n + 1]}>{cell}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}
