// Lays the pictures of one theme out on one sheet, a row a screen and a column a size, each row with its name: a page of
// pictures, itself photographed. Writes one file and gives back its path.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SIZES, type Shot } from './camera.ts';
import type { Browser } from './from-tests.ts';

/** As high as each picture stands on the sheet. */
const HIGH = 150;

const words = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export async function contactSheet(
  browser: Browser,
  out: string,
  theme: string,
  shots: readonly Shot[],
): Promise<string> {
  const mine = shots.filter((shot) => shot.theme === theme);
  const rows = [...new Set(mine.map((shot) => shot.name))].map((name) => {
    const row = mine.filter((shot) => shot.name === name);
    const pictures = row.map(({ file, size }) => `<img src="${file}" alt="${words(`${name}, ${size}`)}">`);
    return `<figure><figcaption>${words(name)}</figcaption>${pictures.join('')}</figure>`;
  });
  const across = Object.values(SIZES).reduce(
    (sum, { width, height }) => sum + (width / height) * HIGH + 8,
    40,
  );
  const page = join(out, `${theme}.html`);
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><title>${words(theme)}</title><style>body{margin:16px;background:#777;font:14px sans-serif;color:#fff}figure{margin:0 0 12px}img{height:${HIGH}px;margin-right:8px}</style>${rows.join('\n')}`,
  );
  const tab = await browser.newPage({ viewport: { width: Math.ceil(across), height: 800 } });
  await tab.goto(pathToFileURL(page).href, { waitUntil: 'load' });
  const sheet = join(out, `contact-sheet-${theme}.png`);
  await tab.screenshot({ path: sheet, fullPage: true });
  await tab.close();
  return sheet;
}
