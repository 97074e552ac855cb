// The JSON Schemas of everything the commands print, by file name under output/schemas. Started by itself it writes them;
// a test holds the committed files to what is made here.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { run } from '../fault.ts';
import { TOP } from '../read-content.ts';
import { BenchOut } from './bench.ts';
import { ShiftOut, ShiftsOut } from './shift.ts';
import { SoakOut } from './soak.ts';
import { VerifiedOut } from './verify.ts';

export const OUTPUTS: Record<string, GenericSchema> = {
  bench: BenchOut as GenericSchema,
  shift: ShiftOut as GenericSchema,
  shifts: ShiftsOut as GenericSchema,
  soak: SoakOut as GenericSchema,
  verify: VerifiedOut as GenericSchema,
};
export const schemaFile = (name: string): string =>
  join(TOP, 'src', 'cli', 'output', 'schemas', `${name}.schema.json`);

export const schemaText = (name: string): string =>
  `${JSON.stringify({ title: `front-desk ${name}`, ...toJsonSchema(OUTPUTS[name] as GenericSchema) }, null, 2)}\n`;

await run(import.meta.url, () => {
  for (const name of Object.keys(OUTPUTS)) writeFileSync(schemaFile(name), schemaText(name));
});
