// What one's own hands sound like, quieter than the world, and the two turns of the day.
// One recipe each: [loudness in dBFS, function giving a buffer].
import { TAU, rnd, buf, env, add, high, band, low, room } from './synth.mjs';
import { mixIn, noise, strike, tone } from './bits.mjs';

export const desk = {
  right: [
    -23.5,
    () => {
      const b = buf(0.9);
      tone(b, 0.01, 0.6, 659.3, 0.008, 0.16);
      tone(b, 0.14, 0.7, 880, 0.008, 0.2);
      return room(low(b, 5200), 0.25);
    },
  ],
  paper: [
    -27.5,
    () =>
      high(
        band(
          noise(
            0.6,
            (t) =>
              (Math.exp(-(((t - 0.16) / 0.09) ** 2)) * 0.7 + Math.exp(-(((t - 0.34) / 0.05) ** 2))) *
              (0.6 + 0.4 * Math.sin(TAU * 23 * t + 3 * Math.sin(TAU * 5 * t))),
          ),
          3400,
          0.6,
        ),
        700,
      ),
  ],
  stamp: [
    -24.5,
    () => {
      const b = buf(0.5);
      add(
        b,
        0,
        0.5,
        (t) =>
          Math.sin(TAU * (78 * t + (30 * (1 - Math.exp(-t * 30))) / 30)) * env(t, 0.002, 0.06) +
          0.5 * rnd() * env(t, 0.001, 0.012) +
          0.18 * rnd() * (t > 0.16 ? env(t - 0.16, 0.004, 0.02) : 0),
      );
      return room(low(b, 2600), 0.15);
    },
  ],
  keys: [
    -29.5,
    () => {
      const b = buf(0.75);
      for (let k = 0; k < 5; k++)
        mixIn(
          b,
          high(
            noise(0.06, (t) => env(t, 0.0006, 0.006) + 0.5 * (t > 0.032 ? env(t - 0.032, 0.0006, 0.004) : 0)),
            140,
          ),
          0.03 + k * 0.13 + rnd() * 0.025,
          0.6 + 0.4 * Math.abs(rnd()),
        );
      for (let k = 0; k < 5; k++)
        add(b, 0.03 + k * 0.13, 0.05, (t) => 0.2 * Math.sin(TAU * 190 * t) * env(t, 0.001, 0.012));
      return room(low(b, 5200), 0.1);
    },
  ],
  coin: [
    -25.5,
    () => {
      const b = buf(1.1);
      mixIn(
        b,
        band(
          noise(
            0.32,
            (t) =>
              Math.min(1, t / 0.05) * Math.min(1, (0.32 - t) / 0.1) * (0.6 + 0.4 * Math.sin(TAU * 31 * t)),
          ),
          700,
          0.9,
        ),
        0.01,
        0.5,
      );
      add(b, 0.3, 0.2, (t) => 0.7 * Math.sin(TAU * 120 * t) * env(t, 0.002, 0.04));
      for (const [t0, f] of [
        [0.36, 3120],
        [0.43, 2740],
        [0.47, 3480],
        [0.56, 2960],
      ])
        add(
          b,
          t0,
          0.4,
          (t) => 0.22 * env(t, 0.001, 0.05) * (Math.sin(TAU * f * t) + 0.5 * Math.sin(TAU * f * 1.52 * t)),
        );
      return room(low(b, 7000), 0.2);
    },
  ],
  drawer: [
    -26.5,
    () => {
      const b = buf(0.8);
      mixIn(
        b,
        band(
          noise(
            0.4,
            (t) =>
              Math.min(1, t / 0.06) * Math.min(1, (0.4 - t) / 0.12) * (0.6 + 0.4 * Math.sin(TAU * 27 * t)),
          ),
          620,
          0.9,
        ),
        0.01,
        0.8,
      );
      add(
        b,
        0.36,
        0.3,
        (t) => 1.1 * Math.sin(TAU * 96 * t) * env(t, 0.002, 0.05) + 0.3 * rnd() * env(t, 0.001, 0.015),
      );
      return room(low(b, 3200), 0.2);
    },
  ],
  page: [
    -27.5,
    () => {
      const turn = (t) => Math.exp(-(((t - 0.12) / 0.07) ** 2)) + 0.5 * Math.exp(-(((t - 0.26) / 0.04) ** 2));
      return high(
        band(
          noise(0.45, (t) => turn(t) * (0.7 + 0.3 * Math.sin(TAU * 31 * t))),
          2600,
          0.7,
        ),
        500,
      );
    },
  ],
  'day-start': [
    -22,
    () => {
      const b = buf(2.4);
      [392, 493.9, 587.3].forEach((f, n) => {
        tone(b, 0.02 + n * 0.16, 1.6, f, 0.02, 0.35, 0.2);
      });
      return room(low(b, 4200), 0.3);
    },
  ],
  'day-end': [
    -22,
    () => {
      const b = buf(3.2);
      [587.3, 493.9, 392].forEach((f, n) => {
        tone(b, 0.02 + n * 0.24, 2, f, 0.02, 0.45, 0.2);
      });
      strike(b, 0.9, 196, 0.5);
      return room(low(b, 3600), 0.3);
    },
  ],
};
