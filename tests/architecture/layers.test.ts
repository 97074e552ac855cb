// Holds the house to its plan: every source file against the rules of check-source.ts, and every text
// file against length, names and paths of somebody's machine. The samples show that the checks can fail.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkLength, checkName, checkSource } from './check-source.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'package-lock.json']);
const TEXT = /\.(?:ts|tsx|js|mjs|cjs|json|ya?ml|md|html|css|svg|txt|sh|webmanifest)$|(?:^|\/)[^.]+$/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return entry.isFile() ? [relative(top, path).split(sep).join('/')] : [];
  });
}

const files = filesUnder(top);
const read = (path: string) => readFileSync(join(top, path), 'utf8');
const sources = files.filter((path) => /^src\/.*\.tsx?$/.test(path));

// A path that only one machine has. Written in pieces, so that this file does not hold one.
const MACHINE_FOLDERS = ['work', 'farm', 'root', 'home/[\\w.-]+', 'Users/[\\w.-]+'].join('|');
const MACHINE_PATH = new RegExp(
  `(?:^|[\\s"'\`(=:])(?:file://)?(?:/(?:${MACHINE_FOLDERS})/|[A-Z]:\\\\Users\\\\)`,
  'm',
);
const holdsMachinePath = (text: string) => MACHINE_PATH.test(text);

describe('the house', () => {
  test('there is something to check', () => expect(sources.length).toBeGreaterThan(10));

  test('every source file keeps the rules of its layer', () => {
    expect(sources.flatMap((path) => checkSource(path, read(path)))).toEqual([]);
  });

  test('no source or test file is too long, and names mean something', () => {
    const ours = files.filter((path) => /^(?:src|tests)\//.test(path));
    const code = ours.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path));
    expect([...code.flatMap((path) => checkLength(path, read(path))), ...ours.flatMap(checkName)]).toEqual(
      [],
    );
  });

  test('no text file holds a path of somebody’s machine', () => {
    expect(files.filter((path) => TEXT.test(path) && holdsMachinePath(read(path)))).toEqual([]);
  });
});

describe('the checks can fail', () => {
  const HEAD = '// One.\n// Two.\n';
  const wrong = (path: string, code: string) => checkSource(path, HEAD + code);

  test.each([
    ['src/office/a.ts', "import { x } from '../shift/x.ts';", 'office may not import from shift'],
    [
      'src/office/a.ts',
      "import type { X } from '../../src/scoring/x.ts';",
      'office may not import from scoring',
    ],
    ['src/scenario/a.ts', "export * from '../views/x.ts';", 'scenario may not import from views'],
    ['src/shift/a.ts', "const x = await import('../content/x.ts');", 'shift may not import from content'],
    ['src/shift/a.ts', "type X = import('../content/x.ts').X;", 'shift may not import from content'],
    ['src/players/a.ts', "import { x } from '../scenario/x.ts';", 'players may not import from scenario'],
    ['src/scenes/a.ts', "import { x } from '../panels/x.tsx';", 'scenes may not import from panels'],
    ['src/panels/a.tsx', "import { x } from '../sound/x.ts';", 'panels may not import from sound'],
    ['src/session/a.ts', "import { x } from '../text/x.ts';", 'session may not import from text'],
    ['src/text/a.ts', "import { x } from '../office/x.ts';", 'text may not import from office'],
    ['src/cli/a.ts', "import { x } from '../scenes/x.ts';", 'cli may not import from scenes'],
    ['src/office/a.ts', "import x from '../../scenarios/x.json';", 'reaches out of src'],
    ['src/office/a.ts', "import { x } from './x';", 'without its extension'],
    ['src/panels/a.tsx', "import Phaser from 'phaser';", 'may not import "phaser"'],
    ['src/scenes/a.ts', "import { Howl } from 'howler';", 'may not import "howler"'],
    ['src/shift/a.ts', "import { setup } from 'xstate';", 'may not import "xstate"'],
    ['src/shift/machines/a.ts', "import { x } from 'xstate/graph';", 'may not import "xstate/graph"'],
    ['src/scenes/a.ts', "import { h } from 'preact';", 'may not import "preact"'],
    ['src/office/a.ts', "import { readFile } from 'node:fs';", 'may not import "node:fs"'],
    ['src/office/a.ts', "import _ from 'lodash';", 'has no place in PACKAGES'],
    ['src/office/a.ts', 'const x = Math.random();', 'Math.random'],
    ['src/views/a.ts', 'const x = Math.sqrt(2);', 'Math.sqrt'],
    ['src/views/a.ts', 'const { sqrt } = Math;', 'Math may only be used as'],
    ['src/views/a.ts', "const x = Math['sin'](2);", 'Math may only be used as'],
    ['src/shift/a.ts', 'const x = 2 ** 3;', '** is not exact'],
    ['src/shift/a.ts', 'let x = 2; x **= 3;', '** is not exact'],
    ['src/shift/a.ts', 'const x = new Date();', 'Date has no place'],
    ['src/shift/a.ts', 'const x = globalThis.Date;', 'globalThis has no place'],
    ['src/shift/a.ts', 'const x = performance.now();', 'performance has no place'],
    ['src/scoring/a.ts', 'setTimeout(() => {}, 1);', 'setTimeout has no place'],
    ['src/content/a.ts', 'const x = new Intl.NumberFormat();', 'Intl has no place'],
    ['src/players/a.ts', "['b', 'a'].sort((x, y) => x.localeCompare(y));", '.localeCompare depends'],
    ['src/players/a.ts', "'I'.toLocaleLowerCase();", '.toLocaleLowerCase depends'],
    ['src/somewhere/a.ts', 'export {};', 'is no layer'],
    ['src/office/a.ts', 'const = ;', 'does not parse'],
  ])('%s: %s', (path, code, words) => {
    expect(wrong(path, code).join('\n')).toContain(words);
  });

  test.each([
    ['src/scoring/a.ts', "import { x } from '../office/x.ts'; import y from './y.json';"],
    [
      'src/views/a.ts',
      "const Date_of = { Date: 'Date', '**': 1 }; Date_of.Date; // new Date() ** 2\nMath.floor(1.5);",
    ],
    ['src/session/a.ts', 'export const now = () => Date.now();'],
    ['src/main.tsx', "import('./scenes/game.ts'); import { render } from 'preact'; import './panels/a.css';"],
    ['src/content/graph/a.ts', "import { getShortestPaths } from 'xstate/graph';"],
  ])('and let the good pass: %s', (path, code) => {
    expect(wrong(path, code)).toEqual([]);
  });

  test.each([
    ['none', 'export {};', 'begins with 0 lines'],
    ['one line', '// One.\nexport {};', 'begins with 1 lines'],
    ['seven lines', `${'// More.\n'.repeat(7)}export {};`, 'begins with 7 lines'],
  ])('a head of %s', (_, text, words) => {
    expect(checkSource('src/office/a.ts', text).join()).toContain(words);
  });

  test('length, names and machine paths', () => {
    expect(checkLength('a.ts', 'x\n'.repeat(500))).toEqual([]);
    expect(checkLength('a.ts', 'x\n'.repeat(501))).toHaveLength(1);
    for (const bad of [
      'src/office/utils.ts',
      'src/helpers/a.ts',
      'src/shift/dateUtils.ts',
      'src/shift/EventManager.ts',
    ]) {
      expect(checkName(bad)).toHaveLength(1);
    }
    expect(checkName('src/office/commonwealth.ts')).toEqual([]);
    for (const folders of ['/work', '/home/ann', '/Users/ann', 'C:\\Users']) {
      expect(holdsMachinePath(`see "${[folders, 'x'].join(folders.startsWith('C') ? '\\' : '/')}"`)).toBe(
        true,
      );
    }
    expect(holdsMachinePath('https://example.com/work/a and src/home/b and ../work/c')).toBe(false);
  });
});
