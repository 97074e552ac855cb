// A very small synthesiser: buffers at 48 kHz, envelopes, one-pole and band-pass filters, a short room, WAV writing.
// Noise comes from a fixed seed, so every bake gives the same sound.
import fs from 'node:fs';
export const SR = 48000;
export const TAU = Math.PI * 2;
let seed = 7;
export const reseed = () => {
  seed = 7;
};
export const rnd = () => {
  seed = (seed * 16807) % 2147483647;
  return (seed / 2147483647) * 2 - 1;
};
export const buf = (seconds) => new Float32Array(Math.round(seconds * SR));
export const env = (t, attack, decay) => (t < attack ? t / attack : Math.exp(-(t - attack) / decay));

/** Adds f(t, i) to b from t0 for d seconds. */
export function add(b, t0, d, f) {
  const start = Math.round(t0 * SR);
  for (let i = 0; i < d * SR && start + i < b.length; i++) b[start + i] += f(i / SR, i);
  return b;
}
export function low(b, f) {
  const k = 1 - Math.exp((-TAU * f) / SR);
  let y = 0;
  for (let i = 0; i < b.length; i++) {
    y += k * (b[i] - y);
    b[i] = y;
  }
  return b;
}
export function high(b, f) {
  const c = Float32Array.from(b);
  low(c, f);
  for (let i = 0; i < b.length; i++) b[i] -= c[i];
  return b;
}
export function band(b, f, q) {
  const w = (TAU * f) / SR;
  const al = Math.sin(w) / (2 * q);
  const a0 = 1 + al;
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < b.length; i++) {
    const x = b[i];
    const y = (al * x - al * x2 + 2 * Math.cos(w) * y1 - (1 - al) * y2) / a0;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    b[i] = y;
  }
  return b;
}
export function room(b, mix = 0.18) {
  const o = Float32Array.from(b);
  for (const [d, g] of [
    [0.0113, 0.5],
    [0.0197, 0.42],
    [0.0311, 0.36],
    [0.0437, 0.3],
    [0.0593, 0.24],
  ]) {
    const n = Math.round(d * SR);
    for (let i = n; i < o.length; i++) o[i] += b[i - n] * g * mix + (o[i - n] - b[i - n]) * g * 0.3;
  }
  return o;
}
/** Loudest 400 ms (or the whole, if shorter) as RMS in dBFS: momentary loudness without the weighting. */
export function loudness(b) {
  const n = Math.min(b.length, Math.round(0.4 * SR));
  let sum = 0;
  let best = 0;
  for (let i = 0; i < b.length; i++) {
    sum += b[i] * b[i];
    if (i >= n) sum -= b[i - n] * b[i - n];
    if (i >= n - 1) best = Math.max(best, sum / n);
  }
  return 10 * Math.log10(best + 1e-12);
}
export const peak = (b) => {
  let m = 0;
  for (const v of b) m = Math.max(m, Math.abs(v));
  return 20 * Math.log10(m + 1e-12);
};
/** What does not loop ends softly. */
export function ended(b) {
  for (let i = 0; i < 240; i++) b[b.length - 1 - i] *= i / 240;
  return b;
}
/** Plain gain to the wanted loudness, held back so that the peak stays under −3 dBFS. */
export function level(b, db) {
  let gain = 10 ** ((db - loudness(b)) / 20);
  gain = Math.min(gain, 10 ** ((-3 - peak(b)) / 20));
  return b.map((v) => v * gain);
}
export function wav(file, b) {
  const o = Buffer.alloc(44 + b.length * 2);
  o.write('RIFF', 0);
  o.writeUInt32LE(36 + b.length * 2, 4);
  o.write('WAVEfmt ', 8);
  o.writeUInt32LE(16, 16);
  o.writeUInt16LE(1, 20);
  o.writeUInt16LE(1, 22);
  o.writeUInt32LE(SR, 24);
  o.writeUInt32LE(SR * 2, 28);
  o.writeUInt16LE(2, 32);
  o.writeUInt16LE(16, 34);
  o.write('data', 36);
  o.writeUInt32LE(b.length * 2, 40);
  for (let i = 0; i < b.length; i++)
    o.writeInt16LE(Math.round(Math.max(-1, Math.min(1, b[i])) * 32767), 44 + i * 2);
  fs.writeFileSync(file, o);
}
