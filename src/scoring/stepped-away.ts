// Situations a colleague took because the player stepped away. Nothing of them is counted: not earned, not possible, no
// critical. The total is out of what is left, so that no mark is lost. A grade is said of a whole shift, and nobody can know
// what would have come of the rest (a critical would have capped it): so it is *not seen*, and a weak one stays what it is.
import type { Fact } from '../office/facts.ts';
import type { World } from '../shift/world.ts';
import type { Band, Critical, Mark, SteppedAway } from './types.ts';

export function steppedAwayIn(world: World, journal: readonly Fact[]): SteppedAway[] {
  const out: SteppedAway[] = [];
  for (const f of journal) {
    if (f.type !== 'team.stepped-in' || out.some(({ unit }) => unit === f.scenario)) continue;
    const title = world.content.scenarios[f.scenario]?.title.id ?? f.scenario;
    out.push({ unit: f.scenario, title: { id: title }, atMs: f.atMs, because: f.id });
  }
  return out;
}

/** Marks and criticals of what was kept, and the marks of what was stepped away from. */
export function apart(
  world: World,
  journal: readonly Fact[],
  marks: readonly Mark[],
  critical: readonly Critical[],
  away: readonly SteppedAway[],
): { marks: Mark[]; critical: Critical[]; unseen: Mark[] } {
  const units = new Set(away.map(({ unit }) => unit));
  // A critical at a call placed for the situation is named by that call.
  for (const f of journal)
    if (f.type === 'phone.dialed' && units.has(world.setup.reaches[f.to]?.scenario ?? ''))
      units.add(f.contact);
  return {
    marks: marks.filter(({ unit }) => !units.has(unit)),
    critical: critical.filter(({ unit }) => !units.has(unit)),
    unseen: marks.filter(({ unit }) => units.has(unit)),
  };
}

/** Stepping away lifts no grade: neither above what the whole shift would have had, nor out of what the rest alone shows. */
export const gradeOf = (left: Band, away: readonly SteppedAway[]): Band =>
  away.length === 0 || left === 'practice' ? left : 'not-seen';
