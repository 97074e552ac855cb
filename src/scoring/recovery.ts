// Duties take back marks already possible, never below nothing; recovery returns part of a lost mark when the player
// found, contained and reported the mistake in the shift. Neither ever adds to what is possible.
import type { Fact } from '../office/facts.ts';
import { judge } from '../scenario/predicate.ts';
import type { World } from '../shift/world.ts';
import { blamed } from './blame.ts';
import type { Mark } from './types.ts';
import type { Chance } from './units.ts';

export function duties(
  world: World,
  chances: readonly Chance[],
  marks: Mark[],
  journal: readonly Fact[],
): void {
  const take = (m: Mark, c: Chance, lose: number, when: Parameters<typeof judge>[0]) => {
    if (m.earned <= 0) return;
    const v = judge(when, c.scope, journal);
    if (v.state !== 'won') return;
    m.earned = Math.max(0, m.earned - lose);
    if (v.by) m.because = blamed(journal, v.by);
  };
  chances.forEach((c, n) => {
    const m = marks[n] as Mark;
    if (c.instance)
      for (const d of c.instance.scenario.duties) if (d.from === c.item) take(m, c, d.lose, d.when);
    if (!c.instance)
      for (const d of world.content.desk.flatMap((x) => x.duties))
        if (d.from === c.item) take(m, c, d.lose, d.when);
  });
}

const HALF = 0.5;
/** A report about this unit, of a mistake that was made before it, mended as far as the office can tell. */
function owned(c: Chance, m: Mark, journal: readonly Fact[]): boolean {
  const decided = journal.find((f) => f.id === m.because);
  if (decided === undefined) return false;
  const at = decided.atMs;
  // Where no desk knows what can be mended, only a deed that was wrong in itself is a mistake to report.
  const wrong = ['right', 'permitted'].some(
    (k) => (decided as unknown as Record<string, unknown>)[k] === false,
  );
  const about = (id: string): boolean => id === c.unit || id === c.contact || c.scope.bound.has(id);
  const mended = (f: Fact & { type: 'incident.reported' }): boolean =>
    (f.contained === null && wrong) ||
    f.contained === true ||
    journal.some((x) => x.type === 'records.contained' && x.work === f.about && x.right && x.atMs >= at);
  return journal.some(
    (f) => f.type === 'incident.reported' && f.atMs >= at && f.right !== false && about(f.about) && mended(f),
  );
}

export function recover(
  _world: World,
  chances: readonly Chance[],
  marks: Mark[],
  journal: readonly Fact[],
): void {
  chances.forEach((c, n) => {
    const m = marks[n] as Mark;
    const lost = m.possible - m.earned;
    if (lost <= 0) return;
    if (owned(c, m, journal)) m.recovered = Math.max(m.recovered, lost * HALF);
    if (!c.instance) return;
    for (const r of c.instance.scenario.recovery)
      if (r.item === c.item && judge(r.when, c.scope, journal).state === 'won')
        m.recovered = Math.max(m.recovered, lost * r.returns);
  });
}
