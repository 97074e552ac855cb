// Writes ../manifest.json: every texture with its size and place, the spots of the scene, the people, the sounds,
// and the SHA-256 of every shipped file. Run last: node manifest.mjs
import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { moods } from './people/faces.mjs';
import { VIEW, SEAT, WHEEL, UPRIGHT, WALK } from './people/figure.mjs';
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const part = (name) => JSON.parse(fs.readFileSync(path.join(here, 'parts', `${name}.json`), 'utf8'));
const scene = part('scene');
const people = part('people');
const frac = (v, [px, py]) => [+((px - v.x) / v.w).toFixed(4), +((py - v.y) / v.h).toFixed(4)];
const size = (v) => ({ w: +(v.w * v.scale).toFixed(1), h: +(v.h * v.scale).toFixed(1) });

const textures = scene.textures.map((t) => ({ ...t }));
for (const [id, p] of Object.entries(people)) {
  const push = (name, s, pivot, double = true) =>
    textures.push({
      key: `${id}/${name}`,
      file: `people/${id}/${name}.webp`,
      ...(double ? { file2x: `people/${id}/${name}@2x.webp` } : {}),
      ...s,
      group: 'people',
      pivot,
    });
  for (const name of [
    'body',
    ...moods.map((m) => `face-${m}`),
    ...(p.hasOver ? ['over'] : []),
    ...(p.hasPhone ? ['phone'] : []),
  ])
    push(name, size(VIEW), [0.5, 1]);
  const sit = { chair: SEAT, upright: UPRIGHT, WheelChair: WHEEL }[p.sit];
  push('seated', size(sit), frac(sit, sit.hip));
  const walk = p.wheelchair ? { ...WHEEL, foot: [430, 2440] } : WALK;
  push('walk', size(walk), frac(walk, walk.foot));
  push('chip', { w: 96, h: 96 }, [0, 0], false);
}
const hashes = {};
const walkDir = (dir) => {
  for (const e of fs
    .readdirSync(path.join(root, dir), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const f = `${dir}/${e.name}`;
    if (e.isDirectory()) walkDir(f);
    else if (!/\.json$/.test(e.name))
      hashes[f] = createHash('sha256')
        .update(fs.readFileSync(path.join(root, f)))
        .digest('hex');
  }
};
for (const dir of ['fonts', 'icons', 'people', 'places', 'scene', 'sound', 'voices']) walkDir(dir);
for (const t of textures)
  for (const f of [t.file, t.file2x]) if (f && !hashes[f]) throw new Error(`missing ${f}`);
fs.writeFileSync(
  path.join(root, 'manifest.json'),
  `${JSON.stringify(
    {
      version: 1,
      world: { w: 1366, h: 642 },
      moods,
      order: [
        'sky-*',
        'car',
        'room-back',
        'door-*',
        'clock-face',
        'clock-hour',
        'clock-minute',
        'clock-second',
        '(walking people)',
        'chairs',
        '(seated people)',
        'board',
        'tile-*',
        '(person at the window, colleague)',
        'counter',
        'tube-carrier',
        'tray-forms',
        'desk',
        'monitor*',
        'phone-*',
        'lamp-*',
        'fax-*',
        'steam',
        'note-*',
        'grade-*',
        'vignette',
      ],
      textures,
      spots: scene.spots,
      people,
      sounds: part('sound'),
      hashes,
    },
    null,
    1,
  )}\n`,
);
console.log(textures.length, 'textures,', Object.keys(hashes).length, 'files');
