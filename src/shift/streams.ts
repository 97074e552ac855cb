// Chance, dealt: streams keyed by (seed, entity or scenario role, trait), so that one entity more or less moves nobody
// else. Integers only. Nothing is drawn once play has begun.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Stream {
  /** An integer from lo to hi, both included. */
  int(lo: number, hi: number): number;
  pick<T>(from: readonly T[]): T;
  weighted<T>(from: readonly T[], weights: readonly number[] | undefined): T;
  shuffle<T>(list: readonly T[]): T[];
}

/**
 * A key as 32 bits: FNV-1a over its UTF-16 units, then the finalizer of MurmurHash3, so that keys that differ in their last
 * letter give states far apart. A dealt shift asks for hundreds of these while somebody waits; nothing secret hangs on it.
 */
function keyed(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The stream of this key: the same for the same seed, entity and trait, whatever else is dealt. */
export function stream(seed: number, entity: string, trait: string): Stream {
  const rng = xoroshiro128plus(keyed(`${seed}|${entity}|${trait}`));
  const int = (lo: number, hi: number): number => uniformInt(rng, lo, hi);
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error(`Nothing to pick from for ${entity}/${trait}.`);
    return from[int(0, from.length - 1)] as T;
  };
  return {
    int,
    pick,
    weighted: (from, weights) => {
      if (!weights) return pick(from);
      let left = int(
        1,
        weights.reduce((a, b) => a + b, 0),
      );
      for (let i = 0; i < from.length; i += 1) {
        left -= weights[i] ?? 0;
        if (left <= 0) return from[i] as (typeof from)[number];
      }
      return from[from.length - 1] as (typeof from)[number];
    },
    shuffle: (list) => {
      const out = [...list];
      for (let i = out.length - 1; i > 0; i -= 1) {
        const j = int(0, i);
        [out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
      }
      return out;
    },
  };
}
