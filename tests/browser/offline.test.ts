// One visit is enough to play without a network, for good; a newer edition waits until it is asked for, and takes nothing away
// from a shift that is open or unfinished.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { ByName } from './by-name.ts';
import { deskOf, giveAll, headless, playedBack, takeChair } from './keyboard-shift.ts';
import { away, type Host, laterRelease, openHost } from './releases.ts';
import { collectProblems, openHouse, UNSEEN } from './serve-dist.ts';

const house = openHouse();
const SITUATION = headless(edition, 5, { scenario: 'card-disagrees', variant: 'no-answer' });
const READY = '.title-offline .muted';
const TAKE = '.title-offline button';
const held = (): boolean =>
  document.querySelector('.title-offline p')?.textContent?.includes('another window') === true;
let first: string;
let later: string;
let host: Host;

beforeAll(async () => {
  const ground = inject('ground');
  if ('problem' in ground) throw new Error(ground.problem);
  first = ground.dist;
  later = await laterRelease(first);
});
afterEach(() => host.stop());
afterAll(() => away(later));

/** A browser that has been here once, and was left in peace until all was kept. */
async function visited(): Promise<{ context: BrowserContext; page: Page; problems: string[] }> {
  host = openHost();
  await host.serve(first);
  const context = await house.context({ ...UNSEEN, heard: true, serviceWorkers: 'allow' });
  const page = await context.newPage();
  const problems = collectProblems(page);
  await page.goto(host.url());
  await page.waitForSelector(READY);
  return { context, page, problems };
}
async function another(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.url());
  await page.waitForSelector('.ways');
  return page;
}
const release = (page: Page): Promise<'first' | 'later'> =>
  page.evaluate(() =>
    document.querySelector<HTMLScriptElement>('script[src]')?.src.endsWith('next.js') ? 'later' : 'first',
  );
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open('front-desk');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('shifts').objectStore('shifts').count();
          asked.onsuccess = () => {
            opening.result.close();
            done(asked.result);
          };
        };
      }),
  );
async function sitDown(page: Page): Promise<void> {
  await page.click('.way.btn-primary');
  await page.click('.badge .btn-primary');
  await page.waitForSelector('#desk');
  await page.click('[data-act^="time.skip"]');
}

test('one visit, then no network and no server: it opens, and a situation is played to its debrief', {
  timeout: 120_000,
}, async () => {
  const { context, page, problems } = await visited();
  await host.stop();
  await context.setOffline(true);
  await page.reload();
  const desk = deskOf(edition, page, SITUATION.log, new ByName(page));
  await takeChair(desk, edition, SITUATION);
  await giveAll(desk, SITUATION.log);
  await page.waitForSelector('.debrief-headline');
  expect((await playedBack(edition, page)).hash).toBe(SITUATION.hash);
  expect(problems).toEqual([]);
});

test('a newer edition waits for every shift to be left or taken up again, and opens when it is asked for', {
  timeout: 120_000,
}, async () => {
  const { context, page } = await visited();
  await sitDown(page);
  await host.serve(later);
  const title = await another(context);
  expect(await release(title)).toBe('first');
  await title.click(TAKE);
  await title.waitForFunction(held);
  // Code that only comes now is still that of its own edition, though the server has it no more.
  const code = (await readdir(join(first, 'assets'))).find((name) => /^debrief-.*\.js$/.test(name)) ?? '';
  expect((await fetch(`${host.url()}assets/${code}`)).status).toBe(404);
  expect(await page.evaluate(async (name) => (await fetch(`./assets/${name}`)).status, code)).toBe(200);
  await page.close();
  await title.close();
  // Nobody has the game open, so the newer worker takes over by itself; the unfinished shift keeps its edition.
  const again = await another(context);
  expect(await release(again)).toBe('first');
  await again.click('.way.btn-primary');
  await again.waitForSelector('#desk');
  const beside = await another(context);
  await beside.click(TAKE);
  await beside.waitForFunction(held);
  await again.close();
  // A window lets go of its shift a moment after it is closed: until then the answer is the same.
  const taken = async (): Promise<string> => {
    if ((await release(beside)) === 'first') await beside.click(TAKE, { timeout: 2_000 });
    return release(beside);
  };
  await expect.poll(() => taken().catch(() => 'opening'), { timeout: 30_000, interval: 500 }).toBe('later');
  // And what was kept of the game can be thrown away, but not what was played.
  await beside.goto(`${host.url()}?reset`);
  await beside.waitForURL(host.url());
  await beside.waitForSelector('.ways');
  expect(await shifts(beside)).toBe(1);
  expect(await beside.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
    0,
  );
});
