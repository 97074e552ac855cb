// Composes baked layers and people into one picture for looking at, not for shipping.
// Run: node compose.mjs out.png [1|2] [window person] [mood]
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const [out, f = '1', who = 'walter-nakamura', mood = 'calm', sky = 'morning'] = process.argv.slice(2);
const k = +f;
const sfx = k === 2 ? '@2x' : '';
const { textures, spots } = JSON.parse(fs.readFileSync(path.join(root, 'bake/parts/scene.json')));
const people = JSON.parse(fs.readFileSync(path.join(root, 'bake/parts/people.json')));
const parts = [];
async function put(file, x, y, { scale = 1, rotate = 0 } = {}) {
  if (!fs.existsSync(path.join(root, file)) && !fs.existsSync(path.join(root, file.replace('@2x', ''))))
    return console.log('missing', file);
  let img = sharp(
    fs.existsSync(path.join(root, file)) ? path.join(root, file) : path.join(root, file.replace('@2x', '')),
  );
  const m = await img.metadata();
  if (k === 2 && /grade-|vignette/.test(file)) scale = 2;
  if (scale !== 1) img = img.resize(Math.round(m.width * scale));
  if (rotate) img = img.rotate(rotate, { background: '#0000' });
  let { data, info } = await img.ensureAlpha().png().toBuffer({ resolveWithObject: true });
  const left = Math.round(x * k);
  const top = Math.round(y * k);
  const { width, height } = info;
  const W = 1366 * k;
  const H = 642 * k;
  const cx = Math.max(0, -left);
  const cy = Math.max(0, -top);
  const cw = Math.min(width - cx, W - Math.max(0, left));
  const ch = Math.min(height - cy, H - Math.max(0, top));
  if (cw < width || ch < height)
    data = await sharp(data).extract({ left: cx, top: cy, width: cw, height: ch }).png().toBuffer();
  parts.push({ input: data, left: Math.max(0, left), top: Math.max(0, top) });
}
const layer = async (key) => {
  const t = textures.find((q) => q.key === key);
  await put(`scene/${key}${sfx}.webp`, t.at[0] - t.pivot[0] * t.w, t.at[1] - t.pivot[1] * t.h);
};
const person = async (id, spot, m, extra = []) => {
  const w = 296.4;
  const h = 342;
  const s = spot.scale;
  for (const l of ['body', `face-${m}`, 'over', ...extra])
    if (fs.existsSync(path.join(root, `people/${id}/${l}.webp`)))
      await put(`people/${id}/${l}${sfx}.webp`, spot.x - (w * s) / 2, spot.y - h * s, { scale: s });
};
const seat = async (id, n) => {
  const v = { hip: [430, 1480], x: -110, y: -120, s: 0.075 };
  const pose = people[id].sit;
  if (pose === 'WheelChair') v.x = -260;
  if (pose === 'upright') v.hip = [430, 1270];
  await put(
    `people/${id}/seated${sfx}.webp`,
    spots[`seat${n}`].x - (v.hip[0] - v.x) * v.s,
    spots[`seat${n}`].y - (v.hip[1] - v.y) * v.s,
  );
};
const hand = async (key, deg) => {
  const t = textures.find((q) => q.key === key);
  const m = await sharp(path.join(root, `scene/${key}${sfx}.webp`))
    .rotate(deg, { background: '#0000' })
    .toBuffer({ resolveWithObject: true });
  parts.push({
    input: await sharp(m.data).png().toBuffer(),
    left: Math.round(t.at[0] * k - m.info.width / 2),
    top: Math.round(t.at[1] * k - m.info.height / 2),
  });
};
await layer(`sky-${sky}`);
await layer('car');
await layer('room-back');
await layer('door-closed');
await layer('clock-face');
await hand('clock-hour', 260);
await hand('clock-minute', 240);
await hand('clock-second', 187);
await layer('chairs');
await seat('gil-thornbury', 3);
await seat('priya-raman', 2);
await seat('bea-kowalski', 4);
await seat('callum-reyes', 1);
await layer('board');
for (const [i, n] of ['vitals', 'provider', 'turnover', 'ready'].entries())
  await put(`scene/tile-${n}${sfx}.webp`, spots.boardTiles[i].x, spots.boardTiles[i].y);
if (who !== 'none') await person(who, spots.windowStand, mood);
await person('delphine-ward', spots.colleague, 'calm', process.argv[7] ? ['phone'] : []);
await layer('counter');
await layer('tube-carrier');
await layer('tray-forms');
await layer('desk');
await layer('monitor');
await layer('phone-cradle');
await layer('fax-paper');
for (const [i, n] of ['hold', 'ringing', 'off', 'colleague', 'you', 'off'].entries())
  await put(`scene/lamp-${n}${sfx}.webp`, spots.lamps[i].x - 34, spots.lamps[i].y - 30);
await layer('steam');
await put(`scene/note-yellow${sfx}.webp`, spots.notes[0].x - 24, spots.notes[0].y - 24, { scale: 0.8 });
if (sky === 'late') await layer('grade-late');
if (sky === 'morning') await put('scene/grade-morning.webp', 0, 0);
await sharp({ create: { width: 1366 * k, height: 642 * k, channels: 4, background: '#000' } })
  .composite(parts)
  .png()
  .toFile(out);
