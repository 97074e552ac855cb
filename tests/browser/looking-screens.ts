// The way to the screens where one only looks: a finished file in the viewer with its marks and why one fell, and a situation on
// the wall with its vote and what a choice causes. Whoever looks is handed the page at each stop. Decides nothing.
import type { Edition } from '../../src/scenario/content.ts';
import { Careless } from '../../src/players/careless.ts';
import { drive } from '../../src/players/drive.ts';
import { shiftFile } from '../../src/session/shift-file.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { newLog } from '../../src/shift/log.ts';
import { playsOf } from '../../src/shift/plays.ts';
import { makeWorld } from '../../src/shift/world.ts';
import { wordsOf } from './keyboard-ways.ts';
import type { Ground, Look } from './screen-routes.ts';
import { SIZES } from './visit.ts';

const CALM = { viewport: SIZES.chromebook, reducedMotion: 'reduce' } as const;
const SEED = 7;

/** A first shift played to its end by somebody careless, as a file. */
export function finishedFile({ content, contentHash }: Edition): string {
  const settings = settingsFor('first', { pace: 'untimed' });
  const plan = deal(content, SEED, settings);
  const world = makeWorld(content, plan, settings);
  const log = newLog({ contentHash, seed: SEED, settings, plan });
  const { log: played } = drive(world, log, new Careless(playsOf(world), SEED, 'all'));
  return shiftFile(played, { name: 'Sam', unscored: false });
}

export async function lookingScreens({ edition, visit }: Ground, look: Look): Promise<string[]> {
  const words = wordsOf(edition.text);
  const { page, problems } = await visit(CALM);
  await page.locator('.way', { hasText: words('title.file') }).click();
  const file = {
    name: 'shift.json',
    mimeType: 'application/json',
    buffer: Buffer.from(finishedFile(edition)),
  };
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('button', { name: words('viewer.look-at-file') }).click();
  await page.locator('#stage canvas').waitFor();
  await page.locator('.viewer').waitFor();
  await page.keyboard.press(']');
  await page.locator('.viewer-fell').waitFor();
  await look(page, 'a mark in the viewer');
  await page.locator('.viewer-fell').click();
  await look(page, 'why a mark fell');
  await page.getByRole('button', { name: words('viewer.list') }).click();
  await look(page, 'marks up to here');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words('viewer.close') }).click();
  await page.locator('.way', { hasText: words('title.class') }).click();
  await page.getByRole('button', { name: words('projector.title') }).click();
  await page.locator('.projector-page').waitFor();
  await look(page, 'a situation for the class');
  await page.getByLabel(words('projector.beat')).selectOption({ index: 1 });
  await page.getByRole('button', { name: words('projector.open') }).click();
  await page.locator('#stage canvas').waitFor();
  for (const key of 'aabbbbc') await page.keyboard.press(key);
  await look(page, 'the vote');
  await page.locator('.projector-choices button').first().click();
  await look(page, 'what a choice causes');
  await page.keyboard.press('ArrowRight');
  await look(page, 'on the wall');
  return problems;
}
