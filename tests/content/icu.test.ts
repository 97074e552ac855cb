// The small reader of messages agrees with the one that says them: over every sentence of the game, and over samples
// made to be wrong.
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { readContent } from '../../src/cli/read-content.ts';
import { readIcu } from '../../src/content/icu.ts';

type Element = { type: number; value: string; options?: Record<string, { value: Element[] }> };
const LITERAL = 0;
const POUND = 7;

function params(elements: Element[]): string[] {
  return elements.flatMap(({ type, value, options }) => {
    if (type === LITERAL || type === POUND) return [];
    return [value, ...Object.values(options ?? {}).flatMap((option) => params(option.value))];
  });
}

function said(text: string): string[] | null {
  try {
    const message = new IntlMessageFormat(text, 'en-US', undefined, { ignoreTag: true });
    return [...new Set(params(message.getAst() as unknown as Element[]))].sort();
  } catch {
    return null;
  }
}
function read(text: string): string[] | null {
  const result = readIcu(text);
  return result.ok ? result.params.sort() : null;
}

test('every sentence of the game', () => {
  const sentences = Object.values(readContent({ checked: false }).text);
  expect(sentences.length).toBeGreaterThan(1000);
  expect(sentences.filter((text) => JSON.stringify(read(text)) !== JSON.stringify(said(text)))).toEqual([]);
});

test.each([
  'plain',
  "an apostrophe's no quote, and '' is one",
  'a {name} and { another }',
  "a brace '{' in quotes, '{not} this' and {this}",
  '{count, plural, one {# day} other {# days, {name}}}',
  '{count, plural, offset:1 =0 {none} one {one} other {#}}',
  '{who, select, she {her} other {them}}',
  '{when, date, short} at {when, time}',
  'costs {amount, number, ::currency/USD}',
  'an open {brace',
  '{}',
  '{two words}',
  '{count, plural, one {# day}}',
  '{count, plural}',
  '{count, plurl, other {x}}',
  '{count, select, other {x}',
])('%s', (text) => {
  expect(read(text)).toEqual(said(text));
});

test('a } alone could be said, but is never meant', () => expect(read('a closed brace}')).toBeNull());
