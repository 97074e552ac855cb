// Checks the text of a shift file: is it whole, from this edition, dealt by it, and does it replay to what it claims? One
// truth for the command line and the teacher's page. Whatever stands in the file, this answers and never throws; the score
// is of the last valid prefix. It goes step by step, so that a page without workers is never kept waiting.
import { canonical, hashOf } from '../../office/canonical.ts';
import type { Edition } from '../../scenario/content.ts';
import { scoreOf } from '../../scoring/score.ts';
import type { Score } from '../../scoring/types.ts';
import { deal } from '../../shift/deal/deal.ts';
import { type Log, type Reading, readLog } from '../../shift/log.ts';
import { replaying, type Run } from '../../shift/replay.ts';

/** What checking needs of an edition. */
export type Rules = Pick<Edition, 'content' | 'contentHash'>;

type ReadingProblem = Exclude<Reading, { verdict: 'ok' }>['problem'];
export type Problem =
  | 'unreadable'
  | ReadingProblem
  | 'plan-not-dealt'
  | 'entry-refused'
  | 'score-wrong'
  | 'does-not-run';

export interface Checked {
  verdict: Reading['verdict'];
  problem?: Problem;
  /** The first entry that is wrong. */
  at?: number;
  /** What could be read of it and played, and what that is worth. */
  played: { log: Log; run: Run; score: Score } | null;
}

/** Hashes of the plans this edition deals: a class hands in many logs of one. */
const dealt = new WeakMap<Rules['content'], Map<string, string | null>>();

/** The plan that this edition deals for the file's seed and settings is the plan in the file. */
function isDealt({ content }: Rules, { seed, settings, plan }: Log): boolean {
  const known = dealt.get(content) ?? new Map<string, string | null>();
  dealt.set(content, known);
  const asked = canonical([seed, settings]);
  if (!known.has(asked)) {
    let hash: string | null;
    try {
      hash = hashOf(deal(content, seed, settings));
    } catch {
      hash = null;
    }
    known.set(asked, hash);
  }
  return known.get(asked) === hashOf(plan);
}

type Steps<Result> = Generator<void, Result, void>;

function* playedOut(
  { content }: Rules,
  log: Log,
): Steps<{ run: Run; score: Score; refusedAt: number | null } | null> {
  try {
    const { run, refusedAt } = yield* replaying(content, log);
    const score = scoreOf(run.world, run.journal);
    yield;
    return { run, score, refusedAt };
  } catch {
    return null;
  }
}

function* judged(rules: Rules, text: string): Steps<Checked> {
  const read = readLog(text, rules.contentHash);
  yield;
  const fault =
    read.verdict === 'ok'
      ? {}
      : { problem: read.problem, ...('at' in read && read.at > 0 ? { at: read.at } : {}) };
  // Another edition's log cannot be replayed here: it may be good, but this is not the place to say so.
  if (!read.log || read.verdict === 'other-version' || read.log.contentHash !== rules.contentHash)
    return { verdict: read.verdict, played: null, ...fault };
  const { log } = read;
  const out = yield* playedOut(rules, log);
  if (!out)
    return {
      verdict: read.verdict === 'damaged' ? 'damaged' : 'edited',
      played: null,
      problem: 'does-not-run',
    };
  const played = { log, run: out.run, score: out.score };
  // A seal alone says that something was changed; what the rest finds says what.
  const unsealed = read.verdict === 'edited' && read.problem === 'seal-broken';
  if (read.verdict !== 'ok' && !unsealed) return { verdict: read.verdict, played, ...fault };
  if (!isDealt(rules, log)) return { verdict: 'edited', played, problem: 'plan-not-dealt' };
  if (out.refusedAt !== null)
    return { verdict: 'edited', played, problem: 'entry-refused', at: out.refusedAt };
  if (log.claimed.score !== undefined && log.claimed.score !== out.score.total)
    return { verdict: 'edited', played, problem: 'score-wrong' };
  return unsealed ? { verdict: 'edited', played, problem: 'seal-broken' } : { verdict: 'ok', played };
}

export function* checking(rules: Rules, text: string): Steps<Checked> {
  try {
    return yield* judged(rules, text);
  } catch {
    // Nested so deep, or so odd, that it cannot even be hashed.
    return { verdict: 'damaged', problem: 'not-a-shift-file', played: null };
  }
}
