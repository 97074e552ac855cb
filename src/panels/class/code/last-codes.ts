// The class codes of this machine: the one being made, and the last few that were handed out, with their cards. So that a
// teacher need not type a code that was made here. Reading and writing may fail; then they hold for this sitting.
import { signal } from '@preact/signals';
import { decodeClassCode } from '../../../shift/class-code.ts';

const PLACE = 'front-desk:class-codes';
const MOST = 4;

function kept(): string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(read) ? read.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

const handedOut = signal<readonly string[]>(kept());
/** As it stands on the page that makes codes; empty until that was opened. */
export const making = signal('');

/** It went onto the board, on paper or into the clipboard: somebody may have it. */
export function handOut(code: string): void {
  handedOut.value = [code, ...handedOut.value.filter((one) => one !== code)].slice(0, MOST);
  try {
    localStorage.setItem(PLACE, JSON.stringify(handedOut.value));
  } catch {
    // Kept for this sitting only.
  }
}

/** Those that mean something in this edition, the latest first. */
export const lastCodes = (contentHash: string): string[] =>
  [...new Set([making.value, ...handedOut.value])].filter((code) => decodeClassCode(contentHash, code).ok);
