// The exemplar's shift through the accessibility tree alone, and by touch alone: kept act for act, and ending in the same
// state as the headless run. One situation; in a whole run the whole first shift.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { WHOLE } from '../whole.ts';
import { ByName } from './by-name.ts';
import type { Fingers } from './fingers.ts';
import { deskOf, giveAll, headless, playedBack, takeChair } from './keyboard-shift.ts';
import { openHouse, UNSEEN, type VisitOptions } from './serve-dist.ts';
import { Touch } from './touch.ts';

const house = openHouse();
const wanted = WHOLE
  ? headless(edition, 13)
  : headless(edition, 5, { scenario: 'card-disagrees', variant: 'no-answer' });

test.each<[string, VisitOptions, (page: Page) => Fingers]>([
  ['the accessibility tree', {}, (page) => new ByName(page)],
  ['touch', { hasTouch: true }, (page) => new Touch(page)],
])('through %s alone, from the title to the debrief', { timeout: 400_000 }, async (_, options, handsOn) => {
  const path = wanted.code === null ? '' : `#${wanted.code}`;
  const { page, problems } = await house.visit({ ...UNSEEN, ...options, path });
  const desk = deskOf(edition, page, wanted.log, handsOn(page));
  await takeChair(desk, edition, wanted);
  await giveAll(desk, wanted.log);
  await page.waitForSelector('.debrief-headline');
  const played = await playedBack(edition, page);
  expect(played.log.entries.map((one) => one.command)).toEqual(wanted.log.entries.map((one) => one.command));
  expect(played.hash).toBe(wanted.hash);
  expect(problems).toEqual([]);
});
