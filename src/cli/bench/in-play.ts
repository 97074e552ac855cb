// The bench's half in a played shift: how soon a touch is seen, what a frame costs where most is going on, whether a task
// was long, what the page weighs until the first patient, and what a shift leaves behind in memory. The hands that play
// are the browser tests' own. It measures; the bounds are those of the report.
import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import type { Edition } from '../../scenario/content.ts';
import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFor } from '../../shift/deal/deal.ts';
import type { Log } from '../../shift/log.ts';
import { beginRun, play } from '../../shift/replay.ts';
import { ENGLISH } from '../../text/en/index.ts';
import { deskView } from '../../views/desk.ts';
import type { Bound, InPlay } from '../output/bench.ts';
import { playShift } from '../shift/play.ts';
import { playing } from '../screenshots/from-tests.ts';
import { SLOW } from './start-up.ts';

const SIZE = { width: 1366, height: 768 };
const QUIET = { viewport: SIZE, reducedMotion: 'no-preference' } as const;

const SEED = 7;
const SLICES = 40;
const SLICE_MS = 500;
const [KB, MB] = [1024, 1024 * 1024];

/** Runs in the page before anything of its own. `__name` is what the runner of this file puts around functions. */
const WATCH = `
  globalThis.__name = (given) => given;
  globalThis.seenTasks = [];
  globalThis.seenInputs = [];
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) globalThis.seenTasks.push(one.duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (one.interactionId) globalThis.seenInputs.push([one.interactionId, one.duration]);
  }).observe({ type: 'event', durationThreshold: 16 });
`;

const high = (list: readonly number[], part: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] ?? 0;
const atMost = (value: number, limit: number): Bound => ({
  value: Math.round(value * 100) / 100,
  limit,
  ok: value <= limit,
});

async function opened(browser: Browser, options: object = {}): Promise<{ page: Page; devtools: CDPSession }> {
  const page = await (await browser.newContext({ ...QUIET, ...options })).newPage();
  await page.addInitScript(WATCH);
  return { page, devtools: await page.context().newCDPSession(page) };
}
const longTasks = (page: Page): Promise<number[]> => page.evaluate('globalThis.seenTasks.splice(0)');

async function heapOf(devtools: CDPSession): Promise<number> {
  for (let n = 0; n < 3; n += 1) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** A shift by taps, on a machine so many times slower: from a touch to the next picture, of all touches but one in twenty. */
async function inputMs(edition: Edition, browser: Browser, url: string): Promise<number> {
  const { Touch, deskOf, giveAll, headless, takeChair } = await playing();
  /** Looks where the control is before it taps, not while: the finding is not the game's. */
  class Finger extends Touch {
    override async use(control: Locator): Promise<void> {
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      if (box === null) throw new Error('A control that was there is not there to be tapped.');
      await this.page.waitForTimeout(100);
      await this.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    }
  }
  const wanted = headless(edition, 5, { scenario: 'card-disagrees', variant: 'no-answer' });
  const { page, devtools } = await opened(browser, { hasTouch: true });
  await page.goto(url);
  const desk = deskOf(edition, page, wanted.log, new Finger(page));
  await takeChair(desk, edition, wanted);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  await page.evaluate('globalThis.seenInputs.splice(0)');
  const before = Number(await page.evaluate('performance.interactionCount'));
  await giveAll(desk, wanted.log);
  const touches = Number(await page.evaluate('performance.interactionCount')) - before;
  const seen: [number, number][] = await page.evaluate('globalThis.seenInputs');
  const slowest = new Map<number, number>();
  for (const [id, ms] of seen) slowest.set(id, Math.max(ms, slowest.get(id) ?? 0));
  await page.context().close();
  // What was answered within a frame is not reported one by one.
  const quick = Array.from({ length: Math.max(0, touches - slowest.size) }, () => 0);
  return high([...slowest.values(), ...quick], 0.95);
}

/** A whole shift by keys, and back to the title: tasks over 50 ms on the way, and what the heap has grown by. */
async function wholeShift(
  edition: Edition,
  browser: Browser,
  url: string,
): Promise<{ longest: number; long: number; grown: number }> {
  const { deskOf, giveAll, headless, takeChair } = await playing();
  const wanted = headless(edition, 13);
  const { page, devtools } = await opened(browser);
  const playOnce = async (): Promise<number[]> => {
    await page.goto(`${url}#${wanted.code}`);
    const desk = deskOf(edition, page, wanted.log);
    await takeChair(desk, edition, wanted);
    // Tools and sounds come now, and are no part of the play.
    await page.waitForTimeout(3000);
    await longTasks(page);
    await giveAll(desk, wanted.log);
    const tasks = await longTasks(page);
    await page.getByRole('button', { name: ENGLISH['debrief.leave'] ?? '' }).click();
    await page.waitForSelector('.ways button');
    return tasks;
  };
  await page.goto(url);
  await page.waitForSelector('.ways button');
  const tasks = await playOnce();
  const before = await heapOf(devtools);
  const again = await playOnce();
  const grown = (await heapOf(devtools)) - before;
  await page.context().close();
  const all = [...tasks, ...again];
  return { longest: Math.max(0, ...all), long: all.length, grown };
}

/** The exemplar's morning up to where most is going on: people who stand or sit, lines that ring or hold. */
function fullest(edition: Edition): Log {
  const { world, log } = playShift(edition, SEED, settingsFor('secretary'), 'exemplar');
  const run = beginRun(world);
  let [most, end] = [-1, 0];
  log.entries.forEach((e, n) => {
    play(run, e.command, e.atMs);
    const view = deskView({ setup: world.setup, state: run.state });
    const busy = view.figures.length + view.lines.filter((line) => line.status !== 'idle').length;
    if (busy > most) [most, end] = [busy, n + 1];
  });
  const last = log.entries[end]?.prev ?? log.claimed.last;
  return { ...log, entries: log.entries.slice(0, end), claimed: { last } };
}

/** Main-thread milliseconds a frame while the office is at its fullest and nobody touches anything. */
async function busyFrames(edition: Edition, browser: Browser, url: string): Promise<number[]> {
  const { openFile } = await playing();
  const { page, devtools } = await opened(browser);
  await page.goto(`${url}?renderer=canvas`);
  await openFile(page, fullest(edition));
  await page.waitForTimeout(3000);
  await devtools.send('Performance.enable');
  await page.evaluate(
    'globalThis.ticks = 0; (function tick() { globalThis.ticks += 1; requestAnimationFrame(tick); })()',
  );
  const read = async (): Promise<{ task: number; ticks: number }> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const task = (metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0) * 1000;
    return { task, ticks: Number(await page.evaluate('globalThis.ticks')) };
  };
  const out: number[] = [];
  let before = await read();
  for (let n = 0; n < SLICES; n += 1) {
    await page.waitForTimeout(SLICE_MS);
    const now = await read();
    out.push((now.task - before.task) / Math.max(1, now.ticks - before.ticks));
    before = now;
  }
  await page.context().close();
  return out;
}

/** What crosses the wire, compressed, until the first patient is drawn. */
async function transfer(browser: Browser, url: string): Promise<number> {
  const { page, devtools } = await opened(browser);
  let bytes = 0;
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url);
  while (!(Number(await page.evaluate('window.firstMs')) > 0)) await page.waitForTimeout(20);
  await page.context().close();
  return bytes;
}

/** The engine's own files of a build, compressed. */
function engine(folder: string): number {
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => /^phaser-.*\.js$/.test(name));
  return scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name)), { level: 9 }).length,
    0,
  );
}

export async function inPlay(
  edition: Edition,
  browser: Browser,
  { url, hurried, folder }: { url: string; hurried: string; folder: string },
): Promise<InPlay> {
  const { longest, long, grown } = await wholeShift(edition, browser, url);
  const frames = await busyFrames(edition, browser, url);
  return {
    inputMs: atMost(await inputMs(edition, browser, url), 100),
    frameMs: atMost(high(frames, 0.5), 4),
    frameP95Ms: atMost(high(frames, 0.95), 8),
    longestTaskMs: atMost(longest, 50),
    longTasks: long,
    heapGrownMb: atMost(grown / MB, 5),
    transferKb: atMost(
      (await transfer(browser, `${hurried}?renderer=canvas`)) / KB,
      Math.round(engine(folder) / KB) + 650,
    ),
  };
}
