// What the camera and the bench borrow from the browser tests: the ways to the screens, the themes, the finding of a browser. They are
// fetched by address when asked for, since the game's source may not lean on its tests.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Edition } from '../../scenario/content.ts';

export type Size = { width: number; height: number };
export type Visit = (
  options?: BrowserContextOptions & { path?: string },
) => Promise<{ page: Page; context: ReturnType<Page['context']>; problems: string[] }>;
export interface Ground {
  edition: Edition;
  url: () => string;
  visit: Visit;
}
export type Look = (page: Page, name: string) => Promise<void>;
export type Route = (ground: Ground, look: Look) => Promise<string[]>;

interface TheBrowser {
  findBrowser: () => Promise<{ executablePath: string; env?: Record<string, string> }>;
  FLAGS: string[];
}
export interface Borrowed extends TheBrowser {
  routes: Record<string, Route>;
  THEMES: readonly string[];
  showTheme: (page: Page, theme: string) => Promise<void>;
  resize: (page: Page, size: Size) => Promise<void>;
}
export type { Browser, Page };

const fetchTest = (name: string): Promise<Record<string, unknown>> =>
  import(new URL(`../../../tests/browser/${name}.ts`, import.meta.url).href);

/** Where a browser is, and how the tests start it. */
export async function theBrowser(): Promise<TheBrowser> {
  const [find, visit] = await Promise.all(['find-browser', 'visit'].map(fetchTest));
  return { ...find, ...visit } as unknown as TheBrowser;
}

export async function fromTests(): Promise<Borrowed> {
  const [screens, work, themes, faults] = await Promise.all(
    ['screen-routes', 'at-work', 'themes', 'faults'].map(fetchTest),
  );
  return {
    ...(await theBrowser()),
    ...themes,
    ...faults,
    routes: {
      title: screens?.['titleScreens'],
      desk: screens?.['deskScreens'],
      situations: screens?.['situationScreens'],
      work: work?.['workScreens'],
    },
  } as unknown as Borrowed;
}
