// A tool whose code is still on its way when it is taken out: it is there as soon as the code is, whenever that comes.
import { expect, test } from 'vitest';
import { openHouse, UNSEEN } from './serve-dist.ts';

const house = openHouse();
const LATE_MS = 8_000;
/** From when it is told so, what is drawn in a frame waits for its effects longer than code takes to come. */
const LATE_PAINT = `
  const [frame, wait] = [requestAnimationFrame, setTimeout];
  let drawing = false;
  window.late = 0;
  window.requestAnimationFrame = (then) => {
    const ms = drawing ? late : 0;
    return frame((at) => wait(() => {
      drawing = true;
      wait(() => { drawing = false; });
      then(at);
    }, ms));
  };
  // What is done between a frame and the end of its drawing would be late as well.
  window.between = (then) => (drawing ? wait(() => between(then)) : then());
  window.setTimeout = (then, ms, ...more) => wait(then, drawing && ms > 0 ? ms + late : ms, ...more);
`;

/** From when it is told so, what waits for a painted frame waits longer than a hand does. */
const LATE_EFFECTS = `
  const [frame, wait] = [requestAnimationFrame, setTimeout];
  window.late = 0;
  window.requestAnimationFrame = (then) => (late > 0 ? wait(() => then(performance.now()), late) : frame(then));
  window.setTimeout = (then, ms, ...more) => wait(then, ms > 0 ? ms + late : ms, ...more);
`;

test('the name on the badge is in hand as soon as it is in sight', async () => {
  const { page } = await house.visit({ ...UNSEEN, path: '?renderer=canvas', script: LATE_EFFECTS });
  await page.locator('.way.btn-primary').waitFor();
  await page.evaluate(`late = ${LATE_MS}; document.querySelector('.way.btn-primary').click()`);
  const inHand = () => page.evaluate(() => document.activeElement?.matches('.badge input') ?? false);
  await expect.poll(inHand, { timeout: LATE_MS / 2 }).toBe(true);
});

test('code that comes after a tool was drawn empty, and before the frame was painted, fills it', async () => {
  const { page, problems } = await house.visit({ ...UNSEEN, path: '?renderer=canvas', script: LATE_PAINT });
  let come = (): void => {};
  const held = new Promise<void>((done) => {
    come = done;
  });
  const asked = page.waitForRequest(/docks-.*\.js$/);
  await page.route('**/docks-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('.way.btn-primary').click();
  await page.locator('.badge .btn-primary').click();
  await asked;
  const rows = (): Promise<number> => page.evaluate(() => document.querySelectorAll('.tool-day-row').length);
  await page.evaluate(
    `between(() => { late = ${LATE_MS}; document.querySelector('.rail [data-open="today"]').click(); })`,
  );
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('.docks').length)).toBe(1);
  expect(await rows()).toBe(0);
  come();
  await expect.poll(rows, { timeout: LATE_MS / 2 }).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});
