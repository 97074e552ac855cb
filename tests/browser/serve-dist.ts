// The ground under every browser suite: the built game on a free port, one browser, and a page for
// each look at it, with everything the page complains about collected. The suites of a worker follow
// one another in the same browser, each visit in a profile of its own.
//
//   const house = openHouse();                                   // once, at the top of a suite
//   const { page, problems } = await house.visit();              // a fresh context at 1280×720
//   const { page } = await house.visit({ path: '?renderer=canvas', viewport: { width: 640, height: 360 } });
//   expect(problems).toEqual([]);
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterEach, beforeAll, inject } from 'vitest';
import { type Served, serveFolder } from '../../src/cli/serve.ts';
import { FLAGS, QUIET, SILENT, SIZES, UNPAINTED, UNSEEN, type Visit, type VisitOptions } from './visit.ts';

export { FLAGS, QUIET, SIZES, UNSEEN, type Visit, type VisitOptions };

export type House = {
  /** The address of the game, with its last slash. */
  url: () => string;
  browser: () => Browser;
  /** A fresh context, closed after the test, for pages other than the game. */
  context: (options?: Omit<VisitOptions, 'path'>) => Promise<BrowserContext>;
  /** Opens the game in a fresh context, closed after the test. `script` runs before any of the page's. */
  visit: (options?: VisitOptions) => Promise<Visit>;
};

/** Software WebGL's remarks on its own speed are about the machine, not about the game. */
const NOISE = /GL Driver Message|GPU stall due to ReadPixels/;

/** What a page must never do, noted as it happens: complaints, and anything asked of an origin that is not its own. */
export function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (request.isNavigationRequest() || /^(?:data|blob):/.test(url)) return;
    const own = page.url();
    if (new URL(url).origin !== new URL(own).origin) problems.push(`asked of another origin: ${url}`);
  });
  page.on('console', (message) => {
    const bad = message.type() === 'error' || message.type() === 'warning';
    if (bad && !NOISE.test(message.text())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('requestfailed', (request) => {
    problems.push(`request failed: ${request.url()} (${request.failure()?.errorText ?? 'no reason given'})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** Without what a page that was left, or loaded anew, was still fetching: stopping that is the browser's way. */
export const besidesLeaving = (problems: readonly string[]): string[] =>
  problems.filter((problem) => !problem.includes('ERR_ABORTED'));

/** Opened by a worker's first suite; both end with the worker. */
let served: Served | undefined;
let browser: Browser | undefined;

export function openHouse(): House {
  const open = new Set<BrowserContext>();

  beforeAll(async () => {
    const ground = inject('ground');
    if ('problem' in ground) throw new Error(ground.problem);
    served ??= await serveFolder(ground.dist);
    // A suite that brought the browser down takes nobody else with it.
    if (browser?.isConnected()) return;
    browser = await chromium.launch({
      executablePath: ground.browser.executablePath,
      args: FLAGS,
      env: { ...process.env, ...ground.browser.env } as Record<string, string>,
    });
  });
  afterEach(async () => {
    await Promise.all([...open].map((context) => context.close()));
    open.clear();
  });

  const url = () => served?.url ?? '';
  const theBrowser = () => {
    if (!browser) throw new Error('The browser opens in beforeAll: call this inside a test.');
    return browser;
  };
  const fresh = async ({
    script,
    heard = false,
    unpainted = false,
    ...options
  }: VisitOptions = {}): Promise<BrowserContext> => {
    const context = await theBrowser().newContext({ viewport: SIZES.desktop, ...options });
    open.add(context);
    // A test of something else shall not fetch the whole game to keep it.
    if (options.serviceWorkers !== 'allow')
      await context.addInitScript('delete Navigator.prototype.serviceWorker');
    if (!heard) await context.addInitScript(SILENT);
    if (unpainted) await context.addInitScript(UNPAINTED);
    if (script) await context.addInitScript(script);
    return context;
  };
  const visit = async ({ path = '', ...options }: VisitOptions = {}): Promise<Visit> => {
    const context = await fresh(options);
    const page = await context.newPage();
    const problems = collectProblems(page);
    await page.goto(new URL(path, url()).href, { waitUntil: 'load' });
    return { page, context, problems };
  };
  return { url, browser: theBrowser, context: fresh, visit };
}
