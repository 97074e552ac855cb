// Axe over every screen and dialogue of the built game, in both themes, on a Chromebook and at 200 % zoom: nothing found.
// The screens are reached in a real shift; each is looked at as it stands there.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { axeViolations, BY_COLOUR } from './axe.ts';
import { resize } from './faults.ts';
import { deskOf, giveAll, headless, takeChair } from './keyboard-shift.ts';
import { tool, unfold, wordsOf } from './keyboard-ways.ts';
import { openHouse, SIZES } from './serve-dist.ts';

const house = openHouse();
const words = wordsOf(edition.text);

/** The looks change theme faster than a picture loads, which then finds itself loaded already. */
const TWICE = /Texture key already in use/;
const complaints = (problems: string[]): string[] => problems.filter((one) => !TWICE.test(one));

/** Looks at what is out now in both themes and sizes, and gathers what is wrong. */
function looker(page: Page): { look(name: string): Promise<void>; found: string[]; screens: string[] } {
  const found: string[] = [];
  const screens: string[] = [];
  return {
    found,
    screens,
    async look(name) {
      screens.push(name);
      for (const [size, viewport] of Object.entries({ chromebook: SIZES.chromebook, zoomed: SIZES.zoomed })) {
        await resize(page, viewport);
        for (const [theme, rules] of [
          ['contrast', BY_COLOUR],
          ['light', {}],
        ] as const) {
          await page.evaluate((value) => {
            document.documentElement.dataset.theme = value;
          }, theme);
          // What fades in is looked at once it stands.
          await page.evaluate(() =>
            Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))),
          );
          const wrong = await axeViolations(page, { resultTypes: ['violations'], ...rules });
          found.push(...wrong.map((one) => `${name}, ${theme}, ${size}: ${one}`));
        }
      }
      await resize(page, SIZES.chromebook);
    },
  };
}

test('the title and its pages', { timeout: 120_000 }, async () => {
  const { page, problems } = await house.visit({ viewport: SIZES.chromebook, reducedMotion: 'reduce' });
  const { look, found } = looker(page);
  await page.waitForSelector('.ways button');
  await look('title');
  for (const [name, icon] of [
    ['practice', words('title.practice')],
    ['file', words('title.file')],
    ['credits', words('title.credits')],
  ] as const) {
    await page.getByRole('button', { name: icon }).click();
    await look(name);
    await page.getByRole('button', { name: words('title.back') }).click();
  }
  await page.locator('.way', { hasText: words('title.settings') }).click();
  await look('settings from the title');
  await page.keyboard.press('Escape');
  await page.goto(`${house.url()}#maple`);
  await page.waitForSelector('.title-code');
  await look('a class code refused');
  await page.goto(`${house.url()}#${headless(edition, 13).code}`);
  await page.locator('.way.btn-primary').click();
  await look('badge');
  expect(found).toEqual([]);
  expect(complaints(problems)).toEqual([]);
});

test('the desk and its tools', { timeout: 300_000 }, async () => {
  const wanted = headless(edition, 13);
  const { page, problems } = await house.visit({
    path: `#${wanted.code}`,
    viewport: SIZES.chromebook,
    reducedMotion: 'reduce',
  });
  const desk = deskOf(edition, page, wanted.log);
  const { keys } = desk;
  const { look, found } = looker(page);
  const tools = async (...ids: string[]) => {
    for (const id of ids) {
      await tool(desk, id);
      await look(id);
    }
  };
  await takeChair(desk, edition, wanted);
  await look('the chair');
  await keys.hit({ css: '.lintel [data-open="notes"]' });
  await look('notes');
  await keys.press('Escape');
  for (const dialog of ['pause', 'leave'] as const) {
    await keys.press('p');
    await page.waitForSelector('dialog[open]');
    if (dialog === 'leave') await page.getByRole('button', { name: desk.words('pause.leave') }).click();
    await look(dialog);
    await keys.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  }
  await keys.hit({ css: '.clock-pace' });
  await look('settings');
  await keys.press('Escape');
  await tools(
    'fax',
    'portal',
    'email',
    'voicemail',
    'tasks',
    'drawer',
    'directory',
    'rooms',
    'huddle',
    'handover',
  );
  await tool(desk, 'team');
  await unfold(desk, '.tool-person');
  await look('team');
  await keys.hit({ css: '.lintel [data-open="handbook"]' });
  await look('handbook');
  await giveAll(desk, wanted.log, 5);
  await look('at the window');
  for (const verb of ['ask', 'tell', 'hand-on', 'close']) {
    await keys.hit({ css: `[data-verb="${verb}"]` });
    await keys.settle();
    await look(`the verb ${verb}`);
  }
  await keys.press('Escape');
  for (const kind of ['check-in', 'message', 'registration', 'red-card', 'check-out', 'booking']) {
    await tool(desk, 'slips');
    const act = `slip.open:{"item":null,"kind":"${kind}"}`;
    if (!(await keys.has({ act }))) await unfold(desk, 'button', desk.words('tools.slips.pad'));
    await keys.hit({ act });
    await page.waitForTimeout(150);
    await look(`the slip ${kind}`);
    await keys.hit({ css: '.rail [data-open="slips"][aria-pressed="true"]' });
  }
  await tool(desk, 'today');
  await unfold(desk, '.tool-day-row');
  for (const more of ['tools.today.more', 'tools.today.papers'])
    await unfold(desk, '.tool-row-acts button', desk.words(more));
  await look('today');
  await tool(desk, 'book');
  await look('the book');
  await keys.hit({ css: '.tool-side button' });
  await look('a booking in the hand');
  await keys.press('Escape');
  expect(found).toEqual([]);
  expect(complaints(problems)).toEqual([]);
});

test('a chart, its cover, the counter, a call and the debrief', { timeout: 300_000 }, async () => {
  const found: string[] = [];
  const looked: string[] = [];
  for (const practise of [
    { scenario: 'card-disagrees', variant: 'new-id' },
    { scenario: 'pressure', variant: 'exertion' },
  ]) {
    const wanted = headless(edition, 5, practise);
    const { page, problems } = await house.visit({ viewport: SIZES.chromebook, reducedMotion: 'reduce' });
    const desk = deskOf(edition, page, wanted.log);
    const looks = looker(page);
    await takeChair(desk, edition, wanted);
    const first = new Set([
      'chart.open',
      'coverage.query',
      'compare.mark',
      'phone.answer',
      'phone.dial',
      'people.search',
    ]);
    for (const { seq, command } of wanted.log.entries) {
      await giveAll(desk, wanted.log, seq, seq);
      if (!first.delete(command.type)) continue;
      await looks.look(command.type);
      if (command.type !== 'chart.open' || practise.scenario === 'pressure') continue;
      await unfold(desk, '.tool-chart-foot button', desk.words('tools.chart.papers'));
      await looks.look('papers of a chart');
    }
    await page.waitForSelector('.debrief-headline');
    await looks.look('debrief');
    found.push(...looks.found, ...complaints(problems));
    looked.push(...looks.screens);
  }
  expect(looked).toEqual(expect.arrayContaining(['chart.open', 'compare.mark', 'phone.answer', 'debrief']));
  expect(found).toEqual([]);
});
