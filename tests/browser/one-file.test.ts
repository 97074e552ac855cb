// The game in one file, opened from a disk: a situation is played to its debrief by a picture drawn either way, kept, and
// nothing is asked of any network or any other file.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { main as oneFile } from '../../src/cli/one-file.ts';
import { edition } from '../fixtures/edition.ts';
import { ByName } from './by-name.ts';
import { deskOf, giveAll, headless, playedBack, takeChair } from './keyboard-shift.ts';
import { collectProblems, openHouse, QUIET } from './serve-dist.ts';

const house = openHouse();
const SITUATION = headless(edition, 5, { scenario: 'card-disagrees', variant: 'no-answer' });
const FEW = 1;
let folder: string;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'front-desk-one-'));
  const quiet = vi.spyOn(console, 'log').mockImplementation(() => {});
  await oneFile(['--out', join(folder, 'front desk.html')]);
  quiet.mockRestore();
  address = pathToFileURL(join(folder, 'front desk.html')).href;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['canvas', SITUATION.log.entries.length],
  ['webgl', FEW],
])('the game in one file plays from a disk (%s)', { timeout: 120_000 }, async (renderer, acts) => {
  const context = await house.context({ ...QUIET, heard: true });
  const page = await context.newPage();
  const problems = collectProblems(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${address}?renderer=${renderer}`);
  const desk = deskOf(edition, page, SITUATION.log, new ByName(page));
  await takeChair(desk, edition, SITUATION);
  await page.waitForSelector('#stage canvas');
  await giveAll(desk, SITUATION.log, acts);
  if (acts > FEW) await page.waitForSelector('.debrief-headline');
  else expect((await page.locator('#stage canvas').screenshot()).byteLength).toBeGreaterThan(20_000);
  const played = await playedBack(edition, page);
  expect(played.log.entries.length).toBe(acts);
  expect(asked.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([`${address}?renderer=${renderer}`]);
  expect(problems).toEqual([]);
});
