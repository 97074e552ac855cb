// The files of a class beside each other: which are of another code than asked for, and which hold the same shift as
// another file. Only whole and true files are compared; names are only used to say whose a file is.
import { canonical } from '../../office/canonical.ts';
import type { Settings } from '../../shift/plan.ts';
import type { FileResult } from './result.ts';

export interface Dealt {
  seed: number;
  settings: Settings;
}
export type Verdict = FileResult['verdict'] | 'wrong-code' | 'duplicate';
export interface Handed {
  /** Its place among the files as they came. */
  index: number;
  result: FileResult;
  verdict: Verdict;
  /** The file that holds the same shift: this one twice, or as it was saved earlier. */
  of: { index: number; file: string; name: string; whole: boolean } | null;
  /** The files that hold what this one holds, and do not count because it does. */
  also: { file: string; name: string }[];
}

/** So few acts can be the same by chance. */
const FEW_ACTS = 20;

/** How somebody's clock ran changes no mark, and is nobody's business. */
const OWN = new Set(['pace', 'untimed', 'without']);

/** What a class has alike. */
export const dealtKey = ({ seed, settings }: Dealt): string =>
  canonical([seed, Object.fromEntries(Object.entries(settings).filter(([name]) => !OWN.has(name)))]);

/** What most of the files were dealt. */
function mostDealt(results: readonly FileResult[]): string | null {
  const counts = new Map<string, number>();
  for (const { verdict, dealt } of results)
    if (verdict === 'ok' && dealt) counts.set(dealtKey(dealt), (counts.get(dealtKey(dealt)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** For each file that another one holds from its first act to its last, that other file. */
function heldBy(results: readonly FileResult[]): Map<number, number> {
  const played = results
    .map(({ verdict, chain, acts, name }, index) => ({ whole: verdict === 'ok', chain, acts, name, index }))
    .filter(({ whole, acts }) => whole && acts > 0)
    // A log comes right before one that goes on from it; of the same twice, the one handed in first is the last.
    .sort((a, b) => (a.chain < b.chain ? -1 : a.chain > b.chain ? 1 : b.index - a.index));
  const held = new Map<number, number>();
  for (let n = played.length - 2; n >= 0; n -= 1) {
    const one = played[n];
    if (one === undefined) continue;
    const holders = [];
    for (let at = n + 1; played[at]?.chain.startsWith(one.chain); at += 1) holders.push(played[at]);
    // Of several that go on from it, the one of the same name.
    const holder = holders.find((other) => other?.name === one.name) ?? holders[0];
    if (holder && (one.acts >= FEW_ACTS || one.name === holder.name))
      held.set(one.index, held.get(holder.index) ?? holder.index);
  }
  return held;
}

/** `wanted`: what the teacher's code deals; without one, what most files were dealt. */
export function compared(results: readonly FileResult[], wanted: Dealt | null): Handed[] {
  const key = wanted === null ? mostDealt(results) : dealtKey(wanted);
  const held = heldBy(results);
  const also = new Map<number, Handed['also']>();
  for (const [index, holder] of [...held].sort(([a], [b]) => a - b)) {
    const one = results[index];
    if (one === undefined) continue;
    // What somebody saved earlier and then went on from is no double of their own.
    if (one.acts !== results[holder]?.acts && one.name === results[holder]?.name) continue;
    also.set(holder, [...(also.get(holder) ?? []), { file: one.file, name: one.name }]);
  }
  return results.map((result, index): Handed => {
    const holder = held.get(index);
    const other = holder === undefined ? undefined : results[holder];
    if (other !== undefined && holder !== undefined) {
      const whole = other.acts === result.acts;
      const of = { index: holder, file: other.file, name: other.name, whole };
      return { index, result, verdict: 'duplicate', of, also: [] };
    }
    const wrong = result.verdict === 'ok' && result.dealt !== null && dealtKey(result.dealt) !== key;
    return {
      index,
      result,
      verdict: wrong ? 'wrong-code' : result.verdict,
      of: null,
      also: also.get(index) ?? [],
    };
  });
}
