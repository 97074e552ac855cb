// What is kept, in a real browser: a page killed in mid-call comes back to the last act shown, a second tab only reads and
// can take over, a browser without storage plays on, a full one says so. The session alone, without faces.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { compiledContent } from '../../src/cli/build/content.ts';
import { type Served, serveFolder } from '../../src/cli/serve.ts';
import type { Command } from '../../src/office/commands.ts';
import { killedAt } from './killed.ts';
import { openHouse } from './serve-dist.ts';
import { buildFolder } from './setup.ts';
import { WHOLE } from '../whole.ts';

const house = openHouse();
const top = fileURLToPath(new URL('../../', import.meta.url));
let served: Served;
let folder: string;

beforeAll(async () => {
  folder = await buildFolder('session-page');
  const { build } = await import('vite');
  await build({
    root: join(top, 'tests/browser/session-page'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [compiledContent()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  served = await serveFolder(folder);
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(served.url);
  await page.waitForFunction(() => document.title === 'ready');
  return page;
}
/** A browser of its own, closed after the test by the house. */
async function browser(script?: string): Promise<BrowserContext> {
  const context = await house.context();
  if (script) await context.addInitScript(script);
  return context;
}

const start = (page: Page, pace: 'untimed' | 'relaxed' = 'untimed') =>
  page.evaluate(async (chosen) => {
    window.session = await window.desk.start({
      shift: 'first',
      seed: 7,
      pace: chosen,
      help: 'scored',
      name: 'Sam',
    });
  }, pace);
const resume = (page: Page) =>
  page.evaluate(async () => {
    window.session = await window.desk.resume();
  });
const act = (page: Page, command: Command) => page.evaluate((given) => window.session.act(given), command);
const view = (page: Page) => page.evaluate(() => JSON.parse(JSON.stringify(window.session.snapshot().view)));
const save = (page: Page) => page.evaluate(() => window.session.snapshot().save);

/** Opens the day and takes the first call: in mid-call, with things said. */
async function intoACall(page: Page): Promise<void> {
  await act(page, { type: 'phone.end-night-service' });
  await page.evaluate(async () => {
    const { session } = window;
    for (
      let n = 0;
      n < 30 && !session.snapshot().view.lines.some((line) => line.status === 'ringing');
      n += 1
    )
      await session.act({ type: 'time.skip' });
    const line = session.snapshot().view.lines.find((one) => one.status === 'ringing')?.line ?? 1;
    await session.act({ type: 'phone.answer', line: line as 1 });
    await session.act({ type: 'say.greet' });
    await session.act({ type: 'say.ask', about: ['full-name'], open: true });
  });
}

test('a page that crashes in mid-call comes back to the last act shown', async () => {
  const context = await browser();
  const page = await open(context);
  await start(page);
  await intoACall(page);
  const last = await view(page);
  expect(last.talk.rows.length).toBeGreaterThan(2);
  const devtools = await context.newCDPSession(page);
  await Promise.race([devtools.send('Page.crash').catch(() => {}), page.waitForEvent('crash')]);
  const again = await open(context);
  expect(await again.evaluate(() => ({ ...window.desk.saved }))).toEqual({
    name: 'Sam',
    shift: 'first',
    atMs: last.nowMs,
  });
  await resume(again);
  expect(await view(again)).toEqual(last);
  expect(await save(again)).toBe('saved');
  expect(await act(again, { type: 'say.soothe' })).toEqual({ ok: true });
});

test('a page closed at any moment of an act comes back whole, before it or after it', async () => {
  const context = await browser();
  for (const delay of [0, 1, 3, 8]) {
    const page = await open(context);
    await start(page);
    await intoACall(page);
    const before = await view(page);
    await page.evaluate((ms) => {
      void window.session.act({ type: 'say.soothe' });
      return new Promise((resolve) => setTimeout(resolve, ms));
    }, delay);
    await page.close();
    const again = await open(context);
    await resume(again);
    const rows = (await view(again)).talk.rows.length;
    expect([before.talk.rows.length, before.talk.rows.length + 2]).toContain(rows);
    expect(await act(again, { type: 'say.greet' })).toEqual({ ok: true });
    await again.close();
  }
});

const KILLS = WHOLE ? 50 : 2;
test(`killed with its browser at ${KILLS} random moments, a shift always holds the last act shown as done`, {
  timeout: 60_000 + KILLS * 15_000,
}, async () => {
  const ground = inject('ground');
  if ('problem' in ground) throw new Error(ground.problem);
  const profile = await mkdtemp(join(tmpdir(), 'front-desk-killed-'));
  const counts = await killedAt(KILLS, ground.browser, profile, { open, start, resume }).finally(() =>
    rm(profile, { recursive: true, force: true }),
  );
  if (KILLS > 2) console.log(counts.map(({ shown, kept }) => `${shown} shown, ${kept} kept`).join('\n'));
  expect(counts).toHaveLength(KILLS);
  expect(counts.filter(({ shown, kept }) => kept < shown)).toEqual([]);
  expect(Math.max(...counts.map(({ shown }) => shown))).toBeGreaterThan(0);
});

test('time that passes is kept when the page goes', async () => {
  const context = await browser();
  const page = await open(context);
  await start(page, 'relaxed');
  await act(page, { type: 'phone.end-night-service' });
  const at = (await view(page)).nowMs;
  await page.waitForTimeout(1_500);
  const shown = (await view(page)).nowMs;
  expect(shown).toBeGreaterThan(at + 3_000);
  await page.goto('about:blank');
  const again = await open(context);
  await resume(again);
  expect((await view(again)).nowMs).toBeGreaterThanOrEqual(shown);
});

test('a second tab only reads, follows, and takes over when the first lets go', async () => {
  const context = await browser();
  const first = await open(context);
  await start(first);
  await act(first, { type: 'phone.end-night-service' });
  const second = await open(context);
  await resume(second);
  expect(await save(second)).toBe('read-only');
  expect(await act(second, { type: 'time.skip' })).toMatchObject({ ok: false, code: 'session/read-only' });
  await act(first, { type: 'time.skip' });
  const { nowMs } = await view(first);
  await second.waitForFunction((ms) => window.session.snapshot().view.nowMs === ms, nowMs);
  expect(await second.evaluate(() => window.session.snapshot().canTakeOver)).toBe(false);
  await first.close();
  await second.waitForFunction(() => window.session.snapshot().canTakeOver);
  expect(await second.evaluate(() => window.session.takeOver())).toEqual({ ok: true });
  expect(await act(second, { type: 'time.skip' })).toEqual({ ok: true });
  expect(await save(second)).toBe('saved');
});

test('without locks, two tabs cannot spoil one shift: the slower one becomes a reader, and may take over', async () => {
  const context = await browser(`Object.defineProperty(navigator, 'locks', { value: undefined })`);
  const first = await open(context);
  await start(first);
  const second = await open(context);
  await resume(second);
  expect(await act(first, { type: 'phone.end-night-service' })).toEqual({ ok: true });
  expect(await act(second, { type: 'time.skip' })).toMatchObject({ ok: false, code: 'session/read-only' });
  expect((await view(second)).nightService).toBe(false);
  expect(await act(first, { type: 'time.skip' })).toEqual({ ok: true });
  await second.waitForFunction(() => window.session.snapshot().canTakeOver);
  expect(await second.evaluate(() => window.session.takeOver())).toEqual({ ok: true });
  expect((await view(second)).nowMs).toBe((await view(first)).nowMs);
  expect(await act(second, { type: 'time.skip' })).toEqual({ ok: true });
  expect(await act(first, { type: 'time.wait', forMs: 5_000 })).toMatchObject({
    ok: false,
    code: 'session/read-only',
  });
});

test.each([
  ['there is no IndexedDB', `Object.defineProperty(window, 'indexedDB', { value: undefined })`],
  ['it is denied', `IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError') }`],
  [
    'it fails',
    `IDBFactory.prototype.open = function () { const r = new EventTarget(); setTimeout(() => { r.error = new DOMException('no', 'UnknownError'); r.dispatchEvent(new Event('error')) }); return r }`,
  ],
])('when %s, a shift plays on and can be had as a file', async (_, script) => {
  const page = await open(await browser(script));
  expect(await page.evaluate(() => window.desk.keeps)).toBe(false);
  await start(page);
  await intoACall(page);
  expect(await save(page)).toBe('no-storage');
  const verdict = await page.evaluate(async () => {
    const reading = await window.desk.readFile(window.session.exportLog());
    const again = await reading.resume?.();
    return [
      reading.verdict,
      again?.snapshot().view.talk?.rows.length === window.session.snapshot().view.talk?.rows.length,
    ];
  });
  expect(verdict).toEqual(['ok', true]);
});

test('a disk that fills up in mid-shift is said at once, loses nothing, and is made good', async () => {
  const context = await browser();
  const page = await open(context);
  await start(page);
  await act(page, { type: 'phone.end-night-service' });
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    Object.assign(window, { room: () => (IDBObjectStore.prototype.add = add) });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  expect(await act(page, { type: 'time.skip' })).toEqual({ ok: true });
  expect(await save(page)).toBe('no-storage');
  const told = await page.evaluate(() =>
    window.session
      .snapshot()
      .announcements.filter((one) => one.urgency === 'assertive')
      .map((one) => one.text.id),
  );
  expect(told).toEqual(['announce.not-saved']);
  await page.evaluate(() => (window as unknown as { room(): void }).room());
  await act(page, { type: 'time.skip' });
  expect(await save(page)).toBe('saved');
  const last = await view(page);
  await page.close();
  const again = await open(context);
  await resume(again);
  expect(await view(again)).toEqual(last);
});

test('writing an act takes no time a hand would notice', async () => {
  const page = await open(await browser());
  await start(page);
  const ms = await page.evaluate(async () => {
    const took: number[] = [];
    for (let n = 0; n < 40; n += 1) {
      const from = performance.now();
      await window.session.act({ type: 'time.wait', forMs: 1_000 });
      took.push(performance.now() - from);
    }
    return took.sort((a, b) => a - b)[Math.floor(took.length * 0.9)] ?? 0;
  });
  expect(ms).toBeLessThan(100);
});
