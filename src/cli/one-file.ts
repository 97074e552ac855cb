// `npm run -s one-file [-- --out FILE]`: the whole game as one HTML file that opens from a disk or a stick, without a server.
// Without a name it is written to dist/front-desk.html.
import { mkdtemp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { compiledContent } from './build/content.ts';
import { oneFile, withoutVoices, withoutWorkers } from './build/one-file.ts';
import { smallPhaser } from './build/phaser.ts';
import { pictureList } from './build/pictures.ts';
import { roomPack } from './build/room-pack.ts';
import { run } from './fault.ts';
import { TOP } from './read-content.ts';

const IN_MODULE = { inModule: true };

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  const out = resolve(values.out ?? join(TOP, 'dist/front-desk.html'));
  await mkdir(dirname(out), { recursive: true });
  const folder = await mkdtemp(`${out}-`);
  try {
    await build({
      root: TOP,
      configFile: false,
      logLevel: 'warn',
      base: './',
      publicDir: false,
      plugins: [
        compiledContent(TOP, IN_MODULE),
        smallPhaser(),
        roomPack(new Set(), IN_MODULE),
        pictureList(IN_MODULE),
        withoutVoices(),
        withoutWorkers(),
        oneFile(),
      ],
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        modulePreload: false,
        chunkSizeWarningLimit: 50_000,
        rolldownOptions: {
          // Whole, so nothing in it asks where it lies.
          checks: { emptyImportMeta: false },
          output: { format: 'iife', codeSplitting: false },
        },
      },
    });
    await rename(join(folder, 'index.html'), out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const megabytes = (await stat(out)).size / 1e6;
  console.log(`${out}: ${megabytes.toFixed(1)} MB`);
}

await run(import.meta.url, main);
