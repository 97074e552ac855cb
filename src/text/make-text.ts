// Turns line ids and typed parameters into sentences: ICU messages of one dictionary in one locale.
// A message is parsed once, when first said. A missing id is an error in development and tests; in production
// the id itself is shown, so that a shift never stops over a line.
import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { isPlain, sayEnglish } from './english.ts';
import { makeFormats, type Formats } from './formats.ts';
import { type OfficeFigures, ORDINARY } from './office-figures.ts';
import { isSpoken, spokenDate } from './spoken.ts';
import { rewriteFor, type TextMode } from './pseudo.ts';

export type TextParams = Record<string, string | number>;
export interface LineId {
  id: string;
  params?: TextParams;
}
export interface Text<Id extends string = string> extends Formats {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A line of the interface. */
  t(id: Id, params?: TextParams): string;
  /** A line named by a view: of the interface or of the content. */
  say(line: LineId): string;
  has(id: string): boolean;
  /** The same text as it is said in an office with this policy card; a number it does not name is ordinary. */
  inOffice(figures: OfficeFigures): Text<Id>;
}
export interface TextOptions {
  missing?: 'throw' | 'show';
  mode?: TextMode;
}

/** ICU messages of nothing but text and `{name}`: no choice, no number, no quotation by apostrophes. */
const SIMPLE = /^(?:[^{}']|'(?![<>{}'])|\{\w+\})*$/;
const PLACES = /\{(\w+)\}/g;

export function makeText<Id extends string>(
  dictionary: Readonly<Record<string, string>>,
  locale = 'en-US',
  { missing = 'throw', mode = 'plain' }: TextOptions = {},
): Text<Id> {
  const messages = new Map<string, IntlMessageFormat>();

  /**
   * Most lines are words with a name or a time put in: those need no parser, and the first page no locale data. Text and
   * names in turn, text first; null where a line is more than that.
   */
  const simple = new Map<string, readonly string[] | null>();
  const simpleParts = (id: string): readonly string[] | null => {
    const known = simple.get(id);
    if (known !== undefined) return known;
    const pattern = dictionary[id];
    const parts =
      mode === 'plain' && pattern !== undefined && SIMPLE.test(pattern) ? pattern.split(PLACES) : null;
    simple.set(id, parts);
    return parts;
  };
  const filled = (id: string, parts: readonly string[], params: TextParams): string =>
    parts
      .map((part, n) => {
        if (n % 2 === 0) return part;
        if (params[part] === undefined) throw new Error(`"${part}" was not provided to the line "${id}".`);
        return String(params[part]);
      })
      .join('');

  const messageFor = (id: string): IntlMessageFormat | undefined => {
    const known = messages.get(id);
    if (known !== undefined) return known;
    const pattern = dictionary[id];
    if (pattern === undefined) return undefined;
    // `ignoreTag`: content is plain words, and a "<" in it is a less-than sign.
    const plain = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
    const message =
      mode === 'plain' ? plain : new IntlMessageFormat(rewriteFor(mode, plain.getAst()), locale);
    messages.set(id, message);
    return message;
  };

  /** Choices and counts in English need no locale data either; null where a line is more than that. */
  const parsed = new Map<string, MessageFormatElement[] | null>();
  const english = (id: string, params: TextParams): string | null => {
    let ast = parsed.get(id);
    if (ast === undefined) {
      const pattern = dictionary[id];
      const own = mode === 'plain' && locale.startsWith('en') && pattern !== undefined;
      ast = own ? parse(pattern, { ignoreTag: true }) : null;
      if (ast !== null && !isPlain(ast)) ast = null;
      parsed.set(id, ast);
    }
    return ast === null ? null : sayEnglish(ast, params);
  };

  const formats = makeFormats(locale);

  /** Whether a sentence of this line begins with this parameter: what somebody says begins with a capital. */
  const begins = (id: string, name: string): boolean => {
    const pattern = dictionary[id] ?? '';
    const at = pattern.indexOf(`{${name}}`);
    return at === 0 || (at > 1 && /[.?!] $/.test(pattern.slice(0, at)));
  };

  /**
   * Views give figures, never words: `timeMs` is said as {time} on the wall clock, `copayCents` as {copay} in dollars,
   * a parameter that is itself a line id is said as that line, and a birth date in talk is spoken, not read as digits.
   */
  const wordedWith = (
    office: OfficeFigures,
    speak: (id: string) => string,
    id: string,
    params: TextParams,
  ): TextParams => {
    const out: TextParams = { ...office, ...params };
    for (const [name, value] of Object.entries(params)) {
      if (typeof value === 'number' && name.endsWith('Ms')) out[name.slice(0, -2)] ??= formats.clock(value);
      else if (typeof value === 'number' && name.endsWith('Cents'))
        out[name.slice(0, -5)] ??= formats.money(value);
      else if (typeof value === 'string') {
        const isLine = value.includes('.') && dictionary[value] !== undefined;
        const said = isLine ? speak(value) : isSpoken(id) ? spokenDate(value) : value;
        out[name] = isSpoken(id) && begins(id, name) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
      }
    }
    return out;
  };

  const said = (office: OfficeFigures, id: string, params: TextParams): string => {
    const worded = (): TextParams => wordedWith(office, (line) => said(office, line, {}), id, params);
    try {
      const parts = simpleParts(id);
      if (parts !== null) return parts.length === 1 ? (parts[0] ?? '') : filled(id, parts, worded());
      const figures = worded();
      const words = english(id, figures);
      if (words !== null) return words;
      const message = messageFor(id);
      if (message !== undefined) return String(message.format(figures));
      if (missing === 'throw') throw new Error(`No text for the line id "${id}".`);
    } catch (error) {
      if (missing === 'throw') throw error;
    }
    return id;
  };

  const textOf = (office: OfficeFigures): Text<Id> => ({
    locale,
    direction: mode === 'rtl' ? 'rtl' : 'ltr',
    t: (id, params = {}) => said(office, id, params),
    say: (line) => said(office, line.id, line.params ?? {}),
    has: (id) => dictionary[id] !== undefined,
    inOffice: (figures) => textOf({ ...ORDINARY, ...figures }),
    ...formats,
  });
  return textOf(ORDINARY);
}
