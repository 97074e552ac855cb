// What loading makes of the files: text taken out under full ids, hashes that know rules from words, nothing lost.
// The files are the small sound ones, with an edit.
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content/load.ts';
import type { SourceFile } from '../../src/content/source.ts';
import type { Edition } from '../../src/scenario/content.ts';
import { soundFiles } from './read-fixtures.ts';

function load(files: SourceFile[]): Edition {
  const { edition, problems } = loadContent(files);
  expect(problems).toEqual([]);
  if (!edition) throw new Error('no edition');
  return edition;
}
const edited = (find: string, put: string) =>
  soundFiles().map((file) =>
    file.path === 'scenarios/lamp.yaml' ? { ...file, text: file.text.replace(find, () => put) } : file,
  );
const plain = load(soundFiles());

test('every sentence is in the dictionary under its full id, and none is left in the content', () => {
  expect(plain.text['lamp/aside.0110']).toBe("And there's the lamp.");
  expect(plain.text['rules/ask-where/part.0100']).toBe('Ask where it is.');
  expect(plain.text['notes/lamp-note/note.0100']).toBe('Ask where. Write it on the slip.');
  expect(plain.text['desk/call/line.0100']).toBe('Answered');
  expect(plain.text['practice/tells/tell.0100']).toBe('Eight to five.');
  expect(JSON.stringify(plain.content)).not.toContain('"en":');
});

test('the content holds full ids, also where it speaks of a line of its own', () => {
  const { lamp } = plain.content.scenarios;
  expect(lamp?.title).toEqual({ id: 'lamp/title.0100' });
  expect(lamp?.replies['lamp-talk']?.options.map(({ id }) => id)).toContain('lamp/talk.1010');
  expect(lamp?.exemplar.branches['hot']?.tell).toEqual({ heard: 'lamp/where.0110' });
  expect(lamp?.exemplar.branches['hot']?.acts[1]?.do).toEqual({ 'say.reply': { id: 'lamp/talk.1010' } });
  expect(lamp?.exemplar.shared[0]?.id).toBe('s.0100');
  expect(lamp?.coach[0]?.when).toEqual({ heard: 'aside' });
});

test('another wording changes the text only', () => {
  const said = load(edited("And there's the lamp.", 'The lamp, you know.'));
  expect(said.contentHash).toBe(plain.contentHash);
  expect(said.textHash).not.toBe(plain.textHash);
});

test('another rule changes the content only', () => {
  const ruled = load(edited('after: "60 s"', 'after: "61 s"'));
  expect(ruled.contentHash).not.toBe(plain.contentHash);
  expect(ruled.textHash).toBe(plain.textHash);
});

test('the order of the keys of a format changes nothing; that of the beats does', () => {
  const keys = edited('level: junior\nchannel: phone', 'channel: phone\nlevel: junior');
  expect(load(keys).contentHash).toBe(plain.contentHash);
  const beats = edited(
    '  done: {end: closed}\n  rang-out: {end: missed}',
    '  rang-out: {end: missed}\n  done: {end: closed}',
  );
  expect(load(beats).contentHash).not.toBe(plain.contentHash);
});

test('the order of the files changes nothing', () => {
  expect(load(soundFiles().reverse())).toEqual(plain);
});

test('a comment or a file that is no content changes nothing', () => {
  const more = [...soundFiles(), { path: 'scenarios/de/lamp.yaml', text: ': : :' }];
  expect(load(more)).toEqual(plain);
  expect(load(edited('# The smallest', '# The very smallest'))).toEqual(plain);
});

test('a broken scenario leaves an edition to look at, without it', () => {
  const { edition, problems } = loadContent(edited('level: junior', 'level: juniro'));
  expect(problems.map(({ code }) => code)).toEqual(['SC005']);
  expect(Object.keys(edition?.content.scenarios ?? {})).toEqual([]);
});
