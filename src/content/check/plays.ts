// Play-throughs: one branch per variant with its tell, acts that are commands, pitfalls that edit acts which exist, and
// for every item somebody who loses it.
import type { Scenario } from '../../scenario/schema.ts';
import type { Act } from '../../scenario/words.ts';
import { closest } from '../closest.ts';
import type { Path } from '../source.ts';
import { checkCommand } from './acts.ts';
import { checkVariants } from './beats.ts';
import { checkLook } from './looks.ts';
import { checkNames, type Names } from './names.ts';
import type { Speaking } from './patterns.ts';

export function checkActs(subject: Speaking, names: Names | null, acts: readonly Act[], path: Path): void {
  acts.forEach((act, at) => {
    const here = [...path, at];
    if (act.when) checkLook(subject, act.when, [...here, 'when']);
    checkCommand(subject, act.do, [...here, 'do']);
    if (!names) return;
    checkNames(subject, names, 'look', act.when, [...here, 'when']);
    checkNames(subject, names, 'act', act.do, [...here, 'do']);
  });
}

const idsOf = (acts: readonly Act[]): string[] => acts.flatMap(({ id }) => (id === undefined ? [] : [id]));
const isPattern = (id: string): boolean => id.endsWith('.*');

function checkEdits(subject: Speaking, scenario: Scenario, names: Names, at: number): void {
  const pitfall = scenario.pitfalls[at];
  const branch = pitfall ? scenario.exemplar.branches[pitfall.of] : undefined;
  if (!pitfall || !branch) return;
  const ids = idsOf([...scenario.exemplar.shared, ...branch.acts]);
  const known = (id: string, path: Path) => {
    const found = isPattern(id) ? ids.some((one) => one.startsWith(id.slice(0, -1))) : ids.includes(id);
    if (!found)
      subject.report(
        'SC061',
        path,
        `The play-through of "${pitfall.of}" has no act "${id}".`,
        closest(id, ids),
      );
  };
  pitfall.edit.forEach((edit, place) => {
    const path = ['pitfalls', at, 'edit', place];
    const put = (command: Act['do'] | undefined, where: Path) => {
      if (!command) return;
      checkCommand(subject, command, where);
      checkNames(subject, names, 'act', command, where);
    };
    if ('cut' in edit)
      edit.cut.forEach((id, one) => {
        known(id, [...path, 'cut', one]);
      });
    else if ('swap' in edit) {
      known(edit.swap, [...path, 'swap']);
      put(edit.do, [...path, 'do']);
    } else {
      for (const side of ['after', 'before'] as const)
        if (edit.put[side] !== undefined) known(edit.put[side], [...path, 'put', side]);
      put(edit.put.do ?? edit.do, edit.put.do ? [...path, 'put', 'do'] : [...path, 'do']);
    }
  });
}

/** An item of a variant is lost by leaving out an act, or by a pitfall; a reply by choosing another. */
function checkLosers({ report }: Speaking, scenario: Scenario): void {
  const all = idsOf([
    ...scenario.exemplar.shared,
    ...Object.values(scenario.exemplar.branches).flatMap(({ acts }) => acts),
  ]);
  scenario.rubric.forEach((item, at) => {
    item.by?.forEach((id, place) => {
      if (!(isPattern(id) ? all.some((one) => one.startsWith(id.slice(0, -1))) : all.includes(id)))
        report('SC061', ['rubric', at, 'by', place], `The exemplar has no act "${id}".`, closest(id, all));
    });
    if (item.evidence === 'reply' || item.fromReplies) return;
    for (const variant of Object.keys(item.points)) {
      const branch = scenario.exemplar.branches[variant];
      if (!branch) continue;
      const acts = idsOf([...scenario.exemplar.shared, ...branch.acts]);
      const cut = item.by?.some((id) =>
        isPattern(id) ? acts.some((one) => one.startsWith(id.slice(0, -1))) : acts.includes(id),
      );
      const lost = scenario.pitfalls.some(
        (pitfall) =>
          pitfall.of === variant &&
          pitfall.loses.some((one) => (typeof one === 'string' ? one === item.id : item.id in one)),
      );
      if (!cut && !lost)
        report(
          'SC060',
          ['rubric', at, 'id'],
          `In "${variant}" no act in \`by\` and no pitfall loses "${item.id}".`,
          'by: [the acts that earn it]',
        );
    }
  });
}

export function checkPlays(subject: Speaking, scenario: Scenario, names: Names): void {
  const { report } = subject;
  const { shared, branches } = scenario.exemplar;
  for (const variant of Object.keys(scenario.variants))
    if (!(variant in branches))
      report(
        'SC090',
        ['exemplar', 'branches'],
        `There is no branch for "${variant}".`,
        `${variant}: {tell: {…}, acts: […]}`,
        'key',
      );
  for (const name of Object.keys(branches))
    if (!(name in scenario.variants))
      report(
        'SC090',
        ['exemplar', 'branches', name],
        `There is no variant "${name}".`,
        closest(name, Object.keys(scenario.variants)),
        'key',
      );
  checkActs(subject, names, shared, ['exemplar', 'shared']);
  const seen = new Set<string>();
  const once = (acts: readonly Act[], path: Path) =>
    acts.forEach(({ id }, at) => {
      if (id !== undefined && seen.has(id))
        report('SC094', [...path, at, 'id'], `"${id}" is also another act.`, `${id.replace(/\d+$/, '')}…`);
      if (id !== undefined) seen.add(id);
    });
  once(shared, ['exemplar', 'shared']);
  for (const [variant, { tell, acts }] of Object.entries(branches)) {
    const path = ['exemplar', 'branches', variant];
    if (Object.keys(tell).length === 0)
      report(
        'SC091',
        [...path, 'tell'],
        `The branch of "${variant}" tells itself by nothing.`,
        'tell: {heard: a line of this variant}',
      );
    checkLook(subject, tell, [...path, 'tell']);
    checkNames(subject, names, 'look', tell, [...path, 'tell']);
    checkActs(subject, names, acts, [...path, 'acts']);
    once(acts, [...path, 'acts']);
  }
  scenario.pitfalls.forEach((pitfall, at) => {
    checkVariants(subject, scenario, pitfall.of, ['pitfalls', at, 'of']);
    checkEdits(subject, scenario, names, at);
  });
  scenario.coach.forEach((coach, at) => {
    checkLook(subject, coach.when, ['coach', at, 'when']);
    checkNames(subject, names, 'look', coach.when, ['coach', at, 'when']);
  });
  checkLosers(subject, scenario);
}
