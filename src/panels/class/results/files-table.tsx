// Every file with its verdict, what that means and what to do; those that need a look come first. At the foot, the way on to
// what the class should talk about.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Handed } from '../../../session/class/compared.ts';
import { nameOf, type Student } from '../../../session/class/students.ts';
import { t } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';
import { ScrollTable } from './scroll-table.tsx';
import { byUrgency, VERDICT_SIGNS, whatToDo } from './words.ts';

const AT_ONCE = 100;

export function FilesTable({
  handed,
  students,
  byCode,
  onTalk,
}: {
  handed: readonly Handed[];
  students: readonly Student[];
  byCode: boolean;
  onTalk: () => void;
}): JSX.Element {
  const [most, setMost] = useState(AT_ONCE);
  const counted = useMemo(() => new Set(students.map(({ index }) => index)), [students]);
  const rows = useMemo(() => [...handed].sort(byUrgency), [handed]);
  const more = Math.min(AT_ONCE, rows.length - most);
  return (
    <section aria-labelledby="results-files">
      <div class="results-head">
        <h2 id="results-files">{t('results.files')}</h2>
        {students.length > 0 && (
          <button type="button" class="btn btn-plain" onClick={onTalk}>
            {t('results.to-talk')}
            <Icon name="arrow-right" />
          </button>
        )}
      </div>
      <ScrollTable named="results-files">
        <thead>
          <tr>
            {(['name', 'verdict', 'what', 'file'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`results.files.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((one) => {
            const { chip, icon } = VERDICT_SIGNS[one.verdict];
            return (
              <tr key={one.index} data-verdict={one.verdict}>
                <th scope="row">{nameOf(one.result)}</th>
                <td>
                  <span class={chip}>
                    <Icon name={icon} size={15} />
                    {t(`results.verdict.${one.verdict}`)}
                  </span>
                </td>
                <td>{whatToDo(one, counted.has(one.index), byCode)}</td>
                <td class="small muted results-file">{one.result.file}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      {more > 0 && (
        <button type="button" class="btn btn-plain" onClick={() => setMost(most + AT_ONCE)}>
          {t('results.more', { count: more })}
        </button>
      )}
    </section>
  );
}
