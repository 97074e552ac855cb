// What a browser does to a shift: takes the graphics chip away, has no sound, brings texts full of markup, and settings nobody
// chose. The office goes on, and nothing of it is run.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHouse, QUIET, UNSEEN } from './serve-dist.ts';

const house = openHouse();
const SOMEBODY = '[data-act^="window.turn-to"], [data-act^="phone.answer"]';
const SKIP = '[data-act^="time.skip"]';

async function sitDown(page: Page): Promise<void> {
  await page.click('.way.btn-primary');
  await page.click('.badge .btn-primary');
  await page.waitForSelector('#stage canvas[aria-label]');
}
/** How many colours, coarsely: an empty picture has one. */
const colours = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const small = new OffscreenCanvas(24, 16).getContext('2d');
    if (!stage || !small) return 0;
    small.drawImage(stage, 0, 0, 24, 16);
    const { data } = small.getImageData(0, 0, 24, 16);
    const seen = new Set<number>();
    for (let n = 0; n < data.length; n += 4)
      seen.add(((data[n] ?? 0) >> 5) * 64 + ((data[n + 1] ?? 0) >> 5) * 8 + ((data[n + 2] ?? 0) >> 5));
    return seen.size;
  });

test('the graphics chip is lost in mid-shift, and does not come back: the picture does, and the shift goes on', async () => {
  const { page, problems } = await house.visit({ ...QUIET, path: '?renderer=webgl' });
  await sitDown(page);
  await page.evaluate(() => {
    const stage = document.querySelector<HTMLCanvasElement>('#stage canvas');
    const gl = stage?.getContext('webgl2') ?? stage?.getContext('webgl');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await page.waitForFunction(
    () => document.querySelector<HTMLCanvasElement>('#stage canvas[aria-label]')?.getContext('2d') != null,
  );
  await expect.poll(() => colours(page)).toBeGreaterThan(10);
  expect(await page.locator('#stage canvas').count()).toBe(1);
  await page.click(SKIP);
  await page.waitForSelector(SOMEBODY);
  expect(problems.filter((one) => !/WebGL Context lost/i.test(one))).toEqual([]);
});

test('without any sound in the browser the shift is played without a complaint', async () => {
  const { page, problems } = await house.visit({ ...UNSEEN, heard: false });
  await sitDown(page);
  // Sound comes once all is drawn and quiet.
  await page.waitForTimeout(2_500);
  await page.click(SKIP);
  await page.waitForSelector(SOMEBODY);
  expect(problems).toEqual([]);
});

test('markup in every text of the game is text, and runs nothing', async () => {
  const markup = '<img src=x onerror=hit()><script>hit()</script><b>';
  const context = await house.context(UNSEEN);
  await context.addInitScript('window.hit = () => { window.wasHit = true; }');
  await context.route('**/text-en-*.json', async (route) => {
    const answer = await route.fetch();
    const texts = Object.entries((await answer.json()) as Record<string, string>);
    await route.fulfill({ json: Object.fromEntries(texts.map(([id, text]) => [id, markup + text])) });
  });
  const page = await context.newPage();
  await page.goto(`${house.url()}#${encodeURIComponent(markup)}`);
  await page.waitForSelector('.ways');
  await page.click('.ways-row:last-child .way:last-child');
  await page.waitForSelector('.credits');
  await page.click('.page-head button');
  await page.click('.ways-row:last-child .way:first-child');
  await page.keyboard.press('Escape');
  await page.click('.way.btn-primary');
  await page.fill('.badge input', markup);
  await page.click('.badge .btn-primary');
  await page.waitForSelector('#desk');
  await page.evaluate((skip) => document.querySelector<HTMLElement>(skip)?.click(), SKIP);
  await page.waitForSelector('[data-act^="window.turn-to"]');
  expect(await page.locator('#desk').textContent()).toContain(markup);
  expect(await page.locator('img[src="x"], #app script, #app b b').count()).toBe(0);
  expect(await page.evaluate(() => 'wasHit' in window)).toBe(false);
});

test('kept settings that nobody chose are put right, not believed', async () => {
  const odd = {
    volumes: null,
    keys: 5,
    theme: '<b>',
    textSize: '__proto__',
    pace: 'never',
    name: { a: 1 },
    more: [],
  };
  const { page, problems } = await house.visit({
    ...UNSEEN,
    script: `localStorage.setItem('front-desk:settings', ${JSON.stringify(JSON.stringify(odd))})`,
  });
  await page.click('.ways-row:last-child .way:first-child');
  await page.waitForSelector('.dialog-settings');
  await page.keyboard.press('Escape');
  await sitDown(page);
  expect(problems).toEqual([]);
});
