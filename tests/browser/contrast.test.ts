// Words over gradients and pictures, which axe leaves unjudged, are strong enough on every scene in its themes: 4.5 to 1,
// large ones 3 to 1, against the pixels they lie on.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { anyUpTo, takeUpFile } from './at-work.ts';
import { weakWords } from './contrast.ts';
import { deskOf, giveAll, headless, takeChair } from './keyboard-shift.ts';
import { openHouse, SIZES } from './serve-dist.ts';
import { showTheme, themesFor } from './themes.ts';

const house = openHouse();
const CALM = { viewport: SIZES.chromebook, reducedMotion: 'reduce', path: '?renderer=canvas' } as const;
/** A theme draws the office anew. */
const REDRAWN_MS = 700;

async function looker(): Promise<{ look: (page: Page, name: string) => Promise<void>; found: string[] }> {
  const judge = await (await house.context()).newPage();
  const found: string[] = [];
  let screens = 0;
  const look = async (page: Page, name: string): Promise<void> => {
    screens += 1;
    for (const theme of themesFor(screens)) {
      await showTheme(page, theme);
      await page.waitForTimeout(REDRAWN_MS);
      const { weak, of } = await weakWords(page, judge);
      expect(of, `${name} has words`).toBeGreaterThan(3);
      found.push(...weak.map((one) => `${name}, ${theme}: ${one}`));
    }
  };
  return { look, found };
}

test('the title, the chair, a talk, a call and the debrief', { timeout: 180_000 }, async () => {
  const { look, found } = await looker();
  for (const [scenario, variant, stops] of [
    ['card-disagrees', 'new-id', { 'chart.open': 'a talk', 'compare.mark': 'the counter' }],
    ['pressure', 'exertion', { 'phone.answer': 'a call' }],
  ] as const) {
    const wanted = headless(edition, 5, { scenario, variant });
    const { page } = await house.visit(CALM);
    await page.waitForSelector('.ways button');
    if (scenario === 'pressure') await look(page, 'the title');
    const desk = deskOf(edition, page, wanted.log);
    await takeChair(desk, edition, wanted);
    if (scenario === 'pressure') await look(page, 'the chair');
    const left: Record<string, string> = { ...stops };
    for (const { seq, command } of wanted.log.entries) {
      await giveAll(desk, wanted.log, seq, seq);
      const name = left[command.type];
      if (name === undefined) continue;
      delete left[command.type];
      await look(page, name);
    }
    await page.waitForSelector('.debrief-headline');
    await look(page, `the debrief of ${scenario}`);
  }
  expect(found).toEqual([]);
});

test('the exam room and the vault', { timeout: 120_000 }, async () => {
  const { look, found } = await looker();
  for (const kind of ['turnover', 'delivery'] as const) {
    const { page } = await house.visit(CALM);
    await page.waitForSelector('.ways button');
    await takeUpFile(page, anyUpTo(edition, kind));
    await page.waitForSelector('.place [data-pictured]');
    await look(page, kind);
  }
  expect(found).toEqual([]);
});
