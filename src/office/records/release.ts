// What a letter that asks for copies is owed: to whom, which parts, by which number, at what price, or back to its sender.
// It follows from the letter, the form and the directory, all of which can be seen. Pure; the rules of the desk ask here.
import type { DirectoryEntry } from '../setup.ts';
import { type Clock, readDate } from './clocks.ts';
import type { Gap, Part, Reason, Way } from './kinds.ts';
import type { ReleaseForm, RequestSetup } from './setup.ts';

export interface Release {
  decision: 'send' | 'return' | 'officer';
  gap: Gap | null;
  parts: Part[];
  /** The number or address that is the receiver's own. */
  to: string;
  why: Reason;
  clock: Clock | null;
}

/** The first thing that keeps a form from holding; null when it holds. */
export function gapIn(form: ReleaseForm | null, today: number): Gap | null {
  if (form === null) return 'no-form';
  if (form.what.length === 0) return 'what';
  if (form.recipient === '') return 'recipient';
  if (form.purpose === '') return 'purpose';
  if (form.expires === '') return 'expiry';
  // An event may end it ("end of the case"); only a date can have passed.
  const ends = readDate(form.expires);
  if (ends !== null && ends < today) return 'expired';
  if (form.signature === '') return 'signature';
  if (form.signed === '') return 'date';
  return form.rights ? null : 'rights';
}

/** A counselor's separate session notes go to nobody from this desk, not even to the patient. */
const copied = (r: RequestSetup, wanted: readonly Part[]): Part[] =>
  wanted.filter((part) => part !== 'therapy-notes' && r.held[part] !== undefined);

export function releaseOf(r: RequestSetup, today: number, directory: readonly DirectoryEntry[]): Release {
  const known = directory.find((d) => d.id === r.org);
  const base = {
    decision: 'send' as const,
    gap: null,
    to:
      r.how === 'fax' && known !== undefined && known.fax !== '' && known.fax !== undefined
        ? known.fax
        : r.to,
    clock: null,
  };
  switch (r.asker) {
    case 'patient':
      return { ...base, parts: copied(r, r.asks), why: 'own-copy', clock: 'access' };
    case 'provider':
      return { ...base, parts: copied(r, r.asks), why: 'treatment' };
    case 'insurer':
      return { ...base, parts: copied(r, ['visit-note', 'billing']), why: 'payment' };
    case 'public-health':
      return { ...base, parts: copied(r, r.asks), why: 'required-report' };
    case 'court':
      return { ...base, decision: 'officer', parts: [], why: 'authorization' };
    case 'attorney':
    case 'employer': {
      const gap = gapIn(r.form, today);
      return {
        ...base,
        decision: gap === null ? 'send' : 'return',
        gap,
        parts: gap === null ? copied(r, r.form?.what ?? []) : [],
        why: 'authorization',
      };
    }
  }
}

/** Our sheet for a patient's own copies: the portal costs nothing, an electronic copy one flat fee, paper by the page. */
export const E_COPY_CENTS = 650;
export const PAGE_CENTS = 10;
export const feeOf = (how: Way, pages: number): number =>
  how === 'portal' ? 0 : how === 'paper' ? pages * PAGE_CENTS : E_COPY_CENTS;
export const pagesOf = (r: RequestSetup, parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + (r.held[part] ?? 0), 0);

const bare = (to: string): string => to.toLowerCase().replace(/[\s().-]/g, '');
export const sameReceiver = (a: string, b: string): boolean => bare(a) === bare(b);
