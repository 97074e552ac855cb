// Whoever opens a moment from a mark or a critical is told that very one: its title, what was done or left out, its rule, and
// whose shift it is; and every such doing has words for a teacher.
import { expect, test } from 'vitest';
import { resultOf } from '../../src/session/class/result.ts';
import { openViewing } from '../../src/session/viewing.ts';
import { atOnce } from '../../src/shift/replay.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { fileOf, goodLogs } from '../fixtures/class-files.ts';
import { edition, first } from '../fixtures/edition.ts';
import { Window } from './machine.ts';

const text = makeText({ ...ENGLISH, ...edition.text });
const files = goodLogs(first, 16).map((log) => fileOf(log, 'Sam'));
const standings = files.map((file) => atOnce(resultOf(edition, 'a.json', file)).standing);
const told = (did: { id: string }): string =>
  text.say(did.id.startsWith('did.') ? { ...did, id: `told.${did.id}` } : did);
const look = (file: string, place: Parameters<typeof openViewing>[2]) =>
  openViewing(edition, file, place, new Window().machine().time).snapshot().viewing;

test('a lost mark is named where it is opened, though another falls there', () => {
  const file = files.at(-1) ?? '';
  const lost = standings.at(-1)?.marks.filter(({ act }) => act !== null) ?? [];
  expect(lost.length).toBeGreaterThan(5);
  for (const { id, seq, did, rule } of lost.slice(0, 8)) {
    const viewing = look(file, { seq, seek: { mark: id }, whose: 'Sam Rivera' });
    expect(viewing).toMatchObject({ at: seq, whose: 'Sam Rivera', sought: { seq, did, rule: { id: rule } } });
    expect(viewing?.sought?.fell).not.toBe('kept');
  }
});

test('so is every critical, with what was done and the rule it breaks', () => {
  const kinds = new Set<string>();
  for (const [n, standing] of standings.entries())
    for (const { kind, unit, seq, text: title } of standing?.criticals ?? []) {
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      const sought = look(files[n] ?? '', { seq, seek: { critical: kind, unit } })?.sought;
      expect(sought).toMatchObject({ fell: 'critical', title });
      expect(edition.content.rules[sought?.rule?.id ?? ''], kind).toBeDefined();
      if (sought?.did) expect(told(sought.did)).not.toBe('');
    }
  expect(kinds.size).toBeGreaterThan(1);
});

test('what a student did is told to the teacher of the student, not as if the teacher had done it', () => {
  for (const standing of standings)
    for (const { did } of standing?.marks ?? [])
      if (did.id.startsWith('did.')) expect(told(did)).not.toBe('');
  const ours = Object.entries(ENGLISH).filter(([id]) => id.startsWith('told.did.'));
  expect(ours.length).toBeGreaterThan(100);
  expect(ours.filter(([id, words]) => id !== 'told.did.talk.refused' && /\byou/i.test(words))).toEqual([]);
  expect(ours.filter(([, words]) => /\b(?:for|to|with|by|of|from) they\b/.test(words))).toEqual([]);
});
