// What becomes of a referral that a story laid out is a fact as ever; the cards are the story's own, and only those.
import { expect, test } from 'vitest';
import { editedPlay } from '../../src/cli/play-throughs/edits.ts';
import { alone, tryPlay, tryPlayer, worldOf } from '../../src/cli/play-throughs/trial.ts';
import { Absent } from '../../src/players/absent.ts';
import { epilogue } from '../../src/shift/run.ts';
import { edition } from '../fixtures/edition.ts';

test.each([
  ['which-thursday', 'other-place', 'visit-lost'],
  ['which-thursday', 'ran-out', 'visit-lost'],
  ['nothing-to-read', 'they-have-it', 'seen-late'],
  ['nothing-to-read', 'never-sent', 'never-came'],
])('%s, %s, left alone: %s, and no card of the desk', (story, variant, what) => {
  const { world, instance } = worldOf(edition, 1, alone(story, variant));
  const { run } = tryPlayer(edition, 1, world, instance, new Absent());
  const facts = [...run.journal, ...epilogue(world, run.state, run.journal)];
  const came = facts.flatMap((f) => (f.type === 'referral.came-of-it' ? [f.what] : []));
  const cards = facts.flatMap((f) => (f.type === 'card.arrived' ? [f.card] : []));
  expect(came).toEqual([what]);
  expect(cards.filter((card) => card.startsWith('referrals/'))).toEqual([]);
});

test.each([
  [
    'which-thursday',
    'fits',
    { 'authorization.log': { work: 'which-thursday', number: '$referrals.standing' } },
    'f',
  ],
  ['nothing-to-read', 'they-have-it', { 'referral.confirm': { work: 'nothing-to-read' } }, 'h'],
])('%s, %s, done while the caller is still there, ends as done', (story, variant, act, branch) => {
  const { run } = tryPlay(edition, 1, alone(story, variant), (i) =>
    editedPlay(i, [{ put: { before: `${branch}.0200`, do: act } }, { cut: [`${branch}.0300`] }]),
  );
  const ends = run.journal.flatMap((f) => (f.type === 'scenario.ended' ? [f.end] : []));
  expect(ends).toEqual(['closed']);
});
