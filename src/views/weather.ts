// The weather at the window: dealt from the seed and the season, so that a class shares its rain. Scenery and nothing
// else: no fact, rule or mark knows of it.
import { stream } from '../shift/streams.ts';

export const WEATHERS = ['sun', 'overcast', 'rain', 'snow'] as const;
export type Weather = (typeof WEATHERS)[number];

/** Parts of a hundred, in the order of WEATHERS. */
const WINTER = [30, 35, 0, 35];
const SPRING = [45, 27, 28, 0];
const SUMMER = [60, 22, 18, 0];
const FALL = [32, 36, 32, 0];

export function weatherOf(seed: number, month: number): Weather {
  const odds = month <= 2 || month === 12 ? WINTER : month <= 5 ? SPRING : month <= 8 ? SUMMER : FALL;
  return stream(seed, 'window', 'weather').weighted(WEATHERS, odds);
}
