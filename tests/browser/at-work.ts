// A morning opened at a piece of desk work: the exemplar's log up to its first act on it, opened as a file from the title,
// and the piece taken up from the list of everything to do. Gives no command and judges nothing.
import type { Page } from 'playwright-core';
import { playShift } from '../../src/cli/shift/play.ts';
import { WORK_KINDS, type WorkKind } from '../../src/office/work/schema.ts';
import type { Edition } from '../../src/scenario/content.ts';
import { shiftFile } from '../../src/session/shift-file.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import type { Log } from '../../src/shift/log.ts';
import type { Ground, Look } from './screen-routes.ts';
import { SIZES } from './visit.ts';

export interface AtWork {
  log: Log;
  work: string;
}

/** The exemplar's morning up to its first act on a piece of work of this kind, and that piece; null when it has none. */
export function upTo(edition: Edition, seed: number, kind: WorkKind): AtWork | null {
  const { log, world } = playShift(edition, seed, settingsFor('secretary'), 'exemplar');
  for (const { id } of world.plan.work.filter((one) => one.kind === kind)) {
    const end = log.entries.findIndex((e) => 'work' in e.command && e.command.work === id);
    const last = log.entries[end + 1]?.prev;
    if (end >= 0 && last !== undefined)
      return { work: id, log: { ...log, entries: log.entries.slice(0, end + 1), claimed: { last } } };
  }
  return null;
}

/** From the title by its file page into the morning, and the piece of work in front. */
export async function takeUpFile(page: Page, { log, work }: AtWork): Promise<void> {
  await page.getByRole('button', { name: /file/i }).first().click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'shift.json',
    mimeType: 'application/json',
    buffer: Buffer.from(shiftFile(log, { name: 'Sam', unscored: false })),
  });
  await page.locator('.open-file .btn-primary').click();
  await page.waitForSelector('#desk');
  const key = page.locator('[data-open="tasks"]');
  if ((await key.count()) === 0) await page.locator('.more > button, .rail-key-all').first().click();
  await key.first().click();
  await page.locator(`[data-row="work:${work}"] button`).first().click();
}

/** As many mornings as are looked through for a kind of work. */
const MORNINGS = 12;

/** Every kind of desk work with a case in front, in the tool it is done in; the two rooms are among them. */
export async function workScreens({ edition, url, visit }: Ground, look: Look): Promise<string[]> {
  const { page, problems } = await visit({ viewport: SIZES.chromebook, reducedMotion: 'reduce' });
  for (const kind of WORK_KINDS) {
    let at: AtWork | null = null;
    for (let seed = 2; at === null && seed < 2 + MORNINGS; seed += 1) at = upTo(edition, seed, kind);
    if (at === null) throw new Error(`No morning up to seed ${MORNINGS + 1} has a ${kind}.`);
    await page.goto(url());
    await page.reload();
    await page.waitForSelector('.ways button');
    await takeUpFile(page, at);
    await page.waitForTimeout(400);
    await look(page, `work: ${kind}`);
  }
  return problems;
}
