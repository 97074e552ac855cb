// Whose number is it: a number has one owner, a household or an office, through people, directory and stories. A call
// back to somebody else's phone would teach the wrong thing. A story may use the numbers of its people and the
// directory's; any other number in it is its own, and no other story's.
import type { Directory, Payers, PersonData } from '../../scenario/practice.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type * as v from 'valibot';
import type { Unit } from '../load.ts';
import type { Path } from '../source.ts';
import { isRecord, type Subject } from './subject.ts';

const NUMBER = /(?:\d{3}-)?555-01\d\d/g;
/** Rooms and floors of one house are one household. */
const houseOf = (p: PersonData): string => p.address.split(',')[0] ?? p.address;
const nameOf = (p: PersonData): string => `${p.given} ${p.family}`;

interface Claim {
  number: string;
  /** Who has it, in words. */
  owner: string;
  unit: Unit;
  path: Path;
}
export type Claims = ReadonlyMap<string, readonly Claim[]>;

function ofPeople(unit: Unit): Claim[] {
  const { people } = unit.written as { people: PersonData[] };
  return people.flatMap((p, at) => {
    const path = ['people', at];
    const out: Claim[] = [{ number: p.phone, owner: houseOf(p), unit, path: [...path, 'phone'] }];
    const written = p.chart?.emergencyContact ?? '';
    const name = written.split(',')[0] ?? '';
    const friend = people.find((x) => nameOf(x) === name);
    for (const number of written.match(NUMBER) ?? []) {
      // Who is nobody we know may live with the patient, and then has the same phone.
      const owner = friend ? houseOf(friend) : number === p.phone ? houseOf(p) : name;
      out.push({ number, owner, unit, path: [...path, 'chart', 'emergencyContact'] });
    }
    return out;
  });
}

const ofDirectory = (unit: Unit): Claim[] =>
  (unit.written as v.InferOutput<typeof Directory>).entries.flatMap((e, at) =>
    (['number', 'fax'] as const).flatMap((key) => {
      const number = e[key];
      return number ? [{ number, owner: e.name, unit, path: ['entries', at, key] } satisfies Claim] : [];
    }),
  );

/** A plan answers on the line the directory has for it. */
const ofPayers = (unit: Unit, directory: readonly Unit[]): Claim[] => {
  const entries = directory.flatMap((x) => (x.written as v.InferOutput<typeof Directory>).entries);
  return (unit.written as v.InferOutput<typeof Payers>).payers.map((payer, at) => ({
    number: payer.phone,
    owner: entries.find((e) => e.id === payer.id)?.name ?? payer.name,
    unit,
    path: ['payers', at, 'phone'],
  }));
};

const castOf = (s: Scenario): Set<string> =>
  new Set(
    Object.values(s.cast).flatMap((c) => {
      const some = 'person' in c ? [c] : 'byVariant' in c ? Object.values(c.byVariant) : [];
      return some.flatMap(({ person }) => (typeof person === 'string' ? [person] : person.anyOf));
    }),
  );

function written(value: unknown, path: Path = []): { number: string; path: Path }[] {
  if (typeof value === 'string') return (value.match(NUMBER) ?? []).map((number) => ({ number, path }));
  if (Array.isArray(value)) return value.flatMap((one, at) => written(one, [...path, at]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => written(one, [...path, key]));
}

/** Numbers that a story may not use freely: each but those of its people, of whom they name, and of the directory. */
function ofScenario(unit: Unit, practice: readonly Claim[], people: readonly PersonData[]): Claim[] {
  const scenario = unit.written as Scenario;
  const cast = castOf(scenario);
  const here = people.filter((p) => cast.has(p.id));
  // Somebody who is nobody is reported where they are cast.
  if (here.length < cast.size) return [];
  const free = new Set<string>([
    ...practice.filter((c) => c.unit.format === 'directory/1').map((c) => c.number),
    ...here.flatMap((p) => [p.phone, ...(p.chart?.emergencyContact?.match(NUMBER) ?? [])]),
    ...people.filter((p) => here.some((x) => houseOf(x) === houseOf(p))).map((p) => p.phone),
  ]);
  const first = new Map(
    written(scenario)
      .map((w) => [w.number, w] as const)
      .reverse(),
  );
  return [...first.values()]
    .filter(({ number }) => !free.has(number))
    .map(({ number, path }) => ({ number, owner: `the story "${scenario.id}"`, unit, path }));
}

export function claimsOf(units: readonly Unit[]): Claims {
  const of = (format: string) => units.filter((unit) => unit.format === format);
  const directory = of('directory/1');
  const practice = [
    ...directory.flatMap(ofDirectory),
    ...of('payers/1').flatMap((unit) => ofPayers(unit, directory)),
    ...of('people/1').flatMap(ofPeople),
  ];
  const people = of('people/1').flatMap((unit) => (unit.written as { people: PersonData[] }).people);
  const all = [...practice, ...of('scenario/1').flatMap((unit) => ofScenario(unit, practice, people))];
  const claims = new Map<string, Claim[]>();
  for (const claim of all) claims.set(claim.number, [...(claims.get(claim.number) ?? []), claim]);
  return claims;
}

export function checkNumbers({ unit, report }: Subject, claims: Claims): void {
  for (const [number, all] of claims) {
    const [first] = all;
    const told = new Set<string>();
    for (const { owner, unit: of, path } of all) {
      if (of !== unit || first === undefined || owner === first.owner || told.has(owner)) continue;
      told.add(owner);
      report('SC088', path, `${number} is the number of ${first.owner}.`, 'one that nobody has, 555-01xx');
    }
  }
}
