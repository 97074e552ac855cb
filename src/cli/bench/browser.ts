// The bench's half in the browser: the built game and a bare Phaser page, loaded in turn in fresh contexts, medians of
// both. A person's presses on the way (title, badge, next event) are given by a script at once, as soon as they can be.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Edition } from '../../scenario/content.ts';
import type { BenchOut } from '../output/bench.ts';
import { serveFolder } from '../serve.ts';
import { smallPhaser } from '../build/phaser.ts';

const TOP = fileURLToPath(new URL('../../../', import.meta.url));
const LOADS = 7;
const WATCH_MS = 3000;
/** First patient answerable within this many times the bare page. */
const LIMIT = 2;
const SIZE = { width: 1366, height: 768 };
const middle = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const high = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? 0;
const round = (n: number): number => Math.round(n * 100) / 100;

/**
 * Presses whatever leads to the first patient, and notes when one is drawn and can be turned to. A canvas is in the page
 * long before anything is on it, so the picture itself is looked at: most of it must be painted.
 */
const HURRY = `
  window.firstMs = 0;
  const small = new OffscreenCanvas(24, 16).getContext('2d', { willReadFrequently: true });
  const drawn = () => {
    const stage = document.querySelector('#stage canvas');
    if (!stage || stage.width === 0) return false;
    small.clearRect(0, 0, 24, 16);
    small.drawImage(stage, 0, 0, 24, 16);
    const { data } = small.getImageData(0, 0, 24, 16);
    let painted = 0;
    for (let n = 3; n < data.length; n += 4) if (data[n] > 200) painted += 1;
    return painted > 24 * 16 * 0.9;
  };
  const look = () => {
    const press = (css) => { const b = document.querySelector(css); if (b && !b.disabled && b.offsetParent !== null) { b.click(); return true; } return false; };
    const able = document.querySelector('[data-act^="window.turn-to"]');
    if (able && drawn()) { window.firstMs = performance.now(); return; }
    if (able) { /* the picture is still to come */ }
    else if (!document.querySelector('#desk')) { press('.badge .btn-primary') || press('.way.btn-primary'); }
    else press('[data-act^="time.skip"]');
    requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', look);
`;

async function load(
  browser: Browser,
  url: string,
  script: string | null,
): Promise<{ page: Page; ms: number }> {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  if (script !== null) await page.addInitScript(script);
  await page.goto(url);
  // The page's policy forbids evaluating text in it, so it is asked from outside.
  for (let tries = 0; tries < 400; tries += 1) {
    const ms = Number(await page.evaluate('window.firstMs'));
    if (ms > 0) return { page, ms };
    await page.waitForTimeout(50);
  }
  throw new Error(`Nothing was drawn at ${url}.`);
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

export async function inBrowser(_edition: Edition): Promise<NonNullable<BenchOut['browser']>> {
  const { findBrowser } = (await import(
    new URL('../../../tests/browser/find-browser.ts', import.meta.url).href
  )) as {
    findBrowser(): Promise<{ executablePath: string; env?: Record<string, string> }>;
  };
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
  const [game, bare] = [await serveFolder(join(folder, 'game')), await serveFolder(join(folder, 'bare'))];
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    ...(found.env ? { env: found.env } : {}),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const times: Record<'game' | 'bare', number[]> = { game: [], bare: [] };
  const spent: Record<'game' | 'bare', number[]> = { game: [], bare: [] };
  for (let n = 0; n < LOADS; n += 1) {
    for (const [which, url, script] of [
      ['game', `${game.url}?renderer=canvas`, HURRY],
      ['bare', bare.url, null],
    ] as const) {
      const { page, ms } = await load(browser, url, script);
      times[which].push(ms);
      if (n === LOADS - 1) spent[which].push(...(await frames(page)));
      await page.context().close();
    }
  }
  await browser.close();
  await Promise.all([game.close(), bare.close()]);
  rmSync(folder, { recursive: true, force: true });
  const [answerableMs, bareMs] = [middle(times.game), middle(times.bare)];
  return {
    renderer: 'canvas',
    answerableMs: round(answerableMs),
    bareMs: round(bareMs),
    ratio: round(answerableMs / bareMs),
    ok: answerableMs <= bareMs * LIMIT,
    frame: {
      ms: round(middle(spent.game)),
      p95Ms: round(high(spent.game)),
      bareMs: round(middle(spent.bare)),
      bareP95Ms: round(high(spent.bare)),
    },
  };
}
