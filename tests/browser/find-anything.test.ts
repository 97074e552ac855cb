// Find anything, in a real shift by keys alone: a few letters and Enter take out a tool and lead into it; a key that does
// something now stands beside its act; with nothing by that name, nothing happens.
import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { deskOf, headless, takeChair } from './keyboard-shift.ts';
import { openHouse, UNSEEN } from './serve-dist.ts';

const house = openHouse();

test('find anything by its name', { timeout: 90_000 }, async () => {
  const wanted = headless(edition, 5);
  const { page, problems } = await house.visit({ ...UNSEEN, path: `#${wanted.code}` });
  await takeChair(deskOf(edition, page, wanted.log), edition, wanted);
  const dialog = page.locator('dialog[open]');
  const toWrite = dialog.locator('input:focus');
  await page.keyboard.press('Control+k');
  await toWrite.waitFor();
  await page.keyboard.type('dra');
  await expect
    .poll(() => dialog.getByRole('group').getByRole('button').allTextContents())
    .toEqual(['Drawer']);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.region-screen') !== null))
    .toBe(true);
  expect(await page.locator('.region-screen').textContent()).toContain('Cash drawer');

  // Where nothing is being written, the slash does the same.
  await page.locator('.clock-pace').focus();
  await page.keyboard.press('/');
  await toWrite.waitFor();
  await page.keyboard.type('next ev');
  await expect.poll(() => dialog.locator('.palette-act .cap').allTextContents()).toEqual(['N']);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('no such thing');
  await page.keyboard.press('Enter');
  expect(await dialog.getByRole('status').textContent()).toBe('Nothing has that name just now.');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
});

test('find a chart takes up the search though another chart is open, and what is typed goes into its field', {
  timeout: 60_000,
}, async () => {
  const wanted = headless(edition, 5);
  const { page } = await house.visit({ ...UNSEEN, path: `#${wanted.code}` });
  await takeChair(deskOf(edition, page, wanted.log), edition, wanted);
  await page.locator('.rail [data-open="today"]').click();
  await page.locator('.region-screen .tool-row-button').first().click();
  await page.locator('.region-screen [data-act^="chart.open"]').first().click();
  const title = page.locator('.region-screen .tool-screen-title, .region-screen h2').first();
  const opened = await title.textContent();
  await page.locator('.rail [data-open="cover"]').click();
  await page.locator('.region-screen [data-open="chart"]').click();
  await page.locator('[data-field="search:name"]:focus').waitFor();
  await page.keyboard.type('Leon');
  expect(await page.locator('[data-field="search:name"]').inputValue()).toBe('Leon');
  expect(await title.textContent()).not.toBe(opened);
});
