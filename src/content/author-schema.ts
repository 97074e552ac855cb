// JSON Schemas of the authored formats, for authors' editors: made from the same schemas that check the files, with the
// office's facts and commands spelled out so that an editor can complete them. What needs two places at once
// (a set that exists, points that add up) only the checker sees.
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { Handler, LineSet } from '../scenario/schema.ts';
import { Act, FactPattern, Predicate, TextLine, ViewPredicate } from '../scenario/words.ts';
import {
  commandFields,
  COMMAND_NAMES,
  FACT_NAMES,
  factFields,
  type Field,
  meaningOf,
} from './check/vocabulary.ts';
import { ASK_TOPICS, TELL_ITEMS } from '../office/kinds.ts';
import { FORMATS, type Format } from './files.ts';

const NAME: JsonSchema = { type: 'string', pattern: '^\\$' };

function wordsOf(type: string, field: string, { words }: Field): readonly string[] | null {
  const meaning = meaningOf(type, field);
  if (!meaning) return words;
  if ('words' in meaning) return meaning.words;
  if ('special' in meaning && meaning.special === 'topic') return ASK_TOPICS;
  return words;
}

const oneOf = (words: readonly string[]): JsonSchema => ({ anyOf: [{ enum: [...words] }, NAME] });

function filterValue(type: string, field: string, shape: Field): JsonSchema {
  const words = wordsOf(type, field, shape);
  if (!words) return {};
  return {
    anyOf: [
      { enum: [...words] },
      NAME,
      { type: 'null' },
      { type: 'array', items: oneOf(words) },
      { type: 'object' },
    ],
  };
}

function commandValue(type: string, field: string, shape: Field): JsonSchema {
  const words = wordsOf(type, field, shape);
  if (`${type}.${field}` === 'say.tell.item')
    return { anyOf: [{ enum: [...TELL_ITEMS] }, { type: 'string' }] };
  if (!words) return {};
  return shape.list ? { type: 'array', items: oneOf(words) } : oneOf(words);
}

const closed = (
  names: readonly string[],
  fields: (type: string) => Record<string, Field>,
  value: (type: string, field: string, shape: Field) => JsonSchema,
): Record<string, JsonSchema> =>
  Object.fromEntries(
    names.map((type) => [
      type,
      {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(fields(type)).map(([field, shape]) => [field, value(type, field, shape)]),
        ),
      },
    ]),
  );

/** One fact with its filter, or the end of the scenario. */
const factPattern = (): JsonSchema => ({
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: {
    ended: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    ...closed(FACT_NAMES, factFields, filterValue),
  },
});
const oneCommand = (): JsonSchema => ({
  type: 'object',
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: closed(COMMAND_NAMES, commandFields, commandValue),
});

/** The definitions a schema refers to, and those they refer to. */
function usedBy(schema: unknown, all: Record<string, unknown>): Record<string, unknown> {
  const refersTo = (value: unknown) =>
    Object.keys(all).filter((name) => JSON.stringify(value).includes(`"#/$defs/${name}"`));
  const names = new Set(refersTo(schema));
  for (const name of names) for (const next of refersTo(all[name])) names.add(next);
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
}

export function authorSchema(format: Format): JsonSchema {
  const overrides = new Map<unknown, () => JsonSchema>([
    [FactPattern, factPattern],
    [Act.entries.do, oneCommand],
    [Handler.entries.on, () => ({ enum: [...FACT_NAMES] })],
  ]);
  const named = {
    FactPattern,
    Predicate,
    ViewPredicate,
    LineSet,
    TextLine,
    Command: Act.entries.do,
  } as unknown as Record<string, v.GenericSchema>;
  const made = toJsonSchema(FORMATS[format] as v.GenericSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'throw',
    definitions: named,
    overrideSchema: ({ valibotSchema }) => overrides.get(valibotSchema)?.() ?? null,
  });
  const { $schema: _, $defs = {}, ...rest } = made;
  const definitions = usedBy(rest, $defs as Record<string, unknown>);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: format,
    ...rest,
    ...(Object.keys(definitions).length > 0 ? { $defs: definitions } : {}),
  } as JsonSchema;
}

export const schemaFileOf = (format: Format): string =>
  `scenarios/schemas/${format.replace('/1', '')}.schema.json`;
