// Lays something over a view without looking at the rest of it: the other parts stay as they are, put together or not yet.
// A copy by spreading would put every one of them together, those of shut tools as well.
import type { DeskView } from '../views/types.ts';

export function laidOver(view: DeskView, over: Partial<DeskView>): DeskView {
  const whole = Object.defineProperties({} as DeskView, Object.getOwnPropertyDescriptors(view));
  for (const [part, value] of Object.entries(over))
    Object.defineProperty(whole, part, { value, enumerable: true, configurable: true });
  return whole;
}
