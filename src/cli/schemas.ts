// `npm run schemas`: writes the JSON Schemas of the authored formats and of what the tools print.
// `npm run schemas -- --check` writes nothing and exits 1 when a file is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TOP } from './read-content.ts';
import { schemaFiles } from './schema-files.ts';

const checking = process.argv.includes('--check');
const stale = schemaFiles().filter(
  ({ path, text }) => !existsSync(join(TOP, path)) || readFileSync(join(TOP, path), 'utf8') !== text,
);
for (const { path, text } of stale) {
  console.log(`${checking ? 'stale' : 'written'}: ${path}`);
  if (checking) continue;
  mkdirSync(dirname(join(TOP, path)), { recursive: true });
  writeFileSync(join(TOP, path), text);
}
if (stale.length === 0) console.log('Every schema is up to date.');
process.exitCode = checking && stale.length > 0 ? 1 : 0;
