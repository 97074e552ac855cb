// The way to every screen and dialogue of the built game in real play: the title and its pages, the desk and its tools, a
// chart, a call, the debrief and what comes after it. Whoever looks (axe, a camera) is handed the page at each stop.
// Decides nothing about what is looked for.
import type { Page } from 'playwright-core';
import type { Edition } from '../../src/scenario/content.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { classOfThirty } from '../fixtures/class-files.ts';
import { first } from '../fixtures/edition.ts';
import { deskOf, giveAll, headless, takeChair } from './keyboard-shift.ts';
import { tool, unfold, wordsOf } from './keyboard-ways.ts';
import { SIZES, type Visit, type VisitOptions } from './visit.ts';

/** Where the game is served, and how a fresh page of it is opened. */
export interface Ground {
  edition: Edition;
  url: () => string;
  visit: (options: VisitOptions) => Promise<Visit>;
}
/** Called at each stop. It may change size and theme, and leaves the page at the size it was. */
export type Look = (page: Page, name: string) => Promise<void>;

const CALM = { viewport: SIZES.chromebook, reducedMotion: 'reduce' } as const;
/** Deals a call in which much hangs on what is done with it. */
const SEED = 13;

/** Each route gives back what the page complained about on the way. */
type Route = (ground: Ground, look: Look) => Promise<string[]>;

export const titleScreens: Route = async ({ edition, url, visit }, look) => {
  const words = wordsOf(edition.text);
  const { page, problems } = await visit(CALM);
  await page.waitForSelector('.ways button');
  await look(page, 'title');
  for (const [name, line] of [
    ['practice', words('title.practice')],
    ['file', words('title.file')],
    ['credits', words('title.credits')],
  ] as const) {
    await page.getByRole('button', { name: line }).click();
    await look(page, name);
    await page.getByRole('button', { name: words('title.back') }).click();
  }
  await page.locator('.way', { hasText: words('title.settings') }).click();
  await look(page, 'settings from the title');
  await page.keyboard.press('Escape');
  await page.goto(`${url()}#maple`);
  await page.waitForSelector('.title-code');
  await look(page, 'a class code refused');
  await page.goto(`${url()}#${headless(edition, SEED).code}`);
  await page.locator('.way.btn-primary').click();
  await look(page, 'badge');
  return problems;
};

/** The teacher's page that makes a code, the board, and the student's way where it is not everyone's. */
export const codeScreens: Route = async ({ edition, visit }, look) => {
  const words = wordsOf(edition.text);
  const { page, problems } = await visit(CALM);
  await page.locator('.way', { hasText: words('title.class') }).click();
  await page.waitForSelector('.code-big');
  await page.locator('.code-more summary').click();
  await page.locator('.code-form select').nth(1).selectOption('untimed');
  await look(page, 'a class code made');
  await page.locator('#class-seed').fill('four words of ours');
  await look(page, 'words that are no seed');
  await page.locator('#class-seed').fill('13');
  const link = await page.locator('.code-sheet input').inputValue();
  await page.getByRole('button', { name: words('class.code.board') }).click();
  await look(page, 'a class code on the board');
  await page.keyboard.press('Escape');
  await page.goto(`about:blank`);
  for (const name of ['Sam', 'Ana']) {
    await page.goto(link);
    await page.waitForSelector('.title-code');
    if (name === 'Ana') {
      await page.locator('.way.btn-primary').click();
      await look(page, 'whose shift');
      await page.getByRole('button', { name: words('title.whose.else') }).click();
    } else await page.locator('.way.btn-primary').click();
    await page.locator('.badge input').nth(0).fill(name);
    await page.locator('.badge input').nth(1).fill('Noor');
    await page.locator('.badge .btn-primary').click();
    await page.waitForSelector('.pair');
    if (name === 'Sam') await look(page, 'a desk for two');
    await page.goto('about:blank');
  }
  await page.goto(link);
  await page.locator('.way.btn-primary').click();
  await look(page, 'shifts that wait');
  await page.locator('.waiting-list button').first().click();
  await page.locator('.ways .btn-primary').click();
  await page.waitForSelector('#desk');
  for (let n = 0; n < 400 && (await page.locator('.result-file').count()) === 0; n += 1) {
    await page.keyboard.press('n');
    await page.waitForTimeout(15);
  }
  await look(page, 'a result to hand in');
  return problems;
};

const SCREEN_TOOLS = [
  'fax',
  'portal',
  'email',
  'voicemail',
  'tasks',
  'drawer',
  'directory',
  'rooms',
  'huddle',
  'handover',
];
const SLIPS = ['check-in', 'message', 'registration', 'red-card', 'check-out', 'booking'];

export const deskScreens: Route = async ({ edition, visit }, look) => {
  const wanted = headless(edition, SEED);
  const { page, problems } = await visit({ ...CALM, path: `#${wanted.code}` });
  const desk = deskOf(edition, page, wanted.log);
  const { keys } = desk;
  await takeChair(desk, edition, wanted);
  await look(page, 'the chair');
  await keys.hit({ css: '.lintel [data-open="notes"]' });
  await look(page, 'notes');
  await keys.press('Escape');
  for (const dialog of ['pause', 'leave', 'find'] as const) {
    await keys.press('p');
    await page.waitForSelector('dialog[open]');
    if (dialog !== 'pause') await page.getByRole('button', { name: desk.words(`pause.${dialog}`) }).click();
    await look(page, dialog);
    await keys.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  }
  await keys.hit({ css: '.clock-pace' });
  await look(page, 'settings');
  await keys.press('Escape');
  for (const id of SCREEN_TOOLS) {
    await tool(desk, id);
    await look(page, id);
  }
  await tool(desk, 'team');
  await unfold(desk, '.tool-person');
  await look(page, 'team');
  await keys.hit({ css: '.lintel [data-open="handbook"]' });
  await look(page, 'handbook');
  await giveAll(desk, wanted.log, 5);
  await look(page, 'at the window');
  for (const verb of ['ask', 'tell', 'hand-on', 'close']) {
    await keys.hit({ css: `[data-verb="${verb}"]` });
    await keys.settle();
    await look(page, `the verb ${verb}`);
  }
  await keys.press('Escape');
  for (const kind of SLIPS) {
    await tool(desk, 'slips');
    const act = `slip.open:{"item":null,"kind":"${kind}"}`;
    if (!(await keys.has({ act }))) await unfold(desk, 'button', desk.words('tools.slips.pad'));
    await keys.hit({ act });
    await page.waitForTimeout(150);
    await look(page, `the slip ${kind}`);
    await keys.hit({ css: '.rail [data-open="slips"][aria-pressed="true"]' });
  }
  await tool(desk, 'today');
  await unfold(desk, '.tool-day-row');
  for (const more of ['tools.today.more', 'tools.today.papers'])
    await unfold(desk, '.tool-row-acts button', desk.words(more));
  await look(page, 'today');
  await tool(desk, 'book');
  await look(page, 'the book');
  await keys.hit({ css: '.tool-side button' });
  await look(page, 'a booking in the hand');
  await keys.press('Escape');
  return problems;
};

/** The first time one of these is done is a screen of its own. */
const FIRSTS = [
  'chart.open',
  'coverage.query',
  'compare.mark',
  'phone.answer',
  'phone.dial',
  'people.search',
];

export const situationScreens: Route = async ({ edition, visit }, look) => {
  const found: string[] = [];
  for (const practise of [
    { scenario: 'card-disagrees', variant: 'new-id' },
    { scenario: 'pressure', variant: 'exertion' },
  ]) {
    const wanted = headless(edition, 5, practise);
    const { page, problems } = await visit(CALM);
    const desk = deskOf(edition, page, wanted.log);
    await takeChair(desk, edition, wanted);
    const first = new Set(FIRSTS);
    for (const { seq, command } of wanted.log.entries) {
      await giveAll(desk, wanted.log, seq, seq);
      if (!first.delete(command.type)) continue;
      await look(page, command.type);
      if (command.type !== 'chart.open' || practise.scenario === 'pressure') continue;
      await unfold(desk, '.tool-chart-foot button', desk.words('tools.chart.papers'));
      await look(page, 'papers of a chart');
    }
    await page.waitForSelector('.debrief-headline');
    await look(page, `debrief of ${practise.scenario}`);
    found.push(...problems);
  }
  return found;
};

/** The teacher's page of results: empty, and with a class on it, page by page. */
export const resultScreens: Route = async ({ visit }, look) => {
  const { page, problems } = await visit(CALM);
  await page.waitForSelector('.ways button');
  await page.getByRole('button', { name: ENGLISH['title.class'] ?? '' }).click();
  await page.getByRole('button', { name: ENGLISH['results.title'] ?? '' }).click();
  await page.waitForSelector('.results');
  await look(page, 'results, empty');
  await page.setInputFiles(
    '.results-input >> nth=0',
    classOfThirty(first)
      .slice(-14)
      .map(({ file, text }) => ({ name: file, mimeType: 'application/json', buffer: Buffer.from(text) })),
  );
  await page.waitForSelector('.results-pages');
  for (const [n, tab] of ['files', 'talk', 'grid', 'figures'].entries()) {
    await page.locator('.results-pages button').nth(n).click();
    await page.waitForTimeout(400);
    await look(page, `results, ${tab}`);
  }
  await page.locator('.results-pages button').nth(2).click();
  await page.locator('[data-at="0:0"]').click();
  await page.waitForSelector('dialog[open]');
  await look(page, 'results, a cell');
  return problems;
};
