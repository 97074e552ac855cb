// Typed parameters as they are said: cents as money, milliseconds as a clock time, a birth date as speech, a line id as
// its own sentence. The core hands over data; how a figure is worded is decided here, for one locale.
import type { Formats } from './formats.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const UNITS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const SMALL = [
  'oh',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const PAPER_DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;

const pair = (n: number): string =>
  n < 20 ? (SMALL[n] as string) : `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${SMALL[n % 10]}`}`;
const ordinal = (n: number): string =>
  n < 20
    ? (UNITS[n] as string)
    : n === 20
      ? 'twentieth'
      : n === 30
        ? 'thirtieth'
        : `${TENS[Math.floor(n / 10)]}-${UNITS[n % 10]}`;
function year(y: number): string {
  const [high, low] = [Math.floor(y / 100), y % 100];
  if (y >= 2000 && y < 2010) return low === 0 ? 'two thousand' : `two thousand ${pair(low)}`;
  return `${pair(high)} ${low === 0 ? 'hundred' : low < 10 ? `oh-${pair(low)}` : pair(low)}`;
}

/** "03/03/1955" → "March third, nineteen fifty-five"; anything else as it stands. */
export function spokenDate(paper: string): string {
  const m = PAPER_DATE.exec(paper);
  return m ? `${MONTHS[Number(m[1]) - 1]} ${ordinal(Number(m[2]))}, ${year(Number(m[3]))}` : paper;
}

const SPOKEN = /^practice\/(voices|tells)\//;

/** What a message is given: the parameters and their worded forms. */
export function worded(
  id: string,
  params: Record<string, string | number>,
  formats: Formats,
  line: (id: string) => string | null,
): Record<string, string | number> {
  const out: Record<string, string | number> = { ...params };
  for (const [key, value] of Object.entries(params)) {
    if (typeof value === 'number' && key.endsWith('Cents')) out[key.slice(0, -5)] ??= formats.money(value);
    else if (typeof value === 'number' && key.endsWith('Ms')) out[key.slice(0, -2)] ??= formats.clock(value);
    else if (typeof value === 'string' && SPOKEN.test(id) && PAPER_DATE.test(value))
      out[key] = spokenDate(value);
    else if (typeof value === 'string' && value.includes('/') && line(value) !== null)
      out[key] = line(value) as string;
  }
  return out;
}
