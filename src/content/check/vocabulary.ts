// The vocabulary authors may use, read off the office's own schemas: which fields a fact or command has and which
// values a field can take. Fields the office keeps as plain ids get their closed list or domain here.
import type * as v from 'valibot';
import { actCommands, commandSchemas } from '../../office/commands.ts';
import { factSchemas, isInternalFact } from '../../office/facts.ts';
import { COVERAGE_FIELDS } from '../../office/coverage/schema.ts';
import { SLIP_FIELDS } from '../../office/documents/slips.ts';
import { ASK_TOPICS, CHART_TABS, INFO_CLASSES, MOODS, type Paper, TELL_ITEMS } from '../../office/kinds.ts';
import { DEMOGRAPHIC_FIELDS } from '../../office/people/schema.ts';
import { TASK_KINDS } from '../../office/tasks/schema.ts';
import type { Domain } from './subject.ts';

type Schema = v.GenericSchema & {
  type: string;
  entries?: Record<string, Schema>;
  options?: readonly unknown[];
  item?: Schema;
  wrapped?: Schema;
};
const bare = (schema: Schema): Schema => (schema.wrapped ? bare(schema.wrapped) : schema);

export interface Field {
  kind: 'string' | 'number' | 'boolean' | 'other';
  words: readonly string[] | null;
  list: boolean;
  nullable: boolean;
}
function fieldOf(schema: Schema): Field {
  const inner = bare(schema);
  const item = inner.type === 'array' && inner.item ? bare(inner.item) : inner;
  const words = item.type === 'picklist' ? (item.options ?? []).map(String) : null;
  const numeric = item.type === 'picklist' && typeof item.options?.[0] === 'number';
  const kind =
    item.type === 'number' || numeric
      ? 'number'
      : item.type === 'boolean'
        ? 'boolean'
        : item.type === 'string' || words
          ? 'string'
          : 'other';
  return {
    kind,
    words: numeric ? null : words,
    list: inner.type === 'array',
    nullable: schema.type === 'nullable',
  };
}
const fieldsOf = (schema: unknown): Record<string, Field> =>
  Object.fromEntries(
    Object.entries((schema as Schema).entries ?? {}).map(([name, entry]) => [name, fieldOf(entry)]),
  );

export const FACT_NAMES = Object.keys(factSchemas).filter((type) => !isInternalFact(type));
export const COMMAND_NAMES = Object.keys(commandSchemas);
export const isAct = (type: string): boolean => type in actCommands;
export const factFields = (type: string): Record<string, Field> =>
  fieldsOf(factSchemas[type as keyof typeof factSchemas]);
export const commandFields = (type: string): Record<string, Field> =>
  fieldsOf(commandSchemas[type as keyof typeof commandSchemas]);

const like = (command: keyof typeof commandSchemas, field: string): readonly string[] =>
  commandFields(command)[field]?.words ?? [];
export const ALL_SLIP_FIELDS: readonly string[] = [
  ...new Set(Object.values(SLIP_FIELDS).flatMap((fields) => fields.map(({ field }) => field))),
];

/** What a told item is: a closed item, or a row on view (`chart.medicines`, `visit:<id>`). */
export const TELL_ROWS = [
  'chart.medicines',
  'chart.allergies',
  'chart.birth-date',
  'chart.address',
  'chart.phone',
  'chart.last-note',
  'chart.balance',
  'chart.contacts',
  'chart.flag',
  'chart.presence',
  'chart.results',
] as const;
export const isTellItem = (item: string): boolean =>
  (TELL_ITEMS as readonly string[]).includes(item) ||
  (TELL_ROWS as readonly string[]).includes(item) ||
  /^visit:/.test(item);

export type Meaning =
  | { words: readonly string[] }
  | { domains: readonly Domain[] }
  | { special: 'topic' | 'tell' | 'line-set' | 'reply-set' | 'line' | 'reply' };
const FIELDS: Record<string, Meaning> = {
  'talk.asked.about': { special: 'topic' },
  'say.ask.about': { special: 'topic' },
  'talk.told.item': { special: 'tell' },
  'say.tell.item': { special: 'tell' },
  'talk.told.class': { words: INFO_CLASSES },
  'talk.promised.what': { words: like('say.promise', 'what') },
  'talk.refused.what': { words: like('say.refuse', 'what') },
  'talk.advised.what': { words: ['clinical'] },
  'talk.quieted.how': { words: like('say.quietly', 'how') },
  'talk.closed.with': { words: like('say.close', 'with') },
  'talk.mood.mood': { words: MOODS },
  'talk.read-back.field': { words: ALL_SLIP_FIELDS },
  'say.read-back.field': { words: ALL_SLIP_FIELDS },
  'talk.replied.set': { special: 'reply-set' },
  'talk.offered.set': { special: 'reply-set' },
  'talk.replied.reply': { special: 'reply' },
  'say.reply.id': { special: 'reply' },
  'line.said.set': { special: 'line-set' },
  'line.said.line': { special: 'line' },
  'phone.transferred.how': { words: like('phone.transfer', 'how') },
  'phone.transferred.to': { domains: ['team', 'organization', 'person'] },
  'phone.transfer.to': { domains: ['team', 'organization', 'person'] },
  'phone.dialed.read': { words: ALL_SLIP_FIELDS },
  'phone.dial.read': { words: ALL_SLIP_FIELDS },
  'visit.marked.as': { words: like('visit.mark', 'as') },
  'documents.scanned.what': { words: like('documents.scan', 'what') },
  'documents.scanned.sides': { words: like('documents.scan', 'sides') },
  'documents.given.what': { words: like('documents.give', 'what') },
  'copay.taken.method': { words: like('copay.take', 'method') },
  'team.asked.about': { words: like('team.ask', 'about') },
  'team.told.about': { words: like('team.tell', 'about') },
  'task.added.kind': { words: TASK_KINDS },
  'inbox.answered.with': { words: like('inbox.answer', 'with') },
  'slip.entered.field': { words: ALL_SLIP_FIELDS },
  'slip.enter.field': { words: ALL_SLIP_FIELDS },
  'message.sent.fields': { words: ALL_SLIP_FIELDS },
  'message.sent.wrong': { words: ALL_SLIP_FIELDS },
  'team.fetched.said': { words: ALL_SLIP_FIELDS },
  'team.fetch.say': { words: ALL_SLIP_FIELDS },
  'coverage.changed.fields': { words: COVERAGE_FIELDS },
  'people.changed.field': { words: DEMOGRAPHIC_FIELDS },
  'message.sent.to': { domains: ['team'] },
  'message.send.to': { domains: ['team'] },
  'message.sent.about': { domains: ['person'] },
  'inbox.route.to': { domains: ['team'] },
  'inbox.routed.to': { domains: ['team'] },
  'compare.report.to': { domains: ['team'] },
  'compare.reported.to': { domains: ['team'] },
  'team.hand-over.to': { domains: ['team'] },
  'line.said.who': { domains: ['person', 'team'] },
};
const EVERYWHERE: Record<string, Meaning> = {
  who: { domains: ['team'] },
  patient: { domains: ['person'] },
  person: { domains: ['person'] },
  provider: { domains: ['provider'] },
  visitType: { domains: ['visit-type'] },
  room: { domains: ['room'] },
  equipment: { domains: ['equipment'] },
  payer: { domains: ['payer'] },
};
export const meaningOf = (type: string, field: string): Meaning | null =>
  FIELDS[`${type}.${field}`] ?? EVERYWHERE[field] ?? null;

/** The rows a paper can have, for Compare and for looking. */
export const PAPER_ROWS: Record<Paper, readonly string[]> = {
  'photo-id': ['full-name', 'birth-date', 'address'],
  card: ['payer', 'member-id', 'subscriber-name', 'group', 'effective-date'],
  reply: ['status', 'aaa', 'payer', 'member-id', 'subscriber-name', 'ended-date', 'copay'],
  chart: [
    'full-name',
    'birth-date',
    'address',
    'phone',
    'payer',
    'member-id',
    'subscriber-name',
    'effective-date',
  ],
  'other-chart': [
    'full-name',
    'birth-date',
    'address',
    'phone',
    'payer',
    'member-id',
    'subscriber-name',
    'effective-date',
  ],
  form: ['full-name', 'birth-date', 'address', 'phone', 'emergency-contact'],
  order: ['type', 'provider', 'not-before', 'no-later-than', 'equipment'],
  booking: ['type', 'provider', 'start', 'minutes'],
  fax: ['full-name', 'birth-date'],
};
/** What a person answers from the practice's data, when no scenario speaks for them. */
export const HEARD_BY_DEFAULT = [
  'full-name',
  'birth-date',
  'address',
  'phone',
  'caller',
  'call-back',
  'number',
  'emergency-contact',
  'pharmacy',
  'insurance-changes',
  'reason',
  'words',
  'medicine',
  'left',
] as const;
export { ASK_TOPICS, CHART_TABS, TELL_ITEMS };
