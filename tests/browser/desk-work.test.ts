// The tools of desk work in the built game, each at a moment of a dealt morning with a case in front: no axe finding, nothing
// small, cut off or out of sight, on a school laptop and on the narrowest page. The morning comes in as a shift file.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playShift } from '../../src/cli/shift/play.ts';
import type { WorkKind } from '../../src/office/work/schema.ts';
import { shiftFile } from '../../src/session/shift-file.ts';
import { settingsFor } from '../../src/shift/deal/deal.ts';
import type { Log } from '../../src/shift/log.ts';
import { edition } from '../fixtures/edition.ts';
import { axeViolations } from './axe.ts';
import { faults } from './faults.ts';
import { openHouse, SIZES } from './serve-dist.ts';

const house = openHouse();
const SEED = 2;
const KINDS: readonly WorkKind[] = [
  'waiting-list',
  'reminder',
  'charge',
  'denial',
  'records-request',
  'correction',
  'scan',
  'dictation',
  'letter',
  'referral',
  'authorization',
  'report',
  'delivery',
  'stock-count',
  'turnover',
];

/** The exemplar's morning up to the second act on a piece of work, or the first where two settle it. */
function upTo(log: Log, work: string): Log {
  const acts = log.entries.flatMap((e, n) => ('work' in e.command && e.command.work === work ? [n] : []));
  const end = (acts.length > 2 ? acts[1] : acts[0]) ?? -1;
  const last = log.entries[end + 1]?.prev;
  if (end < 0 || last === undefined) throw new Error(`The morning of seed ${SEED} has no ${work}.`);
  return { ...log, entries: log.entries.slice(0, end + 1), claimed: { last } };
}

async function atWork(page: Page, file: string, work: string): Promise<void> {
  await page.goto(`${house.url()}?renderer=canvas`);
  await page.getByRole('button', { name: /file/i }).first().click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'shift.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await page.locator('.open-file .btn-primary').click();
  await page.waitForSelector('#desk');
  const key = page.locator('[data-open="tasks"]');
  if ((await key.count()) === 0) await page.locator('.more > button').click();
  await key.first().click();
  await page.locator(`[data-row="work:${work}"] button`).first().click();
  await page.waitForSelector(`[data-row="work:${work}"]`, { state: 'detached' });
}

test('every tool of desk work can be read and hit, with a case in front', { timeout: 240_000 }, async () => {
  const { log, world } = playShift(edition, SEED, settingsFor('secretary'), 'exemplar');
  const { page, problems } = await house.visit({ viewport: SIZES.chromebook, reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const kind of KINDS) {
    const work = world.plan.work.find(
      (w) => w.kind === kind && log.entries.some((e) => 'work' in e.command && e.command.work === w.id),
    );
    if (!work) throw new Error(`The morning of seed ${SEED} deals no ${kind}.`);
    await atWork(page, shiftFile(upTo(log, work.id), { name: 'Sam', unscored: false }), work.id);
    const wide = [...(await faults(page, '.docks')), ...(await axeViolations(page, {}, '.docks'))];
    found.push(...wide.map((fault) => `${kind}: ${fault}`));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.waitForSelector('.desk[data-layout="narrow"] .docks-one');
    found.push(...(await faults(page, '.docks')).map((fault) => `${kind}, narrow: ${fault}`));
    await page.setViewportSize(SIZES.chromebook);
  }
  // Leaving a page for the next file stops what it was still loading.
  const real = problems.filter((problem) => !problem.includes('ERR_ABORTED'));
  expect([...found, ...real]).toEqual([]);
});
