// A letter on view: the wish, the shelf, what is on file of whoever's chart lies open, the sheet as it stands, where it lies,
// and each one that left, with the text it had. What is right, and how closely its signer reads, is never here.
import type { InfoClass } from '../office/kinds.ts';
import type { Office } from '../office/state.ts';
import { addressOf } from '../office/records/letters/owed.ts';
import {
  CHOICES,
  DATE_FIELDS,
  IN_PARAGRAPH,
  type LetterFault,
  type LetterField,
  type LetterWay,
  type Paragraph,
  type Receiver,
  SHAPES,
  type Template,
} from '../office/records/letters/kinds.ts';
import type { LetterState, Sheet } from '../office/records/letters/schema.ts';
import type { LetterSetup } from '../office/records/letters/setup.ts';
import { weekdayOf } from '../office/records/clocks.ts';
import type { TextRef } from './types.ts';

export interface LetterFieldView {
  field: LetterField;
  as: 'date' | 'choice' | 'text' | 'address';
  value: string;
  /** The day of the week of a date that is one. */
  weekday: number | null;
  choices: string[];
  asked: boolean;
  /** In which paragraph it stands; null in the head. */
  part: Paragraph | null;
}
export interface SheetView {
  template: Template;
  name: string;
  birthDate: string;
  fields: LetterFieldView[];
  paragraphs: { part: Paragraph; out: boolean }[];
  reason: string;
}
export interface LetterView {
  wish: TextRef;
  byName: string;
  shelf: Template[];
  /** What is on file of whoever's chart lies open. */
  onFile: {
    name: string;
    birthDate: string;
    address: string;
    way: LetterWay;
    form: Receiver | null;
    contacts: { name: string; relation: string; scope: InfoClass[] }[];
  } | null;
  sheet: SheetView | null;
  where: LetterWhere;
  folderName: string | null;
  signedName: string | null;
  fault: LetterFault | null;
  copied: boolean;
  sent: {
    release: string;
    how: LetterWay;
    to: Receiver;
    sheet: SheetView;
    signedName: string | null;
    logged: boolean;
  }[];
}
export type LetterWhere = 'desk' | 'folder' | 'signed' | 'back';
export const whereOf = (now: LetterState): LetterWhere =>
  now.folder !== null ? 'folder' : now.signed !== null ? 'signed' : now.fault !== null ? 'back' : 'desk';

const nameOf = (o: Office, person: string | null): string | null =>
  person === null ? null : (o.setup.people[person]?.name ?? person);

function sheetView(o: Office, l: LetterSetup, sheet: Sheet): SheetView {
  const shape = SHAPES[sheet.template];
  return {
    template: sheet.template,
    name: sheet.name,
    birthDate: o.state.charts[sheet.chart]?.birthDate ?? '',
    fields: shape.fields.map((field): LetterFieldView => {
      const value = sheet.fields[field] ?? '';
      const isDate = DATE_FIELDS.includes(field);
      return {
        field,
        as: field === 'address' ? 'address' : isDate ? 'date' : CHOICES[field] ? 'choice' : 'text',
        value,
        weekday: isDate ? weekdayOf(value) : null,
        choices:
          field === 'address'
            ? [
                ...new Set([
                  addressOf(o, sheet.chart),
                  value,
                  sheet.chart === l.patient ? (l.left.address ?? '') : '',
                ]),
              ].filter((x) => x !== '')
            : [...(CHOICES[field] ?? [])],
        asked: sheet.asked.includes(field),
        part: shape.paragraphs.find((part) => IN_PARAGRAPH[part]?.includes(field)) ?? null,
      };
    }),
    paragraphs: shape.paragraphs.map((part) => ({ part, out: sheet.out.includes(part) })),
    reason: l.reason,
  };
}

/** A choice is said as its line; a day with its weekday. */
function wishParams(l: LetterSetup): Record<string, string> {
  const params: Record<string, string> = {
    name: l.name,
    born: l.birthDate,
    how: `letters.asked-way.${l.how ?? 'usual'}`,
  };
  for (const [field, value] of Object.entries(l.says)) {
    const isDate = DATE_FIELDS.includes(field as LetterField);
    params[field] = CHOICES[field as LetterField] ? `letters.choice.${field}.${value}` : value;
    if (isDate) params[`${field}Day`] = `letters.weekday.${weekdayOf(value) ?? 0}`;
  }
  return params;
}

export function letterView(o: Office, l: LetterSetup, now: LetterState): LetterView {
  const open = o.state.chart?.patient;
  const chart = open === undefined ? undefined : o.state.charts[open];
  const theirs = open === l.patient;
  return {
    wish: { id: `letters.wish.${l.wish}${l.open === null ? '' : '.open'}`, params: wishParams(l) },
    byName: l.by === 'patient' ? l.name : (nameOf(o, l.provider) ?? ''),
    shelf: l.shelf,
    onFile: chart
      ? {
          name: chart.fullName,
          birthDate: chart.birthDate,
          address: chart.address,
          way: theirs ? l.onFile : 'mail',
          form: theirs && l.form ? SHAPES[l.wish].to : null,
          contacts: chart.contacts.map((c) => ({ name: c.name, relation: c.relation, scope: c.scope })),
        }
      : null,
    sheet: now.sheet ? sheetView(o, l, now.sheet) : null,
    where: whereOf(now),
    folderName: nameOf(o, now.folder),
    signedName: nameOf(o, now.signed),
    fault: now.fault,
    copied: now.copied,
    sent: now.sent.map((x) => ({
      release: x.release,
      how: x.how,
      to: x.to,
      sheet: sheetView(o, l, x.sheet),
      signedName: nameOf(o, x.by),
      logged: x.logged,
    })),
  };
}
