// The looks the game can have, and how a page of it is given another one in place, as the settings give it.
// Changes nothing else of the page.
import type { Page } from 'playwright-core';
import { THEMES, type Theme } from '../../src/panels/shell/settings.ts';
import { WHOLE } from '../whole.ts';

export { THEMES, type Theme };

/** The themes a screen is looked at in, the plain one last: all of them in a whole run, else that and the others in turn. */
export function themesFor(screen: number): readonly Theme[] {
  const [plain, ...others] = THEMES;
  return [...(WHOLE ? others : [others[screen % others.length] as Theme]), plain];
}

/** Gives the page another theme; what fades in has come to rest when this returns. */
export async function showTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.dataset['theme'] = value;
  }, theme);
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))));
}
