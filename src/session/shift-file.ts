// A shift as a file: out, one entry a line so that a file cut short keeps all its whole lines; and in, where nothing is
// believed. Any text gets a verdict and a message, never an exception, and what is open on the desk is not touched.
import * as v from 'valibot';
import { canonical } from '../office/canonical.ts';
import { Id, Lock, Pace } from '../office/kinds.ts';
import { CONTENT_NOTES } from '../scenario/content-notes.ts';
import type { Edition } from '../scenario/content.ts';
import { deal } from '../shift/deal/deal.ts';
import { type Log, readLog, type Reading } from '../shift/log.ts';
import { COUNTS, SHIFTS } from '../shift/plan.ts';
import { replay, type Run } from '../shift/replay.ts';
import { sealed } from '../shift/seal.ts';
import type { TextRef } from '../views/types.ts';
import type { Seat } from './types.ts';
import { logBefore } from './turn.ts';

/** A whole shift is far smaller; a larger text is no shift file. */
const MOST_CHARACTERS = 8_000_000;
/** Levels of brackets in a shift file stay far below this. */
const MOST_LEVELS = 40;
const LONGEST_NAME = 60;
const LONGEST_CODE = 200;

export type Verdict = 'ok' | 'damaged' | 'edited' | 'other-version';
export interface ReadFile extends Label {
  verdict: Verdict;
  message: TextRef;
  /** What can be played on: the whole log, or its last valid prefix. */
  log: Log | null;
  run: Run | null;
}

/** Beside the log, under the file's seal alone: who sat there, and that it is a second try. */
export interface Label extends Seat {
  unscored: boolean;
}

export function shiftFile(log: Log, { name, pair, code, attempt, unscored }: Label): string {
  const { entries, ...rest } = sealed({ ...log, name, pair, code, attempt, unscored });
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}

/** Brackets deeper than any shift file has: told without parsing. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 92) at += 1;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > MOST_LEVELS) return true;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return false;
}

/** A file cut short, ended after its last whole line; null when it was not one of ours to begin with. */
function mended(text: string): string | null {
  const start = text.indexOf('"entries":[\n');
  if (start < 0) return null;
  const lines = text.slice(start + 12).split('\n');
  const whole: string[] = [];
  for (const line of lines) {
    if (!line.startsWith('{') || !line.endsWith('},')) break;
    whole.push(line.slice(0, -1));
  }
  return `${text.slice(0, start)}"entries":[\n${whole.join(',\n')}\n]}`;
}

const NO_LABEL: Label = { name: '', unscored: false };
const Label = v.object({
  name: v.fallback(v.string(), ''),
  pair: v.fallback(v.optional(v.string()), undefined),
  code: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(LONGEST_CODE))), undefined),
  attempt: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined),
  unscored: v.fallback(v.boolean(), false),
});
/** What stands beside the log, as far as it is what it should be: nobody vouches for it. */
function labelIn(text: string): Label {
  const { name, pair, code, attempt, unscored } = v.parse(Label, JSON.parse(text));
  return {
    name: name.slice(0, LONGEST_NAME),
    ...(pair && { pair: pair.slice(0, LONGEST_NAME) }),
    ...(code && { code }),
    ...(attempt && { attempt }),
    unscored,
  };
}

/** Of an edited file: it may be looked at and played on, but never becomes a result by that. */
const byNobody = ({ name }: Label): Label => ({ name, unscored: true });

interface Reader {
  edition: Edition;
  from: 'anyone' | 'ours';
}

const Sized = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const KnownSettings = v.strictObject({
  shift: v.picklist(SHIFTS),
  level: v.picklist(['junior', 'secretary']),
  pace: Pace,
  help: v.picklist(['coached', 'scored', 'exam']),
  locks: v.array(Lock),
  untimed: v.boolean(),
  without: v.array(v.picklist(CONTENT_NOTES)),
  counts: v.picklist(COUNTS),
  date: v.strictObject({ year: Sized, month: Sized, day: Sized, weekday: Sized }),
  practise: v.nullable(v.strictObject({ scenario: Id, variant: v.nullable(Id) })),
  history: v.array(Id),
  policy: v.record(v.string(), v.number()),
});
const hasSettings = (log: Log): boolean => v.is(KnownSettings, log.settings);

const message = (id: string, params?: TextRef['params']): TextRef =>
  params ? { id: `file.${id}`, params } : { id: `file.${id}` };
const refused = (verdict: Verdict, id: string, params?: TextRef['params']): ReadFile => ({
  verdict,
  message: message(id, params),
  log: null,
  run: null,
  ...NO_LABEL,
});

/** Dealt again, this edition gives the plan in the header; a plan that it does not was written by hand. */
function isDealt(edition: Edition, log: Log): boolean {
  try {
    return canonical(deal(edition.content, log.seed, log.settings)) === canonical(log.plan);
  } catch {
    return false;
  }
}

/** The log as far as the office plays it, in its last state; null when it does not even begin. */
function playedOut(edition: Edition, log: Log): { log: Log; run: Run; whole: boolean } | null {
  try {
    const { run, refusedAt } = replay(edition.content, log);
    if (refusedAt === null) return { log, run, whole: true };
    const entries = log.entries.slice(0, refusedAt - 1);
    const last = log.entries[refusedAt - 1]?.prev ?? log.claimed.last;
    const kept = { ...log, entries, claimed: { last } };
    return { log: kept, run: replay(edition.content, kept).run, whole: false };
  } catch {
    return null;
  }
}

function prefixOf({ edition, from }: Reader, verdict: Verdict, id: string, log: Log, label: Label): ReadFile {
  // What this browser kept itself is played as it was dealt then.
  const played =
    hasSettings(log) && (from === 'ours' || isDealt(edition, log)) ? playedOut(edition, log) : null;
  if (!played) return refused('edited', 'edited-whole');
  const said = { ...played, ...label };
  if (!played.whole)
    return { ...said, verdict: 'edited', message: message('edited', { acts: played.log.entries.length }) };
  return {
    ...said,
    verdict,
    message: message(id, { acts: played.log.entries.length, timeMs: played.run.state.nowMs }),
  };
}

function otherVersion(edition: Edition, reading: Reading & { verdict: 'other-version' }): ReadFile {
  if (reading.problem !== 'other-content') return refused('other-version', reading.problem);
  return refused('other-version', 'other-content', {
    theirs: (reading.log?.contentHash ?? '').slice(0, 6),
    ours: edition.contentHash.slice(0, 6),
  });
}

function judged(reader: Reader, text: string, cut: boolean): ReadFile {
  const { edition } = reader;
  const reading = readLog(text, edition.contentHash);
  if (reading.verdict === 'other-version') return otherVersion(edition, reading);
  if (reading.verdict === 'ok') return prefixOf(reader, 'ok', 'ok', reading.log, labelIn(text));
  if (reading.log === null)
    return refused('damaged', reading.verdict === 'damaged' ? reading.problem : 'not-a-shift-file');
  // A log of other rules or content cannot be played on from any of its entries.
  const same = readLog(shiftFile(reading.log, NO_LABEL), edition.contentHash);
  if (same.verdict === 'other-version') return otherVersion(edition, same);
  if (reading.verdict === 'damaged')
    return prefixOf(reader, 'damaged', 'cut-short', reading.log, labelIn(text));
  if (cut && reading.problem === 'claim-wrong')
    return prefixOf(reader, 'damaged', 'cut-short', reading.log, labelIn(text));
  if (reading.problem === 'header-changed') return refused('edited', 'edited-whole');
  if (reading.problem === 'seal-broken')
    return prefixOf(reader, 'edited', 'edited-beside', reading.log, byNobody(labelIn(text)));
  // Each entry is vouched for by the next, or by the claim: nothing vouches for the last one before the break.
  return prefixOf(
    reader,
    'edited',
    'edited',
    logBefore(reading.log, reading.log.entries.length),
    byNobody(labelIn(text)),
  );
}

/** Reads any text at all against this edition. Never throws. `ours`: this browser wrote it. */
export function readShiftFile(edition: Edition, text: string, from: Reader['from'] = 'anyone'): ReadFile {
  if (text.length > MOST_CHARACTERS) return refused('damaged', 'too-big');
  if (tooDeep(text)) return refused('damaged', 'not-a-shift-file');
  try {
    const whole = judged({ edition, from }, text, false);
    if (whole.message.id !== 'file.not-json') return whole;
    const cut = mended(text);
    return cut === null ? whole : judged({ edition, from }, cut, true);
  } catch {
    return refused('damaged', 'not-a-shift-file');
  }
}
