// A class code: the same shift for everyone in twelve characters of Crockford's alphabet (no I, L, O, U; case does not
// matter). Two name the edition, nine hold seed and settings, the last is a check that catches any one mistyped character
// and any two that changed places. It means the edition's date and no history. A changed policy card does not fit in: it
// travels behind the code, and the check covers it too.
import { LOCKS, PACES } from '../office/kinds.ts';
import { settingsFor } from './deal/deal.ts';
import { COUNTS, type Settings, SHIFTS } from './plan.ts';
import { policyText, readPolicyText } from './policy-text.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const SEED_BITS = 32;
/** In the order of their bits; new ones are added at the end. */
const HELPS = ['coached', 'scored', 'exam'] as const satisfies readonly Settings['help'][];

/** A field of a code: how many bits, and how a setting is a number in them. Together they take thirteen bits. */
interface Field {
  bits: number;
  of: (settings: Settings) => number;
  /** Undefined for a number this edition has no meaning for. */
  into: (value: number) => Partial<Settings> | undefined;
}
function among<K extends 'shift' | 'help' | 'pace' | 'counts'>(
  key: K,
  bits: number,
  values: readonly Settings[K][],
): Field {
  return {
    bits,
    of: (settings) => values.indexOf(settings[key]),
    into: (value) => (values[value] === undefined ? undefined : { [key]: values[value] }),
  };
}
const locked: Field = {
  bits: LOCKS.length,
  of: ({ locks }) => LOCKS.reduce((bits, lock, place) => bits | (locks.includes(lock) ? 1 << place : 0), 0),
  into: (value) => ({ locks: LOCKS.filter((_, place) => value & (1 << place)) }),
};
const untimed: Field = {
  bits: 1,
  of: (settings) => Number(settings.untimed),
  into: (value) => ({ untimed: value === 1 }),
};
/** That a policy card goes with the code; what stands on it comes with the card. */
const withCard: Field = {
  bits: 1,
  of: ({ policy }) => Number(Object.keys(policy).length > 0),
  into: () => ({}),
};
const FIELDS: readonly Field[] = [
  among('shift', 3, SHIFTS),
  withCard,
  among('help', 2, HELPS),
  among('pace', 2, PACES),
  among('counts', 2, COUNTS),
  locked,
  untimed,
];
const SETTING_BITS = FIELDS.reduce((sum, { bits }) => sum + bits, 0);
/** The flag `withCard`, counted from the top of the settings. */
const CARD_BIT = 3;

export type CodeProblem =
  | 'not-a-code'
  | 'mistyped'
  | 'needs-card'
  | 'not-a-card'
  | 'unknown-edition'
  | 'newer-code';
export type ClassCode =
  | { ok: true; seed: number; settings: Settings }
  | { ok: false; problem: CodeProblem; edition: string };

/** How an edition is named in a code: two characters from its content hash. */
export function editionTag(contentHash: string): string {
  const bits = Number.parseInt(contentHash.slice(0, 4), 16);
  return `${ALPHABET[(bits >>> 5) & 31]}${ALPHABET[bits & 31]}`;
}

/** Multiplication by two in the field of 32 elements (x^5 + x^2 + 1): a weight of its own for every place. */
const doubled = (value: number): number => ((value << 1) & 31) ^ (value & 16 ? 5 : 0);

/** Zero for a whole code with its right check: each character weighted by its place. */
const syndrome = (values: readonly number[]): number =>
  values.reduce((sum, value) => doubled(sum) ^ value, 0);

/** What a policy card adds to the check: nothing without one, and never nothing with one. */
function cardCheck(text: string): number {
  if (text === '') return 0;
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 33) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return 1 + (hash % 31);
}

/** Settings a code can carry: no single situation, no history, the level of its shift. */
export function hasClassCode(settings: Settings): boolean {
  return (
    settings.practise === null &&
    settings.history.length === 0 &&
    settings.level === settingsFor(settings.shift).level
  );
}

/** The code, spelled in three groups. Throws for settings it cannot carry (ask `hasClassCode` first). */
export function encodeClassCode(contentHash: string, seed: number, settings: Settings): string {
  if (!hasClassCode(settings)) throw new Error('A class code carries no single situation or history.');
  let packed = 0;
  for (const { bits, of } of FIELDS) {
    const value = of(settings);
    if (value < 0) throw new Error('A class code has no place for these settings.');
    packed = (packed << bits) | value;
  }
  // 45 bits: the settings above the seed, five at a time from the top.
  const bits = `${packed.toString(2).padStart(SETTING_BITS, '0')}${seed.toString(2).padStart(SEED_BITS, '0')}`;
  const payload = (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
  const values = [...[...editionTag(contentHash)].map((c) => ALPHABET.indexOf(c)), ...payload];
  const check = doubled(syndrome(values)) ^ cardCheck(policyText(settings.policy));
  const code = [...values, check].map((value) => ALPHABET[value]).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** What stands behind the `#` of a link: the code, and the policy card where there is one. */
export function codeWithCard(contentHash: string, seed: number, settings: Settings): string {
  const card = policyText(settings.policy);
  return `${encodeClassCode(contentHash, seed, settings)}${card === '' ? '' : `.${card}`}`;
}

/** The twelve characters of what stands in a link, without the card behind them. */
export const codeAlone = (text: string): string => text.split('.')[0] ?? '';

/**
 * The code as it stands on the board, with the seed it deals: who plays untimed has one of their own, and that is nobody's
 * business. Null for what is no code of this edition.
 */
export function boardCode(contentHash: string, text: string): { code: string; seed: number } | null {
  const read = decodeClassCode(contentHash, text);
  return read.ok
    ? { code: encodeClassCode(contentHash, read.seed, { ...read.settings, untimed: false }), seed: read.seed }
    : null;
}

/** Reads a code as typed: spaces and hyphens anywhere, either case, O for 0, I or L for 1, a card behind a dot. Never throws. */
export function decodeClassCode(contentHash: string, text: string): ClassCode {
  const [typed = '', ...behind] = text.split('.');
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const values = [...letters].map((letter) => ALPHABET.indexOf(letter));
  const no = (problem: CodeProblem, edition = ''): ClassCode => ({ ok: false, problem, edition });
  if (values.length !== LENGTH || values.includes(-1)) return no('not-a-code');
  const policy = readPolicyText(behind.join('.').trim());
  if (policy === null) return no('not-a-card');
  const bits = values
    .slice(2, -1)
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('');
  const card = policyText(policy);
  if (card === '' && bits[CARD_BIT] === '1') return no('needs-card');
  if (syndrome(values) !== cardCheck(card)) return no('mistyped');
  const edition = letters.slice(0, 2);
  if (edition !== editionTag(contentHash)) return no('unknown-edition', edition);
  let over: Partial<Settings> = { policy };
  let at = 0;
  for (const field of FIELDS) {
    const part = field.into(Number.parseInt(bits.slice(at, at + field.bits), 2));
    if (part === undefined) return no('newer-code', edition);
    over = { ...over, ...part };
    at += field.bits;
  }
  const seed = Number.parseInt(bits.slice(SETTING_BITS), 2);
  return { ok: true, seed, settings: settingsFor(over.shift ?? 'first', over) };
}
