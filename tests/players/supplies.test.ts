// Supply work as dealt: whoever works it by its play-through, looking only at the view, earns all of it; whoever sits
// there earns nothing; and over the seeds every kind of parcel, morning and shelf is met.
import { expect, test } from 'vitest';
import { playWorld } from '../../src/cli/shift/play.ts';
import { Absent } from '../../src/players/absent.ts';
import { Exemplar } from '../../src/players/exemplar.ts';
import type { Player } from '../../src/players/player.ts';
import { deal } from '../../src/shift/deal/deal.ts';
import { playsOf } from '../../src/shift/plays.ts';
import { makeWorld } from '../../src/shift/world.ts';
import { edition, first } from '../fixtures/edition.ts';
import { dealt, withWork } from '../office/supply-desk.ts';

const COUNTS = { delivery: 1, 'fridge-log': 1, 'stock-count': 1 };

function supplyMarks(seed: number, player: (plays: ReturnType<typeof playsOf>) => Player) {
  const plan = withWork(seed, COUNTS)(deal(edition.content, seed, first));
  const world = makeWorld(edition.content, plan, first);
  const { score } = playWorld(edition, world, seed, player(playsOf(world)));
  const marks = score.marks.filter((m) => m.responsibility === 'supplies');
  return {
    lost: marks.filter((m) => m.earned < m.possible).map((m) => m.id),
    earned: marks.reduce((sum, m) => sum + m.earned, 0),
    possible: marks.reduce((sum, m) => sum + m.possible, 0),
  };
}

test('worked well it is all earned, on every seed', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const { lost, possible } = supplyMarks(seed, (plays) => new Exemplar(plays));
    expect([seed, lost]).toEqual([seed, []]);
    expect(possible).toBeGreaterThanOrEqual(9);
  }
});

test('left alone it earns nothing', () => {
  for (let seed = 1; seed <= 12; seed += 1) expect(supplyMarks(seed, () => new Absent()).earned).toBe(0);
});

test('every kind is dealt, most parcels are sound and most mornings too', () => {
  const reasons = new Map<string, number>();
  for (let seed = 1; seed <= 300; seed += 1)
    for (const w of dealt(seed, COUNTS).work) {
      const key = `${w.kind} ${w.facts.reason}`;
      reasons.set(key, (reasons.get(key) ?? 0) + 1);
    }
  expect([...reasons.keys()].sort()).toEqual([
    'delivery clean',
    'delivery damaged',
    'delivery short',
    'delivery too-warm',
    'delivery wrong-item',
    'fridge-log fine',
    'fridge-log too-cold',
    'fridge-log too-warm',
    'stock-count expired',
    'stock-count low',
    'stock-count low-expired',
    'stock-count low-unrotated',
    'stock-count on-order',
    'stock-count recall',
    'stock-count unrotated',
  ]);
  expect(reasons.get('fridge-log fine')).toBeGreaterThan(150);
});
