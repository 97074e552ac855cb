// The sheets that are printed, on paper only: made when asked for, a few a frame so that a whole school does not freeze the
// page, then given to the browser's own printing.
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Student } from '../../../session/class/students.ts';
import type { Edition } from '../../../scenario/content.ts';
import { ClassSheet } from './class-sheet.tsx';
import { printing } from './printing.ts';
import { StudentSheet } from './student-sheet.tsx';
import { useGrowing } from './use-growing.ts';

const A_FRAME = 6;

export function Sheets({
  edition,
  students,
}: {
  edition: Edition;
  students: readonly Student[];
}): JSX.Element | null {
  const asked = printing.value;
  const wanted = useMemo(() => (asked?.what === 'students' ? [...students] : []), [asked, students]);
  const made = useGrowing(wanted, A_FRAME);
  useEffect(() => {
    if (asked !== null && made === wanted.length) window.print();
  }, [asked, wanted, made]);
  useEffect(
    () => () => {
      printing.value = null;
    },
    [],
  );
  if (asked === null) return null;
  return (
    <div class="results-sheets">
      {asked.what === 'class' ? (
        <ClassSheet students={students} />
      ) : (
        wanted
          .slice(0, made)
          .map((student) => <StudentSheet key={student.key} edition={edition} student={student} />)
      )}
    </div>
  );
}
