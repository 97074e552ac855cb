// How much a browser keeps: of finished shifts the newest logs, and the score line of every one; of unfinished ones the newest
// alone, for on a shared computer most of those are nobody's any more. Says what may go; deletes nothing itself.
import type { ShiftRecord } from './storage.ts';

/** Finished shifts whose logs are kept; of older ones the score line stays. */
const MOST_LOGS = 60;
export const MOST_UNFINISHED = 40;

type Known = Pick<ShiftRecord, 'id' | 'finished' | 'playedAt'>;

/** `logs`: only their log goes. `whole`: nothing of them stays, or the list would offer what cannot be opened. */
export function tooOld(records: readonly Known[]): { logs: string[]; whole: string[] } {
  const newest = [...records].sort((a, b) => b.playedAt - a.playedAt);
  const ids = (finished: boolean, most: number): string[] =>
    newest
      .filter((record) => record.finished === finished)
      .slice(most)
      .map(({ id }) => id);
  return { logs: ids(true, MOST_LOGS), whole: ids(false, MOST_UNFINISHED) };
}
