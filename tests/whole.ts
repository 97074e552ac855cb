// How much of each kind a run of the tests takes. `npm test` has eight minutes and takes a part, spread evenly over all
// there is; `npm test -- --whole` takes all of it: two hundred logs, fifty seeds, whole mornings by hand, two hundred monkeys.
// The rules that are held are the same, and so is what a part holds from run to run.
export const WHOLE = process.env['FRONT_DESK_WHOLE'] === 'yes';

/** All of a list, or so many of it at even steps, the first and the last among them. */
export function part<T>(all: readonly T[], size: number): readonly T[] {
  if (WHOLE || all.length <= size) return all;
  const step = (all.length - 1) / Math.max(1, size - 1);
  return Array.from({ length: size }, (_, n) => all[Math.round(n * step)] as T);
}
