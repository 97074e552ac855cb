// What the board says all through a morning: a provider sees one person at a time, and whoever is seen to be with a patient
// is not called free by the list of colleagues.
import { expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { beginRun, play } from '../../src/shift/replay.ts';
import { deskView } from '../../src/views/desk.ts';
import { edition } from '../fixtures/edition.ts';

test.each([
  ['junior', 4812],
  ['secretary', 4811],
] as const)('all through a %s morning, seed %i', (shift, seed) => {
  const { world, log } = playShift(edition, seed, settingsFor(shift), 'exemplar');
  const run = beginRun(world);
  let [busy, inLab] = [0, 0];
  for (const { command, atMs } of log.entries) {
    play(run, command, atMs);
    const view = deskView({ setup: world.setup, state: run.state });
    // Who is in a room or with a provider sits where the room board shows them.
    for (const row of view.today.filter(({ status }) => status === 'roomed' || status === 'with-provider')) {
      const room = view.rooms.find(({ room: id }) => id === row.room);
      expect(['vitals', 'with-provider'], `${row.visit} at ${view.nowMs}`).toContain(room?.state);
    }
    for (const row of view.today.filter(({ status }) => status === 'in-lab')) {
      expect(row.type).toBe('LB-1');
      inLab += 1;
    }
    const seeing = view.today.filter((row) => row.status === 'with-provider').map((row) => row.provider);
    expect([view.nowMs, seeing.filter((p, n) => seeing.indexOf(p) !== n)]).toEqual([view.nowMs, []]);
    for (const one of view.team.filter((member) => seeing.includes(member.who))) {
      expect([view.nowMs, one.who, one.doing.id]).not.toEqual([view.nowMs, one.who, 'team.doing.free']);
      busy += Number(one.state === 'busy');
    }
  }
  expect(busy).toBeGreaterThan(20);
  expect(inLab).toBeGreaterThan(20);
});
