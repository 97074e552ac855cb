// Checks a shift file's text: is it whole, from this edition, dealt by it, and does it replay to what it claims?
// Whatever stands in the file, this answers and never throws; the score is of the last valid prefix.
import { hashOf } from '../../office/canonical.ts';
import type { Edition } from '../../scenario/content.ts';
import { scoreOf } from '../../scoring/score.ts';
import { deal } from '../../shift/deal/deal.ts';
import { type Log, readLog } from '../../shift/log.ts';
import { replay, stateHash } from '../../shift/replay.ts';
import { scoreOut } from '../output/score.ts';
import type { VerifyOut } from '../output/verify.ts';

type Checked = Omit<VerifyOut, 'file'>;
const nothing = { stateHash: null, score: null };

/** The plan that this edition deals for the file's seed and settings is the plan in the file. */
function isDealt(edition: Edition, log: Log): boolean {
  try {
    return hashOf(deal(edition.content, log.seed, log.settings)) === hashOf(log.plan);
  } catch {
    return false;
  }
}

function result(
  edition: Edition,
  log: Log,
): { stateHash: string; score: Checked['score']; total: number; refusedAt: number | null } | null {
  try {
    const { run, refusedAt } = replay(edition.content, log);
    const score = scoreOf(run.world, run.journal);
    return {
      stateHash: stateHash(run.state),
      score: scoreOut(score, edition.text),
      total: score.total,
      refusedAt,
    };
  } catch {
    return null;
  }
}

export function checkText(edition: Edition, text: string): Checked {
  const read = readLog(text, edition.contentHash);
  const fault =
    read.verdict === 'ok'
      ? {}
      : { problem: read.problem, ...('at' in read && read.at > 0 ? { at: read.at } : {}) };
  if (!read.log) return { verdict: read.verdict, ...nothing, ...fault };
  const { log } = read;
  // Another edition's rules cannot be replayed here: the file may be good, but this is not the place to say so.
  if (read.verdict === 'other-version') return { verdict: 'other-version', ...nothing, ...fault };
  if (log.contentHash !== edition.contentHash) return { verdict: read.verdict, ...nothing, ...fault };
  const out = result(edition, log);
  if (!out)
    return {
      verdict: read.verdict === 'damaged' ? 'damaged' : 'edited',
      ...nothing,
      problem: 'does-not-run',
    };
  const seen = { stateHash: out.stateHash, score: out.score };
  if (read.verdict !== 'ok') return { verdict: read.verdict, ...seen, ...fault };
  if (!isDealt(edition, log)) return { verdict: 'edited', ...seen, problem: 'plan-not-dealt' };
  if (out.refusedAt !== null)
    return { verdict: 'edited', ...seen, problem: 'entry-refused', at: out.refusedAt };
  if (log.claimed.score !== undefined && log.claimed.score !== out.total)
    return { verdict: 'edited', ...seen, problem: 'score-wrong' };
  return { verdict: 'ok', ...seen };
}
