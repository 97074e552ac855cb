// What can be earned in a run, fixed by plan and content before the first command: every chance of the standing rubrics
// for what was dealt, every item of a dealt scenario's variant. Pure; it looks at no fact.
import type { Responsibility } from '../office/kinds.ts';
import type { Scope } from '../scenario/match.ts';
import { resolve } from '../scenario/match.ts';
import type { DeskLine } from '../scenario/desk.ts';
import type { FilterValue, Predicate } from '../scenario/words.ts';
import type { Instance, World } from '../shift/world.ts';
import type { Evidence, LineRef } from './types.ts';

/** One chance: what earns it, in what scope, and how many points it carries. */
export interface Chance {
  id: string;
  source: 'routine' | 'scenario' | 'handover';
  unit: string;
  item: string;
  line: string;
  contact: string | null;
  scope: Scope;
  rule: string;
  part: string | null;
  evidence: Evidence;
  responsibility: Responsibility;
  skills: string[];
  possible: number;
  earn: Predicate | null;
  partly: [number, Predicate][];
  replies: string[];
  title: LineRef;
  story: LineRef | null;
  why: LineRef | null;
  words: LineRef | null;
  instance: Instance | null;
}

const ref = (line: { id: string } | undefined): LineRef | null => (line ? { id: line.id } : null);
const fitsDealt = (actual: unknown, wanted: FilterValue): boolean => {
  if (typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted)) {
    if ('not' in wanted) return !wanted.not.includes(actual as never);
    if ('over' in wanted) return typeof actual === 'number' && actual > wanted.over;
    return false;
  }
  return Array.isArray(wanted) ? wanted.includes(actual as never) : actual === wanted;
};

interface Unit {
  id: string;
  kind: string;
  facts: Record<string, unknown>;
  scope: Scope;
  contact: string | null;
}

function unitsOf(world: World): Unit[] {
  const contacts = world.plan.contacts
    .filter((c) => c.scenario === null)
    .map(
      (c): Unit => ({
        id: c.id,
        kind: c.as,
        facts: c.dealtFacts,
        contact: c.id,
        scope: {
          id: c.id,
          refs: {
            ...c.dealtFacts,
            contact: c.id,
            visit: c.visit ?? '',
            patient: c.patient ?? '',
            wants: c.wants ?? '',
          },
          bound: new Set([c.id, c.visit ?? '', c.patient ?? ''].filter((x) => x !== '')),
        },
      }),
    );
  const items = world.plan.inbox.map(
    (i): Unit => ({
      id: i.id,
      kind: i.kind,
      facts: { reason: i.subject.replace('inbox.', '') },
      contact: null,
      scope: {
        id: i.id,
        refs: { item: i.id, patient: i.patient ?? '' },
        bound: new Set([i.id, i.patient ?? ''].filter((x) => x !== '')),
      },
    }),
  );
  const work = world.plan.work.map(
    (w): Unit => ({
      id: w.id,
      kind: w.kind,
      // What a scenario prepared may make another's work of it (a card that is not signed).
      facts: world.setup.work[w.id]?.facts ?? w.facts,
      contact: null,
      scope: {
        id: w.id,
        refs: { work: w.id, patient: w.patient ?? '', visit: w.visit ?? '' },
        bound: new Set([w.id]),
      },
    }),
  );
  const day: Unit[] =
    world.plan.inbox.length > 0
      ? [
          {
            id: 'day',
            kind: 'day',
            facts: {},
            contact: null,
            scope: { id: 'day', refs: {}, bound: new Set(['day']) },
          },
        ]
      : [];
  return [...contacts, ...items, ...work, ...day];
}

/** What of the day gives a line a chance. */
function openedBy({ chance }: DeskLine, units: readonly Unit[]): Unit[] {
  const kinds: readonly string[] = [chance.every].flat();
  const wants = Object.entries(chance.if ?? {});
  return units.filter(
    (u) => kinds.includes(u.kind) && wants.every(([k, wanted]) => fitsDealt(u.facts[k], wanted)),
  );
}

/** Volume cannot swamp: over its cap, a line's chances share the cap. */
function routine(world: World): Chance[] {
  const units = unitsOf(world);
  return world.content.desk.flatMap((d) =>
    d.lines.flatMap((l) => {
      const taken = openedBy(l, units);
      const each = Math.min(l.points, l.cap / Math.max(1, taken.length));
      return taken.map(
        (u): Chance => ({
          id: `${l.id}@${u.id}`,
          source: l.id === 'handover-note' ? 'handover' : 'routine',
          unit: u.id,
          item: l.id,
          line: l.id,
          contact: u.contact,
          scope: u.scope,
          rule: l.rule,
          part: l.part ?? null,
          evidence: l.evidence,
          responsibility: l.responsibility,
          skills: l.skills,
          possible: each,
          earn: l.earn,
          partly: partly(l.partly),
          replies: [],
          title: { id: l.title.id },
          story: null,
          why: ref(l.why),
          words: ref(l.words),
          instance: null,
        }),
      );
    }),
  );
}

const partly = (p: Record<string, Predicate> | undefined): [number, Predicate][] =>
  Object.entries(p ?? {})
    .map(([share, x]): [number, Predicate] => [Number(share), x])
    .sort((a, b) => b[0] - a[0]);

/** Where a mark hangs on replies, the words that work are the best of them in this variant. */
function bestReply({ scenario, plan }: Instance, sets: readonly string[]): LineRef | null {
  const options = sets
    .flatMap((set) => scenario.replies[set] ?? [])
    .filter((s) => fitsVariant(s.only, plan.variant));
  const best = options
    .flatMap((s) => s.options)
    .filter(
      (o) =>
        fitsVariant(o.only, plan.variant) &&
        (typeof o.worth === 'string' ? o.worth : o.worth[plan.variant]) === 'best',
    );
  // Words that hold whatever was heard before them, if there are any.
  return ref(best.find((o) => o.until === undefined) ?? best[0]);
}
const fitsVariant = (only: readonly string[] | undefined, variant: string): boolean =>
  only === undefined || only.includes(variant);

function scenarioChances(i: Instance): Chance[] {
  const { scenario, plan } = i;
  return scenario.rubric.flatMap((r): Chance[] => {
    const points = r.points[plan.variant];
    if (points === undefined) return [];
    return [
      {
        id: `${scenario.id}/${r.id}`,
        source: 'scenario',
        unit: scenario.id,
        item: r.id,
        line: `${scenario.id}`,
        contact: plan.contact,
        scope: { id: scenario.id, refs: i.refs, bound: new Set(i.bound) },
        rule: typeof r.rule === 'string' ? r.rule : (r.rule[plan.variant] ?? ''),
        part: (typeof r.part === 'string' ? r.part : r.part?.[plan.variant]) ?? null,
        evidence: r.evidence,
        responsibility: r.responsibility,
        skills: r.skills,
        possible: points,
        earn: r.earn ?? null,
        partly: partly(r.partly),
        replies: r.fromReplies ?? [],
        title: { id: r.title.id },
        story: { id: scenario.title.id },
        why: ref(r.why),
        words: ref(r.words) ?? bestReply(i, r.fromReplies ?? []),
        instance: i,
      },
    ];
  });
}

export const chancesOf = (world: World): Chance[] => [
  ...routine(world),
  ...world.instances.flatMap(scenarioChances),
];
export { resolve };
