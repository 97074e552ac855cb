// What the camera and the bench borrow from the browser tests: the ways to the screens, the themes, the hands that play, the
// finding of a browser. They are fetched by address when asked for, since the game's source may not lean on its tests.
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Edition } from '../../scenario/content.ts';
import type { Log } from '../../shift/log.ts';
import type { Settings } from '../../shift/plan.ts';

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

interface Wanted {
  log: Log;
  code: string | null;
}
type Desk = object;
export interface Playing {
  Touch: new (page: Page) => { readonly page: Page; use(control: Locator): Promise<void> };
  headless: (edition: Edition, seed: number, practise?: Settings['practise']) => Wanted;
  deskOf: (edition: Edition, page: Page, log: Log, hands?: object) => Desk;
  takeChair: (desk: Desk, edition: Edition, wanted: Wanted) => Promise<void>;
  giveAll: (desk: Desk, log: Log) => Promise<void>;
  openFile: (page: Page, log: Log) => Promise<void>;
}

const fetchTest = (name: string): Promise<Record<string, unknown>> =>
  import(new URL(`../../../tests/browser/${name}.ts`, import.meta.url).href);

/** Where a browser is, and how the tests start it. */
export async function theBrowser(): Promise<TheBrowser> {
  const [find, visit] = await Promise.all(['find-browser', 'visit'].map(fetchTest));
  return { ...find, ...visit } as unknown as TheBrowser;
}

/** Hands that play the page, as the tests' own do. */
export async function playing(): Promise<Playing> {
  const parts = await Promise.all(['keyboard-shift', 'touch', 'at-work'].map(fetchTest));
  return Object.assign({}, ...parts) as Playing;
}

export async function fromTests(): Promise<Borrowed> {
  const [screens, work, looking, lesson, themes, faults] = await Promise.all(
    ['screen-routes', 'at-work', 'looking-screens', 'lesson-screens', 'themes', 'faults'].map(fetchTest),
  );
  return {
    ...(await theBrowser()),
    ...themes,
    ...faults,
    routes: {
      title: screens?.['titleScreens'],
      code: screens?.['codeScreens'],
      desk: screens?.['deskScreens'],
      results: screens?.['resultScreens'],
      situations: screens?.['situationScreens'],
      work: work?.['workScreens'],
      looking: looking?.['lookingScreens'],
      lesson: lesson?.['lessonScreens'],
    },
  } as unknown as Borrowed;
}
