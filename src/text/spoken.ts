// A birth date as people say it in talk: "March third, nineteen fifty-five". On paper it stays digits.
// English only; another language brings its own.

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

const SPOKEN = /^practice\/(reasons|voices|tells)\//;
/** Lines of talk, in which a date is said. */
export const isSpoken = (id: string): boolean => SPOKEN.test(id);
