// `npm run -s scenarios -- check|list|coverage|tag|graph ID [--json]`: looks after authored content.
// Exits 1 when `check` finds an error, 2 when it was asked for something it does not know.
import { TOP } from './read-content.ts';
import { run, USAGE } from './scenarios/commands.ts';

const words = process.argv.slice(2);
const asJson = words.includes('--json');
const known = words.filter((word) => !word.startsWith('--'));
const odd = words.find((word) => word.startsWith('--') && word !== '--json' && word !== '--help');

try {
  if (odd !== undefined) throw new Error(`There is no option "${odd}".\n${USAGE.join('\n')}`);
  const { exit, json, lines } = run(TOP, known);
  if (exit === 2 && !words.includes('--help')) console.error(lines.join('\n'));
  else console.log(asJson ? JSON.stringify(json, null, 2) : lines.join('\n'));
  process.exitCode = words.includes('--help') ? 0 : exit;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
