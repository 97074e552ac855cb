// Every line of the tools and the debrief is used by a panel, and parses. (That every id used exists, the compiler
// knows.) The headlines and criticals are named by the score.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { debrief } from '../../src/text/en/debrief.ts';
import { tools as shared } from '../../src/text/en/tools.ts';
import { toolsHand } from '../../src/text/en/tools-hand.ts';
import { toolsWide } from '../../src/text/en/tools-wide.ts';
import { makeText } from '../../src/text/make-text.ts';

const tools = { ...shared, ...toolsHand, ...toolsWide };
const panels = fileURLToPath(new URL('../../src/panels/', import.meta.url));
const sources = ['tools', 'debrief']
  .flatMap((folder) =>
    readdirSync(join(panels, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(panels, folder, file),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const NAMED_BY_THE_SCORE = /^(?:debrief\.headline\.|critical\.)/;

test('every line is used', () => {
  const ids = [...Object.keys(tools), ...Object.keys(debrief)].filter((id) => !NAMED_BY_THE_SCORE.test(id));
  expect(ids.filter((id) => !sources.includes(`'${id}'`))).toEqual([]);
});

test('every line parses and speaks', () => {
  const lines: Record<string, string> = { ...tools, ...debrief };
  const text = makeText(lines);
  const names = [...JSON.stringify(lines).matchAll(/\{(\w+)[,}]/g)].map(
    ([, name]) => [name ?? '', 1] as const,
  );
  const anything = Object.fromEntries(names);
  for (const id of Object.keys(lines)) expect(() => text.t(id, anything), id).not.toThrow();
});
