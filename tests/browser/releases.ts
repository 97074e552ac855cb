// Two releases for tests of what a visit keeps: the built game, and the same game as a later build would give it, with other
// names for all code and so another list in the worker. A host that can be stopped, started again and given the other one.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, serveFolder } from '../../src/cli/serve.ts';

const CODE = /\.(?:js|css)$/;
const TEXT = /\.(?:js|css|html)$/;

/** The game in `dist` under new names, in a folder of its own. */
export async function laterRelease(dist: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'front-desk-later-'));
  await cp(dist, folder, { recursive: true });
  const assets = (await readdir(join(folder, 'assets'))).filter((name) => CODE.test(name));
  const renamed = new Map(assets.map((name) => [name, name.replace(/.{4}(?=\.\w+$)/, 'next')]));
  for (const [old, now] of renamed) await rename(join(folder, 'assets', old), join(folder, 'assets', now));
  const change = async (path: string, more = (text: string) => text): Promise<string> => {
    let text = await readFile(join(folder, path), 'utf8');
    for (const [old, now] of renamed) text = text.replaceAll(old, now);
    await writeFile(join(folder, path), more(text));
    return text;
  };
  for (const name of renamed.values()) if (TEXT.test(name)) await change(`assets/${name}`);
  const page = await change('index.html');
  const hash = createHash('sha256').update(page).digest('base64');
  await change('worker.js', (text) => text.replace(/(\["\.\/",")sha256-[^"]+/, `$1sha256-${hash}`));
  return folder;
}

export interface Host {
  url(): string;
  /** Serves this release from now on, at the same address. */
  serve(folder: string): Promise<void>;
  stop(): Promise<void>;
}

export function openHost(): Host {
  let served: Served | null = null;
  let port = 0;
  const stop = async (): Promise<void> => {
    await served?.close();
    served = null;
  };
  return {
    url: () => `http://127.0.0.1:${port}/`,
    async serve(folder) {
      await stop();
      served = await serveFolder(folder, port);
      port = Number(new URL(served.url).port);
    },
    stop,
  };
}

export const away = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
