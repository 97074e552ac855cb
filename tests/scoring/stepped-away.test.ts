// What stepping away does to a score: no mark of that situation is left, lost or won, nor any critical of it; the total is out
// of what remains; no player of any kind gets more points or a better grade by it, and nobody is blamed.
import { describe, expect, test } from 'vitest';
import { dealtWorld, type Played, playWorld } from '../../src/cli/shift/play.ts';
import type { Command } from '../../src/office/commands.ts';
import { makePlayer, type PlayerName } from '../../src/players/names.ts';
import type { Player } from '../../src/players/player.ts';
import { debriefed } from '../../src/session/debriefed.ts';
import { standingOf } from '../../src/session/class/standing.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import type { Settings } from '../../src/shift/plan.ts';
import { epilogue } from '../../src/shift/run.ts';
import { playsOf } from '../../src/shift/plays.ts';
import type { DeskView } from '../../src/views/types.ts';
import { edition, first, seeds } from '../fixtures/edition.ts';
import { part } from '../whole.ts';

/** Steps away wherever it may, as soon as it is in such a talk and has done so many things there. */
class StepsAway implements Player {
  private readonly inner: Player;
  private readonly after: number;
  private acts = 0;
  constructor(inner: Player, after: number) {
    this.inner = inner;
    this.after = after;
  }
  next(view: DeskView): Command | null {
    if (!view.talk?.mayStepAway) {
      this.acts = 0;
      return this.inner.next(view);
    }
    this.acts += 1;
    return this.acts > this.after ? { type: 'team.step-away' } : this.inner.next(view);
  }
  refused(command: Command, code: string): void {
    this.inner.refused(command, code);
  }
}

function play(kind: PlayerName, seed: number, settings: Settings, after: number | null): Played {
  const world = dealtWorld(edition, seed, settings);
  const inner = makePlayer(kind, { plays: playsOf(world), texts: edition.text, seed });
  return playWorld(edition, world, seed, after === null ? inner : new StepsAway(inner, after));
}
const touched = (seed: number, settings: Settings): boolean =>
  deal(edition.content, seed, settings).scenarios.some(
    ({ id }) => (edition.content.scenarios[id]?.contentNotes.length ?? 0) > 0,
  );
const pointsOf = ({ score }: Played): number =>
  score.marks.reduce((sum, m) => sum + Math.max(0, m.earned + m.recovered), 0);

const secretary = settingsFor('secretary');
const days: [string, number, Settings][] = [
  ...seeds(24, 0)
    .filter((seed) => touched(seed, first))
    .slice(0, 5)
    .map((seed): [string, number, Settings] => ['first', seed, first]),
  ...seeds(24, 0)
    .filter((seed) => touched(seed, secretary))
    .slice(0, 2)
    .map((seed): [string, number, Settings] => ['secretary', seed, secretary]),
];
const RANK = { 'not-seen': 0, practice: 1, developing: 2, secure: 3 };

describe.each(part(days, 3))('a %s shift, seed %i', (_, seed, settings) => {
  const away = play('exemplar', seed, settings, 3);
  const units = new Set(away.score.steppedAway.map(({ unit }) => unit));

  test('leaves every mark of the situation out, and the others as they were', () => {
    expect(units.size).toBeGreaterThan(0);
    expect(away.score.marks.filter(({ unit }) => units.has(unit))).toEqual([]);
    const all = play('exemplar', seed, settings, null).score.marks;
    expect(new Set(away.score.marks.map(({ id }) => id))).toEqual(
      new Set(all.filter(({ unit }) => !units.has(unit)).map(({ id }) => id)),
    );
  });

  test('is out of what is left: whoever does the rest well has it all', () => {
    expect(away.score.total).toBeGreaterThanOrEqual(90);
    expect(away.score.critical).toEqual([]);
    const { percent } = away.score.byResponsibility.communications;
    expect(percent).toBeGreaterThanOrEqual(90);
  });

  test('says so without blame, and nobody of it stands among those it went badly with', () => {
    const view = debriefed(away.run, away.log);
    expect(view.score.steppedAway.map(({ unit }) => unit)).toEqual([...units]);
    const met = away.world.plan.contacts.filter((c) => units.has(c.scenario ?? ''));
    const names = met.map((c) => away.world.setup.people[c.person]?.name);
    expect(view.people.filter(({ name }) => names.includes(name))).toEqual([]);
    // They may come for something else as well: that is told as ever.
    for (const name of names)
      expect(
        view.timeline.filter(({ label }) => label.params?.['name'] === name).map(({ verdict }) => verdict),
      ).toContain('plain');
  });

  test('stands in the class as not seen, with the reason', () => {
    const standing = standingOf(away.run, away.log, away.score);
    expect(standing.steppedAway.map(({ unit }) => unit)).toEqual([...units]);
    const lines = standing.lines.filter(({ id }) => units.has(id.split('/')[0] ?? ''));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatchObject({ band: 'not-seen', chances: 0, possible: 0 });
  });

  test.each<PlayerName>([
    ...(['exemplar', 'careless', 'random', 'toolless', 'asks-everything', 'longest', 'first-reply'] as const),
    ...(['hands-off-everything', 'refuses-everything', 'emergency-everything'] as const),
  ])(
    'gives a player who is %s neither points nor a better grade',
    (kind) => {
      const stayed = play(kind, seed, settings, null);
      for (const after of [0, 6]) {
        const left = play(kind, seed, settings, after);
        // A player's other work may come earlier or later by it: a mark or two of routine either way.
        const spare = left.score.steppedAway.length === 0 ? 0 : 3;
        expect(pointsOf(left)).toBeLessThanOrEqual(pointsOf(stayed) + spare);
        expect(RANK[left.score.grade]).toBeLessThanOrEqual(RANK[stayed.score.grade]);
      }
    },
    60_000,
  );
});

test('no card ever comes of a situation that was stepped away from, however far it had gone', () => {
  let stepped = 0;
  for (const [, seed, settings] of days)
    for (const after of [0, 8, 14]) {
      const { run, score } = play('careless', seed, settings, after);
      stepped += score.steppedAway.length;
      const cards = new Set(
        score.steppedAway.flatMap(
          ({ unit }) => edition.content.scenarios[unit]?.effects.map((e) => e.says.id) ?? [],
        ),
      );
      const all = [...run.journal, ...epilogue(run.world, run.state, run.journal)];
      expect(all.filter((f) => f.type === 'card.arrived' && cards.has(f.card))).toEqual([]);
    }
  expect(stepped).toBeGreaterThan(10);
}, 60_000);

test('what was done badly before stepping away is not charged, and makes no good grade either', () => {
  const [, seed, settings] = days[0] ?? ['', 1, first];
  const world = dealtWorld(edition, seed, settings);
  const inner = makePlayer('exemplar', { plays: playsOf(world), texts: edition.text, seed });
  let advised = false;
  const slips: Player = {
    next: (view) => {
      if (!view.talk?.mayStepAway) return inner.next(view);
      if (advised) return { type: 'team.step-away' };
      advised = true;
      return { type: 'say.tell', item: 'clinical', whole: false };
    },
    refused: (command, code) => inner.refused(command, code),
  };
  const { score, run } = playWorld(edition, world, seed, slips);
  expect(run.journal.some(({ type }) => type === 'talk.advised')).toBe(true);
  expect(score.critical).toEqual([]);
  expect(score.total).toBeGreaterThanOrEqual(90);
  expect(score.grade).toBe('not-seen');
});
