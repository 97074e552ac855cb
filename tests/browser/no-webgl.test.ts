// The game where there is no WebGL: asked for by the address, and on a browser that has it switched off. A stretch of a
// shift is played, the picture is there on a plain canvas, and nothing complains.
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { deskOf, giveAll, headless, playedBack, takeChair } from './keyboard-shift.ts';
import { collectProblems, FLAGS, openHouse, QUIET } from './serve-dist.ts';

const house = openHouse();
/** From the first voicemail over an arrival to the first call. */
const ACTS = 26;
let without: Browser;

beforeAll(async () => {
  const ground = inject('ground');
  if ('problem' in ground) throw new Error(ground.problem);
  without = await chromium.launch({
    executablePath: ground.browser.executablePath,
    args: [...FLAGS, '--disable-webgl', '--disable-webgl2', '--disable-3d-apis'],
    env: { ...process.env, ...ground.browser.env } as Record<string, string>,
  });
});
afterAll(() => without?.close());

test.each([
  ['by the address', '?renderer=canvas', false],
  ['switched off in the browser', '', true],
])('without WebGL, %s', async (_, query, off) => {
  const wanted = headless(edition, 13);
  const browser = off ? without : house.browser();
  const page = await browser.newPage(QUIET);
  const problems = collectProblems(page);
  await page.goto(`${house.url()}${query}#${wanted.code}`);
  const desk = deskOf(edition, page, wanted.log);
  await takeChair(desk, edition, wanted);
  const canvas = page.locator('#stage canvas');
  await canvas.waitFor();
  await giveAll(desk, wanted.log, ACTS);
  expect(
    await page.evaluate(() => {
      const own = document.querySelector<HTMLCanvasElement>('#stage canvas');
      return own?.getContext('2d') !== null;
    }),
  ).toBe(true);
  const { log } = await playedBack(edition, page);
  expect(log.entries).toEqual(wanted.log.entries.slice(0, ACTS));
  // Something is drawn: one colour all over would be a twentieth of that.
  const shot = await canvas.screenshot();
  expect(shot.byteLength).toBeGreaterThan(10_000);
  expect(problems).toEqual([]);
  await page.close();
});
