// The two rooms one works in, in the built game: the exam room of a turnover and the vault of a count. Each is drawn beside
// its tool, worked once with the pointer and once with keys, tells what is seen in words, and has no axe finding.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { WorkKind } from '../../src/office/work/schema.ts';
import { edition } from '../fixtures/edition.ts';
import { takeUpFile, upTo } from './at-work.ts';
import { axeViolations } from './axe.ts';
import { faults } from './faults.ts';
import { openHouse, QUIET, SIZES, type VisitOptions } from './serve-dist.ts';

const house = openHouse();
const SEED = 2;

async function atWork(
  kind: WorkKind,
  options: Pick<VisitOptions, 'viewport' | 'hasTouch' | 'reducedMotion'> = {},
): Promise<{ page: Page; problems: string[] }> {
  const at = upTo(edition, SEED, kind);
  if (at === null) throw new Error(`The morning of seed ${SEED} has no ${kind}.`);
  const { page, problems } = await house.visit({
    ...QUIET,
    ...options,
    path: '?renderer=canvas',
  });
  await takeUpFile(page, at);
  // Where there is one dock, the tool came up in it: the room is behind a tab.
  const tab = page.locator('[data-tab="hand"]');
  await tab.or(page.locator('.place')).first().waitFor();
  if ((await tab.count()) > 0) await tab.click();
  await page.waitForSelector('.place [data-pictured]');
  return { page, problems };
}

async function middleOf(page: Page, thing: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-thing="${thing}"]`).boundingBox();
  if (box === null) throw new Error(`"${thing}" is nowhere.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
/** A press where the thing is drawn. */
async function touch(page: Page, thing: string): Promise<void> {
  const { x, y } = await middleOf(page, thing);
  await page.mouse.click(x, y);
}
/** From one thing's middle to another's or to a point, with the button down. Some are there only while it is carried. */
async function carry(page: Page, thing: string, goal: string | { x: number; y: number }): Promise<void> {
  const from = await middleOf(page, thing);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 3 });
  const to = typeof goal === 'string' ? await middleOf(page, goal) : goal;
  await page.mouse.move(to.x, to.y, { steps: 3 });
}
/** The middle of the table's cushion: where what lies on it lies. */
async function tableOf(page: Page): Promise<{ x: number; y: number }> {
  const lying = (await page.locator('[data-thing^="lying:"]').first().getAttribute('data-thing')) ?? '';
  return middleOf(page, lying);
}
const nameOf = async (page: Page, need: string): Promise<string> =>
  ((await page.locator(`[data-thing="${need}"]`).getAttribute('aria-label')) ?? '').split(', from')[0] ?? '';
const told = async (page: Page): Promise<string> => (await page.locator('[data-told]').textContent()) ?? '';
const looks = async (page: Page): Promise<string[]> => [
  ...(await axeViolations(page, {}, '.place')),
  ...(await faults(page, '.place')),
];

test('the exam room: something is put where the hand puts it, and the surface is wiped by key', async () => {
  const { page, problems } = await atWork('turnover');
  expect(await told(page)).toMatch(/^Exam room \d/);
  const lift = page.locator('[data-thing^="lying:"]').first();
  const thing = (await lift.getAttribute('data-thing')) ?? '';
  await touch(page, thing);
  await expect.poll(() => lift.getAttribute('aria-pressed')).toBe('true');
  const found = await looks(page);
  await touch(page, 'bin:trash');
  await page.waitForSelector(`[data-thing="${thing}"]`, { state: 'detached' });
  // The next is carried there in one go.
  const next = (await lift.getAttribute('data-thing')) ?? '';
  await carry(page, next, 'bin:linen');
  await page.mouse.up();
  await page.waitForSelector(`[data-thing="${next}"]`, { state: 'detached' });
  await page.focus('[data-thing^="product:"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => told(page)).toContain('The surface is wet.');
  expect([...found, ...(await looks(page)), ...problems]).toEqual([]);
});

test('the vault: a pile is pulled by hand, another is taken to its count by key', async () => {
  const { page, problems } = await atWork('stock-count');
  expect(await told(page)).toContain('The vault');
  const [first, second] = await page
    .locator('[data-thing^="pile:"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-thing') ?? ''));
  if (!first || !second) throw new Error('The shelf has fewer than two piles.');
  await touch(page, first);
  await page.waitForSelector('[data-thing="tag:damaged"]');
  const found = await looks(page);
  await touch(page, 'tag:damaged');
  await expect.poll(() => told(page)).toContain('in the bag by the door');
  await page.focus(`[data-thing="${second}"]`);
  await page.keyboard.press('Enter');
  // Arrows go on from the pile in the hand to what can be done with it.
  for (let tries = 0; tries < 12; tries++) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('data-thing'))) === 'count') break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  const field = `supplies:${second.replace('pile:', '')}`;
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field')))
    .toBe(field);
  expect([...found, ...(await looks(page)), ...problems]).toEqual([]);
});

test('the exam room: what does not take the thing does nothing with it, and a pointer taken away puts it nowhere', async () => {
  const { page, problems } = await atWork('turnover');
  const thing = (await page.locator('[data-thing^="lying:"]').first().getAttribute('data-thing')) ?? '';
  const before = await told(page);
  const bottle = (await page.locator('[data-thing^="product:"]').first().getAttribute('data-thing')) ?? '';
  for (const other of [bottle, 'flag', 'rub']) {
    await carry(page, thing, other);
    await page.mouse.up();
  }
  await carry(page, thing, 'bin:trash');
  await page.evaluate(() => window.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 })));
  await page.mouse.up();
  expect(await page.locator('[data-carrying]').count()).toBe(0);
  // Whatever was asked for would be in the log by now: one more act, and only that one.
  await touch(page, 'rub');
  await page.waitForSelector('[data-thing="gloves"][aria-label*="hands clean"]');
  expect(await told(page)).toBe(before);
  expect(await page.locator(`[data-thing="${thing}"]`).count()).toBe(1);
  expect(problems).toEqual([]);
});

test('the exam room: what the next visit needs is carried to tray or table', async () => {
  const { page, problems } = await atWork('turnover');
  const table = await tableOf(page);
  const needs = await page
    .locator('[data-thing^="cupboard:"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-thing') ?? ''));
  // One of them from the shelf.
  const [shelf] = await page
    .locator('[data-thing^="shelf:"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-thing') ?? ''));
  expect(needs).not.toEqual([]);
  for (const given of needs) {
    const need = shelf?.endsWith(given.replace('cupboard', '')) ? shelf : given;
    await carry(page, need, table);
    await page.mouse.up();
    await expect.poll(() => told(page)).toContain(`Out for the next visit: ${await nameOf(page, need)}.`);
  }
  expect(problems).toEqual([]);
});

test('one dock: a pile is taken to its count, which is behind a tab', async () => {
  const { page, problems } = await atWork('stock-count', { viewport: { width: 900, height: 700 } });
  const pile = (await page.locator('[data-thing^="pile:"]').first().getAttribute('data-thing')) ?? '';
  await touch(page, pile);
  await page.waitForSelector('[data-thing="count"][data-offer]');
  await touch(page, 'count');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field')))
    .toBe(`supplies:${pile.replace('pile:', '')}`);
  expect(problems).toEqual([]);
});

test('a phone held sideways: a finger carries a thing in a room wider than its box, and moves the room beside it', async () => {
  const { page, problems } = await atWork('turnover', { viewport: SIZES.phone, hasTouch: true });
  const stage = page.locator('#wide-stage');
  const wider = await stage.evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(wider).toBeGreaterThan(50);
  const hand = await page.context().newCDPSession(page);
  const finger = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    hand.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  const slide = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    for (let n = 1; n <= 6; n++)
      await finger('touchMove', {
        x: from.x + ((to.x - from.x) * n) / 6,
        y: from.y + ((to.y - from.y) * n) / 6,
      });
  };
  // Beside the things the room is moved along.
  const box = await stage.boundingBox();
  if (box === null) throw new Error('There is no room.');
  const wall = { x: box.x + box.width - 30, y: box.y + 12 };
  await finger('touchStart', wall);
  await slide(wall, { x: wall.x - wider - 40, y: wall.y });
  await finger('touchEnd');
  await expect.poll(() => stage.evaluate((one) => one.scrollLeft)).toBeGreaterThan(20);
  await stage.evaluate((one) => one.scrollTo({ left: one.scrollWidth }));
  const lift = page.locator('[data-thing^="lying:"]').first();
  const thing = (await lift.getAttribute('data-thing')) ?? '';
  const from = await middleOf(page, thing);
  const aside = { x: from.x + 14, y: from.y + 14 };
  await finger('touchStart', from);
  await slide(from, aside);
  await slide(aside, await middleOf(page, 'bin:trash'));
  await finger('touchEnd');
  await page.waitForSelector(`[data-thing="${thing}"]`, { state: 'detached' });
  expect(problems).toEqual([]);
});
