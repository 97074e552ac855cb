// Times, dates, lengths of time and money, as the desk writes them. Takes milliseconds since midnight and cents;
// nothing here knows the clock of the computer or its time zone.
import { grouped } from './english.ts';

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
  /** "Tue, May 12". */
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

/** Up to here English writes a number of minutes as its digits. */
const PLAIN_MINUTES = 1000;

const two = (n: number): string => String(n).padStart(2, '0');
const whole = (n: number): boolean => Number.isSafeInteger(n) && !Object.is(n, -0);

/** English says its plain figures itself: the platform's formats ask for locale data, and the first of a page stops it for
 *  longer than all its sentences take. Null where more is asked than that. */
const english = {
  money(cents: number): string | null {
    if (!whole(cents)) return null;
    const of = Math.abs(cents);
    return `${cents < 0 ? '-' : ''}$${grouped(Math.floor(of / 100))}.${two(of % 100)}`;
  },
  list: (items: readonly string[]): string =>
    items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`,
  number: (value: number): string | null => (whole(value) ? grouped(value) : null),
};

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
  const isEnglish = locale === 'en-US';
  return {
    clock(ms) {
      const ofDay = ((ms % DAY) + DAY) % DAY;
      const hour = Math.floor(ofDay / HOUR) % 12;
      return `${hour === 0 ? 12 : hour}:${two(Math.floor((ofDay % HOUR) / MINUTE))}`;
    },
    date(date) {
      const weekday = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
      return `${WEEKDAYS[weekday]}, ${MONTHS[date.month - 1]} ${date.day}`;
    },
    money: (cents) => (isEnglish ? english.money(cents) : null) ?? money().format(cents / 100),
    minutes(ms) {
      const full = Math.max(0, Math.floor(ms / MINUTE));
      return isEnglish && full < PLAIN_MINUTES ? `${full} min` : minutes().format(full);
    },
    mmss(ms) {
      const seconds = Math.max(0, Math.floor(ms / SECOND));
      return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
    },
    list: (items) => (isEnglish ? english.list(items) : list().format(items)),
    number: (value) => (isEnglish ? english.number(value) : null) ?? number().format(value),
  };
}
