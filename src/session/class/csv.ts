// A table as text that other programs read: RFC 4180, with a mark at its start by which they know its letters. No cell is ever
// taken for a formula: whatever begins like one gets an apostrophe before it.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const MARK = '\uFEFF';

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
