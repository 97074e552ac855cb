// The files a teacher has handed to the page, and what came of checking them: in memory only, while the app is open, so that
// one comes back to it from a moment one looked at. Nothing of it is stored. Checks as files come; judges nothing.
import { signal } from '@preact/signals';
import { checkFiles } from '../../../session/class/check-files.ts';
import type { Rules } from '../../../session/class/check.ts';
import type { FileResult } from '../../../session/class/result.ts';
import type { Attempts } from '../../../session/class/students.ts';

export type ResultsTab = 'files' | 'talk' | 'grid' | 'figures';

export const files = signal<readonly File[]>([]);
export const results = signal<readonly FileResult[]>([]);
/** How many of how many are checked; null while nothing is being checked. */
export const checking = signal<{ done: number; all: number } | null>(null);
export const tab = signal<ResultsTab>('files');
/** As typed. */
export const code = signal('');
/** How many topics are unfolded. */
export const TOPICS = 5;
export const topics = signal(TOPICS);
/** From where one went to a moment, so that one comes back to it; null once one is back. */
export const left = signal<{ top: number; at: string } | null>(null);
/** Chosen here; null: as the files say. */
export const attempts = signal<Attempts | null>(null);

/** Progress is shown this often at most: a frame is for the page. */
const TELL_MS = 100;
let calledOff: AbortController | null = null;

const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Checks more files; what was checked before stays. Those not reached when it is called off are left out. */
export async function hand(rules: Rules, more: readonly File[]): Promise<void> {
  calledOff?.abort();
  const own = new AbortController();
  calledOff = own;
  const found: (FileResult | undefined)[] = [];
  let done = 0;
  let told = performance.now();
  checking.value = { done, all: more.length };
  await checkFiles(rules, more, {
    signal: own.signal,
    onResult: (at, result) => {
      found[at] = result;
      done += 1;
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      checking.value = { done, all: more.length };
    },
  });
  if (calledOff !== own) return;
  const reached = more.flatMap((file, at) => {
    const result = found[at];
    return result === undefined ? [] : [{ file, result }];
  });
  files.value = [...files.value, ...reached.map(({ file }) => file)];
  results.value = [...results.value, ...reached.map(({ result }) => result)];
  // A school's files take a moment to be put side by side: that and showing them are not done in one breath.
  await drawn();
  if (calledOff === own) checking.value = null;
}

export function stopChecking(): void {
  calledOff?.abort();
}

export function clearAll(): void {
  stopChecking();
  calledOff = null;
  files.value = [];
  results.value = [];
  checking.value = null;
  attempts.value = null;
  code.value = '';
  tab.value = 'files';
  topics.value = TOPICS;
}
