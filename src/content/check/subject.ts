// What a check is given: one file in shape, what else the content holds, and the way to report a problem in it.
// A list that could not be read is absent, and then nothing is said against it: one mistake, one problem.
import type { Payers, Providers, Stock, Team } from '../../scenario/practice.ts';
import type { Directory, PersonData } from '../../scenario/practice.ts';
import type { Note, Rule } from '../../scenario/rule.ts';
import type * as v from 'valibot';
import { closest } from '../closest.ts';
import type { Unit } from '../load.ts';
import { type Problem, type ProblemCode, problem } from '../problems.ts';
import type { Path } from '../source.ts';

export const DOMAINS = [
  'person',
  'team',
  'payer',
  'provider',
  'visit-type',
  'room',
  'equipment',
  'organization',
  'stock',
] as const;
export type Domain = (typeof DOMAINS)[number];
export interface Known {
  ids: Partial<Record<Domain, Set<string>>>;
  rules: Map<string, Rule>;
  notes: Map<string, Note>;
  scenarios: Set<string>;
}
export type Report = (
  code: ProblemCode,
  path: Path,
  message: string,
  suggestion?: string | undefined,
  of?: 'key' | 'value',
) => void;
export interface Subject {
  unit: Unit;
  known: Known;
  report: Report;
}

export function knownOf(units: readonly Unit[]): Known {
  const one = <T>(format: string) => units.find((unit) => unit.format === format)?.written as T | undefined;
  const all = <T>(format: string) =>
    units.filter((unit) => unit.format === format).map((unit) => [unit.id, unit.written as T] as const);
  const set = (list: readonly { id: string }[] | undefined) =>
    list ? new Set(list.map(({ id }) => id)) : undefined;
  const providers = one<v.InferOutput<typeof Providers>>('providers/1');
  const lists: Record<Domain, Set<string> | undefined> = {
    person: set(one<{ people: PersonData[] }>('people/1')?.people),
    team: set(one<v.InferOutput<typeof Team>>('team/1')?.members),
    payer: set(one<v.InferOutput<typeof Payers>>('payers/1')?.payers),
    provider: set(providers?.providers),
    'visit-type': set(providers?.visitTypes),
    room: set(providers?.rooms),
    equipment: set(providers?.equipment),
    organization: set(one<v.InferOutput<typeof Directory>>('directory/1')?.entries),
    stock: set(one<v.InferOutput<typeof Stock>>('stock/1')?.items),
  };
  const ids = Object.fromEntries(
    Object.entries(lists).filter(([, list]) => list !== undefined),
  ) as Known['ids'];
  return {
    ids,
    rules: new Map(all<Rule>('rule/1')),
    notes: new Map(all<Note>('note/1')),
    scenarios: new Set(all('scenario/1').map(([id]) => id)),
  };
}

export function reporter(unit: Unit, into: Problem[]): Report {
  const { source } = unit;
  return (code, path, message, suggestion, of = 'value') => {
    into.push(
      problem(
        code,
        { file: source.path, ...source.place(path, of), path: path.join('.') },
        message,
        suggestion,
      ),
    );
  };
}

/** Reports a word that is in none of the lists; says nothing when a list could not be read. */
export function checkId(
  { known, report }: Pick<Subject, 'known' | 'report'>,
  domains: readonly Domain[],
  id: string,
  path: Path,
): void {
  const lists = domains.map((domain) => known.ids[domain]);
  if (lists.some((list) => list === undefined)) return;
  const all = lists.flatMap((list) => [...(list as Set<string>)]);
  if (!all.includes(id)) report('SC027', path, `"${id}" is no ${domains.join(' or ')}.`, closest(id, all));
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? value : [value as T];
