// One spelling for one value: JSON with sorted keys and nothing else, so that equal values hash alike on every
// machine. For plain data only: what JSON cannot hold has no place here and throws.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Names in which JSON escapes nothing. */
const PLAIN = /^[\w.:/-]*$/;
const named = (key: string): string => (PLAIN.test(key) ? `"${key}"` : JSON.stringify(key));

export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${value} has no place in plain data`);
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new Error(`A ${typeof value} has no place in plain data`);
  // Written piece by piece: whole states go through here at every entry of a checked log.
  let out = '';
  if (Array.isArray(value)) {
    for (const item of value)
      out += `${out === '' ? '' : ','}${item === undefined ? 'null' : canonical(item)}`;
    return `[${out}]`;
  }
  const record = value as Record<string, unknown>;
  for (const key of Object.keys(record).sort()) {
    const held = record[key];
    if (held !== undefined) out += `${out === '' ? '' : ','}${named(key)}:${canonical(held)}`;
  }
  return `{${out}}`;
}

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
export const hashOf = (value: unknown): string => sha256Hex(canonical(value));
