// One spelling for one value: JSON with sorted keys and nothing else, so that equal values hash alike on every
// machine. For plain data only: what JSON cannot hold has no place here and throws.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export function canonical(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${value} has no place in plain data`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value))
    return `[${value.map((item) => canonical(item === undefined ? null : item)).join(',')}]`;
  if (typeof value !== 'object') throw new Error(`A ${typeof value} has no place in plain data`);
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`;
}

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
export const hashOf = (value: unknown): string => sha256Hex(canonical(value));
