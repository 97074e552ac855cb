// Checks many files beside the page: in as many workers as the machine has cores, four at most, and where there are none (the
// game in one file, an old engine) on the page itself, in slices so short that it never freezes. Results come as they are
// ready; calling it off ends everything at once.
import { ownScript } from '../own-scripts.ts';
import checker from './checker.worker.ts?worker&url';
import type { Rules } from './check.ts';
import type { Told } from './checker.worker.ts';
import { type FileResult, MOST_BYTES, resultOf, unread } from './result.ts';

const MOST_WORKERS = 4;
const SLICE_MS = 12;

export interface Checks {
  /** Called with each result, in whatever order they come. */
  onResult(at: number, result: FileResult): void;
  /** Called off: nothing more comes, and the promise never ends badly. */
  signal: AbortSignal;
}

interface Job {
  at: number;
  file: File;
}
/** What is still to be checked; nothing more once it was called off. */
class Waiting {
  private readonly jobs: Job[];
  private readonly signal: AbortSignal;

  constructor(files: readonly File[], signal: AbortSignal) {
    this.jobs = files.map((file, at) => ({ at, file }));
    this.signal = signal;
  }
  take(): Job | undefined {
    return this.signal.aborted ? undefined : this.jobs.shift();
  }
  giveBack(job: Job | undefined): void {
    if (job !== undefined) this.jobs.unshift(job);
  }
}

function startWorker({ content, contentHash }: Rules): Worker | null {
  // Empty in the game in one file, which can start no worker.
  if (checker === '' || typeof Worker === 'undefined') return null;
  try {
    const worker = new Worker(ownScript(checker), { type: 'module' });
    // No more of an edition than is needed: what is sent is copied on the page's own time.
    worker.postMessage({ rules: { content, contentHash } } satisfies Told);
    return worker;
  } catch {
    return null;
  }
}

/** One worker, a file at a time, until none waits. If it breaks, its file goes back to whoever is left. */
function workThrough(worker: Worker, waiting: Waiting, { onResult, signal }: Checks): Promise<void> {
  return new Promise((resolve) => {
    let job: Job | undefined;
    const end = (): void => {
      worker.terminate();
      resolve();
    };
    const next = (): void => {
      job = waiting.take();
      if (job === undefined) end();
      else worker.postMessage({ file: job.file } satisfies Told);
    };
    worker.onmessage = ({ data }: MessageEvent<FileResult>) => {
      if (job !== undefined && !signal.aborted) onResult(job.at, data);
      next();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      waiting.giveBack(job);
      end();
    };
    signal.addEventListener('abort', end, { once: true });
    next();
  });
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function textOf(file: File): Promise<string | null> {
  return file.size > MOST_BYTES ? null : file.text().catch(() => null);
}

/** On the page itself, a few milliseconds at a time. */
async function inSlices(rules: Rules, waiting: Waiting, { onResult, signal }: Checks): Promise<void> {
  for (let job = waiting.take(); job !== undefined; job = waiting.take()) {
    const { at, file } = job;
    const text = await textOf(file);
    if (text === null) {
      onResult(at, unread(file.name));
      continue;
    }
    const steps = resultOf(rules, file.name, text);
    let until = performance.now() + SLICE_MS;
    let step = steps.next();
    while (!step.done && !signal.aborted) {
      if (performance.now() > until) {
        await breath();
        until = performance.now() + SLICE_MS;
      }
      step = steps.next();
    }
    if (step.done && !signal.aborted) onResult(at, step.value);
    await breath();
  }
}

export async function checkFiles(rules: Rules, files: readonly File[], checks: Checks): Promise<void> {
  const waiting = new Waiting(files, checks.signal);
  const wanted = Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1, files.length);
  const workers = Array.from({ length: wanted }, () => startWorker(rules)).filter((one) => one !== null);
  await Promise.all(workers.map((worker) => workThrough(worker, waiting, checks)));
  // What no worker could take.
  await inSlices(rules, waiting, checks);
}
