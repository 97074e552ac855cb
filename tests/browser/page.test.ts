// The built page as a static host would serve it: strict policy, no complaint, headers as they should be.
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { collectProblems, openHouse } from './serve-dist.ts';

const house = openHouse();

describe('the page', () => {
  test('opens without a complaint', async () => {
    const { page, problems } = await house.visit({ heard: true });
    expect(await page.title()).toBe('Front Desk');
    expect(problems).toEqual([]);
  });

  test('blocks inline script, by header and by its own meta element', async () => {
    const { page } = await house.visit();
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("script-src 'self'");
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      try {
        script.textContent = 'window.ran = true';
      } catch {
        return false; // trusted types already refuse the text
      }
      document.head.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });
});

test('what a page asks of another origin is noted, so that no test of the game passes over it', async () => {
  const page = await (await house.context()).newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<img src="http://other.example/pixel.png">' }),
  );
  const problems = collectProblems(page);
  await page.goto('http://one.example/');
  expect(problems).toEqual(['asked of another origin: http://other.example/pixel.png']);
});

/** Asks for a path as it stands: `fetch` would tidy the dots away. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(house.url(), { path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  test('sends the policy and compresses text', async () => {
    const response = await fetch(house.url());
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(await response.text())?.[1] ?? '';
    const asset = await fetch(new URL(script, house.url()));
    expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(asset.headers.get('cache-control')).toContain('immutable');
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%E0%A4%A', '/nothing.js'])(
    'has nothing outside its folder: %s',
    async (path) => expect(await rawStatus(path)).toBe(404),
  );

  test('answers a second visit with 304 and other methods with 405', async () => {
    const first = await fetch(house.url());
    const again = await fetch(house.url(), { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect((await fetch(house.url(), { method: 'POST' })).status).toBe(405);
  });
});

test('axe finds nothing, and runs under the policy', async () => {
  const { page } = await house.visit();
  await page.waitForSelector('.ways');
  expect(await axeViolations(page)).toEqual([]);
});

test('the look follows the computer, live, until the player chooses one', async () => {
  const { page } = await house.visit({ colorScheme: 'dark' });
  await page.waitForSelector('.ways');
  const look = () =>
    page.evaluate(() => [
      document.documentElement.dataset['theme'],
      document.querySelector('meta[name="color-scheme"]')?.getAttribute('content'),
    ]);
  expect(await look()).toEqual(['dark', 'dark']);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(look).toEqual(['light', 'light']);
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(look).toEqual(['contrast', 'dark']);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Light', exact: true }).check();
  await expect.poll(look).toEqual(['light', 'light']);
});

test('the tin on the title shows what was sent, and none of it is lost to a reader', async () => {
  const kept = [
    { from: 'Arthur Lindgren', text: { id: 'help.note.exam' }, on: { day: 12, month: 5, year: 2026 } },
  ];
  const { page } = await house.visit({
    script: `localStorage.setItem('front-desk:tin', '${JSON.stringify(kept)}')`,
  });
  await page.getByRole('button', { name: /Keepsake tin/ }).click();
  expect(await page.locator('.tin-cards li').textContent()).toContain('Arthur Lindgren');
  expect(await axeViolations(page)).toEqual([]);
});
