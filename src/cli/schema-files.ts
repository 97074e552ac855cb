// Every JSON Schema that is kept as a file, with its text: of the authored formats (for editors) and of what the
// command-line tools print. `npm run schemas` writes them; a test fails when one is stale.
import { relative, sep } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { authorSchema, schemaFileOf } from '../content/author-schema.ts';
import { FORMATS, type Format } from '../content/files.ts';
import { OUTPUTS as SHIFT_OUTPUTS, schemaFile, schemaText } from './output/schemas.ts';
import { TOP } from './read-content.ts';
import { OUTPUTS } from './scenarios/output.ts';

const pathOf = (name: string): string => relative(TOP, schemaFile(name)).split(sep).join('/');
const written = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`;

function printed(name: string, schema: v.GenericSchema): string {
  const { $schema: _, ...made } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    errorMode: 'throw',
  });
  return written({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `front-desk ${name}`,
    ...made,
  });
}

export const schemaFiles = (): { path: string; text: string }[] => [
  ...(Object.keys(FORMATS) as Format[]).map((format) => ({
    path: schemaFileOf(format),
    text: written(authorSchema(format)),
  })),
  ...Object.entries(OUTPUTS).map(([name, schema]) => ({
    path: pathOf(name),
    text: printed(name, schema as v.GenericSchema),
  })),
  ...Object.keys(SHIFT_OUTPUTS).map((name) => ({ path: pathOf(name), text: schemaText(name) })),
];
