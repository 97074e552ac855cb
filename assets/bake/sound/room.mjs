// What the room sounds like: the door's chime, the machines, a message coming in, the thermometer of the vaccine fridge.
// One recipe each: [loudness in dBFS, function giving a buffer].
import { TAU, buf, add, band, low, room } from './synth.mjs';
import { mixIn, noise, strike, tone } from './bits.mjs';

export const roomSounds = {
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
  printer: [
    -25,
    () => {
      const b = buf(1.9);
      for (let k = 0; k < 4; k++) {
        const stroke = noise(0.3, (t) => Math.min(1, t / 0.04) * Math.min(1, (0.3 - t) / 0.06));
        mixIn(b, band(stroke, k % 2 ? 1450 : 1180, 1.1), 0.1 + k * 0.33);
      }
      const hum = (t) => Math.sin(TAU * 131 * t + 0.5 * Math.sin(TAU * 9 * t));
      add(b, 0.02, 1.7, (t) => 0.06 * hum(t) * Math.min(1, t / 0.1) * Math.min(1, (1.7 - t) / 0.3));
      mixIn(
        b,
        band(
          noise(0.25, (t) => Math.exp(-(((t - 0.1) / 0.05) ** 2))),
          3000,
          0.7,
        ),
        1.45,
        0.7,
      );
      return room(low(b, 6000), 0.12);
    },
  ],
  message: [
    -23,
    () => {
      const b = buf(0.8);
      tone(b, 0.01, 0.4, 698.5, 0.008, 0.09, 0.2);
      tone(b, 0.13, 0.6, 880, 0.008, 0.12, 0.2);
      return room(low(b, 4200), 0.25);
    },
  ],
  thermometer: [
    -24,
    () => {
      const b = buf(0.8);
      for (const t0 of [0.02, 0.24])
        add(b, t0, 0.14, (t) => {
          const e = Math.min(1, t / 0.005) * Math.min(1, (0.14 - t) / 0.02);
          return e * (Math.sin(TAU * 1975 * t) + 0.2 * Math.sin(TAU * 3950 * t));
        });
      return room(low(b, 6000), 0.15);
    },
  ],
};
