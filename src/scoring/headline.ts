// The one sentence over a shift: what stands, and what does not yet. "Not yet" is said of parts that need practice only;
// a part that is coming along is said to grow. Names responsibilities by id; it counts nothing.
import { RESPONSIBILITIES } from '../office/kinds.ts';
import type { Band, LineRef, Score } from './types.ts';

export function headline(score: Pick<Score, 'byResponsibility' | 'critical'>): LineRef {
  const standing = score.critical.find((c) => !c.lifted);
  if (standing) return { id: 'debrief.headline.not-safe-alone', params: { critical: standing.kind } };
  const first = (band: Band): string | undefined =>
    RESPONSIBILITIES.find(
      (r) => score.byResponsibility[r].possible > 0 && score.byResponsibility[r].band === band,
    );
  const [strong, growing, weak] = [first('secure'), first('developing'), first('practice')];
  if (strong !== undefined && weak !== undefined)
    return { id: 'debrief.headline.mixed', params: { strong, weak } };
  if (strong !== undefined && growing !== undefined)
    return { id: 'debrief.headline.growing', params: { strong, growing } };
  if (strong !== undefined) return { id: 'debrief.headline.ready' };
  if (weak !== undefined) return { id: 'debrief.headline.practice', params: { weak } };
  return growing === undefined
    ? { id: 'debrief.headline.little' }
    : { id: 'debrief.headline.all-growing', params: { growing } };
}
