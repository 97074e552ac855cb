// Every file under assets has a credit: who made it, on what terms, where it came from. And every credit names a file.
// The manifest's hashes are those of the files, so that a picture cannot change unnoticed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';

const TOP = new URL('../../assets/', import.meta.url).pathname;
const under = (folder: string): string[] =>
  readdirSync(join(TOP, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? under(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const read = (path: string): unknown => JSON.parse(readFileSync(join(TOP, path), 'utf8'));

interface Credit {
  files: string | string[];
  title: string;
  author: string;
  licence: string;
  source: string;
}
const file = read('credits.json') as Credit[] | { credits: Credit[] };
const credits = Array.isArray(file) ? file : file.credits;
const patterns = credits.flatMap((credit) => [credit.files].flat());
const files = under('.').map((path) => path.split('\\').join('/'));
const fits = (path: string, pattern: string): boolean =>
  matchesGlob(path, pattern.replace(/^assets\//, '')) || path === pattern.replace(/^assets\//, '');

test('every asset has a credit', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((path) => !patterns.some((pattern) => fits(path, pattern)))).toEqual([]);
});

test('every credit is whole and names a file that is there', () => {
  for (const credit of credits) {
    for (const part of [credit.title, credit.author, credit.licence, credit.source])
      expect(part).toMatch(/\S/);
  }
  expect(patterns.filter((pattern) => !files.some((path) => fits(path, pattern)))).toEqual([]);
});

test('the files are those the manifest was made for', () => {
  const { hashes } = read('manifest.json') as { hashes: Record<string, string> };
  const wrong = Object.entries(hashes).filter(([path, hash]) => {
    const bytes = readFileSync(join(TOP, path.replace(/^assets\//, '')));
    return createHash('sha256').update(bytes).digest('hex') !== hash;
  });
  expect(wrong).toEqual([]);
});
