// First shifts by every player, and some of half the length by three of them: fifty seeds of each, or a part of them. The exemplar shows that all marks can be earned; the others show that nothing is
// earned by sitting there, by chance, by talk alone, by one reflex, or by a manner of choosing replies.
import { beforeAll, describe, expect, test } from 'vitest';
import { drawnReplies } from '../../src/cli/shift/drawn-replies.ts';
import { dealtWorld, playShift } from '../../src/cli/shift/play.ts';
import type { PlayerName } from '../../src/players/names.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { edition, first, seeds } from '../fixtures/edition.ts';
import { part } from '../whole.ts';

const FIFTY = seeds(50);
const SEEDS = part(FIFTY, 15);
interface Result {
  totals: { seed: number; total: number }[];
  mean: number;
  replies: { earned: number; possible: number };
  criticals: string[];
}

function playedBy(player: PlayerName, settings = first, over = SEEDS): Result {
  const totals: Result['totals'] = [];
  const replies = { earned: 0, possible: 0 };
  const criticals: string[] = [];
  for (const seed of over) {
    const { score } = playShift(edition, seed, settings, player);
    totals.push({ seed, total: score.total });
    for (const m of score.marks.filter((x) => x.evidence === 'reply')) {
      replies.earned += m.earned;
      replies.possible += m.possible;
    }
    criticals.push(...score.critical.map((c) => `${seed}: ${c.kind}`));
  }
  return { totals, mean: totals.reduce((sum, x) => sum + x.total, 0) / totals.length, replies, criticals };
}

describe.each([
  ['a first shift', first],
  ['half a first shift', settingsFor('half')],
] as const)('%s', (_name, settings) => {
  test('the exemplar earns 95 on the mean and 90 on every seed, and is never critical', () => {
    const { totals, mean, criticals } = playedBy('exemplar', settings);
    expect(mean).toBeGreaterThanOrEqual(95);
    expect(totals.filter((x) => x.total < 90)).toEqual([]);
    expect(criticals).toEqual([]);
  }, 60_000);

  test('whoever only sits there earns nothing to speak of', () => {
    expect(playedBy('absent', settings).totals.filter((x) => x.total > 5)).toEqual([]);
  }, 60_000);

  test('chance earns at most 15', () => {
    expect(playedBy('random', settings).mean).toBeLessThanOrEqual(15);
  }, 60_000);
});

test.each<PlayerName>([
  'toolless',
  'asks-everything',
  'hands-off-everything',
  'refuses-everything',
  'emergency-everything',
])(
  '%s stays under 50 on every seed',
  (player) => {
    expect(playedBy(player).totals.filter((x) => x.total >= 50)).toEqual([]);
  },
  60_000,
);

describe('no manner of choosing replies beats chance by more than ten points of the marks for replies', () => {
  let chance = 0;
  beforeAll(() => {
    let [earned, possible] = [0, 0];
    for (const seed of SEEDS) {
      const drawn = drawnReplies(dealtWorld(edition, seed, first));
      earned += drawn.earned;
      possible += drawn.possible;
    }
    chance = (earned * 100) / possible;
  }, 60_000);

  test.each<PlayerName>(['longest', 'shortest', 'politest'])(
    '%s',
    (player) => {
      const { replies } = playedBy(player);
      expect((replies.earned * 100) / replies.possible).toBeLessThanOrEqual(chance + 10);
    },
    60_000,
  );

  test('a player that draws its replies earns about what chance should', () => {
    // One draw is one throw of dice: a part of the seeds would not tell.
    const { replies } = playedBy('random-reply', first, FIFTY);
    expect(Math.abs((replies.earned * 100) / replies.possible - chance)).toBeLessThanOrEqual(20);
  }, 60_000);
});
