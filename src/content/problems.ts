// What can be wrong with authored content, as data: a code, its title, why it matters, how bad it is.
// An error keeps content out of the game; a warning is for the author to judge. Each code has a broken
// example under tests/content/broken which must yield it.

export type Severity = 'error' | 'warning';
export interface ProblemKind { title: string; explain: string; severity: Severity }
export interface Where { file: string; line: number; column: number; path?: string }
export interface Problem extends Where { code: ProblemCode; severity: Severity; title: string; message: string; suggestion?: string }

const error = (title: string, explain: string): ProblemKind => ({ title, explain, severity: 'error' });
const warning = (title: string, explain: string): ProblemKind => ({ title, explain, severity: 'warning' });

export const PROBLEMS = {
  SC001: error('Not YAML', 'The file cannot be read: an unclosed quote or brace, a tab, or an indent that does not line up.'),
  SC002: error('An alias', 'Anchors and aliases hide what a line says from the next author. Write it out.'),
  SC003: error('A key twice', 'Of two equal keys only one would count, and nobody could say which.'),
  SC004: error('Unknown key', 'A key that is not in the format would be ignored without a word.'),
  SC005: error('Wrong value', 'The value has the wrong form, or is not in the closed list of this place.'),
  SC006: error('Key missing', 'The format asks for this key.'),
  SC007: error('Unknown format', 'The first key of a file says what it is: scenario/1, rule/1, note/1, desk/1, people/1 …'),
  SC008: error('File and id differ', 'A file is named after the id in it, so that both can be found.'),
  SC009: error('File missing', 'The game needs one file of this format.'),
} satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

export function problem(code: ProblemCode, where: Where, message: string, suggestion?: string): Problem {
  const { severity, title } = PROBLEMS[code];
  return { code, severity, title, ...where, message, ...(suggestion === undefined ? {} : { suggestion }) };
}
