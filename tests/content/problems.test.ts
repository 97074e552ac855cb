// Every problem an author can be told of has an example that yields it, alone, at its place and with a suggestion;
// and every example still yields its problem. The content from which they are made has none.
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import { PROBLEMS } from '../../src/content/problems.ts';
import { brokenExamples, soundFiles } from './read-fixtures.ts';

const examples = brokenExamples();

test('the sound content has no problem', () => {
  const { edition, problems } = loadContent(soundFiles());
  expect(problems).toEqual([]);
  expect(Object.keys(edition?.content.scenarios ?? {})).toEqual(['lamp']);
});

test('every code has an example', () => {
  const shown = new Set(examples.map(({ code }) => code));
  expect(Object.keys(PROBLEMS).filter((code) => !shown.has(code))).toEqual([]);
});

describe('an example yields its problem and no other', () => {
  test.each(examples)('$name', ({ code, file, files, at, suggests }) => {
    const { problems } = loadContent(files);
    expect(problems.map((one) => `${one.code} ${one.file}`)).toEqual([`${code} ${file}`]);
    const [problem] = problems;
    const text = files.find(({ path }) => path === file)?.text ?? '';
    const standing = text.split('\n')[(problem?.line ?? 0) - 1]?.slice((problem?.column ?? 0) - 1) ?? '';
    expect(standing.slice(0, at.length)).toBe(at);
    expect(problem?.suggestion).toContain(suggests);
  });
});

test('all problems come at once, in the order of the file', () => {
  const files = soundFiles().map((one) =>
    one.path !== 'scenarios/lamp.yaml'
      ? one
      : {
          ...one,
          text: one.text
            .replace('level: junior', 'level: juniro')
            .replace('playerMinutes: 2', 'playerMinutes: two')
            .replace('handbook: [', 'handbok: ['),
        },
  );
  const { problems } = loadContent(files);
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'SC005 level',
    'SC005 playerMinutes',
    'SC004 handbok',
  ]);
});
