// The small sound content under sound/, and the broken examples: each an edit of one of its files, with the place and
// the suggestion that the problem must name.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { SourceFile } from '../../src/content/source.ts';

const folder = (name: string) => fileURLToPath(new URL(`${name}/`, import.meta.url));

export const soundFiles = (): SourceFile[] =>
  readdirSync(folder('sound'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: `scenarios/${name.replaceAll('\\', '/')}`,
      text: readFileSync(`${folder('sound')}${name}`, 'utf8'),
    }));

export interface Broken {
  name: string;
  code: string;
  file: string;
  files: SourceFile[];
  /** What stands at the line and column of the problem. */
  at: string;
  suggests: string;
}

interface Written {
  breaks: string;
  gone?: boolean;
  edits?: { find: string; put: string }[];
  at: string;
  suggests: string;
}

export function brokenExamples(): Broken[] {
  return readdirSync(folder('broken')).map((name) => {
    const { breaks, gone, edits, at, suggests } = parse(
      readFileSync(`${folder('broken')}${name}`, 'utf8'),
    ) as Written;
    const file = `scenarios/${breaks}`;
    const change = (text: string) =>
      (edits ?? []).reduce((sofar, { find, put }) => {
        if (!sofar.includes(find)) throw new Error(`${name}: ${breaks} has no ${JSON.stringify(find)}`);
        return sofar.replace(find, () => put);
      }, text);
    const files = soundFiles().flatMap((one) =>
      one.path !== file ? [one] : gone ? [] : [{ path: file, text: change(one.text) }],
    );
    return { name, code: name.slice(0, 5), file, files, at, suggests };
  });
}
