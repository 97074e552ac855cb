// The teacher's page of results in a real browser: a class of thirty is dropped on it, every verdict is right, every cell of the
// grid is what headless checking gives, the saved table says the same, each student prints on one page, and meanwhile the page
// never freezes. With FRONT_DESK_MANY=1000 as many files are checked and timed, instead of sixty.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { checkText } from '../../src/cli/verify/check.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import { SHIFTS } from '../../src/shift/plan.ts';
import { type ClassFile, classOfThirty, fileOfMany, goodLogs } from '../fixtures/class-files.ts';
import { edition, first } from '../fixtures/edition.ts';
import { Keyboard } from './keyboard.ts';
import { openHouse, SIZES, UNSEEN } from './serve-dist.ts';

const house = openHouse();
const { t } = makeText(ENGLISH);
const band = (of: string): string => t('debrief.band', { band: of });

/** Every frame's distance from the one before, kept by the page itself. */
const HEARTBEAT = `(() => {
  window.gaps = [];
  let last = performance.now();
  function beat() {
    const now = performance.now();
    window.gaps.push(now - last);
    last = now;
    requestAnimationFrame(beat);
  }
  requestAnimationFrame(beat);
})()`;
/** The longest the page stood still since it was last asked. */
const longestGap = (page: Page): Promise<number> =>
  page.evaluate('Math.max(0, ...window.gaps.splice(0))') as Promise<number>;
/** A frozen page stands still for longer than anybody overlooks. */
const FROZEN_MS = 200;
/** For thirty files. */
const IN_TIME_MS = 5_000;

async function toResults(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('title.class') }).click();
  await page.getByRole('button', { name: t('results.title') }).click();
  await page.waitForSelector('.results');
  await page.waitForTimeout(300);
  await longestGap(page);
}
const turnTo = (page: Page, name: string) =>
  page.locator('.results-pages button', { hasText: t(name) }).click();

/** Files into a hand over the page; making them is the test's own work, and no part of what is timed. */
const hold = (page: Page, files: readonly { file: string; text: string }[]): Promise<void> =>
  page.evaluate((given) => {
    const hand = window as unknown as { held?: DataTransfer };
    hand.held ??= new DataTransfer();
    for (const { file, text } of given)
      hand.held.items.add(new File([text], file, { type: 'application/json' }));
  }, files);
/**
 * Lets them go over the page. Tells how long the page may stand still: so long that nobody minds, and what this machine does
 * to it anyway, seen while nothing went on.
 */
async function drop(page: Page): Promise<number> {
  await page.waitForTimeout(200);
  await longestGap(page);
  await page.waitForTimeout(1500);
  const idle = await longestGap(page);
  await page.evaluate(() => {
    const dataTransfer = (window as unknown as { held: DataTransfer }).held;
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  return FROZEN_MS + 2 * idle;
}

const inputOf = (files: readonly { file: string; text: string }[]) =>
  files.map(({ file, text }) => ({ name: file, mimeType: 'application/json', buffer: Buffer.from(text) }));

/** What the page says in each cell, student by student: band and numbers. */
const gridCells = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll('.results-grid thead th .results-name')].map(
      (one) => one.textContent ?? '',
    );
    const rows = [...document.querySelectorAll('.results-row-line')];
    return Object.fromEntries(
      names.map((name, at) => [
        name,
        rows.map((row) =>
          [...(row.querySelectorAll('td')[at]?.querySelectorAll('b, .digits') ?? [])]
            .map((one) => one.textContent?.trim())
            .join(', '),
        ),
      ]),
    );
  });

const thirty = classOfThirty(first);
const good = thirty.filter(({ verdict }) => verdict === 'ok');
/** The lines of a file as the command line scores them. */
const linesOf = ({ text }: ClassFile) =>
  Object.values(checkText(edition, text).score?.byResponsibility ?? {}).flatMap(({ lines }) => lines);

test('thirty files are dropped: verdicts, grid, table and print are right, nothing is kept, nothing freezes', {
  timeout: 120_000,
}, async () => {
  const { page, problems } = await house.visit({ viewport: SIZES.chromebook, script: HEARTBEAT });
  await toResults(page);
  const stored = (): Promise<string> =>
    page.evaluate(async () =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases()]),
    );
  const before = await stored();
  await hold(page, thirty);
  const limit = await drop(page);
  const began = performance.now();
  await page.waitForSelector('.results-pages');
  expect(performance.now() - began).toBeLessThan(IN_TIME_MS);
  expect(await longestGap(page)).toBeLessThan(limit);

  const rows = await page.$$eval('.results-table tbody tr', (all) =>
    all.map((row) => [row.getAttribute('data-verdict'), row.querySelector('.results-file')?.textContent]),
  );
  expect(Object.fromEntries(rows.map(([verdict, file]) => [file, verdict]))).toEqual(
    Object.fromEntries(thirty.map(({ file, verdict }) => [file, verdict])),
  );
  // Problems come first.
  expect(rows.findIndex(([verdict]) => verdict === 'ok')).toBe(thirty.length - good.length);

  await page.getByRole('button', { name: t('results.to-talk') }).click();
  await page.waitForSelector('.results-lost');
  expect(await longestGap(page)).toBeLessThan(limit);
  await turnTo(page, 'results.page.grid');
  const lineCount = linesOf(good[0] as ClassFile).length;
  await page.waitForFunction(
    (count) => document.querySelectorAll('.results-row-line').length === count,
    lineCount,
  );
  expect(await longestGap(page)).toBeLessThan(limit);
  const cells = await gridCells(page);
  expect(Object.keys(cells).sort()).toEqual(good.map(({ name }) => name).sort());
  for (const file of good)
    expect(cells[file.name], file.name).toEqual(
      linesOf(file).map(
        // Fewer than three chances are a count without a band.
        ({ band: of, taken, chances }) =>
          [...(chances < 3 ? [] : [band(of)]), t('results.grid.of', { taken, chances })].join(', '),
      ),
    );

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('results.csv') }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  const [head = [], ...table] = parse(csv, { bom: true }) as string[][];
  expect(table).toHaveLength(thirty.length);
  for (const file of good) {
    const row = table.find(([, name]) => name === file.file) ?? [];
    expect(row[0]?.replace(/^'(?=[=+\-@])/, '')).toBe(file.name);
    const { score } = checkText(edition, file.text);
    expect(Number(row[head.indexOf(t('results.grid.total'))])).toBe(score?.total);
    const taken = head.flatMap((name, at) => (name.endsWith(' (taken)') ? [at] : []));
    expect(
      taken.map((at) =>
        [row[at - 1], t('results.grid.of', { taken: row[at] ?? '', chances: row[at + 1] ?? '' })]
          .filter((words) => words !== '')
          .join(', '),
      ),
    ).toEqual(cells[file.name]);
  }
  expect(table.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);

  for (const [name, pages] of [
    ['results.print.class', 1],
    ['results.print.students', good.length],
  ] as const) {
    await page.getByRole('button', { name: t(name) }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.results-sheet').length === count,
      pages,
    );
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    const counts = [...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count));
    expect(Math.max(...counts)).toBe(pages);
  }
  expect(await stored()).toBe(before);
  expect(problems).toEqual([]);
});

test('by keys alone: from the title to a cell of the grid and back', { timeout: 90_000 }, async () => {
  const { page, problems } = await house.visit({ ...UNSEEN, viewport: SIZES.zoomed });
  const keys = new Keyboard(page);
  await page.waitForSelector('.ways button');
  await keys.hit({ css: '.ways button, .title button', name: t('title.class') });
  await page.waitForSelector('.class-pages');
  await keys.hit({ css: '.class-pages button', name: t('results.title') });
  await page.waitForSelector('.results');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    keys.hit({ css: '.results-choose button', name: t('results.choose') }),
  ]);
  await chooser.setFiles(inputOf(thirty.slice(0, 4)));
  await page.waitForSelector('.results-pages');
  // All are good: the page is at what to talk about, and focus at how many there are.
  await page.waitForSelector('.results-lost');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    t('results.checked', { good: 4, all: 4, look: 0 }),
  );
  await keys.hit({ css: '.results-pages button', name: t('results.page.grid') });
  await page.waitForSelector('[data-at="5:1"]');
  await keys.hit({ css: '.results-grid [data-at="0:0"]' });
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-at'));
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-at'));
  expect(await at()).toBe('0:0');
  for (const [key, place] of [
    ['ArrowDown', '1:0'],
    ['ArrowRight', '1:1'],
    ['End', '1:3'],
    ['Home', '1:0'],
    ['ArrowUp', '0:0'],
    ['ArrowUp', '0:0'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await at()).toBe(place);
  }
  expect(problems).toEqual([]);
});

test('checking can be stopped, and what was checked till then stays', { timeout: 60_000 }, async () => {
  const { page } = await house.visit(UNSEEN);
  await page.getByRole('button', { name: t('title.class') }).click();
  await page.getByRole('button', { name: t('results.title') }).click();
  await page.waitForSelector('.results');
  const logs = goodLogs(first, 12);
  const many = Array.from({ length: 120 }, (_, n) => ({ file: `${n}.json`, text: fileOfMany(logs, n) }));
  await page.setInputFiles('.results-input >> nth=0', inputOf(many));
  await page.waitForFunction(() => Number(document.querySelector('progress')?.value) > 5);
  await page.getByRole('button', { name: t('results.cancel') }).click();
  await page.waitForSelector('.results-pages');
  const words = (await page.locator('.results-summary p').textContent()) ?? '';
  const checked = Number(/of (\d+)/.exec(words)?.[1]);
  expect(checked).toBeGreaterThan(5);
  expect(checked).toBeLessThan(120);
});

test('where there are no workers the page checks by itself, in slices, to the same verdicts', {
  timeout: 90_000,
}, async () => {
  const { page, problems } = await house.visit({
    viewport: SIZES.chromebook,
    script: `${HEARTBEAT}; delete window.Worker;`,
  });
  await toResults(page);
  const some = thirty.slice(18);
  await hold(page, some);
  const limit = await drop(page);
  await page.waitForSelector('.results-pages');
  expect(await longestGap(page)).toBeLessThan(limit);
  const rows = await page.$$eval('.results-table tbody tr', (all) =>
    all.map((row) => [row.querySelector('.results-file')?.textContent, row.getAttribute('data-verdict')]),
  );
  const own: Record<string, string> = Object.fromEntries(some.map(({ file, verdict }) => [file, verdict]));
  // Whose shift it holds is not among these.
  own[thirty[27]?.file ?? ''] = 'ok';
  expect(Object.fromEntries(rows)).toEqual(own);
  expect(problems).toEqual([]);
});

const MANY = Number(process.env.FRONT_DESK_MANY ?? 60);
test(`${MANY} files are checked in time, and the page never stands still`, {
  timeout: 900_000,
}, async () => {
  const asked = SHIFTS.find((one) => one === process.env.FRONT_DESK_SHIFT) ?? 'first';
  const logs = goodLogs(settingsFor(asked), Math.min(40, Math.ceil(MANY / 5)));
  const { page } = await house.visit({ viewport: SIZES.chromebook, script: HEARTBEAT });
  await toResults(page);
  for (let n = 0; n < MANY; n += 50)
    await hold(
      page,
      Array.from({ length: Math.min(50, MANY - n) }, (_, at) => ({
        file: `${n + at}.json`,
        text: fileOfMany(logs, n + at),
      })),
    );
  await drop(page);
  const began = performance.now();
  await page.waitForSelector('.results-pages', { timeout: 800_000 });
  const seconds = (performance.now() - began) / 1000;
  const gaps = { checking: await longestGap(page), talk: 0, grid: 0 };
  await turnTo(page, 'results.page.talk');
  await page.waitForSelector('.results-lost');
  gaps.talk = await longestGap(page);
  await turnTo(page, 'results.page.grid');
  await page.waitForTimeout(2000);
  gaps.grid = await longestGap(page);
  console.log(`${MANY} ${asked} files in ${seconds.toFixed(1)} s; longest gaps ${JSON.stringify(gaps)}`);
  expect(seconds).toBeLessThan(120);
});
