// Renders effects, beds and music to WAV and encodes Ogg Opus and MP3 into ../sound. Needs ffmpeg; the music also fluidsynth
// and the FluidR3 soundfont. Run: node sound.mjs. Prints loudness and peak of each, and writes parts/sound.json.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { beds, turned } from './sound/beds.mjs';
import { effects } from './sound/effects.mjs';
import { play } from './sound/music.mjs';
import { pieces } from './sound/pieces.mjs';
import { SR, reseed, ended, level, loudness, peak, wav } from './sound/synth.mjs';
const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'sound');
fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'sound-'));
const sounds = {};

const BITEXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
/** A loop's MP3 keeps the header that says where it truly begins and ends. */
function keep(name, b, { opus, mp3, loop }) {
  const file = path.join(tmp, `${name}.wav`);
  wav(file, b);
  const run = (...args) =>
    execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', file, ...BITEXACT, ...args]);
  run('-c:a', 'libopus', '-b:a', opus, path.join(out, `${name}.ogg`));
  const header = ['-id3v2_version', '0', '-write_xing', loop ? '1' : '0'];
  run('-c:a', 'libmp3lame', '-b:a', mp3, ...header, path.join(out, `${name}.mp3`));
  sounds[name] = {
    files: [`sound/${name}.ogg`, `sound/${name}.mp3`],
    seconds: +(b.length / SR).toFixed(2),
    loudness: +loudness(b).toFixed(1),
    peak: +peak(b).toFixed(1),
  };
}

for (const [name, [db, make]] of Object.entries(effects)) {
  reseed();
  keep(name, level(ended(make()), db), { opus: '48k', mp3: '64k', loop: false });
}
for (const [name, [db, make]] of Object.entries(beds)) {
  reseed();
  keep(name, level(turned(make()), db), { opus: '32k', mp3: '48k', loop: true });
}
for (const [name, piece] of Object.entries(pieces))
  keep(name, level(play(piece, tmp), -27), { opus: '48k', mp3: '64k', loop: true });

const parts = path.join(out, '..', 'bake', 'parts');
fs.writeFileSync(path.join(parts, 'sound.json'), JSON.stringify(sounds, null, 1));
console.table(sounds);
