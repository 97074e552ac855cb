// What the list that finds anything finds: every word typed is in the name, and what begins so comes first.
import { expect, test } from 'vitest';
import { type AnAct, found } from '../../src/panels/shell/all-acts.ts';

const named = (name: string): AnAct => ({
  id: name,
  name,
  cap: '',
  icon: 'search',
  into: null,
  run: () => {},
});
const acts = ['Line 1', 'Slips', 'E-mail', 'Turn to the window', 'Lists', 'Read back what was heard'].map(
  named,
);
const names = (typed: string): string[] => found(acts, typed).map(({ name }) => name);

test('nothing typed is everything, in its order', () => {
  expect(names(' ')).toEqual(acts.map(({ name }) => name));
});

test('every word typed is in the name, in any order and either case', () => {
  expect(names('BACK read')).toEqual(['Read back what was heard']);
  expect(names('line 7')).toEqual([]);
});

test('a name that begins so comes before one that only has it inside', () => {
  expect(names('li')).toEqual(['Line 1', 'Lists', 'Slips']);
});
