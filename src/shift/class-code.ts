// A class code: the same shift for everyone in twelve characters of Crockford's alphabet (no I, L, O, U; case does not
// matter). Two characters name the edition, nine hold seed and settings, the last is a check that catches any one
// mistyped character and any two that changed places. It means the edition's date, no history and no changed policy.
import { LEVELS, PACES } from '../office/kinds.ts';
import { firstShift } from './deal/deal.ts';
import { type Settings, SHIFTS } from './plan.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
/** In the order of their bits; new ones are added at the end. */
const HELPS = ['coached', 'scored', 'exam'] as const satisfies readonly Settings['help'][];
const FIELDS = [
  { bits: 3, values: SHIFTS },
  { bits: 3, values: LEVELS },
  { bits: 2, values: HELPS },
  { bits: 2, values: PACES },
] as const;

export type ClassCode =
  | { ok: true; seed: number; settings: Settings }
  | { ok: false; problem: 'not-a-code' | 'mistyped' | 'unknown-edition' | 'newer-code'; edition: string };

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

function checkFor(values: readonly number[]): number {
  return doubled(syndrome(values));
}

/** Settings a code can carry: no single situation, no history, no changed policy. */
export function hasClassCode(settings: Settings): boolean {
  return (
    settings.practise === null && settings.history.length === 0 && Object.keys(settings.policy).length === 0
  );
}

/** Throws for settings a code cannot carry (ask `hasClassCode` first). */
export function encodeClassCode(contentHash: string, seed: number, settings: Settings): string {
  if (!hasClassCode(settings))
    throw new Error('A class code carries no single situation, history or changed policy.');
  const chosen: readonly string[] = [settings.shift, settings.level, settings.help, settings.pace];
  let packed = 0;
  for (const [place, { bits, values }] of FIELDS.entries()) {
    const index = (values as readonly string[]).indexOf(chosen[place] as string);
    if (index < 0) throw new Error(`A class code has no place for "${chosen[place]}".`);
    packed = (packed << bits) | index;
  }
  // 45 bits: the settings (13, three of them spare) above the seed (32), five at a time from the top.
  const bits = `${packed.toString(2).padStart(13, '0')}${seed.toString(2).padStart(32, '0')}`;
  const payload = (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
  const values = [...[...editionTag(contentHash)].map((c) => ALPHABET.indexOf(c)), ...payload];
  const code = [...values, checkFor(values)].map((value) => ALPHABET[value]).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** Reads a code as typed: spaces and hyphens anywhere, either case, O for 0, I or L for 1. Never throws. */
export function decodeClassCode(contentHash: string, text: string): ClassCode {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const values = [...letters].map((letter) => ALPHABET.indexOf(letter));
  const edition = letters.slice(0, 2);
  if (values.length !== LENGTH || values.includes(-1))
    return { ok: false, problem: 'not-a-code', edition: '' };
  if (syndrome(values) !== 0) return { ok: false, problem: 'mistyped', edition: '' };
  if (edition !== editionTag(contentHash)) return { ok: false, problem: 'unknown-edition', edition };
  const bits = values
    .slice(2, -1)
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('');
  const chosen: (string | undefined)[] = [];
  let at = 3;
  for (const { bits: wide, values: words } of FIELDS) {
    chosen.push((words as readonly string[])[Number.parseInt(bits.slice(at, at + wide), 2)]);
    at += wide;
  }
  if (bits.slice(0, 3) !== '000' || chosen.includes(undefined))
    return { ok: false, problem: 'newer-code', edition };
  const [shift, level, help, pace] = chosen;
  return {
    ok: true,
    seed: Number.parseInt(bits.slice(13), 2),
    settings: { ...firstShift(), ...({ shift, level, help, pace } as Partial<Settings>) },
  };
}
