// Plays a piece: writes it as MIDI, three times over with the same small unevenness, has fluidsynth render it, and cuts the
// middle pass so that its end runs into its beginning. Needs fluidsynth and the FluidR3 soundfont (MIT).
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { SR } from './synth.mjs';

const FONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';
const TICKS = 480;
const PASSES = 3;
/** [channel, program, volume, pan, room] */
const PLAYERS = { keys: [0, 4, 88, 54, 58], bass: [1, 32, 82, 64, 20], vibes: [2, 11, 70, 80, 80] };
const GUITAR = [3, 24, 62, 40, 60];
const STRINGS = [4, 48, 34, 64, 90];
const DRUMS = 9;

function notesOf({ chords, bass, tune, brushes }) {
  const events = [];
  let seed = 1;
  const chance = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const at = (beat, ...bytes) => events.push([Math.max(0, Math.round(beat * TICKS)), bytes]);
  const note = (channel, key, beat, length, force) => {
    const start = beat + (chance() - 0.5) * 0.018;
    at(start, 0x90 | channel, key, Math.round(force));
    at(start + length, 0x80 | channel, key, 0);
  };
  for (const [channel, program, volume, pan, room] of [...Object.values(PLAYERS), GUITAR, STRINGS]) {
    at(0, 0xc0 | channel, program);
    for (const [control, value] of [
      [7, volume],
      [10, pan],
      [91, room],
    ])
      at(0, 0xb0 | channel, control, value);
  }
  at(0, 0xc0 | DRUMS, 40);
  at(0, 0xb0 | DRUMS, 7, 58);
  for (let pass = 0; pass < PASSES; pass++)
    chords.forEach((chord, bar) => {
      seed = 11 + bar * 7919;
      const t = (pass * chords.length + bar) * 4;
      for (const [beat, length, force] of [
        [0, 1.4, 58],
        [1.5, 0.9, 44],
        [2.5, 1.3, 50],
      ])
        chord.forEach((key, n) => {
          note(0, key + (key < 52 ? 12 : 0), t + beat + n * 0.02, length, force + chance() * 8);
        });
      note(1, bass[bar], t, 1.4, 64);
      note(1, bass[bar] + 7, t + 1.5, 0.5, 48);
      note(1, bass[bar] + (bass[bar] > 38 ? 0 : 12), t + 2.5, 1.3, 54);
      for (const [beat, key, length] of tune[bar]) note(2, key, t + beat, length, 50 + chance() * 10);
      for (const key of chord) note(4, key + 12, t, 3.95, 33);
      if (bar % 2)
        for (let step = 0; step < 8; step++)
          note(3, chord[[0, 2, 3, 1, 2, 3, 1, 2][step]] + 12, t + step / 2, 0.6, 36 + chance() * 10);
      for (let beat = 0; brushes && beat < 4; beat++) {
        note(DRUMS, 42, t + beat + 0.5, 0.1, 24 + chance() * 8);
        if (beat % 2) note(DRUMS, 38, t + beat, 0.1, 32 + chance() * 6);
      }
    });
  return events.sort((a, b) => a[0] - b[0]);
}

function midiOf(piece) {
  const microseconds = Math.round(60e6 / piece.bpm);
  const long = (n) => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];
  const length = (n) => (n < 128 ? [n] : [...length(n >> 7).map((byte) => byte | 128), n & 127]);
  const track = [0, 0xff, 0x51, 3, ...long(microseconds).slice(1)];
  let last = 0;
  for (const [tick, bytes] of notesOf(piece)) {
    track.push(...length(tick - last), ...bytes);
    last = tick;
  }
  track.push(0, 0xff, 0x2f, 0);
  const head = [...Buffer.from('MThd'), 0, 0, 0, 6, 0, 0, 0, 1, TICKS >> 8, TICKS & 255];
  return Buffer.from([...head, ...Buffer.from('MTrk'), ...long(track.length), ...track]);
}

/** The piece as one buffer that loops. */
export function play(piece, folder) {
  const midi = path.join(folder, 'piece.mid');
  const whole = path.join(folder, 'piece.wav');
  fs.writeFileSync(midi, midiOf(piece));
  execFileSync('fluidsynth', ['-niq', '-g', '0.5', '-r', String(SR), '-F', whole, FONT, midi]);
  const raw = execFileSync(
    'ffmpeg',
    ['-loglevel', 'error', '-i', whole, '-af', 'treble=g=2.5:f=3000', '-ac', '1', '-f', 'f32le', '-'],
    { maxBuffer: 1 << 28 },
  );
  const b = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
  const pass = Math.round(((piece.chords.length * 4 * 60) / piece.bpm) * SR);
  // A little before the beat, where nothing begins.
  const start = pass - Math.round(0.1 * SR);
  const out = b.slice(start, start + pass);
  const fade = Math.round(0.04 * SR);
  for (let i = 0; i < fade; i++) {
    const k = i / fade;
    const n = out.length - fade + i;
    out[n] = out[n] * (1 - k) + b[start - fade + i] * k;
  }
  return out;
}
