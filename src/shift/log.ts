// The save is the log: a header with what was dealt, and chained entries. `prev` of an entry is the hash of the one
// before it, of the first the hash of the header; `claimed` holds the last entry's; a file's seal is over all of it. Reading
// never trusts, never loses: the last valid prefix is kept.
import * as v from 'valibot';
import { hashOf } from '../office/canonical.ts';
import { type Command, parseCommand } from '../office/commands.ts';
import type { Plan, Settings } from './plan.ts';
import { isSealed } from './seal.ts';

/** 2: files have a seal. */
export const FORMAT = 2;
export const MIN_FORMAT = 2;
/** The rules' own version: raised when the same log would give another state. */
export const RULES_VERSION = 13;

export interface Entry {
  seq: number;
  atMs: number;
  command: Command;
  prev: string;
}
export interface Header {
  format: number;
  minFormat: number;
  rulesVersion: number;
  contentHash: string;
  seed: number;
  settings: Settings;
  plan: Plan;
}
export interface Log extends Header {
  entries: Entry[];
  claimed: { last: string; score?: number };
}

export const headerHash = (h: Header): string =>
  hashOf({
    format: h.format,
    minFormat: h.minFormat,
    rulesVersion: h.rulesVersion,
    contentHash: h.contentHash,
    seed: h.seed,
    settings: h.settings,
    plan: h.plan,
  });
export const entryHash = (e: Entry): string => hashOf(e);

export function newLog(header: Omit<Header, 'format' | 'minFormat' | 'rulesVersion'>): Log {
  const h: Header = { format: FORMAT, minFormat: MIN_FORMAT, rulesVersion: RULES_VERSION, ...header };
  return { ...h, entries: [], claimed: { last: headerHash(h) } };
}

/** The next entry of a log; the log itself is not changed. */
export function nextEntry(log: Log, atMs: number, command: Command): { entry: Entry; last: string } {
  const entry: Entry = { seq: log.entries.length + 1, atMs, command, prev: log.claimed.last };
  return { entry, last: entryHash(entry) };
}

export function append(log: Log, atMs: number, command: Command): Log {
  const { entry, last } = nextEntry(log, atMs, command);
  return { ...log, entries: [...log.entries, entry], claimed: { ...log.claimed, last } };
}

const Envelope = v.object({
  format: v.number(),
  minFormat: v.number(),
  rulesVersion: v.number(),
  contentHash: v.string(),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4294967295)),
  settings: v.looseObject({ shift: v.string() }),
  plan: v.looseObject({ format: v.literal('plan/1'), contacts: v.array(v.unknown()) }),
  entries: v.array(v.unknown()),
  claimed: v.looseObject({ last: v.string() }),
});

export type Reading =
  | { verdict: 'ok'; log: Log }
  | {
      verdict: 'other-version';
      problem: 'newer-format' | 'older-format' | 'other-rules' | 'other-content';
      log: Log | null;
    }
  | {
      verdict: 'edited';
      problem: 'chain-broken' | 'claim-wrong' | 'header-changed' | 'seal-broken';
      log: Log;
      at: number;
    }
  | {
      verdict: 'damaged';
      problem: 'not-json' | 'not-a-shift-file' | 'entry-unreadable';
      log: Log | null;
      at: number;
    };

/** Reads a shift file's text against this edition. The `log` it gives is always the last valid prefix. */
export function readLog(text: string, contentHash: string): Reading {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { verdict: 'damaged', problem: 'not-json', log: null, at: 0 };
  }
  const envelope = v.safeParse(Envelope, raw);
  if (!envelope.success) return { verdict: 'damaged', problem: 'not-a-shift-file', log: null, at: 0 };
  const file = envelope.output as unknown as Log & { entries: unknown[] };
  if (file.minFormat > FORMAT) return { verdict: 'other-version', problem: 'newer-format', log: null };
  if (file.format < MIN_FORMAT) return { verdict: 'other-version', problem: 'older-format', log: null };
  const reading = chain(file, contentHash);
  // What the chain finds says more; so the seal is asked last.
  if (reading.verdict !== 'ok' || isSealed(raw as object)) return reading;
  return { verdict: 'edited', problem: 'seal-broken', log: reading.log, at: 0 };
}

function chain(file: Log, contentHash: string): Reading {
  let last = headerHash(file);
  const kept: Entry[] = [];
  const prefix = (): Log => ({ ...file, entries: kept, claimed: { ...file.claimed, last } });
  for (const [i, raw] of (file.entries as unknown[]).entries()) {
    const entry = readEntry(raw);
    if (!entry) return { verdict: 'damaged', problem: 'entry-unreadable', log: prefix(), at: i + 1 };
    if (entry.seq !== i + 1 || entry.prev !== last || entry.atMs < (kept.at(-1)?.atMs ?? 0))
      return {
        verdict: 'edited',
        problem: i === 0 ? 'header-changed' : 'chain-broken',
        log: prefix(),
        at: i + 1,
      };
    kept.push(entry);
    last = entryHash(entry);
  }
  if (file.claimed.last !== last)
    return { verdict: 'edited', problem: 'claim-wrong', log: prefix(), at: kept.length };
  if (file.rulesVersion !== RULES_VERSION)
    return { verdict: 'other-version', problem: 'other-rules', log: prefix() };
  if (file.contentHash !== contentHash)
    return { verdict: 'other-version', problem: 'other-content', log: prefix() };
  return { verdict: 'ok', log: prefix() };
}

/** The entry as it was written, if it is one: the chain is over what was written, so a field left out is found as well. */
function readEntry(raw: unknown): Entry | null {
  const shape = v.safeParse(
    v.strictObject({
      seq: v.number(),
      atMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
      command: v.unknown(),
      prev: v.string(),
    }),
    raw,
  );
  if (!shape.success) return null;
  try {
    parseCommand(shape.output.command);
    return raw as Entry;
  } catch {
    return null;
  }
}
