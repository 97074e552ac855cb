// Which scenarios a shift gets: those of its rung or below. Three seeds in a row never share one: seed modulo three names
// the third of the library that may be dealt. Within it, what was missed before comes first, then chance; two that need
// the same people, the same columns of the book or the same minutes are not dealt together.
import { LEVELS, MINUTE } from '../../office/kinds.ts';
import type { Content } from '../../scenario/content.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { clockMs } from '../../scenario/words.ts';
import type { Settings } from '../plan.ts';
import { stream } from '../streams.ts';
import { people } from './scenarios.ts';

const THIRDS = 3;
/** From one story's beginning to the next. */
const APART_MS = 12 * MINUTE;

const rulesOf = (s: Scenario): string[] =>
  s.rubric.flatMap((r) => (typeof r.rule === 'string' ? [r.rule] : Object.values(r.rule)));
const laysOutBook = (s: Scenario): boolean => s.world.some((w) => 'book' in w);
/** Tied to an appointment or to columns it lays out: it comes when it was written to come. */
export const isFixed = (s: Scenario): boolean =>
  s.trigger.before !== undefined || laysOutBook(s) || Object.values(s.cast).some((c) => 'appointment' in c);

/** The minutes in which a fixed one may begin. */
function spanOf(s: Scenario): [number, number] {
  const starts = Object.values(s.cast).flatMap((c) =>
    'appointment' in c
      ? (typeof c.appointment.start === 'string' ? [c.appointment.start] : c.appointment.start.anyOf).map(
          clockMs,
        )
      : [],
  );
  if (s.trigger.before !== undefined && starts.length > 0)
    return [Math.min(...starts) - 20 * MINUTE, Math.max(...starts)];
  const [from, to] = s.trigger.between ?? ['8:12', '8:34'];
  return [clockMs(from), clockMs(to)];
}
const collide = (a: Scenario, b: Scenario): boolean => {
  if (people(a).some((p) => people(b).includes(p))) return true;
  if (!isFixed(a) || !isFixed(b)) return false;
  if (laysOutBook(a) && laysOutBook(b)) return true;
  const [x, y] = [spanOf(a), spanOf(b)];
  return x[0] < y[1] + APART_MS && y[0] < x[1] + APART_MS;
};

/** A story of a higher rung is not dealt below it. */
const within = (s: Scenario, settings: Settings): boolean =>
  LEVELS.indexOf(s.level) <= LEVELS.indexOf(settings.level);

/** Up to so many scenarios, in the order in which they were chosen. */
export function choose(
  content: Content,
  seed: number,
  settings: Settings,
  count: number,
  holds: (s: Scenario) => boolean = () => true,
): Scenario[] {
  // Those tied to their hour get in each other's way: they are spread evenly over the thirds.
  const ids = Object.keys(content.scenarios).sort();
  const fixed = ids.filter((id) => isFixed(content.scenarios[id] as Scenario));
  const all = [...fixed, ...ids.filter((id) => !fixed.includes(id))];
  const third = all
    .filter((_, n) => n % THIRDS === seed % THIRDS)
    .filter((id) => within(content.scenarios[id] as Scenario, settings))
    .filter((id) => holds(content.scenarios[id] as Scenario));
  const order = stream(seed, 'shift', 'scenarios').shuffle(third.length > 0 ? third : all);
  const missed = (id: string): number =>
    rulesOf(content.scenarios[id] as Scenario).some((rule) => settings.history.includes(rule)) ? 0 : 1;
  const ranked = order
    .map((id, n) => ({ id, n }))
    .sort((a, b) => missed(a.id) - missed(b.id) || a.n - b.n)
    .map(({ id }) => content.scenarios[id] as Scenario);
  // Left out only now: everybody else’s day stays as near to this one as it can.
  return together(ranked, count).filter(
    ({ contentNotes }) => !contentNotes.some((note) => settings.without.includes(note)),
  );
}

/** The first so many in this order that can all be dealt; where no such set is, the largest found first. */
function together(ranked: readonly Scenario[], count: number): Scenario[] {
  let best: Scenario[] = [];
  const add = (chosen: Scenario[], from: number): boolean => {
    if (chosen.length > best.length) best = chosen;
    if (chosen.length === count) return true;
    for (let n = from; n < ranked.length; n += 1) {
      const next = ranked[n] as Scenario;
      if (!chosen.some((other) => collide(next, other)) && add([...chosen, next], n + 1)) return true;
    }
    return false;
  };
  add([], 0);
  return best;
}
