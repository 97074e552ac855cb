// Says a parsed line in English out of its own parts: words, places, choices and counts. For these the library asks for
// locale data, which costs a page that has just been opened more than all its sentences; where English needs any (numbers
// with a style, ordinals), the line is left to the library.
import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';

type Params = Readonly<Record<string, string | number>>;
type Count = number | null;

/** Whether every part of the line can be said here, whatever is put in. */
export const isPlain = (ast: readonly MessageFormatElement[]): boolean =>
  ast.every((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.argument || part.type === TYPE.pound) return true;
    if (part.type === TYPE.plural && (part.pluralType !== 'cardinal' || part.offset !== 0)) return false;
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return false;
    return Object.values(part.options).every(({ value }) => isPlain(value));
  });

/** A whole number in English: 1,234. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** The line's words; null where a count is no whole number. Throws, as the library does, where something was not given. */
export function sayEnglish(
  ast: readonly MessageFormatElement[],
  params: Params,
  count: Count = null,
): string | null {
  let said = '';
  for (const part of ast) {
    if (part.type === TYPE.literal) said += part.value;
    else if (part.type === TYPE.pound) said += count === null ? '#' : grouped(count);
    else if (part.type === TYPE.argument || part.type === TYPE.select || part.type === TYPE.plural) {
      const given = params[part.value];
      if (given === undefined) throw new Error(`"${part.value}" was not provided.`);
      const inner = part.type === TYPE.argument ? String(given) : chosen(part, given, params, count);
      if (inner === null) return null;
      said += inner;
    } else return null;
  }
  return said;
}

function chosen(
  part: Extract<MessageFormatElement, { options: unknown }>,
  given: string | number,
  params: Params,
  count: Count,
): string | null {
  const { options } = part;
  if (part.type === TYPE.select) {
    const option = options[given] ?? options['other'];
    return option === undefined ? null : sayEnglish(option.value, params, count);
  }
  const value = Number(given);
  if (!Number.isInteger(value)) return null;
  const option = options[`=${value}`] ?? options[value === 1 ? 'one' : 'other'] ?? options['other'];
  return option === undefined ? null : sayEnglish(option.value, params, value);
}
