// Once before the browser suites: finds a browser and builds the game into a folder of its own, so
// that a build under way elsewhere cannot pull the files from under the tests. A failure here is
// handed to every suite, which fails with its words.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { type FoundBrowser, findBrowser } from './find-browser.ts';

export type Ground = { browser: FoundBrowser; dist: string } | { problem: string };

declare module 'vitest' {
  interface ProvidedContext {
    ground: Ground;
  }
}

const top = fileURLToPath(new URL('../../', import.meta.url));

/** A new folder for what a test builds, out of sight of everything that reads the house. */
export async function buildFolder(name: string): Promise<string> {
  const cache = join(top, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  return mkdtemp(join(cache, `${name}-`));
}

/** Builds the game into a new folder and returns its path. */
export async function buildForTests(): Promise<string> {
  const dist = await buildFolder('dist');
  const { build } = await import('vite');
  await build({
    root: top,
    logLevel: 'warn',
    mode: 'production',
    build: { outDir: dist, emptyOutDir: true },
  });
  return dist;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.FRONT_DESK_DIST;
  let built: string | undefined;
  let ground: Ground;
  try {
    const browser = await findBrowser();
    if (!given) built = await buildForTests();
    ground = { browser, dist: given ?? built ?? '' };
  } catch (error) {
    ground = { problem: error instanceof Error ? error.message : String(error) };
  }
  project.provide('ground', ground);
  return async () => {
    if (built) await rm(built, { recursive: true, force: true });
  };
}
