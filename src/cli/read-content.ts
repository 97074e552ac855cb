// Reads the content from disk: every YAML file under scenarios/, and the edition made of it.
// Throws with the problems in print when it is broken, unless the caller only wants to look.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isContentPath } from '../content/files.ts';
import { loadContent } from '../content/load.ts';
import type { SourceFile } from '../content/source.ts';
import { printProblems } from './print-problems.ts';
import type { Edition } from '../scenario/content.ts';

export const TOP = fileURLToPath(new URL('../../', import.meta.url));

export function readContentFiles(top: string = TOP): SourceFile[] {
  const under = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? under(join(folder, entry.name)) : [join(folder, entry.name)],
    );
  return under(join(top, 'scenarios'))
    .map((file) => ({ file, path: relative(top, file).split(sep).join('/') }))
    .filter(({ path }) => isContentPath(path))
    .map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
}

const READ = new Map<string, ReturnType<typeof loadContent>>();
/** What was read, by folder, with its problems: a program reads its content once, however many of its parts ask for it. */
export function loaded(top: string): ReturnType<typeof loadContent> {
  const known = READ.get(top) ?? loadContent(readContentFiles(top));
  READ.set(top, known);
  return known;
}

/** `checked: false` gives what could be made of broken content, to look at or to work on the engine with. */
export function readContent({
  top = TOP,
  checked = true,
}: {
  top?: string;
  checked?: boolean;
} = {}): Edition {
  const { edition, problems } = loaded(top);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!edition || (checked && errors.length > 0))
    throw new Error(`The content is broken.\n${printProblems(errors)}`);
  return edition;
}
