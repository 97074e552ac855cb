// The picture of the built game: it is thrown away and built again from the view without losing anything, a press in it
// is the same act as its twin button, and both renderers draw it without a complaint.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHouse, SIZES, type VisitOptions } from './serve-dist.ts';

const house = openHouse();

async function takeTheChair(options: VisitOptions = {}) {
  const visit = await house.visit({
    viewport: SIZES.chromebook,
    reducedMotion: 'reduce',
    path: '?renderer=canvas',
    ...options,
  });
  const { page } = visit;
  await page.getByRole('button', { name: /Start the first shift/ }).click();
  await page.locator('input:visible').first().fill('Sam');
  await page.keyboard.press('Enter');
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

test('WebGL draws it as well', async () => {
  const { page, problems } = await takeTheChair({ path: '?renderer=webgl' });
  expect((await settled(page)).length).toBeGreaterThan(200_000);
  expect(problems).toEqual([]);
});
