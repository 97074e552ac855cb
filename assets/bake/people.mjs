// Bakes every person to WebP: body, faces, over, seated, walk, chip. Run: node people.mjs [id …]
// Writes ../people/<id>/*.webp and parts/people.json for the manifest.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { cast } from './people/cast.mjs';
import { moods } from './people/faces.mjs';
import { inkFor, glowFor } from './people/head.mjs';
import { contrast } from './people/colour.mjs';
import * as F from './people/figure.mjs';

const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'people');
const want = process.argv.slice(2);
const raster = (svg) => new Resvg(svg).render().asPng();
const FLAT = { nearLossless: true, quality: 60, effort: 5 };
const RICH = { quality: 90, alphaQuality: 95, effort: 5, smartSubsample: true, preset: 'drawing' };
const only = process.env.ONLY?.split(','); // for example ONLY=body,over
const save = (svg, file, how) =>
  only && !only.some((o) => path.basename(file).startsWith(o))
    ? null
    : sharp(raster(svg)).webp(how).toFile(file);

const parts = path.join(out, '..', 'bake', 'parts');
fs.mkdirSync(parts, { recursive: true });
const known = path.join(parts, 'people.json');
const people = {};
for (const p of cast) {
  const ratio = contrast(inkFor(p.skin), glowFor(p.skin));
  if (ratio < 3) throw new Error(`${p.id}: face ink has only ${ratio.toFixed(2)}:1 on the skin`);
  people[p.id] = {
    skin: p.skin,
    faceInk: inkFor(p.skin),
    contrast: +ratio.toFixed(1),
    hasOver: F.hasOver(p),
    facesLeft: !!p.flip,
    sit: p.sit ?? 'chair',
    wheelchair: p.sit === 'WheelChair',
    hasPhone: p.id === 'delphine-ward',
    faceless: !!p.faceless,
  };
  if (want.length && !want.includes(p.id)) continue;
  const dir = path.join(out, p.id);
  fs.mkdirSync(dir, { recursive: true });
  for (const [factor, suffix] of [
    [1, ''],
    [2, '@2x'],
  ]) {
    const to = (name) => path.join(dir, `${name}${suffix}.webp`);
    await save(F.halfLength(p, factor), to('body'), RICH);
    for (const mood of moods) await save(F.faceLayer(p, mood, factor), to(`face-${mood}`), FLAT);
    if (F.hasOver(p)) await save(F.overLayer(p, factor), to('over'), FLAT);
    if (p.id === 'delphine-ward') await save(F.phoneLayer(p, factor), to('phone'), RICH);
    await save(F.seated(p, factor), to('seated'), RICH);
    await save(F.walking(p, factor), to('walk'), RICH);
  }
  await save(F.chip(p, 96), path.join(dir, 'chip.webp'), RICH);
}
fs.writeFileSync(known, JSON.stringify(people, null, 1));
