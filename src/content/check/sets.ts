// Sets of lines: which keys they are picked by, and whether somebody always has something to say.
// Picking is by variant, then by the value of a part, then by manner, then `any`; a list is taken by phrase.
import { MANNERS } from '../../office/kinds.ts';
import type { Beat, Handler, LineSet, Scenario } from '../../scenario/schema.ts';
import type { Path } from '../source.ts';
import { isRecord, listOf, type Subject } from './subject.ts';

export interface Use {
  set: string;
  path: Path;
  variants: readonly string[];
  parts: Record<string, readonly string[]>;
}
type Outcome = Omit<Handler, 'on' | 'is' | 'unless' | 'unlessIn'>;
export interface Stepped {
  step: Partial<Handler> & Outcome & { after?: string; enter?: true };
  path: Path;
  beat: string | null;
}

/** Every step of the story with its place; `beat` is null for what happens throughout. */
export function stepsOf(scenario: Scenario): Stepped[] {
  const inBeats = Object.entries(scenario.beats).flatMap(([beat, steps]: [string, Beat]) =>
    Array.isArray(steps)
      ? steps.map((step, at) => ({ step: step as Stepped['step'], path: ['beats', beat, at], beat }))
      : [],
  );
  return [
    ...inBeats,
    ...scenario.throughout.map((step, at) => ({
      step: step as Stepped['step'],
      path: ['throughout', at],
      beat: null,
    })),
  ];
}

export const partValue = (value: unknown): string => String(isRecord(value) ? value['key'] : value);
export function partValues(scenario: Scenario, part: string): string[] | null {
  const dealt = scenario.parts[part];
  return dealt && 'oneOf' in dealt ? dealt.oneOf.map(partValue) : null;
}

export function usesOf(scenario: Scenario): Use[] {
  return stepsOf(scenario).flatMap(({ step, path }) => {
    const variants =
      step.if?.variant === undefined ? Object.keys(scenario.variants) : listOf(step.if.variant);
    const parts = Object.fromEntries(
      Object.entries(step.if?.part ?? {}).map(([name, wanted]) => [
        name,
        listOf(wanted as unknown).map(String),
      ]),
    );
    return (['say', 'thenSay'] as const).flatMap((key) =>
      step[key] === undefined ? [] : [{ set: step[key] as string, path: [...path, key], variants, parts }],
    );
  });
}

const isLine = (set: LineSet): boolean =>
  !Array.isArray(set) && typeof (set as { id?: unknown }).id === 'string';
function keysIn(set: LineSet): string[] {
  if (Array.isArray(set) || isLine(set)) return [];
  return Object.entries(set as Record<string, LineSet>).flatMap(([key, inside]) => [key, ...keysIn(inside)]);
}

function picks(set: LineSet, keys: readonly string[]): boolean {
  if (Array.isArray(set)) return set.length > 0;
  if (isLine(set)) return true;
  const key = [...keys, 'any'].find((one) => one in set);
  return key !== undefined && picks((set as Record<string, LineSet>)[key] as LineSet, keys);
}

/** All ways to take one of each list. */
const product = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((ways, list) => ways.flatMap((way) => list.map((one) => [...way, one])), [[]]);

/** The first combination for which the set has nothing to say. */
function hole(scenario: Scenario, set: LineSet, use: Use): string | null {
  const keys = new Set(keysIn(set));
  const parts = Object.keys(scenario.parts).filter(
    (name) =>
      name !== 'manner' && name !== 'phrase' && partValues(scenario, name)?.some((value) => keys.has(value)),
  );
  const values = parts.map((name) => use.parts[name] ?? (partValues(scenario, name) as string[]));
  for (const [variant, ...rest] of product([use.variants, ...values, use.parts['manner'] ?? MANNERS])) {
    if (!picks(set, [variant as string, ...rest])) return [variant, ...rest].join(', ');
  }
  return null;
}

export function checkSets({ report }: Subject, scenario: Scenario): void {
  const told = new Set<string>();
  for (const use of usesOf(scenario)) {
    const set = scenario.lines[use.set];
    if (!set || told.has(use.set)) continue;
    const missing = hole(scenario, set, use);
    if (missing === null) continue;
    told.add(use.set);
    report(
      'SC036',
      ['lines', use.set],
      `For ${missing} "${use.set}" has no line (said at ${use.path.join('.')}).`,
      'any: {id: …, en: …}',
      'key',
    );
  }
  const variants = Object.keys(scenario.variants);
  const known = new Set([
    ...variants,
    ...MANNERS,
    'any',
    ...Object.keys(scenario.parts).flatMap((name) => partValues(scenario, name) ?? []),
  ]);
  for (const [name, set] of Object.entries(scenario.lines))
    checkKeys({ report }, set, ['lines', name], known);
  checkOpening({ report }, scenario);
}

function checkKeys(
  { report }: Pick<Subject, 'report'>,
  set: LineSet,
  path: Path,
  known: ReadonlySet<string>,
): void {
  if (Array.isArray(set) || isLine(set)) return;
  for (const [key, inside] of Object.entries(set as Record<string, LineSet>)) {
    if (!known.has(key))
      report(
        'SC036',
        [...path, key],
        `"${key}" is no variant, value of a part or manner: these lines are never said.`,
        'any',
        'key',
      );
    checkKeys({ report }, inside, [...path, key], known);
  }
}

function checkOpening({ report }: Pick<Subject, 'report'>, scenario: Scenario): void {
  const opening = scenario.lines['opening'];
  if (!opening) {
    report(
      'SC035',
      ['lines'],
      'There is no set "opening".',
      'opening: {easy: […], short: […], worn: […], sharp: […]}',
      'key',
    );
    return;
  }
  for (const manner of MANNERS) {
    const lines = isRecord(opening) ? (opening as Record<string, unknown>)[manner] : undefined;
    const count = Array.isArray(lines) ? lines.length : 0;
    if (count !== 3)
      report(
        'SC035',
        lines === undefined ? ['lines', 'opening'] : ['lines', 'opening', manner],
        `The opening has ${count} of 3 phrasings in manner "${manner}".`,
        `${manner}: [three lines]`,
        'key',
      );
  }
  for (const part of ['manner', 'phrase'])
    if (!(part in scenario.parts))
      report(
        'SC035',
        ['parts'],
        `There is no part "${part}".`,
        part === 'manner' ? 'manner: {oneOf: [easy, short, worn, sharp]}' : 'phrase: {oneOf: [1, 2, 3]}',
        'key',
      );
}
