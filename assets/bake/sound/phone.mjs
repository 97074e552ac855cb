// What the telephone sounds like: three rings that tell the pairs of lines apart, a soft one under a talk, the handset,
// the keys, the two signs of a held line. One recipe each: [loudness in dBFS, function giving a buffer].
import { TAU, rnd, buf, env, add, low, room } from './synth.mjs';
import { burst, tone } from './bits.mjs';

/** The two tones of each key, as every telephone has them. */
const KEYS = [
  [941, 1336],
  [697, 1209],
  [697, 1336],
  [697, 1477],
  [770, 1209],
  [770, 1336],
  [770, 1477],
  [852, 1209],
  [852, 1336],
  [852, 1477],
];
/** From one key to the next in the one file that holds all ten: the player cuts it there (src/sound/player.ts). */
export const KEY_STEP = 0.2;

export const phone = {
  'ring-1': [
    -18,
    () => {
      const b = buf(2.2);
      burst(b, 0.02, 0.42, 880, 1108);
      burst(b, 0.56, 0.42, 880, 1108);
      return room(low(b, 5200));
    },
  ],
  'ring-soft': [
    -21,
    () => {
      const b = buf(2.2);
      for (const t0 of [0.02, 0.7])
        [
          [1046.5, 0],
          [1318.5, 0.11],
          [1568, 0.22],
        ].forEach(([f, d]) => {
          tone(b, t0 + d, 0.5, f, 0.005, 0.13, 0.3);
        });
      return room(b);
    },
  ],
  beep: [
    -21,
    () => {
      const b = buf(0.7);
      tone(b, 0.01, 0.25, 988, 0.006, 0.06, 0.15);
      tone(b, 0.17, 0.4, 988, 0.006, 0.08, 0.15);
      return room(low(b, 4000));
    },
  ],
  pickup: [
    -25,
    () => {
      const b = buf(0.4);
      add(
        b,
        0.01,
        0.2,
        (t) => 0.7 * Math.sin(TAU * 310 * t) * env(t, 0.001, 0.02) + 0.5 * rnd() * env(t, 0.0008, 0.01),
      );
      add(
        b,
        0.09,
        0.2,
        (t) => 0.4 * Math.sin(TAU * 220 * t) * env(t, 0.001, 0.02) + 0.3 * rnd() * env(t, 0.0008, 0.008),
      );
      return room(low(b, 3600), 0.12);
    },
  ],
  'ring-2': [
    -18,
    () => {
      const b = buf(2.2);
      burst(b, 0.02, 0.9, 587.3, 740);
      return room(low(b, 4200));
    },
  ],
  'ring-3': [
    -19,
    () => {
      const b = buf(2.2);
      for (let k = 0; k < 22; k++) {
        const f = k % 2 ? 1180 : 1410;
        add(b, 0.02 + k * 0.05, 0.3, (t) => {
          const over = 0.3 * env(t, 0.001, 0.03) * Math.sin(TAU * f * 2.76 * t);
          return env(t, 0.0015, 0.07) * (0.5 * Math.sin(TAU * f * t) + over);
        });
      }
      return room(low(b, 5000), 0.25);
    },
  ],
  'hang-up': [
    -25,
    () => {
      const b = buf(0.45);
      add(
        b,
        0.01,
        0.2,
        (t) => 0.9 * Math.sin(TAU * 170 * t) * env(t, 0.001, 0.03) + 0.4 * rnd() * env(t, 0.0008, 0.01),
      );
      add(b, 0.12, 0.2, (t) => 0.3 * Math.sin(TAU * 240 * t) * env(t, 0.001, 0.02));
      return room(low(b, 3000), 0.12);
    },
  ],
  chirp: [
    -24,
    () => {
      const b = buf(0.5);
      tone(b, 0.01, 0.18, 1175, 0.006, 0.045, 0.1);
      tone(b, 0.1, 0.3, 1568, 0.006, 0.06, 0.1);
      return room(low(b, 4200));
    },
  ],
  keypad: [
    -25,
    () => {
      const b = buf(KEY_STEP * KEYS.length);
      KEYS.forEach(([low1, high1], key) => {
        add(b, key * KEY_STEP + 0.01, 0.1, (t) => {
          const e = Math.min(1, t / 0.004) * Math.min(1, (0.1 - t) / 0.01);
          return e * (Math.sin(TAU * low1 * t) + Math.sin(TAU * high1 * t));
        });
      });
      return low(b, 3400);
    },
  ],
};
