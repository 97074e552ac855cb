// A class code gives back exactly what it was made from, catches slips of the finger, and refuses by name an edition
// it does not know. Seed words and seeds are the same thing in two spellings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCKS, PACES } from '../../src/office/kinds.ts';
import {
  codeWithCard,
  decodeClassCode,
  editionTag,
  encodeClassCode,
  hasClassCode,
} from '../../src/shift/class-code.ts';
import { firstShift, settingsFor } from '../../src/shift/deal/deal.ts';
import { COUNTS, type Settings, SHIFTS } from '../../src/shift/plan.ts';
import { policyText, readPolicyText } from '../../src/shift/policy-text.ts';
import { seedFromWords, seedWords } from '../../src/shift/seed-words.ts';

const EDITION = '97e73639fa90be4aa671ecda8b2dd6925918f20fc9e63584501484f01ae99d69';
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const seeds = fc.integer({ min: 0, max: 0xffffffff });
/** A card with one changed value, and none. */
const CARD = { 'late-grace': 5 };
const HELPS = ['coached', 'scored', 'exam'] as const;
const LOCKINGS: Settings['locks'][] = [[], ['pace'], ['handbook'], [...LOCKS]];

/** Every combination of settings a code can carry. */
const EVERY: Settings[] = SHIFTS.flatMap((shift) =>
  PACES.flatMap((pace) =>
    HELPS.flatMap((help) =>
      COUNTS.flatMap((counts) =>
        LOCKINGS.flatMap((locks) =>
          [true, false].flatMap((untimed) =>
            [{}, CARD].map((policy) => settingsFor(shift, { pace, help, counts, locks, untimed, policy })),
          ),
        ),
      ),
    ),
  ),
);
const settings = fc.constantFrom(...EVERY);
/** The place in a code, counted in characters, where it says that a card goes with it. */
const SAYS_CARD = 2;

describe('a class code', () => {
  test('gives back seed and settings, whatever they are', () => {
    for (const [n, chosen] of EVERY.entries()) {
      const seed = Math.imul(n + 1, 0x9e3779b1) >>> 0;
      expect(encodeClassCode(EDITION, seed, chosen)).toMatch(
        /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/,
      );
      expect(decodeClassCode(EDITION, codeWithCard(EDITION, seed, chosen))).toEqual({
        ok: true,
        seed,
        settings: chosen,
      });
    }
    fc.assert(
      fc.property(seeds, settings, (seed, chosen) => {
        expect(decodeClassCode(EDITION, codeWithCard(EDITION, seed, chosen))).toMatchObject({ seed });
      }),
    );
  });

  test('is another one for every other choice', () => {
    expect(new Set(EVERY.map((chosen) => codeWithCard(EDITION, 7, chosen))).size).toBe(EVERY.length);
  });

  test('may be typed in either case, spaced anyhow, with look-alikes', () => {
    const code = encodeClassCode(EDITION, 0, firstShift());
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(decodeClassCode(EDITION, `  ${typed} `)).toEqual(decodeClassCode(EDITION, code));
  });

  test('catches any one wrong character and any two that changed places', () => {
    fc.assert(
      fc.property(
        seeds,
        settings,
        fc.nat(11),
        fc.nat(11),
        fc.integer({ min: 1, max: 31 }),
        (seed, chosen, a, b, by) => {
          const card = policyText(chosen.policy);
          const code = [...encodeClassCode(EDITION, seed, chosen).replaceAll('-', '')];
          const read = (letters: string[]) =>
            decodeClassCode(EDITION, card === '' ? letters.join('') : `${letters.join('')}.${card}`);
          // A slip in the one place that says so may make a code ask for a card it never had: that is refused as well.
          const caught = (places: number[]) =>
            card === '' && places.includes(SAYS_CARD) ? /^(mistyped|needs-card)$/ : /^mistyped$/;
          const wrong = [...code];
          wrong[a] = ALPHABET[(ALPHABET.indexOf(code[a] as string) + by) % 32] as string;
          expect(read(wrong)).toMatchObject({ problem: expect.stringMatching(caught([a])) });
          const swapped = [...code];
          [swapped[a], swapped[b]] = [code[b] as string, code[a] as string];
          if (code[a] !== code[b])
            expect(read(swapped)).toMatchObject({ problem: expect.stringMatching(caught([a, b])) });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('that goes with a policy card is refused without it, with another, and with what is no card', () => {
    const chosen = firstShift({ policy: CARD });
    const code = encodeClassCode(EDITION, 7, chosen);
    expect(decodeClassCode(EDITION, code)).toMatchObject({ ok: false, problem: 'needs-card' });
    const other = policyText({ 'late-grace': 10 });
    expect(decodeClassCode(EDITION, `${code}.${other}`)).toMatchObject({ problem: 'mistyped' });
    expect(decodeClassCode(EDITION, `${code}.?!`)).toMatchObject({ problem: 'not-a-card' });
    expect(decodeClassCode(EDITION, `${encodeClassCode(EDITION, 7, firstShift())}.${other}`)).toMatchObject({
      problem: 'mistyped',
    });
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

  test('carries no single situation, no history, no level but its own', () => {
    const practise = firstShift({ practise: { scenario: 'pressure', variant: null } });
    expect(hasClassCode(practise)).toBe(false);
    expect(hasClassCode(firstShift({ history: ['identity'] }))).toBe(false);
    expect(hasClassCode(firstShift({ level: 'secretary' }))).toBe(false);
    expect(() => encodeClassCode(EDITION, 7, practise)).toThrow();
  });
});

test('a policy card as text comes back as it was, in characters an address leaves alone', () => {
  expect(readPolicyText(policyText(CARD))).toEqual(CARD);
  expect(readPolicyText(policyText({}))).toEqual({});
  expect(encodeURIComponent(policyText(CARD))).toBe(policyText(CARD));
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
