// Two blocks of a column at one time stand side by side: which lane each stands in, and how many there are.
// Arithmetic only; it knows no visit and no page.
import { MINUTE } from '../../../office/kinds.ts';

interface Timed {
  startMs: number;
  minutes: number;
}
export interface Lane {
  lane: number;
  lanes: number;
}
const endMs = (b: Timed): number => b.startMs + b.minutes * MINUTE;

export function lanesOf(blocks: readonly Timed[]): Lane[] {
  const out: Lane[] = blocks.map(() => ({ lane: 0, lanes: 1 }));
  const order = blocks.map((_, n) => n).sort((a, b) => start(blocks, a) - start(blocks, b) || a - b);
  let group: number[] = [];
  let free: number[] = [];
  const close = (): void => {
    for (const n of group) out[n] = { lane: out[n]?.lane ?? 0, lanes: free.length };
    group = [];
    free = [];
  };
  for (const n of order) {
    const block = blocks[n] as Timed;
    // Nobody of the group is still there: a new group begins.
    if (free.every((until) => until <= block.startMs)) close();
    const at = free.findIndex((until) => until <= block.startMs);
    const lane = at < 0 ? free.length : at;
    free[lane] = endMs(block);
    out[n] = { lane, lanes: 1 };
    group.push(n);
  }
  close();
  return out;
}
const start = (blocks: readonly Timed[], n: number): number => blocks[n]?.startMs ?? 0;
