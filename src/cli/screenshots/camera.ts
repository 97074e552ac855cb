// Opens fresh pages of the game and photographs what is out, in each theme at each size. Waits until the picture of the
// office has come to rest, and puts the page back as it was.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Borrowed, Browser, Look, Page, Size, Visit } from './from-tests.ts';

/** What schools have: a laptop, a desktop, a phone held sideways, and 400 % zoom or the narrowest phone. */
export const SIZES: Record<string, Size> = {
  laptop: { width: 1366, height: 768 },
  desktop: { width: 1920, height: 1080 },
  phone: { width: 844, height: 390 },
  narrow: { width: 320, height: 640 },
};
export interface Shot {
  name: string;
  theme: string;
  size: string;
  file: string;
}
/** A new theme draws the office anew; a new size lays it out anew. */
const REDRAWN_MS = 900;
const LAID_OUT_MS = 350;

interface Given extends Pick<Borrowed, 'showTheme' | 'resize'> {
  browser: Browser;
  url: string;
  out: string;
  themes: readonly string[];
  sizes: readonly string[];
  /** The system forces its colours on the page. */
  forced: boolean;
}
interface Camera {
  url: string;
  visit: Visit;
  look: Look;
  shots: Shot[];
  /** Closes the pages opened so far. */
  leave(): Promise<void>;
}

const fileName = (...words: string[]): string =>
  `${words.map((word) => word.replace(/[^a-z0-9]+/gi, '-')).join('_')}.png`;

export function camera({ browser, url, out, themes, sizes, forced, showTheme, resize }: Given): Camera {
  const shots: Shot[] = [];
  const pages: Page[] = [];
  let looks = 0;
  const visit: Visit = async ({ path = '', ...options } = {}) => {
    const context = await browser.newContext({
      ...options,
      forcedColors: forced ? 'active' : 'none',
      // Nothing is kept for later, and no picture says so by chance.
      serviceWorkers: 'block',
    });
    // What looks into the page is a function of this program; its loader has named the functions inside by this.
    await context.addInitScript('globalThis.__name = (one) => one;');
    const page = await context.newPage();
    pages.push(page);
    await page.goto(`${url}${path}`, { waitUntil: 'load' });
    return { page, context, problems: [] };
  };
  const look: Look = async (page, name) => {
    const was = page.viewportSize();
    looks += 1;
    for (const theme of themes) {
      await showTheme(page, theme);
      await page.waitForTimeout(themes.length > 1 ? REDRAWN_MS : LAID_OUT_MS);
      for (const size of sizes) {
        const room = SIZES[size];
        if (room === undefined) continue;
        await resize(page, room);
        await page.waitForTimeout(LAID_OUT_MS);
        const file = fileName(theme, size, String(looks).padStart(2, '0'), name);
        writeFileSync(join(out, file), await page.screenshot());
        shots.push({ name, theme, size, file });
      }
    }
    if (was !== null) await resize(page, was);
  };
  const leave = async (): Promise<void> => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
  };
  return { url, visit, look, shots, leave };
}
