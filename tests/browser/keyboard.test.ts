// The game by keys alone. The exemplar's log, given in the built game by Tab, F6, arrows, Enter and typing, is kept act
// for act and ends in the same state as the headless run; and what comes and goes in the office never takes the focus.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { COMMAND_TYPES } from '../../src/office/commands.ts';
import type { Settings } from '../../src/shift/plan.ts';
import type { Log } from '../../src/shift/log.ts';
import { edition } from '../fixtures/edition.ts';
import { part, WHOLE } from '../whole.ts';
import { openFile } from './at-work.ts';
import { deskOf, giveAll, headless, playedBack, takeChair } from './keyboard-shift.ts';
import type { Fingers } from './fingers.ts';
import { openHouse, UNSEEN, SIZES } from './serve-dist.ts';

const house = openHouse();
/** Deals a call in which much hangs on what is done with it. */
const SEED = 13;
/** Acts by hand are dear. */
const STRETCH = 140;

async function sameAsHeadless(
  seed: number,
  practise: Settings['practise'],
  shift: Settings['shift'] = 'first',
): Promise<void> {
  const wanted = headless(edition, seed, practise, shift);
  const path = wanted.code === null ? '' : `#${wanted.code}`;
  const { page, problems } = await house.visit({ path, ...UNSEEN });
  const desk = deskOf(edition, page, wanted.log);
  await takeChair(desk, edition, wanted);
  await giveAll(desk, wanted.log);
  await page.waitForSelector('.debrief-headline');
  const played = await playedBack(edition, page);
  const commands = ({ entries }: typeof wanted.log) => entries.map((one) => one.command);
  expect(commands(played.log)).toEqual(commands(wanted.log));
  expect(played.log.seed).toBe(seed);
  expect(played.hash).toBe(wanted.hash);
  expect(problems).toEqual([]);
}

test('a first shift by its class code, from the title to the debrief', { timeout: 240_000 }, () =>
  sameAsHeadless(SEED, null),
);

if (WHOLE)
  test.each(['junior', 'secretary'] as const)(
    'a %s morning, all its desk work too',
    { timeout: 900_000 },
    (shift) => sameAsHeadless(1, null, shift),
  );

/** A group of keys is one stop, whatever has come into it or gone: those that are none, or more. */
const groupsAmiss = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const members = (group: Element): HTMLElement[] =>
      [...group.querySelectorAll<HTMLElement>('button')].filter(
        (one) => one.closest('[role="group"]') === group && one.checkVisibility(),
      );
    return [...document.querySelectorAll('[role="group"]')]
      .map((group) => ({ group, own: members(group) }))
      .filter(({ own }) => own.some((one) => one.dataset['stop'] !== undefined))
      .filter(({ own }) => own.filter((one) => one.tabIndex === 0).length !== 1)
      .map(({ group, own }) => `${group.getAttribute('aria-label')}: ${own.map((one) => one.tabIndex)}`);
  });
const LOOK_EVERY = 10;

/** So many acts in a row of a log as have the most kinds of commands that others have not: where they begin. */
function richest(log: Log, length: number, others: Log): number {
  const known = new Set(others.entries.map(({ command }) => command.type));
  const kinds = log.entries.map((_, at) => {
    const stretch = log.entries.slice(at, at + length).map(({ command }) => command.type);
    return new Set(stretch.filter((type) => !known.has(type))).size;
  });
  return kinds.indexOf(Math.max(...kinds));
}

test('a stretch of a junior morning with much desk work, taken up from a file', {
  timeout: 300_000,
}, async () => {
  const { log } = headless(edition, 1, null, 'junior');
  const from = richest(log, STRETCH, headless(edition, SEED).log);
  const upTo = Math.min(log.entries.length, from + STRETCH);
  const last = log.entries[from]?.prev ?? '';
  const { page, problems } = await house.visit(UNSEEN);
  await page.waitForSelector('.ways button');
  await openFile(page, { ...log, entries: log.entries.slice(0, from), claimed: { last } });
  const desk = deskOf(edition, page, log);
  // The tools come a little after the desk.
  await desk.keys.hit({ css: '.rail [data-open="today"]' });
  await page.waitForSelector('.tool-dock-screen .tool-day-row');
  for (let at = from; at < upTo; at += LOOK_EVERY) {
    await giveAll(desk, log, Math.min(upTo, at + LOOK_EVERY), at + 1);
    expect(await groupsAmiss(page), `after act ${at + LOOK_EVERY}`).toEqual([]);
  }
  const played = await playedBack(edition, page);
  expect(played.log.entries).toEqual(log.entries.slice(0, upTo));
  expect(problems).toEqual([]);
});

test('every command there is stands on a control somewhere', () => {
  const panels = join(import.meta.dirname, '../../src/panels');
  const source = readdirSync(panels, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(panels, name), 'utf8'))
    .join('\n');
  // Passed time is the clock's own; the pace is set through the session by the settings.
  const others = ['clock.passed', 'pace.set'];
  expect(COMMAND_TYPES.filter((type) => !others.includes(type) && !source.includes(`'${type}'`))).toEqual([]);
  expect(source).toContain('setPace(');
});

const SITUATIONS: [string, string][] = [
  ['three-at-once', 'ask-first'],
  ['card-disagrees', 'no-answer'],
  ['two-ames', 'mixed'],
  // A visit of another day is taken out of the book.
  ['great-it-said', 'physical'],
];
test.each(part(SITUATIONS, 2))('one situation, chosen from the title: %s, %s', (scenario, variant) =>
  sameAsHeadless(5, { scenario, variant }),
);

test('a class code that cannot be played is refused by name', async () => {
  const { page } = await house.visit();
  const { code } = headless(edition, SEED);
  const says = async (typed: string): Promise<string | null> => {
    await page.goto(`${house.url()}#${typed}`);
    await page.waitForSelector('.title-code');
    return page.textContent('.title-code');
  };
  const right = code ?? '';
  expect(await says(right.toLowerCase().replaceAll('-', ''))).toContain(right);
  const other = right.endsWith('0') ? '1' : '0';
  expect(await says(right.slice(0, -1) + other)).toMatch(/mistyped/);
  expect(await says('maple')).toMatch(/no class code/);
  const elsewhere =
    headless({ ...edition, contentHash: `ffff${edition.contentHash.slice(4)}` }, SEED).code ?? '';
  expect(await says(elsewhere)).toMatch(new RegExp(`another edition.*\\(${elsewhere.slice(0, 2)}\\)`));
});

test('an arrival and a ring leave the focus where it is', async () => {
  const wanted = headless(edition, SEED);
  const { page } = await house.visit({ path: `#${wanted.code}`, viewport: SIZES.chromebook });
  const desk = deskOf(edition, page, wanted.log);
  await takeChair(desk, edition, wanted);
  // From here on the clock runs, while somebody writes a name.
  const { keys } = desk;
  await giveAll(desk, wanted.log, 1);
  await keys.hit({ css: '.clock-pace' });
  await keys.go({ css: '.dialog-settings input:checked' });
  await keys.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Escape');
  await keys.hit({ css: '.rail [data-open="chart"]' });
  await keys.go({ css: '[data-field="search:name"]' });
  await page.keyboard.type('Wal');
  const field = () =>
    page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement | null;
      return [active?.dataset['field'], active?.value, active?.selectionStart];
    });
  const before = await field();
  expect(before).toEqual(['search:name', 'Wal', 3]);
  await page.waitForSelector('.people .person', { timeout: 40_000 });
  expect(await field()).toEqual(before);
  await page.keyboard.type('ter');
  expect((await field())[1]).toBe('Walter');
});

/** Where focus is, and whether one can see it. */
const focus = (keys: Fingers) =>
  keys.page.evaluate(() => {
    const active = document.activeElement as HTMLElement;
    const page = window as unknown as { stops?: HTMLElement[] };
    const stops = page.stops ?? [];
    page.stops = stops;
    if (!stops.includes(active)) stops.push(active);
    const { outlineStyle, outlineWidth, pointerEvents } = getComputedStyle(active);
    // Some of it lies open to the eye: nothing else covers all of its corners and its middle.
    const { left, right, top, bottom } = active.getBoundingClientRect();
    const spots = [
      [(left + right) / 2, (top + bottom) / 2],
      ...[left + 3, right - 3].flatMap((x) => [top + 3, bottom - 3].map((y) => [x, y])),
    ] as [number, number][];
    const open = spots.some((spot) => active.contains(document.elementFromPoint(...spot)));
    return {
      stop: active === document.body ? -1 : stops.indexOf(active),
      words: active.outerHTML.slice(0, 120),
      landmark: active.closest('[data-landmark]')?.getAttribute('aria-label') ?? null,
      seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      // What lies over the picture lets the pointer through, and cannot be asked.
      covered: !open && pointerEvents !== 'none',
    };
  });

test.each([
  ['from the chair', 1],
  ['in a talk', 20],
])('Tab goes through the whole desk and back, and is seen everywhere, %s', async (_, acts) => {
  const wanted = headless(edition, SEED);
  const { page } = await house.visit({ path: `#${wanted.code}`, viewport: SIZES.chromebook });
  const desk = deskOf(edition, page, wanted.log);
  const { keys } = desk;
  await takeChair(desk, edition, wanted);
  await giveAll(desk, wanted.log, acts);
  const walk = async (key: string) => {
    const seen: Awaited<ReturnType<typeof focus>>[] = [];
    for (let n = 0; n < 150; n += 1) {
      await keys.press(key);
      const now = await focus(keys);
      if (now.stop < 0 || now.stop === seen[0]?.stop) break;
      seen.push(now);
    }
    return seen;
  };
  // To the end of the page first, so that the walk is a whole round.
  await walk('Tab');
  const on = await walk('Tab');
  const back = await walk('Shift+Tab');
  expect(on.length).toBeGreaterThan(8);
  expect(on.length).toBeLessThan(150);
  expect(on.filter((one) => !one.seen || one.covered).map((one) => one.words)).toEqual([]);
  expect(new Set(back.map((one) => one.stop))).toEqual(new Set(on.map((one) => one.stop)));
  const marks = await page.locator('[data-landmark]:visible').count();
  expect(new Set(on.map((one) => one.landmark)).size).toBeGreaterThanOrEqual(marks - 1);
});
