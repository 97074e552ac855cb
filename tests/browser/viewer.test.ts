// Looking on, in the built game and by keys alone: a finished file is opened, scrubbed, stepped, taken to a mark and asked why;
// a debrief leads to its shift and back; a situation goes on the wall, is voted on and played on. Nothing complains.
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Careless } from '../../src/players/careless.ts';
import { drive } from '../../src/players/drive.ts';
import { shiftFile } from '../../src/session/shift-file.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { newLog } from '../../src/shift/log.ts';
import { playsOf } from '../../src/shift/plays.ts';
import { makeWorld } from '../../src/shift/world.ts';
import { edition } from '../fixtures/edition.ts';
import { axeViolations } from './axe.ts';
import { wordsOf } from './keyboard-ways.ts';
import { openHouse, SIZES, type Visit } from './serve-dist.ts';

const house = openHouse();
const words = wordsOf(edition.text);
const CALM = { viewport: SIZES.chromebook, reducedMotion: 'reduce' } as const;

/** A first shift played to its end by somebody careless, as a file. */
function finishedFile(): string {
  const settings = settingsFor('first', { pace: 'untimed' });
  const plan = deal(edition.content, 7, settings);
  const world = makeWorld(edition.content, plan, settings);
  const log = newLog({ contentHash: edition.contentHash, seed: 7, settings, plan });
  return shiftFile(drive(world, log, new Careless(playsOf(world), 7, 'all')).log, {
    name: 'Sam',
    unscored: false,
  });
}

async function opened(button: string): Promise<Visit> {
  const visit = await house.visit(CALM);
  const { page } = visit;
  await page.locator('.way', { hasText: words('title.file') }).click();
  const file = join(tmpdir(), `front-desk-viewer-${process.pid}.json`);
  await writeFile(file, finishedFile());
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
  expect(await place()).toBe(1);
  const first = await slider.getAttribute('aria-valuetext');
  expect(first).toMatch(/^\d+:\d\d · \w/);
  // From the play key: over the step and mark keys to the slider itself.
  for (let n = 0; n < 6 && !(await slider.evaluate((one) => one === document.activeElement)); n += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('PageUp');
  expect(await place()).toBeGreaterThan(5);
  expect(await slider.getAttribute('aria-valuetext')).not.toBe(first);
  await page.keyboard.press('Home');
  await page.keyboard.press(']');
  expect(await place()).toBeGreaterThan(0);
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
  await moment.getByRole('button', { name: words('debrief.watch') }).press('Enter');
  const slider = page.getByRole('slider', { name: words('viewer.place') });
  await expect.poll(() => slider.inputValue(), { timeout: 10_000 }).toBe('2');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: words('viewer.play'), exact: true }).waitFor();
  await page.getByRole('button', { name: words('viewer.back') }).press('Enter');
  await page.getByRole('button', { name: words('viewer.whole') }).press('Enter');
  expect(await slider.inputValue()).toBe('0');
  expect(problems).toEqual([]);
});

test('a situation is put on the wall by keys alone, voted on, and each choice shows what it causes', async () => {
  const { page, problems } = await house.visit(CALM);
  await page.locator('.way', { hasText: words('title.class') }).press('Enter');
  await page.getByRole('button', { name: words('projector.title') }).press('Enter');
  await page.getByLabel(words('projector.scenario')).selectOption('between-plans');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel(words('projector.beat')).selectOption({ index: 1 });
  await page.getByRole('button', { name: words('projector.open') }).press('Enter');
  const choices = page.locator('.projector-choices li');
  await choices.first().waitFor();
  expect(await choices.count()).toBeGreaterThan(3);
  expect(
    await page
      .locator('.projector-choice p')
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
  ).toBeGreaterThanOrEqual(28);
  for (const key of ['a', 'b', 'b', 'b', 'Shift+B']) await page.keyboard.press(key);
  await expect
    .poll(() => page.getByLabel(words('projector.votes').replace('{letter}', 'B')).inputValue())
    .toBe('2');
  expect(await choices.nth(1).textContent()).toContain('2 votes');
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    expect([theme, await axeViolations(page)]).toEqual([theme, []]);
  }
  await page.setViewportSize(SIZES.zoomed);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.setViewportSize(SIZES.chromebook);
  for (const letter of ['A', 'B']) {
    await page
      .getByRole('button', { name: words('projector.see').replace('{letter}', letter) })
      .press('Enter');
    await page.locator('.projector-worth').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: words('projector.to-vote') }).press('Enter');
    await choices.first().waitFor();
  }
  await page.getByRole('button', { name: words('projector.close') }).press('Enter');
  await page.getByRole('button', { name: words('projector.open') }).waitFor();
  expect(problems).toEqual([]);
});
