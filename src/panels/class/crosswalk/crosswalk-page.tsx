// The crosswalk on its page, printed and as CSV: a row for every scored line. What is not verified and that nobody endorsed
// it stands above the table, once, and goes along on paper.
import type { JSX } from 'preact';
import { crosswalk, CROSSWALK_SOURCE, type CrosswalkRow } from '../../../content/crosswalk.ts';
import { say, t, type TextId } from '../../../text/current.ts';
import { saveAsFile } from '../../shell/save-as-file.ts';
import { Icon } from '../../theme/icon.tsx';
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

export function CrosswalkPage({ frontDesk }: ClassPageProps): JSX.Element {
  const rows = crosswalk(frontDesk.edition.content);
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
