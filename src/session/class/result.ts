// One file a student handed in, checked: its verdict, who it says it is from, what was dealt, and what it comes to. Plain data,
// so that a worker can give it back. What stands beside the log (name, attempt, pair) is under the file's seal alone, which is
// no signature: it says whose a file is, and no mark rests on it.
import { boardCode } from '../../shift/class-code.ts';
import type { Settings } from '../../shift/plan.ts';
import { type Checked, checking, type Problem, type Rules } from './check.ts';
import { type Standing, standingOf } from './standing.ts';

/** A whole shift is far smaller; a larger file is not read. */
export const MOST_BYTES = 8_000_000;
const LONGEST_NAME = 60;
/** Characters of an entry's hash that are kept to compare files by. */
const SHORT = 10;

export interface Label {
  name: string;
  unscored: boolean;
  attempt: number | null;
  pair: string;
  /** The class code it was played with; empty without one. */
  code: string;
}
export interface FileResult extends Label {
  file: string;
  verdict: Checked['verdict'];
  problem: Problem | null;
  /** The first entry that is wrong. */
  at: number | null;
  /** What everyone with the same code has alike; null when it cannot be read. */
  dealt: { seed: number; settings: Settings } | null;
  finished: boolean;
  acts: number;
  /** The start of each entry's hash, one after the other: whether one log goes on from another. */
  chain: string;
  standing: Standing | null;
}

const NO_LABEL: Label = { name: '', unscored: false, attempt: null, pair: '', code: '' };

const worded = (value: unknown): string =>
  typeof value === 'string' ? value.trim().slice(0, LONGEST_NAME) : '';

/** Of a file cut short, what stands before its entries. */
function labelIn(text: string): Label {
  const from = (json: string): Label => {
    const read = JSON.parse(json) as Record<string, unknown> | null;
    if (typeof read !== 'object' || read === null) return NO_LABEL;
    const { name, unscored, attempt, pair, code } = read;
    return {
      name: worded(name),
      unscored: unscored === true,
      attempt: Number.isInteger(attempt) ? (attempt as number) : null,
      pair: worded(pair),
      code: worded(code),
    };
  };
  try {
    return from(text);
  } catch {
    const entries = text.indexOf(',"entries":[');
    try {
      return entries < 0 ? NO_LABEL : from(`${text.slice(0, entries)}}`);
    } catch {
      return NO_LABEL;
    }
  }
}

export const unread = (file: string): FileResult => ({
  file,
  verdict: 'damaged',
  problem: 'unreadable',
  at: null,
  dealt: null,
  finished: false,
  acts: 0,
  chain: '',
  standing: null,
  ...NO_LABEL,
});

/** Checks one file, step by step. Never throws. */
export function* resultOf(rules: Rules, file: string, text: string): Generator<void, FileResult, void> {
  const { verdict, problem, at, played } = yield* checking(rules, text);
  const said = {
    ...unread(file),
    ...labelIn(text),
    verdict,
    problem: problem ?? null,
    at: at ?? null,
  };
  if (!played) return { ...said, code: '' };
  const { log, run, score } = played;
  const { seed, settings, entries, claimed } = log;
  const board = boardCode(rules.contentHash, said.code);
  return {
    ...said,
    code: board?.seed === seed ? board.code : '',
    dealt: { seed, settings },
    finished: run.state.over,
    acts: entries.length,
    chain:
      entries.length === 0
        ? ''
        : [...entries.slice(1).map((e) => e.prev), claimed.last].map((hash) => hash.slice(0, SHORT)).join(''),
    standing: standingOf(run, log, score),
  };
}
