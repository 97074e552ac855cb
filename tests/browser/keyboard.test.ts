// A whole first shift by keys alone: the exemplar's log, given in the built game by Tab, F6, arrows, Enter and typing, is
// kept act for act and ends in the same state as the headless run.
import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { openHouse, SIZES } from './serve-dist.ts';
import { deskOf, giveAll, headless, playedBack } from './keyboard-shift.ts';

const house = openHouse();
/** Deals a call in which much hangs on what is done with it. */
const SEED = 13;

test('a first shift from the title to the debrief', { timeout: 240_000 }, async () => {
  const wanted = headless(edition, SEED);
  const { page, problems } = await house.visit({ path: `#${wanted.code}`, viewport: SIZES.chromebook });
  const desk = deskOf(edition, page, wanted.log);
  const { keys, words } = desk;
  const started = performance.now();
  await page.waitForSelector('.ways button');
  await keys.hit({ css: '.way.btn-primary' });
  await keys.write({ css: '.badge input' }, 'Sam');
  await keys.press('Enter');
  await page.waitForSelector('#desk');
  await giveAll(desk, wanted.log);
  console.log(`${keys.pressed} keys, ${Math.round((performance.now() - started) / 100) / 10} s`);
  const played = await playedBack(edition, page);
  expect(played.log.entries.map((one) => one.command)).toEqual(wanted.log.entries.map((one) => one.command));
  expect(played.hash).toBe(wanted.hash);
  await page.waitForSelector('.debrief');
  expect(words('badge.go')).toBeTruthy();
  expect(problems).toEqual([]);
});
