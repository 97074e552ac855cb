// Chance, dealt: streams keyed by (seed, entity or scenario role, trait), so that one entity more or less moves nobody
// else. Integers only. Nothing is drawn once play has begun.
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { sha256Hex } from '../office/canonical.ts';

export interface Stream {
  /** An integer from lo to hi, both included. */
  int(lo: number, hi: number): number;
  pick<T>(from: readonly T[]): T;
  weighted<T>(from: readonly T[], weights: readonly number[] | undefined): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** The stream of this key: the same for the same seed, entity and trait, whatever else is dealt. */
export function stream(seed: number, entity: string, trait: string): Stream {
  const state = Number.parseInt(sha256Hex(`${seed}|${entity}|${trait}`).slice(0, 8), 16);
  const rng = xoroshiro128plus(state | 0);
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
