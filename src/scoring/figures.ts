// Practice figures, in whole seconds: how long people waited, phones rang, holds lasted, and how busy the desk was.
// Shown, never scored, unless the huddle card says so.
import { costOf } from '../office/costs.ts';
import type { Fact } from '../office/facts.ts';
import type { World } from '../shift/world.ts';

const seconds = (ms: number): number => Math.floor(ms / 1000);
const mean = (list: number[]): number =>
  list.length === 0 ? 0 : Math.floor(list.reduce((a, b) => a + b, 0) / list.length);

export function figures(_world: World, journal: readonly Fact[]): Record<string, number> {
  const rings: number[] = [];
  const waits: number[] = [];
  const holds: number[] = [];
  let left = 0;
  let missed = 0;
  for (const f of journal) {
    if (f.type === 'phone.answered') rings.push(f.ringMs);
    if (f.type === 'person.turned-to') waits.push(f.waitedMs);
    if (f.type === 'phone.resumed') holds.push(f.heldMs);
    if (f.type === 'patience.ran-out') left += 1;
    if (f.type === 'phone.missed') missed += 1;
  }
  return {
    answerSeconds: seconds(mean(rings)),
    waitSeconds: seconds(mean(waits)),
    longestWaitSeconds: seconds(Math.max(0, ...waits)),
    holdSeconds: seconds(mean(holds)),
    gaveUp: left,
    callsMissed: missed,
  };
}

/** Per cent of the shift that acts took: the load the level sets. */
export const utilisation = (
  commands: readonly { command: Parameters<typeof costOf>[0] }[],
  lengthMs: number,
): number =>
  Math.floor((commands.reduce((sum, c) => sum + costOf(c.command), 0) * 100) / Math.max(1, lengthMs));
