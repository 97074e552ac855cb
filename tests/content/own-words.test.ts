// "In their own words" is that: what a talk puts on a slip under this name was said in it, sentence by sentence. A summary
// there would teach the very thing that the rule of messages calls wrong.
import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';

/** Everything below a value, itself first. */
const within = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(within)] : [value];
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/);

test.each(Object.values(edition.content.scenarios).map((s) => [s.id, s] as const))(
  'in "%s" the words taken down are words said',
  (_id, scenario) => {
    const all = within(scenario);
    const said = all.flatMap((one) => {
      const { id } = (one ?? {}) as { id?: unknown };
      return typeof id === 'string' ? sentences(edition.text[id] ?? '') : [];
    });
    const taken = all.flatMap((one) => {
      const { gives } = (one ?? {}) as { gives?: { words?: unknown } };
      return typeof gives?.words === 'string' && !gives.words.startsWith('$') ? sentences(gives.words) : [];
    });
    expect(taken.filter((words) => !said.includes(words))).toEqual([]);
  },
);

test('some scenarios have such words', () => {
  expect(JSON.stringify(edition.content.scenarios).match(/"words":"[A-Z]/g)?.length).toBeGreaterThan(20);
});
