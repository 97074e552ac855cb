// The sheets that are printed, on paper only: made when asked for, a few a frame so that a whole school does not freeze the
// page, then given to the browser's own printing.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Student } from '../../../session/class/students.ts';
import type { Edition } from '../../../scenario/content.ts';
import { ClassSheet } from './class-sheet.tsx';
import { printing } from './printing.ts';
import { StudentSheet } from './student-sheet.tsx';

const A_FRAME = 6;

export function Sheets({
  edition,
  students,
}: {
  edition: Edition;
  students: readonly Student[];
}): JSX.Element | null {
  const asked = printing.value;
  const [made, setMade] = useState(0);
  const all = asked?.what === 'students' ? students.length : 1;
  useEffect(() => {
    setMade(0);
  }, [asked, students]);
  useEffect(() => {
    if (asked !== null && made >= all) window.print();
    if (asked === null || made >= all) return () => {};
    const frame = requestAnimationFrame(() => setMade(Math.min(all, made + A_FRAME)));
    return () => cancelAnimationFrame(frame);
  }, [asked, made, all]);
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
        students
          .slice(0, made)
          .map((student) => <StudentSheet key={student.key} edition={edition} student={student} />)
      )}
    </div>
  );
}
