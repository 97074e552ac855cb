// The tools of desk work in the built game, each at a moment of a dealt morning with a case in front: no axe finding, nothing
// small, cut off or out of sight, on a school laptop and on the narrowest page. The morning comes in as a shift file.
import { expect, test } from 'vitest';
import type { WorkKind } from '../../src/office/work/schema.ts';
import { edition } from '../fixtures/edition.ts';
import { anyUpTo, takeUpFile } from './at-work.ts';
import { axeViolations } from './axe.ts';
import { faults } from './faults.ts';
import { besidesLeaving, openHouse, QUIET, SIZES } from './serve-dist.ts';

const house = openHouse();
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

test('every tool of desk work can be read and hit, with a case in front', { timeout: 240_000 }, async () => {
  const { page, problems } = await house.visit(QUIET);
  const found: string[] = [];
  for (const kind of KINDS) {
    // The second act on the piece, or the first where two settle it.
    const piece = anyUpTo(edition, kind, (acts) => (acts.length > 2 ? acts[1] : acts[0]));
    await page.goto(`${house.url()}?renderer=canvas`);
    await takeUpFile(page, piece);
    await page.waitForSelector(`[data-row="work:${piece.work}"]`, { state: 'detached' });
    const wide = [...(await faults(page, '.docks')), ...(await axeViolations(page, {}, '.docks'))];
    found.push(...wide.map((fault) => `${kind}: ${fault}`));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.waitForSelector('.desk[data-layout="narrow"] .docks-one');
    found.push(...(await faults(page, '.docks')).map((fault) => `${kind}, narrow: ${fault}`));
    await page.setViewportSize(SIZES.chromebook);
  }
  expect([...found, ...besidesLeaving(problems)]).toEqual([]);
});
