// The tools and the debrief in a real browser over the hand-made morning: a slip, a compare, a booking and a debrief
// worked by keyboard alone; every tool without an axe finding, without a small target, without a word cut off.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveFolder } from '../../src/cli/serve.ts';
import type { Command } from '../../src/office/commands.ts';
import { actKey } from '../../src/panels/act-key.ts';
import type { FakeSession } from '../fixtures/fake-session.ts';
import { axeViolations, BY_COLOUR } from './axe.ts';
import { faults, resize } from './faults.ts';
import { openHouse, QUIET, SIZES, UNSEEN, type VisitOptions } from './serve-dist.ts';
import { buildFolder } from './setup.ts';
import { showTheme, THEMES, themesFor } from './themes.ts';
import { WHOLE } from '../whole.ts';

declare global {
  interface Window {
    asked: string[];
  }
}
const fake = (page: Page) => ({
  acts: () => page.evaluate(() => (window as unknown as { session: FakeSession }).session.acts as Command[]),
  ui: () => page.evaluate(() => (window as unknown as { session: FakeSession }).session.snapshot().ui),
});

const house = openHouse();
const top = fileURLToPath(new URL('../../', import.meta.url));
let served: Served;
let folder: string;

beforeAll(async () => {
  folder = await buildFolder('tools-page');
  const { build } = await import('vite');
  await build({
    root: top,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(top, 'tests/fixtures/tools.html') },
    },
  });
  served = await serveFolder(folder);
}, 120_000);
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

type Size = { width: number; height: number };
async function desk(query: string, viewport: Size = SIZES.chromebook, options: VisitOptions = UNSEEN) {
  const context = await house.context({ ...options, viewport });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`${served.url}tests/fixtures/tools.html?${query}`);
  await page.waitForSelector('html[data-ready]');
  return { page, problems };
}
const focused = (page: Page, attribute: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, attribute);

describe('by keyboard alone', () => {
  test('a line of a slip is written, and Enter leads to the next that asks', async () => {
    const { page } = await desk('view=talk&paper=slip&app=today');
    await page.getByRole('button', { name: 'Write it in: Address' }).press('Enter');
    await page.keyboard.type('214 Mill Rd');
    await page.keyboard.press('Enter');
    const ask: Command = { type: 'say.ask', about: ['phone'], open: true };
    await expect.poll(() => focused(page, 'data-act')).toBe(actKey(ask));
    await page.keyboard.press('Enter');
    expect(await fake(page).acts()).toEqual([
      { type: 'slip.enter', slip: 's-walter', field: 'address', value: '214 Mill Rd' },
      ask,
    ]);
  });

  test('a line left unchanged gives nothing, and leaving a changed one commits it once', async () => {
    const { page } = await desk('view=talk&paper=slip');
    const pencil = page.getByRole('button', { name: 'Write it in: Address' });
    await pencil.press('Enter');
    await page.keyboard.press('Tab');
    expect(await fake(page).acts()).toEqual([]);
    // Left as it was, the line offers again what was heard.
    await pencil.press('Enter');
    await page.keyboard.type('x');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await fake(page).acts()).toHaveLength(1);
  });

  test('a line that is taken away while it is written on keeps what was written', async () => {
    const { page } = await desk('view=talk&paper=slip');
    await page.getByRole('button', { name: 'Write it in: Address' }).press('Enter');
    await page.keyboard.type('214 Mill Rd');
    await page.evaluate(() => {
      const { session } = window as unknown as { session: FakeSession };
      // Not every browser says that a field was left when it goes.
      document.addEventListener('blur', (event) => event.stopImmediatePropagation(), true);
      session.show({ view: { ...session.snapshot().view, hand: null } });
    });
    await expect
      .poll(() => fake(page).acts())
      .toEqual([{ type: 'slip.enter', slip: 's-walter', field: 'address', value: '214 Mill Rd' }]);
  });

  test('a search taken up again forgets whom it was for, by key and by pointer', async () => {
    const { page } = await desk('view=found&app=chart');
    const name = page.locator('[data-field="search:name"]');
    for (const [typed, take] of [
      ['Ames', () => name.focus()],
      ['Lindgren', () => name.focus()],
      ['Okafor', () => name.click()],
    ] as const) {
      await take();
      await page.keyboard.type(typed);
      expect(await name.inputValue()).toBe(typed);
      await page.keyboard.press('Tab');
    }
  });

  test('an answer that replaces the key one stands on keeps focus in its line', async () => {
    const { page } = await desk('view=talk&paper=slip');
    await page.focus(`[data-act='${actKey({ type: 'say.ask', about: ['phone'], open: true })}']`);
    await page.evaluate(() => {
      const { session } = window as unknown as { session: FakeSession };
      const { view } = session.snapshot();
      if (view.talk === null) return;
      const heard = [...view.talk.heard, { field: 'phone', value: '555-0117', readBack: false }];
      session.show({ view: { ...view, talk: { ...view.talk, heard } } });
    });
    const take: Command = { type: 'slip.enter', slip: 's-walter', field: 'phone', value: '555-0117' };
    await expect.poll(() => focused(page, 'data-act')).toBe(actKey(take));
    await page.keyboard.press('Enter');
    expect(await fake(page).acts()).toEqual([take]);
  });

  test('two lines are marked with arrows and Enter, and both values are repeated', async () => {
    const { page } = await desk('view=papers&paper=counter');
    await page.focus('[data-line="card:payer"]');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page, 'data-line')).toBe('card:member-id');
    await page.keyboard.press('Enter');
    await page.focus('[data-line="reply:member-id"]');
    await page.keyboard.press('Enter');
    const mark: Command = {
      type: 'compare.mark',
      a: { paper: 'card', field: 'member-id' },
      b: { paper: 'reply', field: 'member-id' },
    };
    expect(await fake(page).acts()).toEqual([mark]);
    await page.evaluate(() => {
      const { session } = window as unknown as { session: FakeSession };
      const { view } = session.snapshot();
      session.show({
        view: {
          ...view,
          compared: {
            a: { paper: 'card', field: 'member-id', value: 'CMX 5510 0482' },
            b: { paper: 'reply', field: 'member-id', value: 'CMX55100482' },
          },
        },
      });
    });
    const bar = page.getByRole('group', { name: 'What you marked' });
    await expect.poll(() => bar.textContent()).toContain('CMX 5510 0482');
    expect(await bar.textContent()).toContain('CMX55100482');
    expect(await bar.textContent()).not.toMatch(/wrong|correct|right/i);
  });

  test('a visit is picked up, moved and set down; Escape puts it back', async () => {
    const { page } = await desk('view=talk&app=book');
    await page.focus('[data-visit="v-walter"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page, 'data-held')).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-held]').count()).toBe(0);
    await page.focus('[data-visit="v-walter"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page, 'data-held')).toBe('');
    await page.keyboard.press('Enter');
    expect(await fake(page).acts()).toEqual([
      {
        type: 'calendar.move',
        visit: 'v-walter',
        provider: 'wendell-park',
        startMs: 35_100_000,
        room: null,
        equipment: null,
        override: null,
      },
    ]);
  });

  test('a clash is named beside the book and can still be set down, with the reason', async () => {
    const { page } = await desk('view=talk&app=book');
    await page.focus('[data-visit="v-walter"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.getByText('Clash', { exact: true }).waitFor();
    await page.focus('[data-field="book:why"]');
    await page.keyboard.type('Her ride leaves at ten');
    await page.locator('[data-field="book:said-yes"]').selectOption('wendell-park');
    await page.getByRole('button', { name: 'Save it' }).press('Enter');
    expect(await fake(page).acts()).toMatchObject([
      { type: 'calendar.move', override: { reason: 'Her ride leaves at ten', saidYes: 'wendell-park' } },
    ]);
  });

  test('who works from home can be given a call, and is fetched by nobody', async () => {
    const { page } = await desk('view=call&verb=hand-on');
    const named = { hasText: 'Terrence Bly' };
    await page.locator('.hand-to').first().waitFor();
    expect(await page.locator('.hand-to', named).count()).toBe(0);
    expect(await page.locator('select option', named).count()).toBe(1);
  });

  test('a colleague on the line is named before their words', async () => {
    const { page } = await desk('view=call');
    await page.evaluate(() => {
      const { session } = window as unknown as { session: FakeSession };
      const { view } = session.snapshot();
      if (view.talk === null) return;
      const row = { by: 'other', who: 'Ike Larrabee', text: { id: 'talk.they' }, atMs: view.nowMs } as const;
      session.show({ view: { ...view, talk: { ...view.talk, rows: [...view.talk.rows, row] } } });
    });
    await expect.poll(() => page.locator('.newest-who').textContent()).toBe('Ike Larrabee');
  });

  test.each(['chromebook', 'phone', 'narrow'] as const)(
    'what is heard and what the coach says stand apart (%s)',
    async (size) => {
      const { page } = await desk('view=office', ROOMS[size]);
      await page.evaluate(() => {
        const { session } = window as unknown as { session: FakeSession };
        const { captions } = session.snapshot();
        session.show({
          coach: { who: 'delphine-ward', text: { id: 'refusal.team/elsewhere' } },
          captions: [...captions, { seq: 99, text: { id: 'caption.day-end' } }] as typeof captions,
        });
      });
      const [coach, caption] = [page.locator('.coach'), page.locator('.caption')];
      await caption.waitFor();
      const [a, b] = [await coach.boundingBox(), await caption.boundingBox()];
      if (a === null || b === null) throw new Error('One of them is not drawn.');
      expect(b.y + b.height <= a.y || b.x >= a.x + a.width).toBe(true);
    },
  );

  test('a message goes to two people, and says what it lacks', async () => {
    const { page } = await desk('view=call&paper=slip');
    const send = page.getByRole('button', { name: 'Send the message' });
    await send.press('Enter');
    await page.getByText('Choose a person first.').waitFor();
    await page.getByRole('button', { name: 'Choose a person' }).press('Enter');
    await page.getByRole('button', { name: /^Ike Larrabee/ }).press('Enter');
    await page.getByRole('button', { name: /^Marisol Quist/ }).press('Enter');
    await page.getByRole('button', { name: 'Today', exact: true }).last().waitFor();
    await page.locator('.tool-thirds button').nth(1).press('Enter');
    await send.press('Enter');
    expect(await fake(page).acts()).toEqual([
      {
        type: 'message.send',
        slip: 's-arthur',
        to: ['ike-larrabee', 'marisol-quist'],
        urgency: 'today',
        byMs: null,
      },
    ]);
  });

  test('a mark of the debrief opens its moment, with both ways back to it', async () => {
    const { page } = await desk('view=talk&debrief');
    await page.getByRole('button', { name: /Ames call/ }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('The license laid beside the chart');
    await page.locator('.debrief-right').getByRole('button', { name: 'Try again from here' }).press('Enter');
    await page
      .locator('.debrief-right')
      .getByRole('button', { name: 'Watch this minute done well' })
      .press('Enter');
    expect(await page.evaluate(() => window.asked)).toEqual(['retry ames', 'watch ames']);
  });
});

const SCREENS = [
  'view=talk&paper=slip&app=today',
  'view=full&paper=slip&app=drawer',
  'view=red&paper=slip&app=team',
  'view=registration&paper=slip&app=directory',
  'view=checkOut&paper=slip&app=tasks',
  'view=booking&paper=slip&app=portal',
  'view=chart&paper=huddle&app=chart',
  'view=contacts&paper=handover&app=chart',
  'view=found&app=chart',
  'view=cover&app=cover',
  'view=item&app=fax&item=i-1',
  'view=talk&app=handbook&page=two-identifiers',
  'view=talk&app=rooms',
  'view=supplies&app=supplies&work=w-parcel',
  'view=supplies&app=supplies&work=w-fridge',
  'view=supplies&app=supplies&work=w-shelf',
  'view=empty&app=supplies',
  'view=lists&app=lists&work=w-list',
  'view=lists&app=lists&work=w-shut',
  'view=lists&app=lists&work=w-remind',
  'view=empty&app=lists',
  'view=rooms&app=rooms',
  'view=rooms&app=rooms&work=turnover-1',
  'view=rooms&app=rooms&work=instruments-1',
  'view=rooms&app=rooms&work=instruments-2',
  'view=rooms&app=rooms&work=assist-1',
  'view=papers&paper=counter',
  'view=talk&app=book',
  'view=empty&paper=slip&app=today',
];
const ROOMS = {
  chromebook: SIZES.chromebook,
  short: { width: 1366, height: 620 },
  phone: SIZES.phone,
  narrow: { width: 320, height: 640 },
};

/** One page for all screens of a sweep, laid out one after the other in place: loading each would take most of the time. */
async function sweep(
  queries: readonly string[],
  look: (page: Page, query: string) => Promise<string[]>,
  options: VisitOptions = UNSEEN,
): Promise<string[]> {
  const { page, problems } = await desk(queries[0] ?? '', SIZES.chromebook, options);
  const found: string[] = [];
  for (const query of queries) {
    await page.evaluate((wanted) => (window as unknown as { lay(query: string): void }).lay(wanted), query);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    found.push(...(await look(page, query)).map((fault) => `${query}: ${fault}`));
  }
  return [...found, ...problems];
}
const rootOf = (query: string): string => (query.includes('debrief') ? '.debrief' : '.docks');
const ALL = [...SCREENS, 'view=talk&debrief'];

test('in rooms of every size nothing is small, cut off or out of sight', { timeout: 180_000 }, async () => {
  const inEach = async (page: Page, query: string): Promise<string[]> => {
    const found: string[] = [];
    for (const [name, size] of Object.entries(ROOMS)) {
      await resize(page, size);
      found.push(...(await faults(page, rootOf(query))).map((fault) => `${name}: ${fault}`));
    }
    return found;
  };
  expect(await sweep(ALL, inEach)).toEqual([]);
});

test('in its themes axe finds nothing on any tool', { timeout: 360_000 }, async () => {
  const look = async (page: Page, query: string): Promise<string[]> => {
    const found: string[] = [];
    const themes = [...themesFor(ALL.indexOf(query))].reverse();
    for (const theme of themes) {
      await showTheme(page, theme);
      // What a change of colours cannot break has been looked at in the first theme.
      const rules = theme === THEMES[0] ? {} : BY_COLOUR;
      found.push(...(await axeViolations(page, rules, rootOf(query))).map((one) => `${theme}: ${one}`));
    }
    return found;
  };
  expect(await sweep(ALL, look, QUIET)).toEqual([]);
});

/** The shell, its dialogs and the title, which have no tool. */
const SHELL = [
  'view=office',
  'view=call',
  'view=talk&verb=ask',
  'view=talk&verb=tell',
  'view=talk&verb=hand-on',
  'view=talk&verb=close',
  'view=talk&dialog=pause',
  'view=talk&dialog=leave',
  'view=talk&dialog=settings',
  'title',
];
/** Words twice as long, with accents, from right to left, and words that look like markup. */
const LANGUAGES = ['double', 'pseudo', 'rtl', 'markup'] as const;

test.each(LANGUAGES)(
  'in %s words nothing runs out of its panel, and markup stays words',
  { timeout: 240_000 },
  async (locale) => {
    const queries = [...SHELL, ...ALL].map((query) => `${query}&locale=${locale}`);
    const look = async (page: Page): Promise<string[]> => {
      const found: string[] = [];
      // The longest words on a laptop as well; the others where there is least room.
      const sizes =
        WHOLE || locale === 'double' ? (['chromebook', 'narrow'] as const) : (['narrow'] as const);
      for (const name of locale === 'markup' ? [] : sizes) {
        await resize(page, ROOMS[name]);
        const runs = (await faults(page, '#app')).filter((fault) => fault.startsWith('outside'));
        found.push(...runs.map((fault) => `${name}: ${fault}`));
      }
      if (await page.locator('x-text').count()) found.push('a text was taken for markup');
      return found;
    };
    expect(await sweep(queries, look)).toEqual([]);
  },
);

/** What a reader may set for all pages: WCAG 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

test('with letters, words and lines set further apart nothing runs out of its panel', {
  timeout: 180_000,
}, async () => {
  const look = async (page: Page): Promise<string[]> => {
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, SPACED);
    await resize(page, ROOMS.chromebook);
    return (await faults(page, '#app')).filter((fault) => fault.startsWith('outside'));
  };
  expect(await sweep([...SHELL, ...ALL], look)).toEqual([]);
});

test('on paper the debrief is words and bars only', async () => {
  const { page } = await desk('view=talk&debrief');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.debrief-tin', '.debrief-ways', '.debrief-moment-keys']) {
    expect(await page.locator(gone).first().isVisible()).toBe(false);
  }
  expect(await page.locator('.debrief-headline').isVisible()).toBe(true);
});
