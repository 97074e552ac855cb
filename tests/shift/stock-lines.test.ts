// What people say when no scenario speaks for them, over whole mornings: no sentence with a turn of its own comes from two
// people, plain words stay plain, and nobody says what is for another age, the other channel, or another kind of person.
import { describe, expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import { fits } from '../../src/office/talk/voices.ts';
import type { VoiceLine } from '../../src/office/setup.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { edition } from '../fixtures/edition.ts';

const PLAIN_WORDS = 9;
const sets = Object.entries(edition.content.practice.voices);
const without = (text: string): number => text.split(/\s+/).filter((w) => /\p{L}/u.test(w)).length;

describe.each(['junior', 'secretary'] as const)('a %s morning', (shift) => {
  test.each([
    [41, 'exemplar'],
    [42, 'exemplar'],
    [43, 'asks-everything'],
  ] as const)(
    'seed %i by %s: nobody says what somebody else has said, or what is not theirs to say',
    (seed, player) => {
      const { world, run } = playShift(edition, seed, settingsFor(shift), player);
      const lines = new Map<string, VoiceLine>(
        Object.values(world.setup.voices).flatMap((set) => set.map((l) => [l.id, l] as const)),
      );
      const by = new Map<string, Set<string>>();
      const wrong: string[] = [];
      for (const f of run.journal) {
        if (f.type !== 'line.said' || !(f.set.startsWith('voices.') || f.set.startsWith('own.'))) continue;
        const line = lines.get(f.line);
        if (line?.by !== 'any' && line?.by !== 'team')
          by.set(f.line, (by.get(f.line) ?? new Set()).add(f.who));
        const contact = run.state.contacts[f.contact];
        if (!line || !contact) continue;
        // Whether there is still something to wait for was true when it was said; the rest does not change.
        const { then: _moment, ...lasting } = line.for ?? {};
        const theirs = world.setup.team[f.who] ? ['team', 'any'] : [contact.manner, 'any'];
        if (
          !theirs.includes(line.by) ||
          !fits({ setup: world.setup, state: run.state }, contact, { ...line, for: lasting })
        )
          wrong.push(`${f.who}: ${edition.text[f.line]}`);
      }
      const twice = [...by]
        .filter(([, who]) => who.size > 1)
        .map(([id, who]) => [edition.text[id], [...who]]);
      expect(twice).toEqual([]);
      expect(wrong).toEqual([]);
      expect(by.size).toBeGreaterThan(20);
    },
    60_000,
  );
});

test('every set has plain words for anybody, without a condition, and they are few', () => {
  for (const [set, { any, team }] of sets) {
    expect(
      any.filter((l) => l.for === undefined),
      set,
    ).not.toEqual([]);
    for (const { id } of [...any, ...team])
      expect(without(edition.text[id] ?? ''), id).toBeLessThanOrEqual(PLAIN_WORDS);
  }
});
