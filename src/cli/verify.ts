// `npm run -s verify -- FILE… [--json]`: says of each shift file whether it is ok, edited, from another version, or
// damaged, with the state it replays to and its score. Exit code 1 when a file is not ok.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Fault, run } from './fault.ts';
import type { VerifyOut } from './output/verify.ts';
import { readContent } from './read-content.ts';
import type { Edition } from '../scenario/content.ts';
import { checkText } from './verify/check.ts';

const MEANS: Record<NonNullable<VerifyOut['problem']>, string> = {
  unreadable: 'the file could not be read',
  'not-json': 'it is not whole JSON',
  'not-a-shift-file': 'it is no shift file',
  'entry-unreadable': 'an entry cannot be read',
  'newer-format': 'it was written by a newer edition',
  'older-format': 'its format is no longer read',
  'other-rules': 'it was played by other rules',
  'other-content': 'it was played with other content',
  'chain-broken': 'an entry was changed, added or taken out',
  'claim-wrong': 'entries at the end were changed or taken out',
  'header-changed': 'the header or first entry was changed',
  'seal-broken':
    'it plays as written, but something beside the acts was changed or taken out (name, attempt, score, seal)',
  'plan-not-dealt': 'its day is not what this seed deals',
  'entry-refused': 'the office refuses one of its acts',
  'score-wrong': 'it claims another score',
  'does-not-run': 'its day cannot be played',
};

export function verifyFile(edition: Edition, file: string): VerifyOut {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { file, verdict: 'damaged', stateHash: null, score: null, problem: 'unreadable' };
  }
  return { file, ...checkText(edition, text) };
}

const inWords = (x: VerifyOut): string =>
  `${x.file}: ${x.verdict}${x.problem ? ` (${MEANS[x.problem]}${x.at === undefined ? '' : `, entry ${x.at}`})` : ''}${x.score ? `, ${x.score.total} of 100` : ''}`;

export function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new Fault('Name the shift files to check.');
  const edition = readContent();
  const out = positionals.map((file) => verifyFile(edition, file));
  console.log(values.json ? JSON.stringify(out, null, 2) : out.map(inWords).join('\n'));
  return out.some((x) => x.verdict !== 'ok') ? 1 : 0;
}

await run(import.meta.url, main);
