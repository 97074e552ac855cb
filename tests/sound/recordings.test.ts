// The recordings there are: they say what the game says now, by speakers there are, and all of them together stay small. A
// sentence may be reworded without a bake, for it is murmured then; when one in ten is, it is time for one.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packOf, type Packs, sumOf } from '../../src/sound/clips.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { type Speaker, SPEAKERS } from '../../src/views/voice.ts';
import { edition } from '../fixtures/edition.ts';

const FOLDER = new URL('../../assets/voices/', import.meta.url).pathname;
const packs = JSON.parse(readFileSync(`${FOLDER}recordings.json`, 'utf8')) as Packs;
const text = makeText({ ...ENGLISH, ...edition.text });
const clips = Object.entries(packs).flatMap(([pack, all]) =>
  Object.entries(all).map(([name, [at, length, sum]]) => {
    const [, speaker = '', id = '', rest = ''] = /^(\S+) (\S+)(.*)$/.exec(name) ?? [];
    const given = [...rest.matchAll(/ ([A-Za-z]+)=(.*?)(?= [A-Za-z]+=|$)/g)].map((m) => [m[1], m[2]]);
    const params = Object.fromEntries(given) as Record<string, string>;
    return { pack, speaker: speaker as Speaker, id, params, at, length, sum };
  }),
);

test('what is recorded is what is shown', () => {
  expect(clips.length).toBeGreaterThan(400);
  const stale = clips.filter(
    ({ id, params, sum }) => !text.has(id) || sumOf(text.say({ id, params })) !== sum,
  );
  expect(stale.length, stale.map(({ speaker, id }) => `${speaker} ${id}`).join(', ')).toBeLessThan(
    clips.length / 10,
  );
});

test('each recording lies where it is looked for, after the one before it, by a speaker there is', () => {
  for (const { pack, speaker, id, length } of clips) {
    expect(packOf(speaker, id)).toBe(pack);
    expect(SPEAKERS).toContain(speaker);
    expect(length, id).toBeGreaterThan(150);
  }
  for (const pack of Object.keys(packs)) {
    const ends = clips.filter((one) => one.pack === pack).sort((a, b) => a.at - b.at);
    for (const [n, one] of ends.entries())
      expect(one.at).toBeGreaterThanOrEqual(
        n === 0 ? 0 : (ends[n - 1]?.at ?? 0) + (ends[n - 1]?.length ?? 0),
      );
  }
});

test('every pack has its file and every file its pack; together they are under six megabytes', () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ogg'));
  expect(files.sort()).toEqual(
    Object.keys(packs)
      .map((pack) => `${pack}.ogg`)
      .sort(),
  );
  const bytes = files.reduce((sum, name) => sum + statSync(FOLDER + name).size, 0);
  expect(bytes).toBeLessThan(6_000_000);
});
