// The gestures the recipes are made of: a warbling burst, a plain tone, a struck bar, shaped noise, and laying one buffer
// over another. Knows no sound of the game.
import { SR, TAU, rnd, buf, env, add } from './synth.mjs';

/** Two tones swapping 22 times a second without a jump of phase. */
export function burst(b, t0, d, f1, f2) {
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
export const tone = (b, t0, d, f, a, r, over = 0.25) =>
  add(
    b,
    t0,
    d,
    (t) => env(t, a, r) * (Math.sin(TAU * f * t) + over * Math.sin(TAU * 2 * f * t) * env(t, a, r * 0.4)),
  );
export const strike = (b, t0, f, g = 1) =>
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
export const noise = (d, shape) => {
  const n = buf(d);
  for (let i = 0; i < n.length; i++) n[i] = rnd() * shape(i / SR);
  return n;
};
export const mixIn = (b, n, t0, g = 1) => add(b, t0, n.length / SR, (_t, i) => n[i] * g);
