// A class code gives back exactly what it was made from, catches slips of the finger, and refuses by name an edition
// it does not know. Seed words and seeds are the same thing in two spellings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeClassCode, editionTag, encodeClassCode, hasClassCode } from '../../src/shift/class-code.ts';
import { firstShift } from '../../src/shift/deal/deal.ts';
import { seedFromWords, seedWords } from '../../src/shift/seed-words.ts';

const EDITION = '97e73639fa90be4aa671ecda8b2dd6925918f20fc9e63584501484f01ae99d69';
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const seeds = fc.integer({ min: 0, max: 0xffffffff });
const settings = fc
  .record({
    pace: fc.constantFrom('untimed', 'relaxed', 'real', 'busy'),
    help: fc.constantFrom('coached', 'scored', 'exam'),
  })
  .map((given) => firstShift(given as Parameters<typeof firstShift>[0]));

describe('a class code', () => {
  test('gives back seed and settings', () => {
    fc.assert(
      fc.property(seeds, settings, (seed, chosen) => {
        const code = encodeClassCode(EDITION, seed, chosen);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(decodeClassCode(EDITION, code)).toEqual({ ok: true, seed, settings: chosen });
      }),
    );
  });

  test('may be typed in either case, spaced anyhow, with look-alikes', () => {
    const code = encodeClassCode(EDITION, 0, firstShift());
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(decodeClassCode(EDITION, `  ${typed} `)).toEqual(decodeClassCode(EDITION, code));
  });

  test('catches any one wrong character and any two that changed places', () => {
    fc.assert(
      fc.property(seeds, fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 31 }), (seed, a, b, by) => {
        const code = [...encodeClassCode(EDITION, seed, firstShift()).replaceAll('-', '')];
        const wrong = [...code];
        wrong[a] = ALPHABET[(ALPHABET.indexOf(code[a] as string) + by) % 32] as string;
        expect(decodeClassCode(EDITION, wrong.join(''))).toMatchObject({ problem: 'mistyped' });
        const swapped = [...code];
        [swapped[a], swapped[b]] = [code[b] as string, code[a] as string];
        if (code[a] !== code[b])
          expect(decodeClassCode(EDITION, swapped.join(''))).toMatchObject({ problem: 'mistyped' });
      }),
    );
  });

  test('of another edition is refused by its name', () => {
    const other = `ffff${EDITION.slice(4)}`;
    expect(decodeClassCode(EDITION, encodeClassCode(other, 7, firstShift()))).toEqual({
      ok: false,
      problem: 'unknown-edition',
      edition: editionTag(other),
    });
  });

  test('that is none is said to be none, whatever was typed', () => {
    for (const text of ['', 'hello', 'U234-5678-9ABC', '0000-0000-0000-0', 'é'.repeat(12)])
      expect(decodeClassCode(EDITION, text)).toMatchObject({ problem: 'not-a-code' });
    fc.assert(fc.property(fc.string(), (text) => typeof decodeClassCode(EDITION, text).ok === 'boolean'));
  });

  test('carries no single situation, history or policy', () => {
    const practise = firstShift({ practise: { scenario: 'pressure', variant: null } });
    expect(hasClassCode(practise)).toBe(false);
    expect(hasClassCode(firstShift({ history: ['identity'] }))).toBe(false);
    expect(() => encodeClassCode(EDITION, 7, practise)).toThrow();
  });
});

describe('seed words', () => {
  test('are four, and give back their seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const words = seedWords(seed);
        expect(words.split(' ')).toHaveLength(4);
        expect(seedFromWords(words)).toBe(seed);
      }),
    );
  });

  test('and any four words are the words of their seed', () => {
    const word = seeds.map((seed) => seedWords(seed).split(' ')[0] as string);
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 4 }), (words) => {
        expect(seedWords(seedFromWords(words.join('-')) as number)).toBe(words.join(' '));
      }),
    );
  });

  test('of neighbouring seeds differ; other words are none', () => {
    const first = [0, 1, 2, 3, 4, 5, 6, 7].map((seed) => seedWords(seed).split(' ').slice(1).join(' '));
    expect(new Set(first).size).toBe(8);
    expect(seedFromWords('Amber, SUN; lark  willow')).not.toBeNull();
    for (const text of ['', 'amber sun lark', 'amber sun lark wolverine', 'amber sun lark willow owl'])
      expect(seedFromWords(text)).toBeNull();
  });
});
