// From a scored line to the task of O*NET 43-6013.00 and the domain of the CMAA 2022 test plan it practises. A table by where
// the line stands and which skill it needs; a line that no row fits has no tasks, and a test counts those.
import type { Responsibility } from '../office/kinds.ts';
import type { Content } from '../scenario/content.ts';

export const CROSSWALK_SOURCE = {
  asOf: '2026-11-25',
  sources:
    'the 15 task statements of O*NET 43-6013.00, as republished; the CMAA test plan of January 2022, in a copy, domains only',
};

/** Tasks by the desk work a routine line belongs to. */
const BY_DESK: Readonly<Record<string, readonly number[]>> = {
  call: [1, 7],
  'check-in': [4, 8],
  'check-out': [2, 4],
  claims: [3, 10],
  errand: [4],
  inbox: [7],
  outreach: [2],
  records: [5, 6, 13],
  referrals: [5, 14],
  rooms: [],
  supplies: [11],
};
/** Tasks of a line in a scenario. The occupation's list has no task in rooms and instruments. */
const BY_RESPONSIBILITY: Readonly<Record<Responsibility, { tasks: readonly number[]; domain: number }>> = {
  scheduling: { tasks: [2], domain: 4 },
  records: { tasks: [6], domain: 3 },
  billing: { tasks: [3, 10], domain: 6 },
  communications: { tasks: [1, 7], domain: 2 },
  'clinical-support': { tasks: [], domain: 5 },
  referrals: { tasks: [5, 14], domain: 5 },
  supplies: { tasks: [11], domain: 7 },
};
/** Skills that are a task of their own, wherever they are practised. */
const BY_SKILL: Readonly<Record<string, readonly number[]>> = {
  transcription: [12],
  'office-suite': [9, 15],
};

export interface CrosswalkRow {
  line: string;
  title: string;
  from: string;
  responsibility: Responsibility;
  tasks: number[];
  domain: number;
}

const tasksOf = (skills: readonly string[], base: readonly number[]): number[] =>
  [...new Set([...base, ...skills.flatMap((skill) => BY_SKILL[skill] ?? [])])].sort((a, b) => a - b);

/** One row for every line that is scored anywhere: routine work first, then the situations. */
export function crosswalk(content: Content): CrosswalkRow[] {
  const routine = content.desk.flatMap((desk) =>
    desk.lines.map((line) => ({
      line: `${desk.id}/${line.id}`,
      title: line.title.id,
      from: desk.title.id,
      responsibility: line.responsibility,
      tasks: tasksOf(line.skills, BY_DESK[desk.id] ?? []),
      domain: BY_RESPONSIBILITY[line.responsibility].domain,
    })),
  );
  const stories = Object.values(content.scenarios).flatMap((s) =>
    s.rubric.map((item) => ({
      line: `${s.id}/${item.id}`,
      title: item.title.id,
      from: s.title.id,
      responsibility: item.responsibility,
      tasks: tasksOf(item.skills, BY_RESPONSIBILITY[item.responsibility].tasks),
      domain: BY_RESPONSIBILITY[item.responsibility].domain,
    })),
  );
  return [...routine, ...stories];
}
