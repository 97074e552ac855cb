// A situation before a class: every scenario in every variant reaches its replies, and each thing that can be said there plays
// on to words and marks without an exception. Back at the vote nothing has changed.
import { describe, expect, test } from 'vitest';
import { openLesson } from '../../src/session/projecting.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { stateHash } from '../../src/shift/replay.ts';
import { makeText } from '../../src/text/make-text.ts';
import { edition } from './desk.ts';
import { Window } from './machine.ts';

const text = makeText({ ...ENGLISH, ...edition.text });
const { time } = new Window().machine();
const situations = Object.values(edition.content.scenarios).flatMap((scenario) =>
  Object.keys(scenario.variants).map((variant) => [scenario.id, variant] as const),
);

describe('before a class', () => {
  test.each(situations)('%s, %s: every reply is reached and each can be played on', (scenario, variant) => {
    const lesson = openLesson(edition, { scenario, variant, seed: 7 }, null, time);
    const story = edition.content.scenarios[scenario]!;
    const due = Object.values(story.replies).filter(
      ({ only }) => only === undefined || only.includes(variant),
    );
    expect(lesson.beats.length).toBeGreaterThanOrEqual(Math.min(1, due.length));
    for (const beat of lesson.beats) {
      lesson.at(beat.seq);
      const before = stateHash(lesson.recording.runAt(beat.seq).state);
      expect(lesson.snapshot().view.talk?.offer?.options).toEqual(beat.options);
      expect(beat.options.length).toBeGreaterThan(2);
      for (const { id } of beat.options) {
        lesson.see(beat, id);
        expect(lesson.snapshot().viewing?.at).toBe(beat.seq + 1);
        const { journal } = lesson.recording.runAt(beat.seq + 1);
        expect(journal.some((fact) => fact.type === 'talk.replied' && fact.reply === id)).toBe(true);
        expect(() => lesson.shown?.answers.map((line) => text.say(line))).not.toThrow();
        expect(edition.text[lesson.shown?.why.id ?? '']).toBeTypeOf('string');
        if (lesson.shown?.worth === 'harmful') expect(lesson.shown.marks.length).toBeGreaterThan(0);
        lesson.back();
      }
      // On from the vote: what works, with why; and from there to the next vote.
      lesson.step(1);
      expect(['best', 'acceptable']).toContain(lesson.shown?.worth);
      lesson.step(1);
      expect(lesson.shown).toBeNull();
      expect(lesson.snapshot().viewing?.at).toBeGreaterThan(beat.seq + 1);
      lesson.at(beat.seq);
      expect(lesson.snapshot().viewing?.at).toBe(beat.seq);
      expect(stateHash(lesson.recording.runAt(beat.seq).state)).toBe(before);
    }
  });

  test('a surprise is dealt by the seed, and a reply can be opened at once', () => {
    const lesson = openLesson(edition, { scenario: 'two-ames', variant: null, seed: 3 }, 0, time);
    expect(lesson.snapshot().viewing).toMatchObject({ of: 'class', at: lesson.beats[0]?.seq, marks: [] });
  });
});
