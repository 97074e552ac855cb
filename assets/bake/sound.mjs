// Renders the effects to WAV and encodes Ogg Opus and MP3 into ../sound. Needs ffmpeg. Run: node sound.mjs
// Prints loudness and peak of each, and writes parts/sound.json.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { effects } from './sound/effects.mjs';
import { SR, reseed, level, loudness, peak, wav } from './sound/synth.mjs';
const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'sound');
fs.mkdirSync(out, { recursive: true });
const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'sound-'));
const sounds = {};
for (const [name, [db, make]] of Object.entries(effects)) {
  reseed();
  const b = level(make(), db);
  const file = path.join(tmp, `${name}.wav`);
  wav(file, b);
  const run = (...args) =>
    execFileSync('ffmpeg', [
      '-y',
      '-loglevel',
      'error',
      '-i',
      file,
      '-map_metadata',
      '-1',
      '-fflags',
      '+bitexact',
      '-flags:a',
      '+bitexact',
      ...args,
    ]);
  run('-c:a', 'libopus', '-b:a', '48k', path.join(out, `${name}.ogg`));
  run(
    '-c:a',
    'libmp3lame',
    '-b:a',
    '64k',
    '-id3v2_version',
    '0',
    '-write_xing',
    '0',
    path.join(out, `${name}.mp3`),
  );
  sounds[name] = {
    files: [`sound/${name}.ogg`, `sound/${name}.mp3`],
    seconds: +(b.length / SR).toFixed(2),
    loudness: +loudness(b).toFixed(1),
    peak: +peak(b).toFixed(1),
  };
}
const parts = path.join(out, '..', 'bake', 'parts');
fs.mkdirSync(parts, { recursive: true });
fs.writeFileSync(path.join(parts, 'sound.json'), JSON.stringify(sounds, null, 1));
console.table(sounds);
