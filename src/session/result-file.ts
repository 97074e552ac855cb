// What a student hands in: the shift file with the score it claims, also of a shift that is not over, and its name, made
// of the class code and whoever sat there. It judges nothing: whoever checks the file replays it.
import { scoreOf } from '../scoring/score.ts';
import { boardCode, codeAlone } from '../shift/class-code.ts';
import type { Log } from '../shift/log.ts';
import type { Playing } from './playing.ts';
import { shiftFile } from './shift-file.ts';
import type { Seat } from './types.ts';

/** Longer names are cut: some school disks take no path longer than about two hundred characters. */
const LONGEST = 60;

/** The log, with the score of what was done so far where a class code asks for a result. */
function withScore({ log, run, unscored }: Playing, seat: Seat): Log {
  if (seat.code === undefined || unscored || log.claimed.score !== undefined) return log;
  try {
    return { ...log, claimed: { ...log.claimed, score: scoreOf(run.world, run.journal).total } };
  } catch {
    // The work matters more than its score: a scorer that breaks keeps nobody from saving the shift.
    return log;
  }
}

export const resultFile = (playing: Playing, seat: Seat): string =>
  shiftFile(withScore(playing, seat), { ...seat, unscored: playing.unscored });

/** Letters and digits of any script stay; everything a file system may mind becomes a hyphen. */
const safe = (text: string): string =>
  [...text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');

/** `CODE-Name.json`, the code of the board; in a pair both names, from the second attempt on its number. */
export function resultFileName({ name, pair, code = '', attempt = 1 }: Seat, contentHash: string): string {
  const board = boardCode(contentHash, code)?.code ?? codeAlone(code);
  const parts = [board, safe(name), safe(pair ?? '')];
  const again = attempt > 1 ? [`${attempt}`] : [];
  return `${[...parts, ...again].filter((part) => part !== '').join('-')}.json`;
}
