// How far a long count has come, kept in a file the caller names, so that it can be stopped and taken up again.
// A file of another count (other players, start, content) is refused, not continued.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { Fault } from '../fault.ts';

const Progress = v.strictObject({
  format: v.literal('soak/1'),
  key: v.string(),
  done: v.number(),
  commands: v.number(),
  facts: v.number(),
  sums: v.record(v.string(), v.number()),
  runs: v.record(v.string(), v.number()),
});
export type Progress = v.InferOutput<typeof Progress>;

export const fresh = (key: string): Progress => ({
  format: 'soak/1',
  key,
  done: 0,
  commands: 0,
  facts: 0,
  sums: {},
  runs: {},
});

export function takeUp(file: string | undefined, key: string): Progress {
  if (file === undefined) return fresh(key);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return fresh(key);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = null;
  }
  const progress = v.safeParse(Progress, parsed);
  if (!progress.success) throw new Fault(`"${file}" is no progress file of this command.`);
  if (progress.output.key !== key)
    throw new Fault(
      `"${file}" belongs to another count (other players, start or content): name another file.`,
    );
  return progress.output;
}

/** Written whole or not at all: a count stopped in mid-write goes on from before. */
export function keep(file: string | undefined, progress: Progress): void {
  if (file === undefined) return;
  writeFileSync(`${file}.part`, JSON.stringify(progress));
  renameSync(`${file}.part`, file);
}
