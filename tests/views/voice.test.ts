// Who sounds how: by age and pronoun,
// and always the same.
import { expect, test } from 'vitest';
import { SPEAKERS, voiceFor } from '../../src/views/voice.ts';

test('a child, an old woman, a man and somebody of whom nothing is known each get a fitting voice', () => {
  expect(voiceFor('a', 6, 'she').speaker).toBe('child');
  expect(voiceFor('a', 80, 'she').speaker).toBe('woman-old');
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    expect(voiceFor(id, 40, 'he').speaker).toMatch(/^man-/);
    expect(voiceFor(id, 40, 'she').speaker).toMatch(/^woman-(?!old)/);
    expect(SPEAKERS).toContain(voiceFor(id, null, null).speaker);
  }
});

test('the same person always sounds the same, and two people with one speaker are told apart by pitch', () => {
  expect(voiceFor('walter-nakamura', 71, 'he')).toEqual(voiceFor('walter-nakamura', 71, 'he'));
  const people = Array.from({ length: 40 }, (_, n) => voiceFor(`person-${n}`, 40, 'he'));
  for (const speaker of new Set(people.map((one) => one.speaker))) {
    const pitches = people.filter((one) => one.speaker === speaker).map((one) => one.pitch);
    expect(new Set(pitches).size).toBeGreaterThan(4);
  }
});
