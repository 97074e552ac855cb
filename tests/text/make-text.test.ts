// Lines by id: parameters, figures worded, missing ids, the test languages, and times and money as the desk writes them.
import { TYPE } from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import * as kinds from '../../src/office/kinds.ts';
import { POLICIES } from '../../src/office/calendar/schema.ts';
import { TASK_KINDS } from '../../src/office/tasks/schema.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import type { TextId } from '../../src/text/en/index.ts';
import { TEXT_MODES } from '../../src/text/pseudo.ts';
import { edition } from '../fixtures/edition.ts';

const LINES = {
  greet: 'Hello, {name}.',
  wait: '{count, plural, one {# person waits} other {# people wait}}',
  due: 'Your copay is {copay}, by {time}.',
  prep: 'Before the visit: {prep}',
  'prep.1': 'eat nothing',
  math: 'under 3 < 4',
};

describe('text', () => {
  const text = makeText(LINES);

  it('fills parameters and plurals', () => {
    expect(text.t('greet', { name: 'Walter' })).toBe('Hello, Walter.');
    expect(text.t('wait', { count: 2 })).toBe('2 people wait');
    expect(text.say({ id: 'wait', params: { count: 1 } })).toBe('1 person waits');
  });

  it('words figures: cents as dollars, milliseconds as the wall clock, a line id as its line', () => {
    expect(text.t('due', { copayCents: 1500, timeMs: 31_200_000 })).toBe('Your copay is $15.00, by 8:40.');
    expect(text.t('prep', { prep: 'prep.1' })).toBe('Before the visit: eat nothing');
  });

  it('takes a less-than sign as itself', () => expect(text.t('math')).toBe('under 3 < 4'));

  it('says every line of choices and counts as the ICU library would, whatever is chosen and however many', () => {
    const all: Record<string, string> = { ...ENGLISH, ...edition.text };
    const own = makeText(all);
    const wrong: unknown[] = [];
    let lines = 0;
    for (const [id, pattern] of Object.entries(all)) {
      const theirs = new IntlMessageFormat(pattern, 'en-US', undefined, { ignoreTag: true });
      if (!theirs.getAst().some(({ type }) => type === TYPE.select || type === TYPE.plural)) continue;
      lines += 1;
      const names = [...pattern.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name);
      const choices = [...pattern.matchAll(/(?:^|[\s{}])([\w-]+) \{/g)].map(([, choice = '']) => choice);
      for (const value of [0, 1, 2, 3, 1234, 1.5, 'nobody', ...choices]) {
        const params = Object.fromEntries(names.map((name) => [name, value]));
        const counted = theirs.getAst().some(({ type }) => type === TYPE.plural);
        if (counted && typeof value === 'string') continue;
        const expected = String(theirs.format(params));
        const said = own.t(id, params);
        if (said !== expected) wrong.push({ id, value, said, expected });
      }
    }
    expect(lines).toBeGreaterThan(250);
    expect(wrong).toEqual([]);
  });

  it('says every line of words and figures as the ICU library would', () => {
    const all: Record<string, string> = {
      ...ENGLISH,
      ...edition.text,
      quoted: "it''s '{n}' of {n}",
      bare: "don't",
    };
    const own = makeText(all);
    const params = Object.fromEntries(
      Object.values(all).flatMap((pattern) =>
        [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = ''], n) => [name, n + 3]),
      ),
    );
    const said = Object.entries(all).flatMap(([id, pattern]) => {
      const theirs = new IntlMessageFormat(pattern, 'en-US', undefined, { ignoreTag: true });
      const plain = theirs.getAst().every(({ type }) => type === TYPE.literal || type === TYPE.argument);
      return plain ? [{ id, own: own.t(id, params), theirs: String(theirs.format(params)) }] : [];
    });
    expect(said.length).toBeGreaterThan(7000);
    expect(said.filter((line) => line.own !== line.theirs)).toEqual([]);
  }, 60_000);

  it('begins what is said with a capital, whatever is put in first', () => {
    const own = makeText({ ...ENGLISH, ...edition.text });
    const said = Object.entries(edition.text)
      .filter(
        ([id, pattern]) => /^practice\/(?:reasons|voices|tells)\//.test(id) && !/[{][^}]*,/.test(pattern),
      )
      .map(([id, pattern]) => {
        const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
        return own.t(id as TextId, Object.fromEntries(names.map((name) => [name, 'metformin'])));
      });
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((words) => /^metformin|[.?!] metformin/.test(words))).toEqual([]);
  });

  it('says which parameter a line was not given', () => {
    expect(() => text.t('greet')).toThrow('"name"');
  });

  it('throws for a missing id, and in production shows it', () => {
    expect(() => text.t('nowhere')).toThrow('nowhere');
    expect(makeText(LINES, 'en-US', { missing: 'show' }).t('nowhere')).toBe('nowhere');
  });

  it('keeps arguments in every test language, and makes the words longer', () => {
    for (const mode of TEXT_MODES) {
      const line = makeText(LINES, 'en-US', { mode }).t('greet', { name: 'Walter' });
      expect(line).toContain('Walter');
      if (mode === 'pseudo' || mode === 'double')
        expect(line.length).toBeGreaterThan('Hello, Walter.'.length * 1.2);
    }
    expect(makeText(LINES, 'en-US', { mode: 'rtl' }).direction).toBe('rtl');
  });

  it('writes times, dates and money as the desk does', () => {
    expect(text.clock(31_200_000)).toBe('8:40');
    expect(text.clock(46_800_000)).toBe('1:00');
    expect(text.date({ day: 12, month: 5, year: 2026 })).toBe('Tue, May 12');
    expect(text.money(1500)).toBe('$15.00');
    expect(text.minutes(119_000)).toBe('1 min');
    expect(text.mmss(100_000)).toBe('1:40');
  });

  it('writes minutes as the platform does', () => {
    const platform = new Intl.NumberFormat('en-US', { style: 'unit', unit: 'minute', unitDisplay: 'short' });
    for (let n = 0; n <= 1100; n += 1) expect(text.minutes(n * 60_000)).toBe(platform.format(n));
  });

  it('writes money, numbers and lists as the platform does', () => {
    const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
    const numbers = new Intl.NumberFormat('en-US');
    const lists = new Intl.ListFormat('en-US', { type: 'conjunction' });
    const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(fc.integer(), number, fc.array(fc.string(), { maxLength: 6 }), (cents, value, items) => {
        expect(text.money(cents)).toBe(dollars.format(cents / 100));
        expect(text.number(value)).toBe(numbers.format(value));
        expect(text.list(items)).toBe(lists.format(items));
      }),
      {
        numRuns: 2_000,
        examples: [
          [0, 0, []],
          [-5, -0, ['a']],
          [-1, 0.5, ['a', 'b']],
          [-123_456, -1234, ['a', 'b', 'c']],
        ],
      },
    );
  });
});

describe('names of the closed lists', () => {
  const lists: Record<string, readonly string[]> = {
    topic: kinds.ASK_TOPICS,
    tell: kinds.TELL_ITEMS,
    mood: kinds.MOODS,
    pace: kinds.PACES,
    paper: kinds.PAPERS,
    slip: kinds.SLIP_KINDS,
    responsibility: kinds.RESPONSIBILITIES,
    policy: POLICIES,
    task: TASK_KINDS,
  };
  for (const [prefix, list] of Object.entries(lists)) {
    it(`${prefix}: one line for each`, () => {
      expect(list.filter((one) => ENGLISH[`${prefix}.${one}`] === undefined)).toEqual([]);
    });
  }
  it('parses every message, and in every test language', () => {
    for (const mode of TEXT_MODES) {
      const text = makeText(ENGLISH, 'en-US', { mode, missing: 'throw' });
      for (const id of Object.keys(ENGLISH)) {
        // A parameter left out is the only thing that may go wrong here.
        try {
          text.t(id);
        } catch (error) {
          expect(String(error)).toMatch(/was not provided|not provided to the string/);
        }
      }
    }
  });
});
