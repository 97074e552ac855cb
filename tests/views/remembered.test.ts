// What a view remembers is never older than the office: over whole shifts, what is seen is what would be seen with no memory.
import { expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import { hashOf } from '../../src/office/canonical.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { beginRun, play } from '../../src/shift/replay.ts';
import { deskView } from '../../src/views/desk.ts';
import { edition } from '../fixtures/edition.ts';

/** Every so many acts the view is written down; all of it is looked at after each. */
const EVERY = 7;

test.each(['exemplar', 'random'] as const)('all through a morning played by %s', (player) => {
  const { world, log } = playShift(edition, 11, settingsFor('junior'), player);
  /** Another setup, equal in everything, is an office that nobody remembers. */
  const seen = (withMemory: boolean): string[] => {
    const run = beginRun(world);
    return log.entries.flatMap(({ command, atMs }, n) => {
      play(run, command, atMs);
      const setup = withMemory ? world.setup : { ...world.setup };
      if (n % EVERY > 0 && !withMemory) return [];
      const view = { ...deskView({ setup, state: run.state }) };
      return n % EVERY > 0 ? [] : [hashOf(view)];
    });
  };
  const views = seen(true);
  expect(views.length).toBeGreaterThan(20);
  expect(views).toEqual(seen(false));
});
