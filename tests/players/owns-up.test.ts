// A whole morning with one bad act in it, a note typed over, worked twice: kept quiet, and mended and said. Owning up
// returns half of the mark and lifts the cap; keeping quiet does neither.
import { expect, test } from 'vitest';
import { dealtWorld, playWorld } from '../../src/cli/shift/play.ts';
import type { Command } from '../../src/office/commands.ts';
import { Exemplar } from '../../src/players/exemplar.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { playsOf } from '../../src/shift/plays.ts';
import type { DeskView } from '../../src/views/types.ts';
import { edition, seeds } from '../fixtures/edition.ts';

/** The exemplar, but for the first correction: it is typed over, and owned up to or not. */
class TypesOver extends Exemplar {
  work: string | null = null;
  private after: Command[] = [];
  constructor(
    plays: ConstructorParameters<typeof Exemplar>[0],
    private readonly ownsUp: boolean,
  ) {
    super(plays);
  }
  override next(view: DeskView): Command | null {
    return this.after.shift() ?? super.next(view);
  }
  protected override shape(_view: DeskView, command: Command | null): Command | null {
    if (command?.type !== 'records.amend' || this.work !== null) return command;
    const { work } = command;
    this.work = work;
    if (this.ownsUp)
      this.after = [
        { type: 'records.contain', work, how: 'original-restored' },
        { type: 'incident.report', about: work, what: 'overwritten', words: 'I typed over the old number.' },
      ];
    return { ...command, how: 'overwrite' };
  }
}

test('a note typed over: said and mended, half of the mark comes back and the cap lifts; kept quiet, neither', () => {
  const settings = settingsFor('secretary');
  const played = (seed: number, ownsUp: boolean) => {
    const world = dealtWorld(edition, seed, settings);
    const player = new TypesOver(playsOf(world), ownsUp);
    const { score } = playWorld(edition, world, seed, player);
    return { score, work: player.work };
  };
  const seed = seeds(20).find((s) =>
    dealtWorld(edition, s, settings).plan.work.some((w) => w.kind === 'correction'),
  );
  if (seed === undefined) throw new Error('No correction in twenty mornings.');
  const [quiet, said] = [played(seed, false), played(seed, true)];
  const mark = (p: ReturnType<typeof played>) =>
    p.score.marks.find((m) => m.id === `first-words-readable@${p.work}`);
  const falsified = (p: ReturnType<typeof played>) =>
    p.score.critical.filter((c) => c.kind === 'falsified-record').map((c) => c.lifted);
  expect([falsified(quiet), quiet.score.total]).toEqual([[false], 69]);
  expect([mark(quiet)?.earned, mark(quiet)?.recovered]).toEqual([0, 0]);
  expect(falsified(said)).toEqual([true]);
  expect(said.score.total).toBeGreaterThan(90);
  expect(mark(said)?.earned).toBe(0);
  expect(mark(said)?.recovered).toBe((mark(said)?.possible ?? 0) / 2);
}, 60_000);
