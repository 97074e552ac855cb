// Problems of content in print: where, what, what to do. One block each, in the order of the files.
// The machine's form is the problem itself, as JSON.
import type { Problem } from '../content/problems.ts';

export function printProblem({
  code,
  severity,
  file,
  line,
  column,
  title,
  message,
  suggestion,
}: Problem): string {
  const hint = suggestion === undefined ? '' : `\n    did you mean: ${suggestion}`;
  return `${file}:${line}:${column} ${severity} ${code} ${title}\n    ${message}${hint}`;
}

export const printProblems = (problems: readonly Problem[]): string => problems.map(printProblem).join('\n');
