// The lines of a class: every line that any of its students was dealt, by responsibility, and for each what was lost, by whom
// and by doing what. Counts only; the marks are the score's.
import { RESPONSIBILITIES, type Responsibility } from '../../office/kinds.ts';
import type { LineRef, ScoreLine } from '../../scoring/types.ts';
import type { MarkOf } from './standing.ts';
import type { Student } from './students.ts';

export type ClassLine = Pick<ScoreLine, 'id' | 'title' | 'story' | 'responsibility'>;
export interface LinesOf {
  responsibility: Responsibility;
  lines: ClassLine[];
}

/** In the order of the curriculum, and in each as they first came; a responsibility nobody was dealt is left out. */
export function linesOf(students: readonly Student[]): LinesOf[] {
  const known = new Map<string, ClassLine>();
  for (const { standing } of students)
    for (const { id, title, story, responsibility } of standing.lines)
      if (!known.has(id)) known.set(id, { id, title, story, responsibility });
  return RESPONSIBILITIES.map((responsibility) => ({
    responsibility,
    lines: [...known.values()].filter((line) => line.responsibility === responsibility),
  })).filter(({ lines }) => lines.length > 0);
}

export const cellOf = ({ standing }: Student, line: string): ScoreLine | undefined =>
  standing.lines.find(({ id }) => id === line);

/** The same thing done by several, for the same person: verbatim as the first did it, and where each did. */
export interface WrongAct {
  did: LineRef;
  by: { student: Student; mark: MarkOf }[];
}
export interface LostLine extends ClassLine {
  lostBy: number;
  /** How many had it at all. */
  of: number;
  acts: WrongAct[];
  rule: Pick<MarkOf, 'rule' | 'part'>;
  words: LineRef | null;
}

interface Tally {
  acts: Map<string, WrongAct>;
  lostBy: Set<Student>;
  seenBy: Set<Student>;
  points: number;
  last: MarkOf | null;
}
const nothing = (): Tally => ({
  acts: new Map(),
  lostBy: new Set(),
  seenBy: new Set(),
  points: 0,
  last: null,
});

function count(tally: Tally, student: Student, mark: MarkOf): void {
  tally.seenBy.add(student);
  if (mark.act === null) return;
  tally.lostBy.add(student);
  tally.points += mark.possible - mark.earned - mark.recovered;
  tally.last = mark;
  const act = tally.acts.get(mark.act) ?? { did: mark.did, by: [] };
  tally.acts.set(mark.act, act);
  // Students come one after the other.
  if (act.by.at(-1)?.student !== student) act.by.push({ student, mark });
}

/** Each student with what most did that they did too: nobody is named twice, and together they are all who lost it. */
function eachOnce(acts: Iterable<WrongAct>): WrongAct[] {
  const out: WrongAct[] = [];
  let left = [...acts];
  while (left.length > 0) {
    const [most, ...others] = left.sort((a, b) => b.by.length - a.by.length) as [WrongAct, ...WrongAct[]];
    out.push(most);
    const named = new Set(most.by.map(({ student }) => student));
    left = others
      .map(({ did, by }) => ({ did, by: by.filter(({ student }) => !named.has(student)) }))
      .filter(({ by }) => by.length > 0);
  }
  return out;
}

/** What the class lost, the most often lost first; of as many, where most hung on it. */
export function lostLines(students: readonly Student[]): LostLine[] {
  const tallies = new Map<string, Tally>();
  for (const student of students)
    for (const mark of student.standing.marks) {
      const tally = tallies.get(mark.line) ?? nothing();
      tallies.set(mark.line, tally);
      count(tally, student, mark);
    }
  return linesOf(students)
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const { acts, lostBy, seenBy, points, last } = tallies.get(line.id) ?? nothing();
      if (last === null) return [];
      const { rule, part, words } = last;
      const lost: LostLine = {
        ...line,
        lostBy: lostBy.size,
        of: seenBy.size,
        acts: eachOnce(acts.values()),
        rule: { rule, part },
        words,
      };
      return [{ lost, points }];
    })
    .sort((a, b) => b.lost.lostBy - a.lost.lostBy || b.points - a.points || (a.lost.id < b.lost.id ? -1 : 1))
    .map(({ lost }) => lost);
}
