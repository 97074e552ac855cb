// The weather at the window hangs on seed and season alone, and is only there to be looked at.
import { expect, test } from 'vitest';
import { WEATHERS, weatherOf } from '../../src/views/weather.ts';

const seeds = Array.from({ length: 400 }, (_, seed) => seed);

test('the same seed in the same month has the same weather', () => {
  for (const seed of seeds) expect(weatherOf(seed, 5)).toBe(weatherOf(seed, 5));
});

test('snow falls in winter and at no other time, and winter has no rain', () => {
  for (let month = 1; month <= 12; month += 1) {
    const kinds = new Set(seeds.map((seed) => weatherOf(seed, month)));
    const winter = month <= 2 || month === 12;
    expect([...kinds].sort()).toEqual(WEATHERS.filter((one) => one !== (winter ? 'rain' : 'snow')).sort());
  }
});
