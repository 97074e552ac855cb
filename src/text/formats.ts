// Times, dates, lengths of time and money, as the desk writes them. Takes milliseconds since midnight and cents;
// nothing here knows the clock of the computer or its time zone.
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface DayDate {
  day: number;
  /** 1 to 12. */
  month: number;
  year: number;
}
export interface Formats {
  /** "8:40": the wall clock, twelve hours, no half of the day. */
  clock(ms: number): string;
  /** "Tue 12 May". */
  date(date: DayDate): string;
  /** "$15.00". */
  money(cents: number): string;
  /** "1 min", never under zero, whole minutes begun count from the first full one. */
  minutes(ms: number): string;
  /** "1:40": minutes and seconds that a line has been on hold. */
  mmss(ms: number): string;
  list(items: readonly string[]): string;
  number(value: number): string;
}

/** The clock shows the date before anything else is formatted. English only, as the dates said in talk. */
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Up to here English writes a number of minutes as its digits; the platform's format costs a page that has just opened more
 *  than its sentences do. */
const PLAIN_MINUTES = 1000;

const two = (n: number): string => String(n).padStart(2, '0');

/** Made when first asked for: the platform's formats are slow to make, and the title needs none. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

export function makeFormats(locale: string): Formats {
  const money = once(() => new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }));
  const minutes = once(
    () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
  );
  const number = once(() => new Intl.NumberFormat(locale));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    clock(ms) {
      const ofDay = ((ms % DAY) + DAY) % DAY;
      const hour = Math.floor(ofDay / HOUR) % 12;
      return `${hour === 0 ? 12 : hour}:${two(Math.floor((ofDay % HOUR) / MINUTE))}`;
    },
    date(date) {
      const weekday = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
      return `${WEEKDAYS[weekday]} ${date.day} ${MONTHS[date.month - 1]}`;
    },
    money: (cents) => money().format(cents / 100),
    minutes(ms) {
      const whole = Math.max(0, Math.floor(ms / MINUTE));
      return locale === 'en-US' && whole < PLAIN_MINUTES ? `${whole} min` : minutes().format(whole);
    },
    mmss(ms) {
      const seconds = Math.max(0, Math.floor(ms / SECOND));
      return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
    },
    list: (items) => list().format(items),
    number: (value) => number().format(value),
  };
}
