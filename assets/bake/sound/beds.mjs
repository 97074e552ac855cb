// What goes on and on without a seam: the room itself, the talk in it, and the two things one hears while waiting on a
// line. What sounds past the end is laid over the beginning. One recipe each: [loudness in dBFS, function giving a buffer].
import { SR, TAU, rnd, buf, add, high, low, band, room } from './synth.mjs';
import { noise, tone } from './bits.mjs';

/** The first `seconds` of a buffer, with its tail folded back onto its beginning. */
function folded(b, seconds) {
  const n = Math.round(seconds * SR);
  const out = b.slice(0, n);
  for (let i = n; i < b.length; i++) out[i - n] += b[i];
  return out;
}
/** Noise has no notes to fold: its last second is faded into what came before its first. */
function faded(b) {
  const out = b.slice(SR);
  for (let i = 0; i < SR; i++) {
    const k = i / SR;
    const at = out.length - SR + i;
    out[at] = out[at] * Math.cos((k * Math.PI) / 2) + b[i] * Math.sin((k * Math.PI) / 2);
  }
  return out;
}

/** A loop turned so that its seam falls where it is quietest: what a codec does to the ends is then not heard. */
export function turned(b) {
  const n = Math.round(0.02 * SR);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += b[i] * b[i];
  let best = sum;
  let at = 0;
  for (let i = 1; i + n < b.length; i++) {
    sum += b[i + n - 1] ** 2 - b[i - 1] ** 2;
    if (sum < best) [best, at] = [sum, i];
  }
  at += n / 2;
  const out = new Float32Array(b.length);
  out.set(b.subarray(at));
  out.set(b.subarray(0, at), b.length - at);
  return out;
}

const MOUTHS = [
  [520, 1190],
  [660, 1700],
  [390, 1990],
  [440, 1020],
  [570, 840],
];
/** One syllable nobody could write down. */
function syllable(d, pitch) {
  const b = buf(d);
  let phase = 0;
  for (let i = 0; i < b.length; i++) {
    const q = i / b.length;
    phase += (pitch * (1 - 0.15 * q)) / SR;
    if (phase >= 1) phase -= 1;
    b[i] = ((phase < 0.1 ? 1 : 0) - 0.1 + 0.04 * rnd()) * Math.sin(Math.PI * q);
  }
  const [first, second] = MOUTHS[Math.floor(Math.abs(rnd()) * 4.99)];
  const over = band(Float32Array.from(b), second, 8);
  return band(b, first, 6).map((v, i) => v + 0.5 * over[i]);
}
function chatter(b, seconds, speaker) {
  const base = speaker % 2 ? 112 + 10 * rnd() : 196 + 20 * rnd();
  let t = Math.abs(rnd()) * 2;
  while (t < seconds) {
    const words = 3 + Math.floor(Math.abs(rnd()) * 6);
    for (let w = 0; w < words; w++) {
      const d = 0.11 + 0.12 * Math.abs(rnd());
      const said = syllable(d, base * (1 + 0.12 * rnd()));
      add(b, t, d, (_t, i) => (said[i] ?? 0) * (0.4 + ((speaker * 37) % 10) * 0.06));
      t += d + 0.03 + 0.06 * Math.abs(rnd());
    }
    t += 1 + Math.abs(rnd()) * 3.5;
  }
}

export const beds = {
  murmur: [
    -32,
    () => {
      const b = buf(20);
      for (let speaker = 0; speaker < 8; speaker++) chatter(b, 17.5, speaker);
      // Below 900 Hz no word can ever seem to be said.
      return folded(room(low(low(b, 900), 1400), 0.6), 18);
    },
  ],
  'room-tone': [
    -38,
    () => {
      const air = low(
        low(
          noise(9, () => 1),
          220,
        ),
        300,
      );
      add(air, 0, 9, (t) => 0.004 * Math.sin(TAU * 120 * t));
      return faded(air);
    },
  ],
  ringback: [
    -30,
    () => {
      const b = buf(6);
      add(b, 0.1, 2, (t) => {
        const e = Math.min(1, t / 0.02) * Math.min(1, (2 - t) / 0.03);
        return e * (Math.sin(TAU * 440 * t) + Math.sin(TAU * 480 * t));
      });
      return high(low(b, 3000), 300);
    },
  ],
  'hold-music': [
    -29,
    () => {
      const beat = 0.5;
      const b = buf(18);
      const chords = [
        [262, 330, 392, 494],
        [220, 262, 330, 392],
        [294, 349, 440, 523],
        [196, 247, 349, 440],
      ];
      for (let bar = 0; bar < 8; bar++)
        for (let step = 0; step < 4; step++) {
          const t = (bar * 4 + step) * beat;
          const chord = chords[bar % 4];
          tone(b, t, 1.4, chord[[0, 2, 1, 3][step]], 0.01, 0.3, 0.35);
          if (step === 0) tone(b, t, 1.8, chord[0] / 2, 0.02, 0.6, 0.5);
          if ((bar + step) % 3 === 0) tone(b, t + beat / 2, 1.2, chord[3 - step] * 2, 0.01, 0.25, 0.2);
        }
      return folded(high(low(low(b, 3000), 3200), 320), 16);
    },
  ],
};
