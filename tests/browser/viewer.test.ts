// Looking on, in the built game and by keys alone: a finished file is opened, scrubbed, stepped, taken to a mark and asked why;
// a debrief leads to its shift and back; a situation goes on the wall, is voted on and played on. Nothing complains.
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { axeViolations } from './axe.ts';
import { Keyboard } from './keyboard.ts';
import { wordsOf } from './keyboard-ways.ts';
import { finishedFile } from './looking-screens.ts';
import { openHouse, QUIET, UNSEEN, SIZES, type Visit } from './serve-dist.ts';

const house = openHouse();
const words = wordsOf(edition.text);

async function opened(button: string): Promise<Visit> {
  const visit = await house.visit(QUIET);
  const { page } = visit;
  await page.locator('.way', { hasText: words('title.file') }).click();
  const file = join(tmpdir(), `front-desk-viewer-${process.pid}.json`);
  await writeFile(file, finishedFile(edition));
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('button', { name: button }).press('Enter');
  return visit;
}

test('a finished file is looked at by keys alone: scrubbed, stepped, taken to a mark and asked why', async () => {
  const { page, problems } = await opened(words('viewer.look-at-file'));
  const slider = page.getByRole('slider', { name: words('viewer.place') });
  const place = async (): Promise<number> => Number(await slider.inputValue());
  await slider.waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(words('viewer.play'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(place).toBe(1);
  const first = await slider.getAttribute('aria-valuetext');
  expect(first).toMatch(/^\d+:\d\d · \w/);
  // From the play key: over the step and mark keys to the slider itself.
  for (let n = 0; n < 6 && !(await slider.evaluate((one) => one === document.activeElement)); n += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('PageUp');
  await expect.poll(place).toBeGreaterThan(5);
  await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(first);
  await page.keyboard.press('Home');
  await expect.poll(place).toBe(0);
  await page.keyboard.press(']');
  await expect.poll(place).toBeGreaterThan(0);
  const fell = page.locator('.viewer-fell');
  expect(await fell.textContent()).toMatch(/^(?:Earned|Lost)/);
  await fell.press('Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.getByText(words('debrief.rule'), { exact: true }).waitFor();
  expect(await dialog.locator('dd').count()).toBeGreaterThan(1);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  // An act is refused politely, and the log stays as it is.
  const before = await place();
  await page.keyboard.press('n');
  expect(await place()).toBe(before);
  for (const size of [SIZES.zoomed, SIZES.phone, SIZES.chromebook]) {
    await page.setViewportSize(size);
    await page.waitForTimeout(200);
    const inside = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.viewer button, .viewer input, .viewer select')].map(
        (one) => one.getBoundingClientRect(),
      );
      return boxes.every(
        ({ left, right, bottom }) => left >= 0 && right <= innerWidth && bottom <= innerHeight,
      );
    });
    expect([size, inside]).toEqual([size, true]);
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: words('viewer.close') }).press('Enter');
  await page.waitForSelector('.ways');
  expect(problems).toEqual([]);
});

test('a debrief leads to the moment of a mark and to a minute done well, and is there again afterward', async () => {
  const { page, problems } = await opened(words('file.resume'));
  const moment = page.locator('.debrief-right .debrief-moment').nth(1);
  await moment.getByRole('button', { name: words('viewer.see') }).press('Enter');
  await page.locator('.viewer-fell').waitFor();
  await page.getByRole('button', { name: words('viewer.back') }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('debrief-headline');
  await moment.getByRole('button', { name: words('debrief.watch') }).press('Enter');
  const slider = page.getByRole('slider', { name: words('viewer.place') });
  await expect.poll(() => slider.inputValue(), { timeout: 10_000 }).toBe('2');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: words('viewer.play'), exact: true }).waitFor();
  await page.getByRole('button', { name: words('viewer.back') }).press('Enter');
  await page.getByRole('button', { name: words('viewer.whole') }).press('Enter');
  await expect.poll(() => slider.inputValue()).toBe('0');
  expect(problems).toEqual([]);
});

test('a situation is put on the wall by keys alone, voted on, and each choice shows what it causes', async () => {
  const { page, problems } = await house.visit(UNSEEN);
  const keys = new Keyboard(page);
  await page.waitForSelector('.ways button');
  await page.locator('.way', { hasText: words('title.class') }).press('Enter');
  await page.waitForSelector('.class-pages');
  await keys.hit({ name: words('projector.title') });
  await keys.choose({ css: '.projector-page label:nth-of-type(1) select' }, 'between-plans');
  await keys.choose({ css: '.projector-page label:nth-of-type(4) select' }, '0');
  await keys.hit({ name: words('projector.open') });
  const choices = page.locator('.projector-choices li');
  await choices.first().waitFor();
  expect(await choices.count()).toBeGreaterThan(3);
  const size = (css: string): Promise<number> =>
    page
      .locator(css)
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(await size('.projector-choice p')).toBeGreaterThanOrEqual(28);
  await keys.press('a', 'b', 'b', 'b');
  await page.keyboard.press('Shift+B');
  await expect.poll(() => page.getByLabel(words('projector.votes', { letter: 'B' })).inputValue()).toBe('2');
  expect(await choices.nth(1).textContent()).toContain('2 votes');
  await keys.write({ css: '.projector-choices li:nth-child(3) input' }, '7');
  await expect.poll(() => choices.nth(2).textContent()).toContain('7 votes');
  for (const letter of ['A', 'B']) {
    await keys.hit({ name: words('projector.see', { letter }) });
    await page.locator('.projector-worth').waitFor();
    await page.keyboard.press('ArrowRight');
    await keys.hit({ name: words('projector.to-vote') });
    await choices.first().waitFor();
  }
  expect(await choices.nth(1).textContent()).toContain('2 votes');
  await keys.hit({ name: words('projector.close') });
  await page.getByRole('button', { name: words('projector.open') }).waitFor();
  expect(problems).toEqual([]);
});
