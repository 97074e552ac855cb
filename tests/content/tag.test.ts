// Ids for new sentences: in gaps of ten, after their neighbours, without touching another letter of the file.
// An id once given is never changed.
import { expect, test } from 'vitest';
import { readContentFiles } from '../../src/cli/read-content.ts';
import { tagLines } from '../../src/content/tag.ts';

const FILE = `lines: # what is said
  opening:
    easy:
      - {id: open.0110, en: "First"}
      - {en: "Between"}   # keeps its place
      - {id: open.0120, en: "Second"}
      - en: "Last"
        gives: {site: "hand"}
  new-set:
    any: {en: "New"}
replies:
  talk:
    options:
      - en: "A reply"
        worth: best
        why: {en: "Its reason"}
      - {id: talk.1020, en: "Another", worth: poor, why: {en: "Its reason"}}
`;

test('ids are put in, and nothing else is changed', () => {
  const { text, added } = tagLines(FILE);
  expect(added.map(({ id, line }) => `${line} ${id}`)).toEqual([
    '5 open.0115',
    '7 open.0130',
    '10 new-set.0100',
    '14 talk.1010',
    '16 talk.1011',
    '17 talk.1021',
  ]);
  expect(text.split('\n')[4]).toBe('      - {id: open.0115, en: "Between"}   # keeps its place');
  expect(text.split('\n').slice(6, 9).join('\n')).toBe(
    '      - id: open.0130\n        en: "Last"\n        gives: {site: "hand"}',
  );
  expect(text.replaceAll(/id: [a-z-]+\.\d{4}(?:, |\n +)/g, '')).toBe(
    FILE.replaceAll(/id: [a-z-]+\.\d{4}, /g, ''),
  );
});

test('tagging twice adds nothing the second time', () => {
  const once = tagLines(FILE).text;
  expect(tagLines(once)).toEqual({ text: once, added: [] });
});

test('the content of the game has all its ids', () => {
  expect(readContentFiles().flatMap(({ text }) => tagLines(text).added)).toEqual([]);
});
