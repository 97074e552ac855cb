// What every visit to the built game is made of, whoever opens it: how the browser is started, the screens people have, and
// what a visit gives. Starts nothing and knows no test runner.
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Screens people have; `zoomed` is a 1366×768 Chromebook at 200 %, `phone` one held sideways. */
export const SIZES = {
  desktop: { width: 1280, height: 720 },
  chromebook: { width: 1366, height: 768 },
  zoomed: { width: 683, height: 384 },
  phone: { width: 844, height: 390 },
} as const;

/** No sound device: unpacking recordings that nobody hears is a third of a visit's time. */
export const SILENT =
  "for (const name of ['AudioContext', 'webkitAudioContext', 'Audio']) delete window[name];";
/** Nothing looks at pixels: few of them, and no motion, leave the time to what is looked at. */
export const QUIET = {
  viewport: SIZES.chromebook,
  deviceScaleFactor: 0.25,
  reducedMotion: 'reduce',
} as const;
/** Nor does anything judge colours: a page laid out and pressed, but not painted, which is a fifth of the work. */
export const UNSEEN = { ...QUIET, unpainted: true } as const;
export const UNPAINTED = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { opacity: 0 !important }');
  document.adoptedStyleSheets.push(sheet);
}`;

export type Visit = { page: Page; context: BrowserContext; problems: string[] };
/** `heard`: with a sound device. `script` runs before any of the page's own. */
export type VisitOptions = BrowserContextOptions & {
  path?: string;
  script?: string;
  heard?: boolean;
  unpainted?: boolean;
};
