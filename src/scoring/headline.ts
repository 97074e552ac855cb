// The one sentence over a shift: what stands, and what does not yet. "Not yet" is said of parts that need practice only;
// a part that is coming along is said to grow, and of one with too few chances to judge what fell is to be looked at.
// Names responsibilities by id; it counts nothing.
import { RESPONSIBILITIES, type Responsibility } from '../office/kinds.ts';
import { bandOf, SEEN } from './score.ts';
import type { Band, LineRef, Score } from './types.ts';

export function headline(score: Pick<Score, 'byResponsibility' | 'critical'>): LineRef {
  const standing = score.critical.find((c) => !c.lifted);
  if (standing) return { id: 'debrief.headline.not-safe-alone', params: { critical: standing.kind } };
  const percent = (r: Responsibility): number => score.byResponsibility[r].percent;
  const parts = (band: Band): Responsibility[] =>
    RESPONSIBILITIES.filter(
      (r) => score.byResponsibility[r].possible > 0 && score.byResponsibility[r].band === band,
    ).sort((a, b) => percent(a) - percent(b));
  // What is named as not yet there, or growing, is the weakest of its band; what stands is the strongest, and is named as
  // that: help nearby is for the shift as a whole, never for a part that is secure.
  const [strong, growing, weak] = [parts('secure').at(-1), parts('developing')[0], parts('practice')[0]];
  if (strong !== undefined && weak !== undefined)
    return { id: 'debrief.headline.mixed', params: { strong, weak } };
  if (strong !== undefined && growing !== undefined)
    return { id: 'debrief.headline.growing', params: { strong, growing } };
  const fell = parts('not-seen').find((r) => bandOf(percent(r), SEEN) !== 'secure');
  if (strong !== undefined)
    return fell === undefined
      ? { id: 'debrief.headline.ready' }
      : { id: 'debrief.headline.few', params: { strong, few: fell } };
  if (weak !== undefined) return { id: 'debrief.headline.practice', params: { weak } };
  return growing === undefined
    ? { id: 'debrief.headline.little' }
    : { id: 'debrief.headline.all-growing', params: { growing } };
}
