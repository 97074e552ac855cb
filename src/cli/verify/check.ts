// What the command line says of a shift file's text: the verdict of the session's check, with the state it replays to and
// its score as they are printed. Judges nothing itself.
import type { Edition } from '../../scenario/content.ts';
import { checking } from '../../session/class/check.ts';
import { atOnce, stateHash } from '../../shift/replay.ts';
import { scoreOut } from '../output/score.ts';
import type { VerifyOut } from '../output/verify.ts';

export function checkText(edition: Edition, text: string): Omit<VerifyOut, 'file'> {
  const { played, ...said } = atOnce(checking(edition, text));
  return played
    ? { ...said, stateHash: stateHash(played.run.state), score: scoreOut(played.score, edition.text) }
    : { ...said, stateHash: null, score: null };
}
