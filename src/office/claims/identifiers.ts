// Shapes of the identifiers a claim carries: Medicare's number, the provider number with its check digit, the plans' own
// numbers, diagnosis and place codes. Pure: a good shape says nothing about whose number it is.
// Medicare numbers in this town carry an S, which none has in life; whoever checks them here says so.

const LETTER = 'AC-HJKMNP-RT-Y';
const MBI = new RegExp(
  `^[1-9][${LETTER}][0-9${LETTER}][0-9][${LETTER}][0-9${LETTER}][0-9][${LETTER}]{2}[0-9]{2}$`,
);
const bare = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();

/** A Medicare Beneficiary Identifier. `fictional`: an S may stand where a letter may, and then must stand second. */
export function isMbi(typed: string, fictional = false): boolean {
  const id = bare(typed);
  if (!fictional) return MBI.test(id);
  return id[1] === 'S' && MBI.test(id.replaceAll('S', 'A'));
}

/** What a reader's eye or ear may have done to a Medicare number: letters that it never holds, by what they likely were. */
export function suspects(typed: string): { at: number; is: string; likely: string }[] {
  const likely: Record<string, string> = { O: '0', I: '1', L: '1', B: '8', Z: '2', S: '5' };
  return [...bare(typed)].flatMap((c, at) =>
    likely[c] === undefined ? [] : [{ at, is: c, likely: likely[c] }],
  );
}

/** The check digit of a nine-digit stem: doubled every second digit from the right, with 24 for the prefix 80840. */
export function npiCheckDigit(stem: string): number {
  const sum = [...stem].reverse().reduce((total, c, n) => {
    const doubled = n % 2 === 0 ? Number(c) * 2 : Number(c);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 24);
  return (10 - (sum % 10)) % 10;
}
export const isNpi = (typed: string): boolean =>
  /^[12][0-9]{9}$/.test(typed) && npiCheckDigit(typed.slice(0, 9)) === Number(typed[9]);

/** Other numbers at this desk, by what they are. */
export const SHAPES = {
  'dod-benefits-number': /^[0-9]{11}$/,
  'dod-id': /^[0-9]{10}$/,
  'tax-id': /^[0-9]{2}-[0-9]{7}$/,
  'pharmacy-bin': /^[0-9]{6}([0-9]{2})?$/,
  'payer-id': /^[0-9A-Z]{5}$/,
  clia: /^[0-9]{2}D[0-9]{7}$/,
} as const;
export const fitsShape = (kind: keyof typeof SHAPES, typed: string): boolean => SHAPES[kind].test(typed);

/** ICD-10-CM as it is written: a letter, a digit, a digit or letter, then a point and up to four more. */
export const isDiagnosisShape = (code: string): boolean =>
  /^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(code);
export const isPlaceShape = (code: string): boolean => /^[0-9]{2}$/.test(code);
export const isHcpcsShape = (code: string): boolean => /^[A-V][0-9]{4}$/.test(code);

/** A plan's number against its pattern: # is a digit, the rest stands as written. */
export function fitsPattern(pattern: string, typed: string): boolean {
  const id = bare(typed);
  return (
    id.length === pattern.length &&
    [...pattern].every((c, at) => (c === '#' ? /[0-9]/.test(id[at] as string) : c === id[at]))
  );
}
