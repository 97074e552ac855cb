// Records what is said over lines, on the machine and in dictations into ../voices: a pack of sentences in one Ogg Opus file
// each, and the list of where each sentence lies. Run: npx tsx voices.mjs [pack …]. Finding what is said, by playing, takes
// some minutes; WORDS=file keeps it for the next time.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { clipName, sumOf } from '../../src/sound/clips.ts';
import { SR, ended, level, reseed, wav } from './sound/synth.mjs';
import { chosen } from './voices/choose.mjs';
import { noises } from './voices/noises.mjs';
import { said } from './voices/said.mjs';
import { speakers } from './voices/speakers.mjs';
import { partsOf } from './voices/wording.mjs';

const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'voices');
const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'voices-'));
const GAP = 0.15;
const LOUD = -20;
/** A call comes through a telephone; a dictation does not. */
const TELEPHONE = ['highpass=f=250', 'lowpass=f=3600', 'acompressor=threshold=0.1:ratio=3'];
const CLEAN = ['highpass=f=60', 'lowpass=f=7600'];
/** Speech through a telephone needs no more. */
const rateOf = (pack) => (pack.startsWith('dictation-') ? '22k' : pack in speakers ? '11k' : '14k');
const EDGE = 'silenceremove=start_periods=1:start_threshold=-50dB';
const TRIM = [EDGE, 'areverse', EDGE, 'areverse'];

function heard(file, filters) {
  const args = ['-nostdin', '-loglevel', 'error', '-i', file, '-af', [...filters, ...TRIM].join(',')];
  const raw = execFileSync('ffmpeg', [...args, '-ar', String(SR), '-ac', '1', '-f', 'f32le', '-'], {
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
}
function joined(buffers, gap) {
  const gaps = Math.round(gap * SR);
  const whole = new Float32Array(buffers.reduce((sum, b) => sum + b.length + gaps, 0));
  const starts = [];
  let at = 0;
  for (const b of buffers) {
    starts.push(at);
    whole.set(b, at);
    at += b.length + gaps;
  }
  return { whole, starts };
}

/** The sentences of one pack by one speaker, each as a buffer. */
function spoken(speaker, sentences, filters) {
  const parts = sentences.map(({ words }) => partsOf(words));
  const lines = parts.flat().flatMap((part) => (part.words === undefined ? [] : [part.words]));
  const folder = fs.mkdtempSync(path.join(tmp, 'said-'));
  const files = speakers[speaker].render(lines, folder);
  const bent = [...speakers[speaker].bend, ...filters];
  let next = 0;
  return parts.map((mine) => {
    const buffers = mine.map((part) => {
      reseed();
      return part.noise === undefined
        ? level(heard(files[next++], bent), LOUD)
        : level(noises[part.noise](), LOUD - 4);
    });
    return ended(joined(buffers, 0.04).whole);
  });
}

function record(pack, sentences) {
  const tape = pack.startsWith('dictation-');
  const bySpeaker = new Map();
  for (const one of sentences) bySpeaker.set(one.speaker, [...(bySpeaker.get(one.speaker) ?? []), one]);
  const clips = [];
  for (const [speaker, mine] of bySpeaker)
    spoken(speaker, mine, tape ? CLEAN : TELEPHONE).forEach((b, n) => {
      clips.push([mine[n], b]);
    });
  const { whole, starts } = joined(
    clips.map(([, b]) => b),
    GAP,
  );
  const file = path.join(tmp, `${pack}.wav`);
  wav(file, whole);
  const how = ['-c:a', 'libopus', '-b:a', rateOf(pack), '-application', 'voip'];
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  execFileSync(
    'ffmpeg',
    ['-nostdin', '-y', '-loglevel', 'error', '-i', file, ...plain, ...how, path.join(out, `${pack}.ogg`)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ms = (samples) => Math.round((samples / SR) * 1000);
  return Object.fromEntries(
    clips.map(([{ speaker, line, words }, b], n) => [
      clipName(speaker, line),
      [ms(starts[n]), ms(b.length), sumOf(words)],
    ]),
  );
}

const kept = process.env.WORDS;
const all =
  kept && fs.existsSync(kept)
    ? JSON.parse(fs.readFileSync(kept, 'utf8'))
    : said({ shifts: 10, situations: 16 });
if (kept) fs.writeFileSync(kept, JSON.stringify(all));
const packs = chosen(all);
const only = process.argv.slice(2);
const list = path.join(out, 'recordings.json');
if (only.length === 0) fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
const recordings = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, 'utf8')) : {};
for (const [pack, sentences] of [...packs].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (only.length > 0 && !only.includes(pack)) continue;
  recordings[pack] = record(pack, sentences);
  const size = fs.statSync(path.join(out, `${pack}.ogg`)).size;
  console.log(
    pack.padEnd(24),
    String(sentences.length).padStart(4),
    'sentences',
    Math.round(size / 1024),
    'kB',
  );
  fs.writeFileSync(list, `${JSON.stringify(recordings, null, 1)}\n`);
}
