// Bakes the two rooms one works in: for each a wall, a floor, and one sheet with everything that stands or lies in it.
// Writes ../places/*.webp and ../places/places.json (where each thing is on its sheet). Run: node places.mjs [exam-room|vault]
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { draw } from './scene/svg.mjs';
import * as examRoom from './places/exam-room.mjs';
import * as vault from './places/vault.mjs';

/** Points of a picture for one CSS pixel as drawn: things may be shown a third larger than they are drawn. */
const DENSITY = { plain: 1.35, sharp: 2.5 };
const SHEET_W = 620;
const GAP = 4;
const ROOMS = { 'exam-room': examRoom, vault };
const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'places');
fs.mkdirSync(out, { recursive: true });
const want = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-color-profile=srgb'],
});

async function bake(file, w, h, svg, opaque) {
  for (const [name, factor] of Object.entries(DENSITY)) {
    const page = await browser.newPage({ viewport: { width: w, height: h }, deviceScaleFactor: factor });
    await page.setContent(
      `<!doctype html><style>html,body{margin:0;background:transparent}svg{display:block}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await page.close();
    let image = sharp(png);
    if (opaque) image = image.removeAlpha();
    await image
      .webp({ quality: name === 'sharp' ? 78 : 84, alphaQuality: 90, effort: 5, smartSubsample: true })
      .toFile(path.join(out, `${file}${name === 'sharp' ? '@2x' : ''}.webp`));
  }
}
const svgOf = (w, h, { defs, body }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><defs>${defs}</defs>${body}</svg>`;

/** Shelf by shelf, the tallest first. */
function packed(things) {
  const at = {};
  let [x, y, high] = [0, 0, 0];
  for (const [key, [w, h]] of Object.entries(things).sort(([, a], [, b]) => b[1] - a[1])) {
    if (x + w > SHEET_W) [x, y, high] = [0, y + high + GAP, 0];
    at[key] = [x, y, w, h];
    x += w + GAP;
    high = Math.max(high, h);
  }
  return { at, h: y + high };
}

const file = path.join(out, 'places.json');
const rooms = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
for (const [room, { things, wall, floor, SIZE }] of Object.entries(ROOMS)) {
  if (want.length > 0 && !want.includes(room)) continue;
  const { at, h } = packed(things);
  const sheet = draw(() =>
    Object.entries(at)
      .map(
        ([key, [x, y, w, high]]) =>
          `<svg x="${x}" y="${y}" width="${w}" height="${high}" overflow="hidden">${things[key][2]()}</svg>`,
      )
      .join(''),
  );
  await bake(room, SHEET_W, h, svgOf(SHEET_W, h, sheet), false);
  await bake(
    `${room}-wall`,
    SIZE.w,
    SIZE.wall,
    svgOf(
      SIZE.w,
      SIZE.wall,
      draw(() => wall(SIZE.w, SIZE.wall)),
    ),
    true,
  );
  await bake(
    `${room}-floor`,
    SIZE.w,
    SIZE.floor,
    svgOf(
      SIZE.w,
      SIZE.floor,
      draw(() => floor(SIZE.w, SIZE.floor)),
    ),
    true,
  );
  rooms[room] = { sheet: [SHEET_W, h], things: at, wall: [SIZE.w, SIZE.wall], floor: [SIZE.w, SIZE.floor] };
}
await browser.close();
fs.writeFileSync(file, `${JSON.stringify(rooms)}\n`);
