// A browser of its own with a profile that stays, and its sudden end in mid-shift: the whole group of its processes is killed
// at once, with the signal nobody can catch; and what the next one finds there. Ends nothing it did not start.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Command } from '../../src/office/commands.ts';
import { edition } from '../fixtures/edition.ts';
import type { FoundBrowser } from './find-browser.ts';
import { headless } from './keyboard-shift.ts';
import { FLAGS } from './visit.ts';

interface Mortal {
  context: BrowserContext;
  kill(): Promise<void>;
}

async function startMortal({ executablePath, env }: FoundBrowser, profile: string): Promise<Mortal> {
  const child = spawn(
    executablePath,
    [...FLAGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } },
  );
  const ended = once(child, 'exit');
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  try {
    let said = '';
    const address = await new Promise<string>((resolve, reject) => {
      child.stderr.on('data', (piece) => {
        said += piece;
        const found = /DevTools listening on (\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      void ended.then(() => reject(new Error(`The browser did not start: ${said}`)));
    });
    const [context] = (await chromium.connectOverCDP(address)).contexts();
    if (!context) throw new Error('The browser has no window.');
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** What can be done on a page with a session and no faces. */
interface Ways {
  open(context: BrowserContext): Promise<Page>;
  start(page: Page): Promise<void>;
  resume(page: Page): Promise<void>;
}
/** Acts shown as done before the end, and acts found after it. */
export interface Count {
  shown: number;
  kept: number;
}
const LONGEST_MS = 1_500;

/** Gives the acts one after another, each once the one before is shown as done, and says how many were. */
async function playUntil(
  moment: Promise<void>,
  page: Page,
  commands: readonly Command[],
): Promise<() => number> {
  let shown = 0;
  page.on('console', (message) => {
    shown = Number(/^done (\d+)$/.exec(message.text())?.[1] ?? shown);
  });
  const playing = page.evaluate(async (all) => {
    for (const [at, command] of all.entries()) {
      if (!(await window.session.act(command)).ok) throw new Error(`Refused: ${command.type}`);
      console.log(`done ${at + 1}`);
    }
  }, commands as Command[]);
  await Promise.race([moment, playing.then(() => moment)]);
  playing.catch(() => {});
  return () => shown;
}

/** Acts found in the shift this browser kept. Throws when they are not those that were given. */
async function found(page: Page, commands: readonly Command[]): Promise<number> {
  const { entries } = JSON.parse(await page.evaluate(() => window.session.exportLog())) as {
    entries: { command: Command }[];
  };
  const given = JSON.stringify(commands.slice(0, entries.length));
  if (JSON.stringify(entries.map(({ command }) => command)) !== given)
    throw new Error('What was kept is not what was played.');
  return entries.length;
}

/** So many times a shift is begun, cut off by the end of its browser at a moment drawn by lot, and looked for again. */
export async function killedAt(
  times: number,
  browser: FoundBrowser,
  profile: string,
  { open, start, resume }: Ways,
): Promise<Count[]> {
  const commands = headless(edition, 7)
    .log.entries.slice(0, -5)
    .map((entry) => entry.command);
  const counts: Count[] = [];
  let lot = 1;
  let shown = 0;
  for (let n = 0; n <= times; n += 1) {
    const { context, kill } = await startMortal(browser, profile);
    try {
      const page = await open(context);
      if (n > 0) {
        // A shift of which nothing was shown may never have been begun.
        if (shown > 0) await resume(page);
        counts.push({ shown, kept: shown > 0 ? await found(page, commands) : 0 });
      }
      if (n === times) break;
      await start(page);
      lot = (lot * 48_271) % 2_147_483_647;
      const wait = 20 + (lot % LONGEST_MS);
      const count = await playUntil(new Promise((done) => setTimeout(done, wait)), page, commands);
      await kill();
      shown = count();
    } finally {
      await kill();
    }
  }
  return counts;
}
