// The looks the game can have, and how a page of it is given another one in place, as the settings give it.
// Changes nothing else of the page.
import type { Page } from 'playwright-core';
import { THEMES, type Theme } from '../../src/panels/shell/settings.ts';

export { THEMES, type Theme };

/** Gives the page another theme; what fades in has come to rest when this returns. */
export async function showTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.dataset['theme'] = value;
  }, theme);
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))));
}
