// A score as it is printed: rounded, titles in English, responsibilities in the order of the curriculum.
// It judges nothing; the numbers are those of the scoring layer.
import { RESPONSIBILITIES } from '../../office/kinds.ts';
import type { Dictionary } from '../../scenario/content.ts';
import type { Score } from '../../scoring/types.ts';
import type { ScoreOut } from './parts.ts';

export function scoreOut(score: Score, text: Dictionary): ScoreOut {
  const part = (r: (typeof RESPONSIBILITIES)[number]) => {
    const x = score.byResponsibility[r];
    const lines = x.lines.map((l) => ({
      id: l.id,
      title: text[l.title.id] ?? l.title.id,
      chances: l.chances,
      taken: l.taken,
      earned: l.earned,
      possible: l.possible,
      band: l.band,
    }));
    return {
      earned: x.earned,
      possible: x.possible,
      percent: Math.round(x.percent * 100) / 100,
      chances: x.chances,
      band: x.band,
      lines,
    };
  };
  return {
    total: score.total,
    grade: score.grade,
    byResponsibility: Object.fromEntries(
      RESPONSIBILITIES.map((r) => [r, part(r)]),
    ) as ScoreOut['byResponsibility'],
    critical: score.critical.map((c) => ({
      kind: c.kind,
      unit: c.unit,
      atMs: c.atMs,
      because: c.because,
      lifted: c.lifted,
    })),
  };
}
