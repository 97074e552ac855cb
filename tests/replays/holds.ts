// What must hold of every log: replayed it gives the state and journal that were lived; so it does with time cut
// otherwise, with the state sent through JSON at every entry, and taken up again from a replay at any entry.
import { expect } from 'vitest';
import { isRefusal } from '../../src/office/rules.ts';
import type { Played } from '../../src/cli/shift/play.ts';
import type { Entry, Log } from '../../src/shift/log.ts';
import { beginRun, journalHash, play, replay, type Run, stateHash } from '../../src/shift/replay.ts';
import { stream } from '../../src/shift/streams.ts';
import { edition } from '../fixtures/edition.ts';

const RELOADS = 10;
/** Parts of a state that came out of JSON. States are never changed in place. */
const sent = new WeakSet<object>();
const asText = (run: Run): string => JSON.stringify([{ ...run.state, pace: null }, run.journal]);

/** Plays entries as they stand; a refusal is a failure, for refusals are never written. */
function playOn(
  run: Run,
  entries: readonly Pick<Entry, 'atMs' | 'command'>[],
  after: (run: Run, n: number) => void = () => {},
): void {
  entries.forEach((e, n) => {
    const out = play(run, e.command, e.atMs);
    if (isRefusal(out)) expect.fail(`entry ${n + 1} (${e.command.type}) was refused: ${out.refused}`);
    after(run, n + 1);
  });
}

/** The same acts with time cut elsewhere: skips and waits become passed time in random pieces, and more is put between. */
function cutOtherwise(log: Log, endMs: number): Pick<Entry, 'atMs' | 'command'>[] {
  const draw = stream(log.seed, 'test', 'cuts');
  const passed = (atMs: number) => ({ atMs, command: { type: 'clock.passed' } as const });
  return log.entries.flatMap((e, n) => {
    const nextMs = log.entries[n + 1]?.atMs ?? endMs;
    if (
      e.command.type === 'time.skip' ||
      e.command.type === 'time.wait' ||
      e.command.type === 'clock.passed'
    ) {
      const cuts = Array.from({ length: draw.int(0, 4) }, () => draw.int(e.atMs, nextMs)).sort(
        (a, b) => a - b,
      );
      return [...cuts, nextMs].map(passed);
    }
    return draw.int(1, 5) === 1 ? [passed(e.atMs), e] : [e];
  });
}

/** What JSON gives back for a value; what has come from there before is not sent again. */
function throughJson<T>(of: T): T {
  if (typeof of !== 'object' || of === null) return JSON.parse(JSON.stringify(of));
  if (sent.has(of)) return of;
  const back = JSON.parse(JSON.stringify(of));
  sent.add(back);
  return back;
}

/** A record as JSON gives it back, each of its values sent by itself `deep` levels down: one change is one small text. */
function carried<T extends object>(of: T, deep: number): T {
  if (sent.has(of)) return of;
  if (Object.getPrototypeOf(of) !== Object.prototype) return throughJson(of);
  const back: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(of)) {
    if (value === undefined) continue;
    back[key] =
      deep > 0 && typeof value === 'object' && value !== null ? carried(value, deep - 1) : throughJson(value);
  }
  sent.add(back);
  return back as T;
}

export function holdsReplayed({ world, run, log }: Played): void {
  const lived = asText(run);
  const again = replay(edition.content, JSON.parse(JSON.stringify(log)));
  expect(again.refusedAt).toBeNull();
  expect([stateHash(again.run.state), journalHash(again.run.journal)]).toEqual([
    stateHash(run.state),
    journalHash(run.journal),
  ]);
  expect(asText(again.run) === lived, 'replayed').toBe(true);

  const cut = beginRun(world);
  playOn(cut, cutOtherwise(log, run.state.nowMs));
  expect(asText(cut) === lived, 'time cut otherwise').toBe(true);

  const draw = stream(log.seed, 'test', 'reloads');
  const at = new Set(Array.from({ length: RELOADS }, () => draw.int(1, log.entries.length)));
  const seen = new Map<number, string>();
  const parcel = beginRun(world);
  playOn(parcel, log.entries, (now, n) => {
    now.state = carried(now.state, 2);
    if (at.has(n)) seen.set(n, asText(now));
  });
  expect(asText(parcel) === lived, 'state through JSON at every entry').toBe(true);
  for (const n of at) {
    const reloaded = replay(edition.content, { ...log, entries: log.entries.slice(0, n) }).run;
    expect(asText(reloaded) === seen.get(n), `reloaded after entry ${n}`).toBe(true);
  }
}
