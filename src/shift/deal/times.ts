// When things come in a morning: evenly mixed kinds, evenly spread times with a little play, two or three pinches where
// two come at once, and room around every story. Draws by the seed only; knows no person and no reason.
import { MINUTE } from '../../office/kinds.ts';
import { stream } from '../streams.ts';

/** A story is not crowded by a routine contact: from before it begins until it is well under way. */
const BEFORE_MS = MINUTE;
const AFTER_MS = 4 * MINUTE;
const PINCH_MS = 40_000;

/** So many of each kind in one row, each spread over the whole of it. */
export function mixed<K extends string>(seed: number, counts: readonly (readonly [K, number])[]): K[] {
  return counts
    .flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, n) => {
        const play = stream(seed, `mix.${kind}.${n}`, 'place').int(0, 60);
        return { kind, place: Math.floor(((2 * n + 1) * 1000) / (2 * count)) + play };
      }),
    )
    .sort((a, b) => a.place - b.place || (a.kind < b.kind ? -1 : 1))
    .map(({ kind }) => kind);
}

/** `count` times from `fromMs` to `toMs` in whole seconds, rising, clear of every story; a third and two thirds are pinches. */
export function times(
  seed: number,
  name: string,
  count: number,
  [fromMs, toMs]: readonly [number, number],
  stories: readonly number[],
): number[] {
  const kept = [...stories].sort((a, b) => a - b).map((t) => [t - BEFORE_MS, t + AFTER_MS] as const);
  const open = toMs - fromMs - kept.reduce((sum, [a, b]) => sum + (b - a), 0);
  const gap = Math.floor(open / Math.max(1, count));
  const out: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const pinch = count > 5 && (n === Math.floor(count / 3) || n === Math.floor((2 * count) / 3));
    const play = stream(seed, `${name}.${n}`, 'when').int(-Math.floor(gap / 5), Math.floor(gap / 5));
    let at = fromMs + n * gap + Math.floor(gap / 2) + play;
    for (const [a, b] of kept) if (at >= a) at += b - a;
    const before = out[out.length - 1];
    out.push(
      pinch && before !== undefined
        ? before + PINCH_MS
        : Math.max(Math.floor(at / 1000) * 1000, (before ?? 0) + PINCH_MS),
    );
  }
  return out;
}
