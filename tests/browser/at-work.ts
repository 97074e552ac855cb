// A morning opened at a piece of desk work: the exemplar's log up to its first act on it, opened as a file from the title,
// and the piece taken up from the list of everything to do. Gives no command and judges nothing.
import type { Page } from 'playwright-core';
import { type Played, playShift } from '../../src/cli/shift/play.ts';
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

const mornings = new Map<number, Played>();
/** The exemplar's morning of this seed, played once for all who look at it. */
function morning(edition: Edition, seed: number): Played {
  const known = mornings.get(seed) ?? playShift(edition, seed, settingsFor('secretary'), 'exemplar');
  mornings.set(seed, known);
  return known;
}

/**
 * The exemplar's morning up to an act on a piece of work of this kind, and that piece; null when it has none. `actOf` says
 * which act, of the places of all acts on it: the first where nothing else is said.
 */
export function upTo(
  edition: Edition,
  seed: number,
  kind: WorkKind,
  actOf: (acts: number[]) => number | undefined = ([first]) => first,
): AtWork | null {
  const { log, world } = morning(edition, seed);
  for (const { id } of world.plan.work.filter((one) => one.kind === kind)) {
    const acts = log.entries.flatMap((e, n) => ('work' in e.command && e.command.work === id ? [n] : []));
    const end = actOf(acts) ?? -1;
    const last = log.entries[end + 1]?.prev;
    if (end >= 0 && last !== undefined)
      return { work: id, log: { ...log, entries: log.entries.slice(0, end + 1), claimed: { last } } };
  }
  return null;
}

/** From the title by its file page into the shift of a log. */
export async function openFile(page: Page, log: Log): Promise<void> {
  await page.getByRole('button', { name: /file/i }).first().click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'shift.json',
    mimeType: 'application/json',
    buffer: Buffer.from(shiftFile(log, { name: 'Sam', unscored: false })),
  });
  await page.locator('.open-file .btn-primary').click();
  await page.waitForSelector('#desk');
}

/** Into the morning, and the piece of work in front. */
export async function takeUpFile(page: Page, { log, work }: AtWork): Promise<void> {
  await openFile(page, log);
  const key = page.locator('[data-open="tasks"]');
  if ((await key.count()) === 0) await page.locator('.more > button, .rail-key-all').first().click();
  await key.first().click();
  const row = page.locator(`[data-row="work:${work}"] button`).first();
  await row.waitFor({ timeout: PATIENCE_MS }).catch(async () => {
    throw new Error(`${work} is in no list, but: ${await outThere(page)}`);
  });
  await row.click();
}

const PATIENCE_MS = 15_000;
/** What stands on the desk instead, for whoever reads the failed test. */
const outThere = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const pressed = [...document.querySelectorAll<HTMLElement>('[data-open][aria-pressed="true"]')];
    return JSON.stringify({
      layout: document.querySelector<HTMLElement>('.desk')?.dataset['layout'],
      out: pressed.map((key) => key.dataset['open']),
      heads: [...document.querySelectorAll('h1, h2, dialog[open]')].map((one) =>
        one.textContent?.slice(0, 80),
      ),
      rows: [...document.querySelectorAll<HTMLElement>('[data-row]')].map((one) => one.dataset['row']),
    });
  });

/** As many mornings as are looked through for a kind of work. */
const MORNINGS = 12;
export function anyUpTo(edition: Edition, kind: WorkKind, actOf?: Parameters<typeof upTo>[3]): AtWork {
  for (let seed = 2; seed < 2 + MORNINGS; seed += 1) {
    const at = upTo(edition, seed, kind, actOf);
    if (at !== null) return at;
  }
  throw new Error(`No morning up to seed ${MORNINGS + 1} has a ${kind}.`);
}

/** Every kind of desk work with a case in front, in the tool it is done in; the two rooms are among them. */
export async function workScreens({ edition, url, visit }: Ground, look: Look): Promise<string[]> {
  const { page, problems } = await visit({ viewport: SIZES.chromebook, reducedMotion: 'reduce' });
  for (const kind of WORK_KINDS) {
    await page.goto(url());
    await page.reload();
    await page.waitForSelector('.ways button');
    await takeUpFile(page, anyUpTo(edition, kind));
    await page.waitForTimeout(400);
    await look(page, `work: ${kind}`);
  }
  return problems;
}
