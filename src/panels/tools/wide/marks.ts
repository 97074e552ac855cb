// The two marks of Compare: the first lies with the interface, the second gives the command. A mark pressed again is
// taken back. What the office has compared stays shown until something new is marked or it is unmarked.
import type { CommandOf } from '../../../office/commands.ts';
import type { Paper } from '../../../office/kinds.ts';
import { useDesk, useKept } from '../parts/desk.ts';

export interface Mark {
  paper: Paper;
  field: string;
}
export const sameMark = (a: Mark, b: Mark): boolean => a.paper === b.paper && a.field === b.field;
const keyOf = (marks: readonly Mark[]): string => marks.map((m) => `${m.paper}:${m.field}`).join(' ');

export function useMarks(): {
  first: Mark | null;
  /** None, one or two, in the order they were set. */
  marks: readonly Mark[];
  numberOf(mark: Mark): 0 | 1 | 2;
  press(mark: Mark): void;
  unmark(): void;
} {
  const { snapshot, session, act } = useDesk();
  const [dropped, setDropped] = useKept('marks-dropped', '');
  const first =
    snapshot.ui.mark === null
      ? null
      : ({ paper: snapshot.ui.mark.paper as Paper, field: snapshot.ui.mark.field } satisfies Mark);
  const { compared } = snapshot.view;
  const both: readonly Mark[] = compared === null ? [] : [compared.a, compared.b];
  const settled = keyOf(both) === dropped ? [] : both;
  const marks = first !== null ? [first] : settled;
  return {
    first,
    marks,
    numberOf: (mark) => (marks.findIndex((m) => sameMark(m, mark)) + 1) as 0 | 1 | 2,
    press(mark) {
      if (first === null) session.ui({ mark });
      else if (sameMark(first, mark)) session.ui({ mark: null });
      else {
        const command: CommandOf<'compare.mark'> = { type: 'compare.mark', a: first, b: mark };
        act(command, () => {
          setDropped('');
          session.ui({ mark: null });
        });
      }
    },
    unmark() {
      setDropped(keyOf(both));
      session.ui({ mark: null });
    },
  };
}
