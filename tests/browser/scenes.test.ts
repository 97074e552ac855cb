// The picture of the built game: it is thrown away and built again from the view without losing anything, a press in it
// is the same act as its twin button, and both renderers draw it without a complaint.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHouse, SIZES, type VisitOptions } from './serve-dist.ts';

const house = openHouse();

const visitOf = (options: VisitOptions = {}) =>
  house.visit({
    viewport: SIZES.chromebook,
    reducedMotion: 'reduce',
    path: '?renderer=canvas',
    ...options,
  });

async function sitDown(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Start the first shift/ }).click();
  await page.locator('input:visible').first().fill('Sam');
  await page.keyboard.press('Enter');
}

async function takeTheChair(options: VisitOptions = {}) {
  const visit = await visitOf(options);
  const { page } = visit;
  await sitDown(page);
  await page.locator('#stage canvas[aria-label]').waitFor();
  await settled(page);
  return visit;
}

/** The picture as it is once nothing changes any more: two looks in a row that are the same. */
async function settled(page: Page): Promise<Buffer> {
  let last = await page.locator('#stage').screenshot();
  for (let tries = 0; tries < 40; tries++) {
    await page.waitForTimeout(250);
    const next = await page.locator('#stage').screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The picture does not come to rest.');
}

/** Colours of the picture on a coarse grid, in which words and small lamps hardly count. */
const coarse = (page: Page, css: string) =>
  page.evaluate(async (selector) => {
    const [w, h] = [12, 8];
    const small = new OffscreenCanvas(w, h).getContext('2d')!;
    small.imageSmoothingQuality = 'high';
    const canvas = document.querySelector<HTMLCanvasElement>(selector)!;
    small.drawImage(
      await createImageBitmap(canvas, { resizeWidth: w, resizeHeight: h, resizeQuality: 'high' }),
      0,
      0,
    );
    return [...small.getImageData(0, 0, w, h).data];
  }, css);

test('before the engine is there the room stands as it will draw it, with whoever is at the window', async () => {
  const { page, context, problems } = await visitOf();
  let engine = (): void => {};
  const held = new Promise<void>((go) => {
    engine = go;
  });
  await context.route(/\/phaser-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  // The first time it came before it could be held.
  await page.reload();
  // What the reload cut off is no complaint.
  problems.splice(0);
  await sitDown(page);
  const first = page.locator('.picture-first');
  await first.waitFor();
  const empty = await coarse(page, '.picture-first');
  const comes = page.locator('[data-act^="window.turn-to"]').first();
  for (let skips = 0; skips < 5 && !(await comes.isVisible()); skips += 1) {
    await page.locator('[data-act^="time.skip"]').first().press('Enter');
    await page.waitForTimeout(200);
  }
  const isAnother = async () =>
    JSON.stringify(await coarse(page, '.picture-first')) !== JSON.stringify(empty);
  await expect.poll(isAnother).toBe(true);
  const before = await coarse(page, '.picture-first');
  engine();
  await first.waitFor({ state: 'detached' });
  await settled(page);
  const after = await coarse(page, '#stage canvas');
  const far = before.map((value, n) => Math.abs(value - (after[n] ?? 0)));
  const mean = far.reduce((sum, one) => sum + one, 0) / far.length;
  expect(mean).toBeLessThan(8);
  expect(problems).toEqual([]);
});

test('built anew from the view, the picture is the same to the last point', async () => {
  const { page, problems } = await takeTheChair();
  const before = await settled(page);
  const theme = (name: string) =>
    page.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, name);
  // Another theme is another picture: the scene is stopped and started for it, and again on the way back.
  await theme('contrast');
  const other = await settled(page);
  await theme('light');
  const after = await settled(page);
  expect(other.equals(before)).toBe(false);
  expect(after.equals(before)).toBe(true);
  expect(problems).toEqual([]);
});

test('when a talk ends beside an open tool, nothing of whoever walks away stays where they stood', async () => {
  const { page } = await visitOf({ reducedMotion: 'no-preference' });
  await sitDown(page);
  await page.locator('#stage canvas[aria-label]').waitFor();
  const press = (css: string) => page.locator(css).first().press('Enter');
  const comes = page.locator('[data-act^="window.turn-to"]').first();
  for (let skips = 0; skips < 5 && !(await comes.isVisible()); skips += 1) {
    await press('[data-act^="time.skip"]');
    await page.waitForTimeout(200);
  }
  await comes.press('Enter');
  await press('[data-act^="say.greet"]');
  await press('.rail [data-open="cover"]');
  await press('[data-verb="close"]');
  await press('[data-act^="say.close"]');
  const set = (name: 'motion' | 'theme', value: string) =>
    page.evaluate(([key, to]) => Object.assign(document.documentElement.dataset, { [key]: to }), [
      name,
      value,
    ] as const);
  // Up, across the floor and into a chair; then still.
  await page.waitForTimeout(4000);
  await set('motion', 'less');
  const left = await settled(page);
  await set('theme', 'contrast');
  await settled(page);
  await set('theme', 'light');
  expect((await settled(page)).equals(left)).toBe(true);
});

test('the canvas is a picture with words, and no stop for the keyboard', async () => {
  const { page } = await takeTheChair();
  const canvas = page.locator('#stage canvas');
  expect(await canvas.getAttribute('role')).toBe('img');
  expect(await canvas.getAttribute('aria-label')).toContain('The clock says 7:50');
  expect(await canvas.getAttribute('tabindex')).toBeNull();
});

test('lifting the telephone in the picture does what its twin button says', async () => {
  const { page } = await takeTheChair();
  const twin = page.locator('[data-object="phone"]');
  expect(await twin.getAttribute('data-act')).toContain('phone.end-night-service');
  const at = await page.evaluate(() => {
    const { style } = document.getElementById('stage')!.parentElement!;
    const side = (name: string) => Number.parseFloat(style.getPropertyValue(`--spot-phone-${name}`));
    const box = document.getElementById('stage')!.getBoundingClientRect();
    return { x: box.left + side('x') + side('w') * 0.15, y: box.top + side('y') + side('h') / 2 };
  });
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => twin.getAttribute('aria-label')).toContain('no line rings');
});

test('where drawings of people cannot be had, a plain figure stands there and the office goes on', async () => {
  const { page, context } = await house.visit({ viewport: SIZES.chromebook, path: '?renderer=canvas' });
  let refused = 0;
  await context.route(/walter-nakamura-[^/]+\.pack$/, (route) => {
    refused += 1;
    return route.abort();
  });
  await page.getByRole('button', { name: /Start the first shift/ }).click();
  await page.locator('input:visible').first().fill('Sam');
  await page.keyboard.press('Enter');
  await page.locator('#stage canvas[aria-label]').waitFor();
  // In the picture the canvas takes the pointer; the twin is pressed as by key.
  await page.locator('[data-act^="phone.end-night-service"]').first().press('Enter');
  const comes = page.locator('[data-act^="window.turn-to"]').first();
  const skip = page.locator('[data-act^="time.skip"]').first();
  for (let skips = 0; skips < 5; skips += 1) {
    await comes.or(skip).first().waitFor();
    if (await comes.isVisible()) break;
    await skip.press('Enter');
    await page.waitForTimeout(200);
  }
  await comes.press('Enter');
  await page.waitForSelector('.talk-rows, [data-verb]');
  await page.waitForTimeout(500);
  const asked = refused;
  await page.waitForTimeout(500);
  expect([refused > 0, refused - asked]).toEqual([true, 0]);
  expect((await page.locator('#stage').screenshot()).length).toBeGreaterThan(50_000);
});

test('where the worker that decodes pictures cannot be had, the page decodes them itself', async () => {
  const { page, context, problems } = await visitOf();
  await context.route(/\/decode\.worker-[^/]+\.js$/, (route) => route.abort());
  await page.reload();
  await sitDown(page);
  await page.locator('#stage canvas[aria-label]').waitFor();
  expect((await settled(page)).length).toBeGreaterThan(200_000);
  expect(problems.some((one) => one.includes('decode.worker'))).toBe(true);
});

test('WebGL draws it as well', async () => {
  const { page, problems } = await takeTheChair({ path: '?renderer=webgl' });
  expect((await settled(page)).length).toBeGreaterThan(200_000);
  expect(problems).toEqual([]);
});
