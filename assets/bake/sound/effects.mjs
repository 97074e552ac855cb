// The effects, one recipe each: [loudness in dBFS, function giving a buffer]. Alerts −18, props −24.
import { SR, TAU, rnd, buf, env, add, low, high, band, room } from './synth.mjs';

/** Two tones swapping 22 times a second without a jump of phase. */
function burst(b, t0, d, f1, f2) {
  let p = 0;
  let f = f1;
  return add(b, t0, d, (t) => {
    const want = Math.floor(t * 22) % 2 ? f1 : f2;
    f += (want - f) * 0.02;
    p += (TAU * f) / SR;
    const e = Math.min(1, t / 0.012) * Math.min(1, (d - t) / 0.05);
    return e * (0.6 * Math.sin(p) + 0.2 * Math.sin(2 * p) + 0.08 * Math.sin(3 * p));
  });
}
const tone = (b, t0, d, f, a, r, over = 0.25) =>
  add(
    b,
    t0,
    d,
    (t) => env(t, a, r) * (Math.sin(TAU * f * t) + over * Math.sin(TAU * 2 * f * t) * env(t, a, r * 0.4)),
  );
const strike = (b, t0, f, g = 1) =>
  add(
    b,
    t0,
    2,
    (t) =>
      g *
      (env(t, 0.003, 0.55) * Math.sin(TAU * f * t) +
        0.4 * env(t, 0.002, 0.22) * Math.sin(TAU * f * 2.756 * t) +
        0.16 * env(t, 0.001, 0.09) * Math.sin(TAU * f * 5.404 * t) +
        0.05 * env(t, 0.001, 0.02) * rnd()),
  );
const noise = (d, shape) => {
  const n = buf(d);
  for (let i = 0; i < n.length; i++) n[i] = rnd() * shape(i / SR);
  return n;
};
const mixIn = (b, n, t0, g = 1) => add(b, t0, n.length / SR, (_t, i) => n[i] * g);

export const effects = {
  ring: [
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
  door: [
    -20,
    () => {
      const b = buf(2.6);
      strike(b, 0.02, 784);
      strike(b, 0.5, 622.25);
      return room(b, 0.3);
    },
  ],
  fax: [
    -24,
    () => {
      const b = buf(3.4);
      for (let k = 0; k < 7; k++)
        mixIn(
          b,
          band(
            noise(
              0.3,
              (t) =>
                Math.min(1, t / 0.04) * Math.min(1, (0.3 - t) / 0.06) * (0.7 + 0.3 * Math.sin(TAU * 38 * t)),
            ),
            k % 2 ? 1250 : 980,
            1.2,
          ),
          0.62 + k * 0.36,
        );
      add(
        b,
        0.5,
        2.8,
        (t) =>
          0.05 *
          Math.sin(TAU * 118 * t + 0.6 * Math.sin(TAU * 7 * t)) *
          Math.min(1, t / 0.1) *
          Math.min(1, (2.8 - t) / 0.3),
      );
      add(
        b,
        0.03,
        0.4,
        (t) => 0.14 * Math.min(1, t / 0.03) * Math.min(1, (0.4 - t) / 0.06) * Math.sin(TAU * 1100 * t),
      );
      return room(low(b, 6000), 0.12);
    },
  ],
  right: [
    -21,
    () => {
      const b = buf(0.9);
      tone(b, 0.01, 0.6, 659.3, 0.008, 0.16);
      tone(b, 0.14, 0.7, 880, 0.008, 0.2);
      return room(low(b, 5200), 0.25);
    },
  ],
  wrong: [
    -24,
    () => {
      const b = buf(0.7);
      add(
        b,
        0.01,
        0.6,
        (t) => env(t, 0.02, 0.16) * (Math.sin(TAU * 233.1 * t) + 0.25 * Math.sin(TAU * 466.2 * t)),
      );
      return room(low(b, 1600), 0.2);
    },
  ],
  paper: [
    -25,
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
    -22,
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
    -27,
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
    -23,
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
    -24,
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
  tick: [
    -30,
    () => {
      const b = buf(0.25);
      add(
        b,
        0,
        0.2,
        (t) =>
          (Math.sin(TAU * 2100 * t) * 0.5 + rnd() * 0.5) * env(t, 0.0004, 0.006) +
          0.3 * Math.sin(TAU * 820 * t) * env(t, 0.001, 0.018),
      );
      return room(low(b, 4800), 0.3);
    },
  ],
  tube: [
    -24,
    () => {
      const b = buf(1.3);
      mixIn(
        b,
        band(
          noise(1, (t) => Math.min(1, t / 0.35) * Math.min(1, (1 - t) / 0.1)),
          900,
          0.7,
        ),
        0.01,
      );
      mixIn(
        b,
        band(
          noise(1, (t) => Math.min(1, t / 0.5) * Math.min(1, (1 - t) / 0.06)),
          1800,
          1.4,
        ),
        0.01,
        0.5,
      );
      add(
        b,
        1,
        0.25,
        (t) => 0.9 * Math.sin(TAU * 140 * t) * env(t, 0.001, 0.04) + 0.3 * rnd() * env(t, 0.001, 0.02),
      );
      return room(low(b, 5200), 0.2);
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
};
