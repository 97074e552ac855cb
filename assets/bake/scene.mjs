// Bakes the scene layers to WebP in ../scene through Chromium, and writes parts/scene.json for the manifest.
// Run: node scene.mjs [key …]; CHROMIUM names the browser if it is not "chromium". --png dir also keeps PNGs to look at.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { draw } from './scene/svg.mjs';
import { layers, spots, K } from './scene/layers.mjs';
import { grade } from './scene/grade.mjs';
import { fontFace } from './fonts-inline.mjs';

const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'scene');
fs.mkdirSync(out, { recursive: true });
const want = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-color-profile=srgb'],
});

/** [x, y, w, h] of the texture in world pixels, its viewBox, and the pivot as a fraction. */
function geometry(l) {
  if (l.units === 'office') {
    const [x, y, w, h] = l.box;
    return { x, y, w, h, view: [x / K, (y + 60) / K, w / K, h / K], pivot: [0, 0], at: [x, y] };
  }
  if (l.units === 'around') {
    const [a, b] = l.half;
    return {
      x: (l.at?.[0] ?? 700) - a,
      y: (l.at?.[1] ?? 500) - b,
      w: 2 * a,
      h: 2 * b,
      view: [-a / K, -b / K, (2 * a) / K, (2 * b) / K],
      pivot: [0.5, 0.5],
      at: l.at,
    };
  }
  const [w, h] = l.size;
  const k = l.scale ?? 1;
  const p = l.pad ?? 0;
  return { x: 0, y: 0, w, h, view: [-p, -p, w / k, h / k], pivot: [0, 0], at: l.at };
}

const textures = [];
for (const l of layers) {
  const g = geometry(l);
  textures.push({
    key: l.key,
    file: `scene/${l.key}.webp`,
    ...(l.only1x ? {} : { file2x: `scene/${l.key}@2x.webp` }),
    w: g.w,
    h: g.h,
    group: 'scene',
    pivot: g.pivot,
    ...(g.at ? { at: g.at } : {}),
    ...(l.pad ? { pad: l.pad } : {}),
  });
  if (want.length && !want.includes(l.key)) continue;
  const { defs, body } = draw(l.make);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${g.w}" height="${g.h}" viewBox="${g.view.join(' ')}"><defs>${defs}</defs>${body}</svg>`;
  for (const factor of l.only1x ? [1] : [1, 2]) {
    const page = await browser.newPage({
      viewport: { width: Math.ceil(g.w), height: Math.ceil(g.h) },
      deviceScaleFactor: factor,
    });
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>${fontFace}html,body{margin:0;background:transparent}svg{display:block}</style>${svg}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const png = await page.screenshot({ omitBackground: true });
    await page.close();
    const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    if (l.grade) grade(data, info.width, info.height, g.x, g.y, factor, l.grade);
    let image = sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } });
    if (l.opaque) image = image.removeAlpha();
    // Soft light has no edges: a quarter of the points is a sixteenth of the decoding.
    if (l.soft) image = image.resize(Math.round(info.width * l.soft), Math.round(info.height * l.soft));
    await image
      .webp({
        quality: l.quality - (factor === 2 ? 8 : 0),
        alphaQuality: 90,
        effort: 5,
        smartSubsample: true,
      })
      .toFile(path.join(out, `${l.key}${factor === 2 ? '@2x' : ''}.webp`));
  }
}
await browser.close();
const parts = path.join(out, '..', 'bake', 'parts');
fs.mkdirSync(parts, { recursive: true });
fs.writeFileSync(path.join(parts, 'scene.json'), JSON.stringify({ textures, spots }, null, 1));
