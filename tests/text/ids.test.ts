// Every line id a face uses exists, and every line is used by somebody: a wrong id would stop a shift, and a line that
// nobody says would be translated for nothing. Reads source; an id made from parts counts for all with its beginning.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/text/en/index.ts';

const SOURCE = join(import.meta.dirname, '../../src');
const FACES = ['panels', 'scenes', 'sound'];
/** Layers below that name lines in views. */
const NAMERS = [...FACES, 'views', 'session', 'scoring', 'shift', 'office'];

const files = (folder: string): string[] =>
  readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(SOURCE, folder, name));
const sourceOf = (folders: string[]): string =>
  folders
    .flatMap(files)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** `t('a.b'…)`, `t(cond ? 'a.b' : 'a.c'…)`, and the beginnings of `t(\`a.${x}\`)`. */
function idsIn(source: string): { whole: Set<string>; beginnings: Set<string> } {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const [call] of source.matchAll(/\b(?:t|word)\((?:[^()`'"]|'[^']*'|`[^`]*`)*/g)) {
    for (const [, id] of call.matchAll(/'([a-z][\w-]*(?:\.[\w/-]+)+)'/g)) whole.add(id!);
    for (const [, start] of call.matchAll(/`([a-z][\w.-]*\.)\$\{/g)) beginnings.add(start!);
  }
  return { whole, beginnings };
}

describe('the lines of the interface', () => {
  it('exist wherever a face says one', () => {
    const { whole, beginnings } = idsIn(sourceOf(FACES));
    const ids = Object.keys(ENGLISH);
    expect([...whole].filter((id) => ENGLISH[id] === undefined)).toEqual([]);
    expect([...beginnings].filter((start) => !ids.some((id) => id.startsWith(start)))).toEqual([]);
  });

  it('are each said by somebody', () => {
    const source = sourceOf(NAMERS);
    const starts = [...source.matchAll(/[`'"]([a-z][\w-]*\.(?:[\w-]+\.)*)(?:\$\{|['`"]\s*\+)/g)].map(
      ([, start]) => start!,
    );
    const said = (id: string): boolean =>
      source.includes(`'${id}'`) ||
      source.includes(`\`${id}\``) ||
      starts.some((start) => id.startsWith(start));
    expect(Object.keys(ENGLISH).filter((id) => !said(id))).toEqual([]);
  });
});
