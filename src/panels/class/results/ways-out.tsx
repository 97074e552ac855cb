// What a teacher takes along: the table as a file, the class on one
// page, a page for each student. Nothing is saved unasked.
import type { JSX } from 'preact';
import type { Handed } from '../../../session/class/compared.ts';
import type { Student } from '../../../session/class/students.ts';
import { t } from '../../../text/current.ts';
import { saveAsFile } from '../../shell/save-as-file.ts';
import { Icon } from '../../theme/icon.tsx';
import { classTable } from './class-table.ts';
import { printing } from './printing.ts';

export function WaysOut({
  handed,
  students,
}: {
  handed: readonly Handed[];
  students: readonly Student[];
}): JSX.Element {
  const print = (what: 'class' | 'students'): void => {
    printing.value = { what };
  };
  return (
    <div class="results-out">
      <button
        type="button"
        class="btn btn-plain"
        onClick={() => saveAsFile(classTable(handed, students), t('results.csv.file'), 'text/csv')}
      >
        <Icon name="download" />
        {t('results.csv')}
      </button>
      {students.length > 0 && (
        <>
          <button type="button" class="btn btn-plain" onClick={() => print('class')}>
            <Icon name="printer" />
            {t('results.print.class')}
          </button>
          <button type="button" class="btn btn-plain" onClick={() => print('students')}>
            <Icon name="printer" />
            {t('results.print.students')}
          </button>
        </>
      )}
    </div>
  );
}
