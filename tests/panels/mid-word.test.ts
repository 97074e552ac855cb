// Letters written on when their field has gone are no hotkeys; a key after Enter, Tab, Escape or a pause is one.
import { expect, test } from 'vitest';
import { MidWord } from '../../src/panels/shell/mid-word.ts';

/** Keys at their times; those written into a field stand in the first list. Which ones only went on with a word. */
function swallowed(inField: string[], after: string[], everyMs: number): string[] {
  const word = new MidWord();
  for (const [n, key] of inField.entries()) word.takes(key, true, n * everyMs);
  return after.filter((key, n) => word.takes(key, false, (inField.length + n) * everyMs));
}

test('the rest of a name is no row of hotkeys', () => {
  expect(swallowed(['W', 'a'], ['l', 't', 'e', 'r'], 200)).toEqual(['l', 't', 'e', 'r']);
});

test('what ends a word ends it at once', () => {
  for (const key of ['Enter', 'Tab', 'Escape']) expect(swallowed(['W', 'a', key], ['g'], 50)).toEqual([]);
  expect(swallowed(['W', 'a'], ['Escape', 'g'], 50)).toEqual([]);
});

test('after a pause a letter is a hotkey again', () => {
  expect(swallowed(['W', 'a'], ['g'], 800)).toEqual([]);
});
