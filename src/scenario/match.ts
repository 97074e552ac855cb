// Whether a fact fits a pattern, the same for machines and for marks: a list is any-of, `{all}` is every one.
// `$names` are looked up in the binding of the scenario or routine unit the pattern belongs to. Pure.
import type { Fact } from '../office/facts.ts';
import type { FactPattern, Filter, FilterValue } from './words.ts';

/** What `$name` and `$name.path` stand for; `bound` are the ids this scope is about. */
export interface Scope {
  id: string;
  refs: Record<string, unknown>;
  bound: ReadonlySet<string>;
}

/** Resolves a value: `$name` from the scope, anything else as it stands. Unknown names stay as written. */
export function resolve(value: unknown, refs: Record<string, unknown>): unknown {
  if (typeof value === 'string' && value.startsWith('$')) {
    const name = value.slice(1);
    if (name in refs) return refs[name];
    const [head, ...path] = name.split('.');
    let at = refs[head as string];
    for (const key of path)
      at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
    return at === undefined ? value : at;
  }
  if (typeof value === 'string' && value.includes(':$'))
    return value.replace(/\$([a-z0-9.-]+)/gi, (whole) => String(resolve(whole, refs)));
  if (Array.isArray(value)) return value.map((x) => resolve(x, refs));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, x]) => [k, resolve(x, refs)]));
  return value;
}

const has = (actual: unknown, wanted: unknown): boolean =>
  Array.isArray(actual) ? actual.includes(wanted) : actual === wanted;

function fits(actual: unknown, wanted: FilterValue): boolean {
  if (Array.isArray(wanted)) return wanted.some((w) => has(actual, w));
  if (typeof wanted === 'object' && wanted !== null) {
    if ('all' in wanted) return wanted.all.every((w) => has(actual, w));
    if ('over' in wanted) return typeof actual === 'number' && actual > wanted.over;
    return !wanted.not.some((w) => has(actual, w));
  }
  return has(actual, wanted);
}

/** Every key of the filter fits the fact. */
export const matches = (fact: Fact, filter: Filter | undefined, refs: Record<string, unknown>): boolean =>
  filter === undefined ||
  Object.entries(filter).every(([key, wanted]) =>
    fits((fact as unknown as Record<string, unknown>)[key], resolve(wanted, refs) as FilterValue),
  );

const SUBJECTS = ['contact', 'patient', 'visit', 'of', 'person', 'item', 'work'] as const;

/** Whether a fact concerns this scope: one of its subjects is bound, or it has none. */
export function concerns(fact: Fact, scope: Scope): boolean {
  const f = fact as unknown as Record<string, unknown>;
  let any = false;
  for (const key of SUBJECTS) {
    const id = f[key];
    if (typeof id !== 'string') continue;
    if (scope.bound.has(id)) return true;
    any = true;
  }
  if (fact.type === 'message.sent' && fact.about !== null) return scope.bound.has(fact.about);
  return !any;
}

/** A pattern of the rubric: one fact type with a filter, or `{ended: name}`. */
export function fitsPattern(fact: Fact, pattern: FactPattern, scope: Scope): boolean {
  const [type, filter] = Object.entries(pattern)[0] ?? [];
  if (type === 'ended')
    return (
      fact.type === 'scenario.ended' &&
      fact.scenario === scope.id &&
      (filter === 'any' || has(filter, fact.end))
    );
  return fact.type === type && concerns(fact, scope) && matches(fact, filter as Filter, scope.refs);
}
