// How far a long count has come, kept in a file the caller names, so that it can be stopped and taken up again.
// A file of another count (other players, start or content) is refused, not continued; a failure is tried again.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { Fault } from '../fault.ts';
import { SoakOut } from '../output/soak.ts';

const Progress = v.strictObject({ format: v.literal('soak/1'), content: v.string(), count: SoakOut });

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function takeUp(file: string | undefined, content: string, fresh: SoakOut): SoakOut {
  const text = file === undefined ? null : readText(file);
  if (text === null) return fresh;
  const read = v.safeParse(Progress, parsed(text));
  if (!read.success) throw new Fault(`"${file}" is no progress file of this command.`);
  const { content: of, count } = read.output;
  if (of !== content || count.from !== fresh.from || count.players.join() !== fresh.players.join())
    throw new Fault(
      `"${file}" belongs to another count (other players, start or content): name another file.`,
    );
  return { ...count, runs: fresh.runs, failure: null };
}

/** Written whole or not at all: a count stopped in mid-write goes on from before. */
export function keep(file: string | undefined, content: string, count: SoakOut): void {
  if (file === undefined) return;
  writeFileSync(`${file}.part`, `${JSON.stringify({ format: 'soak/1', content, count })}\n`);
  renameSync(`${file}.part`, file);
}
