// The bench's half in the browser: the built game and a bare Phaser page, loaded in turn in fresh profiles, medians of
// both; then what a frame costs the main thread of each.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Edition } from '../../scenario/content.ts';
import type { BenchOut } from '../output/bench.ts';
import { serveFolder } from '../serve.ts';
import { smallPhaser } from '../build/phaser.ts';
import { theBrowser } from '../screenshots/from-tests.ts';
import { inPlay } from './in-play.ts';
import { firstMs, HURRY, hurried, loads, SLOW } from './start-up.ts';

const TOP = fileURLToPath(new URL('../../../', import.meta.url));
const LOADS = 7;
const SLOW_LOADS = 3;
const WATCH_MS = 3000;
/** First patient answerable within this many times the bare page. */
const LIMIT = 2;
const SIZE = { width: 1366, height: 768 };
const middle = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const high = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? 0;
const round = (n: number): number => Math.round(n * 100) / 100;

/** Opens a page and waits for its first, to look into it afterwards. */
async function watched(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: SIZE, serviceWorkers: 'block' })).newPage();
  await page.goto(url);
  // The page's policy forbids evaluating text in it, so it is asked from outside.
  while (!(Number(await page.evaluate('window.firstMs')) > 0)) await page.waitForTimeout(50);
  return page;
}

/** The way to the first on a processor so many times slower; a debugger looks on, at both pages alike. */
async function slowMs(browser: Browser, url: string): Promise<number> {
  const page = await (await browser.newContext({ viewport: SIZE })).newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  await page.goto(url);
  let ms = 0;
  while (ms <= 0) {
    await page.waitForTimeout(50);
    ms = Number(await page.evaluate('window.firstMs'));
  }
  await page.context().close();
  return ms;
}

/** Main-thread milliseconds per frame, in slices of half a second. */
async function frames(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(
    'window.ticks = 0; (function tick() { window.ticks += 1; requestAnimationFrame(tick); })()',
  );
  const read = async (): Promise<{ task: number; ticks: number }> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return {
      task: (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) * 1000,
      ticks: Number(await page.evaluate('window.ticks')),
    };
  };
  const out: number[] = [];
  let before = await read();
  for (let n = 0; n < WATCH_MS / 500; n += 1) {
    await page.waitForTimeout(500);
    const now = await read();
    out.push((now.task - before.task) / Math.max(1, now.ticks - before.ticks));
    before = now;
  }
  return out;
}

export async function inBrowser(edition: Edition): Promise<NonNullable<BenchOut['browser']>> {
  const { findBrowser, FLAGS } = await theBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-bench-'));
  await build({ root: TOP, logLevel: 'error', build: { outDir: join(folder, 'game') } });
  await build({
    configFile: false,
    root: join(TOP, 'tests/floors/bare'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [smallPhaser()],
    build: { outDir: join(folder, 'bare'), chunkSizeWarningLimit: 1500 },
  });
  cpSync(join(folder, 'game'), join(folder, 'own'), { recursive: true });
  hurried(join(folder, 'game'), HURRY);
  hurried(join(folder, 'bare'), '');
  const [game, bare] = [await serveFolder(join(folder, 'game')), await serveFolder(join(folder, 'bare'))];
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    ...(found.env ? { env: found.env } : {}),
    args: FLAGS,
  });
  const pages = { game: `${game.url}?renderer=canvas`, bare: bare.url };
  const times: Record<'game' | 'bare', number[]> = { game: [], bare: [] };
  const fresh = await loads(browser, SIZE);
  for (let n = 0; n < LOADS; n += 1)
    for (const which of ['game', 'bare'] as const) times[which].push(await firstMs(fresh, pages[which]));
  const spent: Record<'game' | 'bare', number[]> = { game: [], bare: [] };
  for (const which of ['game', 'bare'] as const) {
    const page = await watched(browser, pages[which]);
    spent[which] = await frames(page);
    await page.context().close();
  }
  const slow: Record<'game' | 'bare', number[]> = { game: [], bare: [] };
  for (let n = 0; n < SLOW_LOADS; n += 1)
    for (const which of ['game', 'bare'] as const) slow[which].push(await slowMs(browser, pages[which]));
  // Whoever plays presses for themselves.
  const own = await serveFolder(join(folder, 'own'));
  const play = await inPlay(edition, browser, {
    url: own.url,
    hurried: game.url,
    folder: join(folder, 'game'),
  });
  await browser.close();
  await Promise.all([game.close(), bare.close(), own.close()]);
  rmSync(folder, { recursive: true, force: true });
  const [answerableMs, bareMs] = [middle(times.game), middle(times.bare)];
  return {
    renderer: 'canvas',
    answerableMs: round(answerableMs),
    bareMs: round(bareMs),
    ratio: round(answerableMs / bareMs),
    ok: answerableMs <= bareMs * LIMIT,
    slow: {
      answerableMs: round(middle(slow.game)),
      bareMs: round(middle(slow.bare)),
      ratio: round(middle(slow.game) / middle(slow.bare)),
    },
    play,
    frame: {
      ms: round(middle(spent.game)),
      p95Ms: round(high(spent.game)),
      bareMs: round(middle(spent.bare)),
      bareP95Ms: round(high(spent.bare)),
    },
  };
}
