// What drowns a word of a dictation: a cart, a door, the line itself. Said in brackets in the text, heard here.
import { SR, TAU, rnd, buf, env, add, band, high, low } from '../sound/synth.mjs';
import { mixIn, noise } from '../sound/bits.mjs';

export const noises = {
  'a cart rolls by': () => {
    const swell = (t) => Math.sin((Math.PI * t) / 1.6) ** 2;
    const b = low(
      noise(1.6, (t) => swell(t) * (0.7 + 0.3 * Math.sin(TAU * 11 * t))),
      420,
    );
    for (let k = 0; k < 9; k++)
      mixIn(
        b,
        band(
          noise(0.06, (t) => env(t, 0.001, 0.012)),
          2300,
          2,
        ),
        0.2 + k * 0.14,
        0.5 * swell(0.2 + k * 0.14),
      );
    return b;
  },
  'the door slams': () => {
    const b = buf(1);
    add(
      b,
      0.12,
      0.6,
      (t) => Math.sin(TAU * 70 * t) * env(t, 0.002, 0.09) + 0.8 * rnd() * env(t, 0.001, 0.03),
    );
    return low(b, 1800);
  },
  crackle: () => {
    const b = high(
      noise(0.9, (t) => 0.15 * Math.sin((Math.PI * t) / 0.9)),
      900,
    );
    for (let i = 0; i < b.length; i += Math.round(SR * (0.01 + 0.03 * Math.abs(rnd())))) b[i] += rnd();
    return band(b, 2400, 0.7);
  },
};
