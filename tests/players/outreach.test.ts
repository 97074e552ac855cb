// Lists as dealt: whoever works them by their play-through, looking only at the view, earns all of it in a whole morning;
// whoever sits there earns nothing; and over the seeds every course of a waiting list and every answer is met.
import { expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { LADDER } from '../../src/shift/deal/ladder.ts';
import { edition, seeds } from '../fixtures/edition.ts';

const settings = settingsFor('secretary');
const LINES =
  /^(?:asked-in-turn|one-slot-one-yes|a-no-is-written|little-on-the-machine|reminder-says-it-all|their-way-and-no-reason|answers-worked)@/;
const marks = (seed: number, player: 'exemplar' | 'absent') =>
  playShift(edition, seed, settings, player).score.marks.filter((m) => LINES.test(m.id));

test('a morning worked well earns every line of the lists', () => {
  for (const seed of seeds(4, 21)) {
    const list = marks(seed, 'exemplar');
    expect([seed, list.filter((m) => m.earned < m.possible).map((m) => m.id)]).toEqual([seed, []]);
    expect(list.length).toBeGreaterThanOrEqual(5);
  }
}, 60_000);

test('left alone they earn nothing', () => {
  expect(marks(21, 'absent').reduce((sum, m) => sum + m.earned, 0)).toBe(0);
});

test('every secretary morning has both, with four to six who wait and visits that stand in the book', () => {
  const courses = new Set<unknown>();
  const answers = new Set<string>();
  for (const seed of seeds(60)) {
    const plan = deal(edition.content, seed, settings);
    const kinds = plan.work.map((w) => w.kind);
    expect([seed, kinds.includes('waiting-list'), kinds.includes('reminder')]).toEqual([seed, true, true]);
    const { lists = {}, reminders = {} } = plan.areas.outreach ?? {};
    for (const list of Object.values(lists)) {
      expect(list.waiting.length).toBeGreaterThanOrEqual(4);
      expect(list.waiting.length).toBeLessThanOrEqual(6);
      expect(list.startMs).toBeGreaterThan(LADDER.secretary.endsMs);
      expect(plan.visits.find((v) => v.id === list.visit)?.startMs).toBe(list.startMs);
    }
    for (const list of Object.values(reminders))
      for (const r of list.visits) {
        answers.add(r.says);
        expect(Math.floor((plan.visits.find((v) => v.id === r.visit)?.startMs ?? 0) / 86_400_000)).toBe(
          list.day,
        );
      }
    courses.add(plan.work.find((w) => w.kind === 'waiting-list')?.facts.reason);
  }
  expect([...courses].sort()).toEqual([
    'first-says-yes',
    'list-is-spent',
    'nobody-picks-up',
    'second-says-yes',
    'seen-elsewhere',
  ]);
  expect([...answers].sort()).toEqual(['cancel', 'confirmed', 'move', 'silence', 'wrong-number']);
});
