// What a scenario may prepare in the office (`world`): one schema per kind of preparation, the same that shift/expand
// carries out. Values may be $names, filled in when it is dealt.
import * as v from 'valibot';
import { INFO_CLASSES } from '../../office/kinds.ts';
import { maybe, orName } from './prepared.ts';
import { RoomWork } from './prepared-rooms.ts';
import { ReferralCase } from './prepared-referrals.ts';
import { Fridge, Parcel, Shelf } from './prepared-supplies.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { Clock, Duration } from '../../scenario/words.ts';
import { closest } from '../closest.ts';
import { explain } from '../explain.ts';
import { checkVariants } from './beats.ts';
import { checkNames, type Names } from './names.ts';
import { checkId, type Domain, isRecord, type Subject } from './subject.ts';

const PaperDate = orName(
  v.pipe(v.string(), v.regex(/^\d{2}\/\d{2}\/\d{4}$/, 'A date on paper is MM/DD/YYYY')),
);
const text = v.string();
const time = { from: orName(Clock), to: orName(Clock) };

export const PREPARATIONS = {
  chart: v.strictObject({
    of: text,
    medicines: maybe(v.array(text)),
    allergies: maybe(v.array(text)),
    address: maybe(text),
    phone: maybe(text),
    contacts: maybe(
      v.array(
        v.strictObject({
          person: maybe(text),
          name: maybe(text),
          relation: text,
          scope: v.array(v.picklist(INFO_CLASSES)),
        }),
      ),
    ),
    flags: maybe(v.array(v.strictObject({ kind: text, person: text }))),
  }),
  personTruth: v.strictObject({ of: text, address: maybe(text), phone: maybe(text), name: maybe(text) }),
  onFile: v.strictObject({
    of: text,
    payer: text,
    memberId: text,
    name: text,
    group: maybe(text),
    effective: PaperDate,
  }),
  payerTruth: v.strictObject({
    of: text,
    payer: text,
    memberId: text,
    name: text,
    group: maybe(text),
    effective: maybe(PaperDate),
    active: maybe(v.boolean()),
    ended: maybe(PaperDate),
    copayCents: maybe(v.number()),
  }),
  card: v.strictObject({
    of: text,
    payer: text,
    memberId: text,
    name: text,
    group: maybe(text),
    effective: PaperDate,
    at: maybe(v.picklist(['hand', 'car'])),
  }),
  payerSilent: v.strictObject({ payer: text, for: Duration }),
  book: v.strictObject({
    provider: text,
    start: orName(Clock),
    minutes: v.number(),
    patient: v.nullable(text),
    type: text,
    as: v.picklist(['busy', 'held', 'open']),
    day: maybe(v.picklist([0, 1, 2])),
  }),
  equipment: v.strictObject({ of: text, ...time }),
  room: v.strictObject({ of: text, ...time }),
  mayHear: v.strictObject({ person: text, of: text, classes: v.array(v.picklist(INFO_CLASSES)) }),
  reaches: v.strictObject({ number: text, person: text, of: maybe(text) }),
  outside: v.strictObject({ illness: text, of: text }),
  roomWork: RoomWork,
  referralCase: ReferralCase,
  parcel: Parcel,
  fridge: Fridge,
  shelf: Shelf,
} as const;

const IDS: Record<string, Domain> = {
  person: 'person',
  patient: 'person',
  payer: 'payer',
  provider: 'provider',
  type: 'visit-type',
  stock: 'stock',
  stocks: 'stock',
};
const OF: Record<string, Domain> = { equipment: 'equipment', room: 'room' };

function checkIds(subject: Subject, kind: string, value: unknown, path: readonly (string | number)[]): void {
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) checkIds(subject, kind, one, [...path, at]);
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, inside] of Object.entries(value)) {
    const domain = key === 'of' ? (OF[kind] ?? 'person') : IDS[key];
    const domains: Domain[] =
      domain === undefined
        ? []
        : kind === 'reaches' && key === 'person'
          ? ['person', 'organization']
          : [domain];
    if (domains.length > 0 && typeof inside === 'string' && !inside.startsWith('$'))
      checkId(subject, domains, inside, [...path, key]);
    else if (domain !== undefined && Array.isArray(inside))
      for (const [n, id] of inside.entries()) checkId(subject, domains, String(id), [...path, key, n]);
    else checkIds(subject, kind, inside, [...path, key]);
  }
}

export function checkWorld(subject: Subject, scenario: Scenario, names: Names): void {
  const kinds = Object.keys(PREPARATIONS);
  scenario.world.forEach((entry, at) => {
    const path = ['world', at];
    checkVariants(subject, scenario, entry.only ?? [], [...path, 'only']);
    for (const [kind, value] of Object.entries(entry)) {
      if (kind === 'only') continue;
      const here = [...path, kind];
      const schema = PREPARATIONS[kind as keyof typeof PREPARATIONS] as v.GenericSchema | undefined;
      if (!schema) {
        subject.report(
          'SC040',
          here,
          `The office cannot prepare "${kind}". It can prepare: ${kinds.join(', ')}.`,
          closest(kind, kinds),
          'key',
        );
        continue;
      }
      for (const fault of explain(schema, value, here))
        subject.report(fault.code, fault.path, fault.message, fault.suggestion, fault.of);
      checkNames(subject, names, 'marks', value, here);
      checkIds(subject, kind, value, here);
    }
  });
}
