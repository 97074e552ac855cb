// Play-throughs with something changed: a pitfall's edits, acts left out, another variant's branch. Pure; gives play-throughs
// that a player can follow. Generated pitfalls leave out what earns an item; they name the items that hang on what was cut.
import type { Scenario } from '../../scenario/schema.ts';
import type { Act } from '../../scenario/words.ts';
import { filledAct, type Play, type PlayAct, scenarioPlay } from '../../shift/plays.ts';
import type { Instance } from '../../shift/world.ts';

type Written = Scenario['pitfalls'][number];
type Edit = Written['edit'][number];

export interface Pitfall {
  id: string;
  of: string;
  generated: boolean;
  edit: Edit[];
  /** Items that must be lost, wholly (null) or this share of them. */ loses: Record<string, number | null>;
  /** Items that hang on a cut act beside others and may go too. */ may: string[];
  critical: string | null;
  whenPart: Record<string, string[]>;
}

const actsOf = (s: Scenario, variant: string): Act[] => [
  ...s.exemplar.shared,
  ...(s.exemplar.branches[variant]?.acts ?? []),
];
const inVariant = (s: Scenario, variant: string): Set<string> =>
  new Set(actsOf(s, variant).flatMap((a) => (a.id === undefined ? [] : [a.id])));

function written(p: Written): Pitfall {
  const loses = Object.fromEntries(
    p.loses.flatMap((x): [string, number | null][] =>
      typeof x === 'string' ? [[x, null]] : Object.entries(x),
    ),
  );
  return {
    id: p.id,
    of: p.of,
    generated: false,
    edit: p.edit,
    loses,
    may: [],
    critical: p.critical ?? null,
    whenPart: Object.fromEntries(Object.entries(p.whenPart ?? {}).map(([k, x]) => [k, [x].flat()])),
  };
}

/** The acts in which a reply to one of these sets is given. */
function repliesIn(s: Scenario, variant: string, sets: readonly string[]): string[] {
  const options = new Set(
    sets.flatMap((set) =>
      (s.replies[set]?.options ?? []).flatMap((o) => [o.id, o.id.split('/').at(-1) as string]),
    ),
  );
  return actsOf(s, variant).flatMap((a) => {
    const id = a.do['say.reply']?.['id'];
    return a.id !== undefined && typeof id === 'string' && options.has(id) ? [a.id] : [];
  });
}

/** For each item of a variant, the acts that earn it left out. */
function generated(s: Scenario, variant: string): Pitfall[] {
  const present = inVariant(s, variant);
  const items = s.rubric
    .filter((r) => r.points[variant] !== undefined)
    .map((r) => ({
      id: r.id,
      by: [...(r.by ?? []).filter((id) => present.has(id)), ...repliesIn(s, variant, r.fromReplies ?? [])],
    }));
  return items
    .filter((x) => x.by.length > 0)
    .map((item): Pitfall => {
      const cut = new Set(item.by);
      const lost = items.filter((x) => x.by.length > 0 && x.by.every((id) => cut.has(id))).map((x) => x.id);
      const may = items
        .filter((x) => x.by.some((id) => cut.has(id)) && !lost.includes(x.id))
        .map((x) => x.id);
      return {
        id: `left-out-${item.id}`,
        of: variant,
        generated: true,
        edit: [{ cut: [...cut] }],
        loses: Object.fromEntries(lost.map((id) => [id, null])),
        may,
        critical: null,
        whenPart: {},
      };
    });
}

export const pitfallsOf = (s: Scenario): Pitfall[] => [
  ...s.pitfalls.map(written),
  ...Object.keys(s.variants).flatMap((v) => generated(s, v)),
];

const named = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;

/** The dealt variant's play-through with edits. Names in them are filled as in the play-through itself. */
export function editedPlay(i: Instance, edits: readonly Edit[]): Play {
  const play = scenarioPlay(i);
  const { truths: _hidden, ...refs } = i.refs;
  const fill = (id: string, doing: Act['do'], when: PlayAct['when']): PlayAct => ({
    ...filledAct({ id, do: doing }, 0, i.scenario, refs),
    when,
  });
  let acts = play.acts;
  for (const e of edits) {
    if ('cut' in e) acts = acts.filter((a) => !e.cut.some((pattern) => named(pattern, a.id)));
    else if ('swap' in e) acts = acts.map((a) => (a.id === e.swap ? fill(a.id, e.do, a.when) : a));
    else {
      const doing = e.put.do ?? e.do;
      const at = acts.findIndex((a) => a.id === (e.put.before ?? e.put.after));
      if (!doing || at < 0)
        throw new Error(
          `The scenario ${i.plan.id} has a pitfall that puts an act beside "${e.put.before ?? e.put.after}", which is not there.`,
        );
      const place = e.put.before === undefined ? at + 1 : at;
      acts = [...acts.slice(0, place), fill(`put.${acts.length}`, doing, null), ...acts.slice(place)];
    }
  }
  return { ...play, acts };
}

/** Another variant's branch played here, as by somebody who has decided which it is: no line is waited for. */
export function swappedPlay(i: Instance, variant: string): Play {
  const play = scenarioPlay(i, variant);
  const deaf = (a: PlayAct): PlayAct => {
    if (a.when?.heard === undefined) return a;
    const { heard: _line, ...rest } = a.when;
    return { ...a, when: Object.keys(rest).length === 0 ? null : rest };
  };
  return { ...play, acts: play.acts.map((a, n) => (n < play.branchFrom ? a : deaf(a))) };
}
