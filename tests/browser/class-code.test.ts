// A class code's whole way in the built game: made on the teacher's page by keys, opened on a fresh computer, a name, work,
// the bell in mid-shift, whose shift it is, and a result file that checks. The same code deals the same everywhere.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { checkText } from '../../src/cli/verify/check.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { decodeClassCode } from '../../src/shift/class-code.ts';
import { headerHash, type Log, newLog } from '../../src/shift/log.ts';
import { seedWords } from '../../src/shift/seed-words.ts';
import { edition } from '../fixtures/edition.ts';
import { Keyboard } from './keyboard.ts';
import { deskOf, giveAll, headless } from './keyboard-shift.ts';
import { wordsOf } from './keyboard-ways.ts';
import { besidesLeaving, openHouse, UNSEEN } from './serve-dist.ts';

const house = openHouse();
const words = wordsOf(edition.text);
const SEED = 13;
/** Enough to be in the middle of things. */
const ACTS = 12;

/** Presses whatever saves a file, by keys, and gives its name and text. */
async function saved(page: Page, keys: Keyboard, name: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), keys.hit({ css: 'button', name })]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
const pause = async (page: Page, keys: Keyboard): Promise<void> => {
  await keys.press('p');
  await page.waitForSelector('dialog[open]');
};

test('from the title to a code on the board, by keys, and from the link to a result that checks', {
  timeout: 240_000,
}, async () => {
  const wanted = headless(edition, SEED);
  // The teacher.
  const teacher = await house.visit(UNSEEN);
  const board = new Keyboard(teacher.page);
  await teacher.page.waitForSelector('.ways button');
  await board.hit({ css: '.way', name: words('title.class') });
  await teacher.page.waitForSelector('.code-big');
  await board.write({ css: '#class-seed' }, seedWords(SEED));
  await board.choose({ css: '.code-form .labelled:nth-of-type(2) select' }, 'untimed');
  const link = await teacher.page.locator('.code-sheet input').inputValue();
  expect(link).toBe(`${house.url()}#${wanted.code}`);
  await board.hit({ css: 'button', name: words('class.code.board') });
  await teacher.page.waitForSelector('dialog.code-board[open]');
  expect((await teacher.page.locator('dialog .code-big').textContent())?.match(/.{4}/g)?.join('-')).toBe(
    wanted.code,
  );
  expect(await teacher.page.locator('dialog[open]').textContent()).toContain(house.url());
  await board.press('Escape');
  // Elsewhere the code made here is offered, and back on its page it is the same, also after a reload.
  await board.hit({ css: '.class-pages button', name: words('results.title') });
  await board.hit({ css: '.code-offers button' });
  expect(await teacher.page.locator('.results-code input').inputValue()).toBe(wanted.code);
  await teacher.page.reload();
  await board.hit({ css: '.way', name: words('title.class') });
  await teacher.page.waitForSelector('.code-big');
  expect(await teacher.page.locator('.code-sheet input').inputValue()).toBe(link);

  // The student, on another computer.
  const student = await house.visit({ ...UNSEEN, path: `#${link.split('#')[1]}` });
  const { page } = student;
  const desk = deskOf(edition, page, wanted.log);
  const keys = desk.keys as Keyboard;
  await keys.hit({ css: '.way.btn-primary' });
  await keys.press('Enter');
  expect(await page.locator('.badge input:invalid').count(), 'without a name nobody sits down').toBe(1);
  await keys.write({ css: '.badge input' }, 'Sam Rivera');
  await keys.press('Enter');
  await page.waitForSelector('#desk');
  await giveAll(desk, wanted.log, ACTS);

  // The bell. Somebody else comes first, and plays; then Sam again.
  await page.reload();
  await keys.hit({ css: '.way.btn-primary' });
  await keys.hit({ css: 'button', name: words('title.whose.else') });
  await page.waitForSelector('.badge');
  expect(await page.locator('.badge input').first().inputValue()).toBe('');
  await keys.write({ css: '.badge input' }, 'Ana');
  await keys.press('Enter');
  await page.waitForSelector('#desk');
  await pause(page, keys);
  const ana = await saved(page, keys, words('result.so-far'));
  expect(ana.name).toBe(`${wanted.code}-Ana.json`);
  await page.reload();
  await keys.hit({ css: '.way.btn-primary' });
  await keys.hit({ css: '.waiting-list button', name: await rowOf(page, 'Sam Rivera') });
  await keys.hit({ css: 'button', name: words('title.whose.me', { name: 'Sam Rivera' }) });
  await page.waitForSelector('#desk');

  await pause(page, keys);
  const result = await saved(page, keys, words('result.so-far'));
  expect(result.name).toBe(`${wanted.code}-Sam-Rivera.json`);
  expect(checkText(edition, result.text)).toMatchObject({
    verdict: 'ok',
    score: { total: expect.any(Number) },
  });
  const log = JSON.parse(result.text) as Log & { attempt: number };
  expect(log.entries).toEqual(wanted.log.entries.slice(0, ACTS));
  expect([log.claimed.score, log.attempt]).toEqual([checkText(edition, result.text).score?.total, 1]);
  expect(besidesLeaving([...teacher.problems, ...student.problems])).toEqual([]);
});

/** The whole name of somebody's row among the shifts that wait. */
const rowOf = async (page: Page, who: string): Promise<string> =>
  ((await page.locator('.waiting-list button', { hasText: who }).textContent()) ?? '')
    .replace(/\s+/g, ' ')
    .trim();

test('a whole coded shift ends with the result file, first on the debrief', {
  timeout: 240_000,
}, async () => {
  const wanted = headless(edition, SEED);
  const { page, problems } = await house.visit({ ...UNSEEN, path: `#${wanted.code}` });
  const desk = deskOf(edition, page, wanted.log);
  const keys = desk.keys as Keyboard;
  await keys.hit({ css: '.way.btn-primary' });
  await keys.write({ css: '.badge input' }, 'Олена');
  await page.locator('.badge input').nth(1).fill('Sam');
  await keys.press('Enter');
  await page.waitForSelector('.pair');
  // In a pair, the two change when somebody has been seen to.
  const turn = async () => (await page.locator('.pair').textContent()) ?? '';
  expect(await turn()).toBe(words('pair.turn', { acts: 'Олена', reads: 'Sam' }));
  for (let seq = 1; seq <= 60 && (await turn()).startsWith('Олена'); seq += 1)
    await giveAll(desk, wanted.log, seq, seq);
  expect(await turn()).toBe(words('pair.turn', { acts: 'Sam', reads: 'Олена' }));
  for (let n = 0; n < 300 && (await page.locator('.debrief-headline').count()) === 0; n += 1) {
    await page.keyboard.press('n');
    await page.waitForTimeout(15);
  }
  const result = await saved(page, keys, words('result.save'));
  expect(result.name).toMatch(/-Олена-Sam\.json$/);
  expect(checkText(edition, result.text).verdict).toBe('ok');
  expect(JSON.parse(result.text)).toMatchObject({
    name: 'Олена',
    pair: 'Sam',
    claimed: { score: expect.any(Number) },
  });
  expect(problems).toEqual([]);
});

test.each(['plain', 'pseudo'])(
  'a code deals the same plan and hash here as in Node: %s text',
  async (locale) => {
    const code = headless(edition, SEED).code ?? '';
    const read = decodeClassCode(edition.contentHash, code);
    if (!read.ok) throw new Error(read.problem);
    const settings = settingsFor('first', { pace: 'untimed' });
    const plan = deal(edition.content, SEED, settings);
    const { page } = await house.visit({ ...UNSEEN, path: `?locale=${locale}#${code}` });
    await page.locator('.way.btn-primary').click();
    await page.locator('.badge input').first().fill('Sam');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#desk');
    await page.keyboard.press('p');
    await page.waitForSelector('dialog[open]');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      // By its place: in the pseudo text it has another name.
      page.locator('.dialog-column button').nth(4).click(),
    ]);
    const log = JSON.parse(await readFile(await file.path(), 'utf8')) as Log;
    expect(log.plan).toEqual(plan);
    expect(headerHash(log)).toBe(
      headerHash(newLog({ contentHash: edition.contentHash, seed: SEED, settings, plan })),
    );
  },
);
