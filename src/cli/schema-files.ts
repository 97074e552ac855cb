// Every JSON Schema that is kept as a file, with its text: of the authored formats (for editors) and of what the
// command-line tools print. `npm run schemas` writes them; a test fails when one is stale.
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { authorSchema, schemaFileOf } from '../content/author-schema.ts';
import { FORMATS, type Format } from '../content/files.ts';
import { OUTPUTS } from './scenarios/output.ts';

/** Schemas of printed JSON, by the name of their file in src/cli/schemas. */
const PRINTED: Record<string, v.GenericSchema> = { ...OUTPUTS };

const written = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`;

function printed(name: string, schema: v.GenericSchema): string {
  const { $schema: _, ...made } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'output', errorMode: 'throw' });
  return written({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, ...made });
}

export const schemaFiles = (): { path: string; text: string }[] => [
  ...(Object.keys(FORMATS) as Format[]).map((format) => ({ path: schemaFileOf(format), text: written(authorSchema(format)) })),
  ...Object.entries(PRINTED).map(([name, schema]) => ({ path: `src/cli/schemas/${name}.schema.json`, text: printed(name, schema) })),
];
