// The teacher's pages that are read and printed, walked by keys alone: every part of the lesson, an answer key for a shift, the
// policy card, the crosswalk; each prints as plain sheets without keys. And the way out of a talk, by keys.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { Keyboard } from './keyboard.ts';
import { deskOf, giveAll, headless, takeChair } from './keyboard-shift.ts';
import { give } from './keyboard-routes.ts';
import { wordsOf } from './keyboard-ways.ts';
import { openHouse, QUIET, UNSEEN } from './serve-dist.ts';

const house = openHouse();
const words = wordsOf(edition.text);

/** As it would come out of the printer: on sheets, with nothing on them that is to be pressed. */
async function prints(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('button:visible, input:visible, select:visible').count(), name).toBe(0);
  const sheets = await page.pdf({ format: 'Letter' });
  expect(sheets.length, name).toBeGreaterThan(1_000);
  await page.emulateMedia({ media: 'screen' });
}

test('the lesson, an answer key, the policy card and the crosswalk: by keys, and on paper', {
  timeout: 120_000,
}, async () => {
  const { page, problems } = await house.visit(QUIET);
  const keys = new Keyboard(page);
  const button = (name: string): Promise<void> => keys.hit({ css: 'button', name });
  await page.waitForSelector('.ways button');
  await keys.hit({ css: '.way', name: words('title.class') });
  await button(words('lesson.title'));
  for (const part of ['plan', 'sub', 'exit', 'touches'] as const) {
    await button(words(`lesson.part.${part}`));
    expect(((await page.locator('.lesson').textContent()) ?? '').length, part).toBeGreaterThan(200);
    await prints(page, `lesson-${part}`);
  }
  await button(words('lesson.part.plan'));
  await button(words('lesson.plan.code'));
  await page.waitForSelector('.code-page');
  expect(await page.locator('.code-form select').first().inputValue()).toBe('half');
  await button(words('lesson.title'));
  await button(words('lesson.part.key'));
  await keys.choose({ css: '.key-form select' }, 'first');
  await keys.write({ css: '.key-form input[type="number"]' }, '7');
  await button(words('lesson.key.show'));
  await page.waitForSelector('.key-entry');
  expect(await page.locator('.key-entry').count()).toBeGreaterThan(8);
  await prints(page, 'answer-key');
  await keys.write({ css: '.key-form input:not([type="number"])' }, 'no code at all');
  await button(words('lesson.key.show'));
  expect(await page.locator('.lesson [role="status"]').textContent()).not.toBe('');

  await button(words('policy-card.title'));
  await page.waitForSelector('.policy-row');
  await keys.choose({ css: '.policy-row select' }, '5');
  expect(await page.locator('.policy-wall').textContent()).toContain('5 minutes late');
  await keys.choose({ css: '#policy-no-show-after' }, '10');
  await keys.choose({ css: '#policy-late-grace' }, '15');
  const status = page.locator('.policy-page [role="status"]');
  expect(await status.textContent()).toContain(words('policy-card.too-soon'));
  await keys.choose({ css: '#policy-late-grace' }, '5');
  expect((await status.textContent())?.trim()).toBe('');
  await prints(page, 'policy');
  await button(words('policy-card.use'));
  await page.waitForSelector('.code-page');
  expect(await page.locator('.code-page').textContent()).toContain(words('class.code.card'));

  await button(words('crosswalk.title'));
  await page.waitForSelector('.crosswalk table');
  await prints(page, 'crosswalk');
  await button(words('class.back'));
  await page.waitForSelector('.ways button');
  expect(problems).toEqual([]);
});

test('somebody whom a talk touches steps away from it by keys, after one question, and the debrief says so plainly', {
  timeout: 180_000,
}, async () => {
  const wanted = headless(edition, 5, { scenario: 'nell-headache', variant: null });
  const { page, problems } = await house.visit(UNSEEN);
  const desk = deskOf(edition, page, wanted.log);
  const { keys } = desk;
  await takeChair(desk, edition, wanted);
  await keys.press('h');
  const answered = wanted.log.entries.findIndex(({ command }) => command.type === 'phone.answer') + 1;
  await giveAll(desk, wanted.log, answered + 1);
  const way = { css: '[data-step-away]' };
  await keys.hit(way);
  expect(await page.locator('.step-away-ask').textContent()).toContain(words('talk.step-away.ask'));
  await keys.hit({ css: '.step-away-ask button', name: words('talk.step-away.no') });
  expect(await page.locator('.step-away-ask').count()).toBe(0);
  await keys.hit(way);
  await keys.hit({ css: '.step-away-ask button', name: words('talk.step-away.yes') });
  await page.waitForSelector('.just-now');
  expect(await page.locator('.just-now').textContent()).toContain('I have time for this');
  for (let n = 0; n < 60 && (await page.locator('.debrief-headline').count()) === 0; n += 1) {
    await give(desk, { type: 'time.skip' });
    await page.keyboard.press('n');
    await page.waitForTimeout(40);
  }
  expect(await page.locator('.debrief-away').count()).toBe(1);
  expect(await page.locator('.debrief-criticals').count()).toBe(0);
  expect(problems).toEqual([]);
});
