// A worker that checks files beside the page: gets the rules once, then a file at a time, and gives back its result. It
// knows nothing of the page and keeps nothing.
import { atOnce } from '../../shift/replay.ts';
import type { Rules } from './check.ts';
import { type FileResult, MOST_BYTES, resultOf, unread } from './result.ts';

export type Told = { rules: Rules } | { file: File };
const here = self as unknown as {
  onmessage: ((event: MessageEvent<Told>) => void) | null;
  postMessage(result: FileResult): void;
};

let rules: Rules | null = null;

async function check(file: File): Promise<FileResult> {
  if (rules === null || file.size > MOST_BYTES) return unread(file.name);
  const text = await file.text().catch(() => null);
  return text === null ? unread(file.name) : atOnce(resultOf(rules, file.name, text));
}

here.onmessage = ({ data }) => {
  if ('rules' in data) rules = data.rules;
  else void check(data.file).then((result) => here.postMessage(result));
};
