// The answer key holds the whole dealt day in order, what a practiced colleague did about each thing in words, and every
// mark with a rule that exists; replies it calls good are the file's own.
import { describe, expect, test } from 'vitest';
import { answerKey } from '../../src/session/answer-key.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { SHIFTS } from '../../src/shift/plan.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const said = makeText({ ...ENGLISH, ...edition.text });

describe.each(SHIFTS)('%s', (shift) => {
  const settings = settingsFor(shift);
  const keys = seeds(4).map((seed) => ({ seed, key: answerKey(edition, seed, settings) }));

  test('every contact, every message and every piece of work is there once, in order', () => {
    for (const { seed, key } of keys) {
      const plan = deal(edition.content, seed, settings);
      const dealt = [
        ...plan.contacts.map((c) => c.scenario ?? c.id),
        ...plan.inbox.map((i) => i.id),
        ...plan.work.map((w) => w.id),
      ];
      expect(key.entries.map((e) => e.unit).sort()).toEqual(dealt.sort());
      expect(key.entries.map((e) => e.atMs)).toEqual(key.entries.map((e) => e.atMs).sort((a, b) => a - b));
    }
  });

  test('it earns what a practiced player earns, and each mark names a rule and a source', () => {
    for (const { key } of keys) {
      expect(key.total).toBeGreaterThanOrEqual(90);
      for (const mark of key.entries.flatMap((e) => e.marks))
        expect(edition.content.rules[mark.rule]?.source.read, mark.id).toBeDefined();
    }
  });

  test('whoever talks to the desk is answered in acts that have words', () => {
    for (const { key } of keys)
      for (const entry of key.entries.filter((e) => e.story === null && ['arrival', 'call'].includes(e.as))) {
        const words = entry.acts.map(said.say);
        expect(words.length, entry.unit).toBeGreaterThan(2);
        expect(words.join(' ')).not.toMatch(/undefined|\{|act\./);
      }
  });
});

test('every act a practiced player gives has a sentence', () => {
  const given = SHIFTS.flatMap((shift) =>
    seeds(4).flatMap((seed) => answerKey(edition, seed, settingsFor(shift)).entries.flatMap((e) => e.acts)),
  );
  expect(given.filter(({ id }) => ENGLISH[id] === undefined)).toEqual([]);
  expect(given.filter(({ id }) => /^act[.](time|clock)[.]/.test(id))).toEqual([]);
});

test('a story brings what is true this time, and replies that are best or good there', () => {
  const story = answerKey(edition, 7, settingsFor('half')).entries.find((e) => e.story !== null);
  expect(story?.right).not.toBeNull();
  expect(story?.replies.filter((r) => r.worth === 'best')).not.toEqual([]);
});
