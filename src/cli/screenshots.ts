// `npm run -s screenshots -- [--out FOLDER] [--theme NAME] [--size NAME …] [--only title|code|desk|results|situations|work|looking|lesson] [--forced]`
// Photographs every scene, panel and dialogue of the built game, at every size, in every theme, and lays the pictures of a
// theme out on one contact sheet; `--forced` has the system force its colours. For looking at: it judges nothing. The ways
// to the screens are the browser tests' own.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { Fault, listed, run } from './fault.ts';
import { readContent } from './read-content.ts';
import { camera, SIZES } from './screenshots/camera.ts';
import { contactSheet } from './screenshots/contact-sheet.ts';
import { fromTests } from './screenshots/from-tests.ts';
import { serveFolder } from './serve.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string' },
      theme: { type: 'string' },
      size: { type: 'string', multiple: true },
      only: { type: 'string' },
      forced: { type: 'boolean', default: false },
    },
  });
  const { findBrowser, routes, THEMES, FLAGS, showTheme, resize } = await fromTests();
  const themes = THEMES.filter((one) => values.theme === undefined || values.theme === one);
  if (themes.length === 0) throw new Fault(`There is no theme "${values.theme}", only ${listed(THEMES)}.`);
  const sizes = Object.keys(SIZES).filter((one) => values.size?.includes(one) ?? true);
  if (sizes.length === 0) throw new Fault(`A size is ${listed(Object.keys(SIZES))}.`);
  if (values.only !== undefined && !(values.only in routes))
    throw new Fault(`Only one of ${listed(Object.keys(routes))} can be asked for, not "${values.only}".`);
  const out = resolve(values.out ?? join(tmpdir(), 'front-desk-screens'));
  mkdirSync(out, { recursive: true });
  const dist = mkdtempSync(join(tmpdir(), 'front-desk-pictures-'));
  let browser: Browser | undefined;
  let served: Awaited<ReturnType<typeof serveFolder>> | undefined;
  try {
    await build({ root: TOP, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
    served = await serveFolder(dist);
    const { executablePath, env } = await findBrowser();
    browser = await chromium.launch({
      executablePath,
      args: FLAGS,
      env: { ...process.env, ...env } as Record<string, string>,
    });
    const url = `${served.url}?renderer=canvas`;
    const { forced } = values;
    const cam = camera({ browser, url, out, themes, sizes, forced, showTheme, resize });
    const ground = { edition: readContent(), url: () => cam.url, visit: cam.visit };
    for (const [name, route] of Object.entries(routes)) {
      if (values.only !== undefined && name !== values.only) continue;
      await route(ground, cam.look);
      await cam.leave();
      console.log(`${name}: ${cam.shots.length} pictures so far.`);
    }
    for (const theme of themes) console.log(await contactSheet(browser, out, theme, cam.shots));
  } finally {
    await browser?.close();
    await served?.close();
    rmSync(dist, { recursive: true, force: true });
  }
}

await run(import.meta.url, main);
