// Practice figures, in whole seconds: how long people waited, phones rang, holds lasted, and how busy the desk was.
// Shown, never scored, unless the huddle card says so.
import { costOf } from '../office/costs.ts';
import type { Fact } from '../office/facts.ts';
import type { World } from '../shift/world.ts';

const seconds = (ms: number): number => Math.floor(ms / 1000);
const mean = (list: number[]): number => Math.floor(list.reduce((a, b) => a + b, 0) / list.length);

/** Counts are always there; a length of time only where one was taken: nobody waited is not a wait of nothing. */
export function figures(_world: World, journal: readonly Fact[]): Record<string, number> {
  const rings: number[] = [];
  const waits: number[] = [];
  const holds: number[] = [];
  /** Since when somebody waits whom nobody has turned to yet. */
  const since = new Map<string, number>();
  let left = 0;
  let missed = 0;
  for (const f of journal) {
    if (f.type === 'phone.answered') rings.push(f.ringMs);
    if (f.type === 'person.turned-to') waits.push(f.waitedMs);
    if (f.type === 'phone.resumed') holds.push(f.heldMs);
    if (f.type === 'person.came-in') since.set(f.contact, f.atMs);
    if (f.type === 'person.turned-to') since.delete(f.contact);
    if (f.type === 'patience.ran-out') {
      left += 1;
      const sinceMs = since.get(f.contact);
      if (sinceMs !== undefined) waits.push(f.atMs - sinceMs);
    }
    if (f.type === 'phone.missed') missed += 1;
  }
  return {
    ...(rings.length > 0 && { answerSeconds: seconds(mean(rings)) }),
    ...(waits.length > 0 && {
      waitSeconds: seconds(mean(waits)),
      longestWaitSeconds: seconds(Math.max(...waits)),
    }),
    ...(holds.length > 0 && { holdSeconds: seconds(mean(holds)) }),
    gaveUp: left,
    callsMissed: missed,
  };
}

/**
 * What a practised player's hands take for one act, in simulated time: 2.5 s of their own (the practice plan's 50 s for a
 * check-in of some twenty acts), at the relaxed pace's 3.5 simulated seconds a second.
 */
const HAND_MS = 8_750;
const FREE = new Set(['time.skip', 'time.wait', 'clock.passed', 'pace.set']);

/** Per cent of the shift that a practised player is busy at the relaxed pace: acts and hands. The load the level sets. */
export const utilisation = (
  commands: readonly { command: Parameters<typeof costOf>[0] }[],
  lengthMs: number,
): number => {
  const busyMs = commands
    .filter(({ command }) => !FREE.has(command.type))
    .reduce((sum, { command }) => sum + costOf(command) + HAND_MS, 0);
  return Math.floor((busyMs * 100) / Math.max(1, lengthMs));
};
