// The fixed side of a run: content and plan expanded to the office's setup, and each dealt scenario as an instance with
// its names resolved. Made once per run; nothing in it changes.
import type { Setup } from '../office/setup.ts';
import type { Content } from '../scenario/content.ts';
import { resolve } from '../scenario/match.ts';
import type { Scenario } from '../scenario/schema.ts';
import { expand } from './expand/setup.ts';
import type { Plan, ScenarioPlan, Settings } from './plan.ts';

export interface Instance {
  plan: ScenarioPlan;
  scenario: Scenario;
  refs: Record<string, unknown>;
  bound: string[];
}
export interface World {
  setup: Setup;
  content: Content;
  plan: Plan;
  settings: Settings;
  instances: Instance[];
}

/** What `$names` of a scenario stand for: cast ids, parts, truths, its contact. */
export function refsOf(s: Scenario, plan: ScenarioPlan): Record<string, unknown> {
  const refs = { ...plan.parts, ...plan.cast, contact: plan.contact };
  return { ...refs, truths: resolve(s.variants[plan.variant]?.truths ?? {}, refs) };
}

/** Who and what a scenario is about: its contact, its patients, its visits, desk work it lays out (which has its id). */
function boundOf(s: Scenario, plan: ScenarioPlan): string[] {
  const people = Object.entries(s.cast)
    .filter(([, c]) => 'person' in c || 'byVariant' in c || 'appointment' in c)
    .map(([name]) => plan.cast[name])
    .filter((x): x is string => x !== undefined);
  return [plan.contact, plan.id, ...people];
}

/** Throws when the plan names a scenario this content does not hold: another edition. */
export function makeWorld(content: Content, plan: Plan, settings: Settings): World {
  const instances = plan.scenarios.map((p): Instance => {
    const scenario = content.scenarios[p.id];
    if (!scenario) throw new Error(`This edition has no scenario "${p.id}".`);
    return { plan: p, scenario, refs: refsOf(scenario, p), bound: boundOf(scenario, p) };
  });
  return { setup: expand(content, plan, settings, instances), content, plan, settings, instances };
}
