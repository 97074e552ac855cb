// Finds a Chrome or Chromium for the browser tests, and installs one where it can. In this order:
// $CHROMIUM, what is installed, apt on Debian or Ubuntu as root, the Chromium inside the npm package
// @sparticuz/chromium (Linux on x64), Playwright's own download. Where nothing works it throws, with
// one sentence that says what to do: browser tests are never skipped in silence.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export type FoundBrowser = { executablePath: string; env?: Record<string, string>; from: string };

const run = promisify(execFile);
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      join(process.env[folder] ?? 'C:\\', file),
    ),
  ),
};

/** Does it answer `--version`? (A stub that wants a snap, or a binary without its libraries, does not.) */
async function answers(executablePath: string, env: Record<string, string> = {}): Promise<boolean> {
  // On Windows the flag opens a window instead of printing, so there the file has to do.
  if (process.platform === 'win32') return existsSync(executablePath);
  try {
    await run(executablePath, ['--version'], { timeout: 20_000, env: { ...process.env, ...env } });
    return true;
  } catch {
    return false;
  }
}

async function firstThatAnswers(paths: string[], from: string): Promise<FoundBrowser | undefined> {
  for (const executablePath of paths) {
    if (existsSync(executablePath) && (await answers(executablePath))) return { executablePath, from };
  }
  return undefined;
}

async function named(): Promise<FoundBrowser | undefined> {
  const path = process.env.CHROMIUM;
  if (!path) return undefined;
  if (await answers(path)) return { executablePath: path, from: '$CHROMIUM' };
  throw new Error(
    `$CHROMIUM is set to "${path}", which does not start: set it to a Chrome or Chromium, or unset it.`,
  );
}

function installed(): Promise<FoundBrowser | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return firstThatAnswers([...onPath, ...(USUAL_PLACES[process.platform] ?? [])], 'installed');
}

export async function byApt(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(system)) return undefined;
  const options = { timeout: 240_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  await run('apt-get', ['update'], options);
  await run('apt-get', install, { ...options, maxBuffer: 64 * 1024 * 1024 });
  return firstThatAnswers(['/usr/bin/chromium'], 'apt');
}

/** Unpacks the npm package's Chromium once, into the cache; its libraries serve where the system has none. */
export async function fromPackage(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(packageFile), '../../package.json'), 'utf8'));
  const home = join(CACHE, `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  const executablePath = join(home, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts')
    ? {}
    : { FONTCONFIG_PATH: join(home, 'fonts') };
  const libraries = { ...fonts, LD_LIBRARY_PATH: join(home, 'al2023', 'lib') };
  for (const env of [fonts, libraries]) {
    if (await answers(executablePath, env)) return { executablePath, env, from: '@sparticuz/chromium' };
  }
  return undefined;
}

async function unpack(home: string): Promise<void> {
  const { default: chromium } = await import('@sparticuz/chromium');
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(`${home}-`);
  // The package unpacks into the system's temporary folder and trusts whatever lies there; and it adds
  // its shared libraries only where it believes itself to be on Amazon's Linux.
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: '20.x' });
  try {
    await chromium.executablePath();
    await rename(folder, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error; // else another run was quicker
    });
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await rm(folder, { recursive: true, force: true });
  }
}

async function byPlaywright(): Promise<FoundBrowser | undefined> {
  const { chromium } = await import('playwright-core');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  if (!existsSync(chromium.executablePath())) {
    await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 300_000 });
  }
  return firstThatAnswers([chromium.executablePath()], "Playwright's own");
}

export async function findBrowser(): Promise<FoundBrowser> {
  for (const way of [named, installed]) {
    const found = await way();
    if (found) return found;
  }
  for (const way of [byApt, fromPackage, byPlaywright]) {
    // One way that fails (no network, no rights) must not hide the next.
    const found = await way().catch(() => undefined);
    if (found) return found;
  }
  throw new Error(
    'No Chrome or Chromium was found and none could be installed: install one, or set CHROMIUM to the path of one, and run the tests again.',
  );
}
