// Says everything that is wrong with a value against its schema, at once and in an author's words.
// Valibot stops at the first unknown key and answers a failed union with every branch; here the branch that was
// meant is chosen by its keys. Used only once the schema has refused the value.
import * as v from 'valibot';
import { closest } from './closest.ts';
import type { ProblemCode } from './problems.ts';
import type { Path } from './source.ts';

export interface Fault {
  code: ProblemCode;
  path: Path;
  of: 'key' | 'value';
  message: string;
  suggestion?: string;
}
type Schema = v.GenericSchema & {
  type: string;
  entries?: Record<string, Schema>;
  options?: unknown[];
  item?: Schema;
  items?: Schema[];
  value?: Schema;
  key?: Schema;
  wrapped?: Schema;
  literal?: unknown;
  getter?: (input: unknown) => Schema;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const WRAPPED = new Set(['optional', 'nullable', 'nullish', 'exact_optional', 'undefinedable']);
const OPTIONAL = new Set(['optional', 'nullish', 'exact_optional']);

function bare(schema: Schema, value: unknown): Schema {
  if (schema.type === 'lazy' && schema.getter) return bare(schema.getter(value), value);
  if (WRAPPED.has(schema.type) && schema.wrapped) return bare(schema.wrapped, value);
  return schema;
}

/** How well a branch of a union fits: by kind of value, then by the keys both know. */
function likeness(schema: Schema, value: unknown): number {
  const { type, entries } = schema;
  if (Array.isArray(value)) return type === 'array' || type === 'tuple' ? 2 : -1;
  if (isRecord(value)) {
    if (type === 'record') return 1;
    if (!entries) return -1;
    const keys = Object.keys(value);
    const near = keys.filter(
      (key) => key in entries || closest(key, Object.keys(entries)) !== undefined,
    ).length;
    return near === 0 ? 0 : 1 + near - (keys.length - near) / 100;
  }
  return type === 'array' || type === 'record' || entries ? -1 : 1;
}

function describe(schema: Schema): string {
  const { type, entries } = schema;
  if (entries) return `a map with ${Object.keys(entries).slice(0, 4).join(', ')}`;
  if (type === 'array' || type === 'tuple') return 'a list';
  if (type === 'record') return 'a map';
  if (type === 'picklist') return `one of ${(schema.options as unknown[]).join(', ')}`;
  if (type === 'literal') return JSON.stringify(schema.literal);
  return type === 'string' ? 'text' : `a ${type}`;
}

const branches = (schema: Schema, value: unknown): Schema[] =>
  schema.type === 'union'
    ? (schema.options as Schema[]).flatMap((option) => branches(bare(option, value), value))
    : [schema];

/** What stands in a place, in an author's words. */
function standing(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) ? 'a map' : JSON.stringify(value);
}

export function explain(given: v.GenericSchema, value: unknown, path: Path = []): Fault[] {
  const schema = bare(given as Schema, value);
  if (v.safeParse(given, value).success) return [];
  if (schema.type === 'union') {
    const options = branches(schema, value);
    const ranked = options
      .map((option) => ({ option, score: likeness(option, value) }))
      .sort((a, b) => b.score - a.score);
    const best = ranked[0];
    const known = options.flatMap((option) => Object.keys(option.entries ?? {}));
    if (best && best.score > 0) return explain(best.option, value, path);
    if (isRecord(value) && known.length > 0)
      return Object.keys(value).map((key) => unknownKey(key, known, path));
    return [
      {
        code: 'SC005',
        path,
        of: 'value',
        message: `Here stands ${standing(value)}; wanted is ${[...new Set(options.map(describe))].join(', or ')}.`,
      },
    ];
  }
  if (schema.entries && isRecord(value)) return explainObject(schema, schema.entries, value, path);
  if (schema.type === 'record' && isRecord(value)) {
    return Object.entries(value).flatMap(([key, item]) => [
      ...(schema.key && !v.safeParse(schema.key, key).success
        ? [unknownKey(key, (bare(schema.key, key).options ?? []) as string[], path)]
        : []),
      ...explain(schema.value as Schema, item, [...path, key]),
    ]);
  }
  if (schema.type === 'array' && Array.isArray(value)) {
    const inside = value.flatMap((item, place) => explain(schema.item as Schema, item, [...path, place]));
    if (inside.length > 0) return inside;
  }
  if (schema.type === 'tuple' && Array.isArray(value) && value.length === schema.items?.length) {
    return value.flatMap((item, place) =>
      explain((schema.items as Schema[])[place] as Schema, item, [...path, place]),
    );
  }
  return [wrongValue(schema, value, path)];
}

function explainObject(
  schema: Schema,
  entries: Record<string, Schema>,
  value: Record<string, unknown>,
  path: Path,
): Fault[] {
  const known = Object.keys(entries);
  const unknown =
    schema.type === 'strict_object' ? Object.keys(value).filter((key) => !(key in entries)) : [];
  const meant = new Set(
    unknown.map((key) =>
      closest(
        key,
        known.filter((name) => !(name in value)),
      ),
    ),
  );
  return [
    ...unknown.map((key) => unknownKey(key, known, path)),
    ...known.flatMap((key) => {
      const entry = entries[key] as Schema;
      if (key in value) return explain(entry, value[key], [...path, key]);
      if (OPTIONAL.has(entry.type) || meant.has(key)) return [];
      return [
        {
          code: 'SC006',
          path,
          of: 'value',
          message: `"${key}" is missing here.`,
          suggestion: `${key}: …`,
        } as const,
      ];
    }),
  ];
}

function unknownKey(key: string, known: readonly string[], path: Path): Fault {
  const near = closest(key, known);
  return {
    code: 'SC004',
    path: [...path, key],
    of: 'key',
    message: `"${key}" is not known here. Known: ${[...new Set(known)].join(', ')}.`,
    ...(near === undefined ? {} : { suggestion: near }),
  };
}

function wrongValue(schema: Schema, value: unknown, path: Path): Fault {
  const told = v.safeParse(schema, value).issues?.[0];
  const words = (
    schema.type === 'picklist' ? schema.options : schema.type === 'literal' ? [schema.literal] : []
  ) as unknown[];
  const near = typeof value === 'string' ? closest(value, words.map(String)) : undefined;
  const rule =
    told && told.kind === 'validation' && !told.message.startsWith('Invalid ')
      ? ` ${told.message}.`
      : ` Wanted is ${describe(schema)}${told?.kind === 'validation' ? ` (${told.message})` : ''}.`;
  return {
    code: 'SC005',
    path,
    of: 'value',
    message: `Here stands ${standing(value)}.${rule}`,
    ...(near === undefined ? {} : { suggestion: near }),
  };
}
