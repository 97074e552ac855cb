// What `$names` may stand for in each place of a scenario, and every name it uses that means nothing there.
// In the story: cast, parts, `$contact`, the fact just heard. In the marks also `$truths`. In acts also what is on view.
import type { Scenario } from '../../scenario/schema.ts';
import { closest } from '../closest.ts';
import type { Path } from '../source.ts';
import { isRecord, type Report, type Subject } from './subject.ts';
import { HEARD_BY_DEFAULT } from './vocabulary.ts';

export type PlaceKind = 'story' | 'marks' | 'act' | 'look';
export interface Names {
  known: ReadonlySet<string>;
  keysOf(name: string): readonly string[] | null;
  heard: ReadonlySet<string>;
  truths: ReadonlySet<string>;
}

/** What a practised player reads off the screen at that moment, besides `$heard.…` (see players/read.ts). */
const ON_VIEW = new Set([
  'line',
  'slip',
  'found',
  'chart',
  'due',
  'chart-provider',
  'visit-item',
  'order.type',
  'order.provider',
  'order.slot',
  'soon.slot',
  'fax.name',
  'fax.birth-date',
  'by',
  'task',
  'open-things',
]);

/** `$rooms.…`: what the tool of an area shows, read by that area's own reader. */
const AREAS_ON_VIEW = new Set(['rooms', 'referrals', 'supplies', 'outreach']);

function heardFields(lines: unknown): string[] {
  if (Array.isArray(lines)) return lines.flatMap(heardFields);
  if (!isRecord(lines)) return [];
  return Object.entries(lines).flatMap(([key, inside]) =>
    key === 'gives' && isRecord(inside) ? Object.keys(inside) : heardFields(inside),
  );
}

export function namesOf(scenario: Scenario): Names {
  return {
    known: new Set([...Object.keys(scenario.cast), ...Object.keys(scenario.parts), 'contact']),
    /** The keys all values of a dealt part have; null for what has no keys to name. */
    keysOf(name) {
      const part = scenario.parts[name];
      if (!part || !('oneOf' in part)) return null;
      const maps = (part.oneOf as unknown[]).filter(isRecord);
      return maps.length === 0
        ? null
        : Object.keys(maps[0] ?? {}).filter((key) => maps.every((map) => key in map));
    },
    heard: new Set([...HEARD_BY_DEFAULT, ...heardFields(scenario.lines)]),
    truths: new Set(Object.values(scenario.variants).flatMap(({ truths }) => Object.keys(truths))),
  };
}

function checkName(report: Report, names: Names, place: PlaceKind, whole: string, path: Path): void {
  const [head = '', ...rest] = whole.split('.');
  const say = (message: string, known: Iterable<string>) => {
    const near = closest(rest.length > 0 && names.known.has(head) ? rest.join('.') : head, known);
    report(
      'SC028',
      path,
      `"$${whole}" stands for nothing here: ${message}`,
      near === undefined
        ? undefined
        : `$${rest.length > 0 && names.known.has(head) ? `${head}.` : ''}${near}`,
    );
  };
  if (head === 'truths') {
    if (place === 'act' || place === 'look') {
      report(
        'SC029',
        path,
        `"$${whole}" is hidden from the player.`,
        'a $name of the cast, a part, or $heard.<field>',
      );
      return;
    }
    if (place !== 'marks') {
      say('$truths belong in world, rubric, criticals and effects.', []);
      return;
    }
    if (rest.length > 0 && !names.truths.has(rest[0] as string))
      say('no variant has this truth.', names.truths);
    return;
  }
  if (head === 'fact' && place === 'story') return;
  if (place === 'act' && (ON_VIEW.has(whole) || AREAS_ON_VIEW.has(head))) return;
  if (head === 'heard' && place === 'act') {
    if (!names.heard.has(rest.join('.'))) {
      const near = closest(rest.join('.'), names.heard);
      report(
        'SC028',
        path,
        `"$${whole}" is never heard: no line gives "${rest.join('.')}".`,
        near === undefined ? undefined : `$heard.${near}`,
      );
    }
    return;
  }
  if (!names.known.has(head)) {
    say('it is no member of the cast and no part.', names.known);
    return;
  }
  if (rest.length === 0) return;
  const keys = names.keysOf(head);
  if (!keys?.includes(rest.join('.')))
    say(`${head} has no "${rest.join('.')}" in all its values.`, keys ?? []);
}

const NAME = /\$([A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*)/g;

/** Checks every `$name` in a value. Sentences are not looked into: a dollar sign there is money. */
export function checkNames(
  { report }: Pick<Subject, 'report'>,
  names: Names,
  place: PlaceKind,
  value: unknown,
  path: Path,
): void {
  if (typeof value === 'string') {
    if (!value.startsWith('$') && !value.includes(':$')) return;
    for (const [, whole] of value.matchAll(NAME)) checkName(report, names, place, whole as string, path);
  } else if (Array.isArray(value))
    value.forEach((item, at) => {
      checkNames({ report }, names, place, item, [...path, at]);
    });
  else if (isRecord(value))
    for (const [key, item] of Object.entries(value))
      if (key !== 'en') checkNames({ report }, names, place, item, [...path, key]);
}
