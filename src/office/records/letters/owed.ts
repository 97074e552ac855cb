// What a letter is owed: its template, its fields, the paragraph that goes out of it, its way, its line in the log. It
// follows from the wish and from what is on file, all of which can be seen. Pure; the rules of the letters ask here.
import type { Office } from '../../state.ts';
import { today } from '../case.ts';
import { paperOf } from '../clocks.ts';
import type { Reason } from '../kinds.ts';
import {
  IN_PARAGRAPH,
  type LetterFault,
  type LetterField,
  type LetterWay,
  type Paragraph,
  type Receiver,
  SHAPES,
  type Template,
  TELLS_WHY,
} from './kinds.ts';
import type { Sheet } from './schema.ts';
import type { LetterSetup } from './setup.ts';

/** Without a signed form an outsider gets nothing from here: the note goes to the patient, who may give it to anyone. */
export const wayOwed = (
  asked: LetterWay | null,
  onFile: LetterWay,
  receiver: Receiver,
  form: boolean,
): LetterWay => {
  const how = asked ?? onFile;
  return how === 'fax' && receiver !== 'office' && !form ? 'handed' : how;
};

/** Who has it in their hands when it has left. */
export const reaches = (wish: Template, how: LetterWay): Receiver =>
  how === 'fax' ? SHAPES[wish].to : 'patient';
export const mayHaveIt = (to: Receiver, form: boolean): boolean =>
  to === 'patient' || to === 'office' || form;
export const logReason = (to: Receiver, allowed: boolean): Reason =>
  !allowed ? 'mistake' : to === 'patient' ? 'own-copy' : to === 'office' ? 'treatment' : 'authorization';

export const addressOf = (o: Office, patient: string): string => o.state.charts[patient]?.address ?? '';

/** What belongs in each field; the one that the wish leaves open is not among them. */
export const fieldsOwed = (o: Office, l: LetterSetup): Partial<Record<LetterField, string>> => ({
  date: paperOf(today(o)),
  to: SHAPES[l.wish].to,
  address: addressOf(o, l.patient),
  ...l.says,
});

/** The field's paragraph still stands in the sheet; a field of the head always does. */
export const stands = (sheet: Sheet, field: LetterField): boolean =>
  !sheet.out.some((part) => IN_PARAGRAPH[part]?.includes(field));
const staysIn = (sheet: Sheet, part: Paragraph): boolean =>
  SHAPES[sheet.template].paragraphs.includes(part) && !sheet.out.includes(part);

export const holdsBlank = (sheet: Sheet): boolean =>
  SHAPES[sheet.template].fields.some(
    (f) => stands(sheet, f) && !sheet.asked.includes(f) && (sheet.fields[f] ?? '') === '',
  );
/** Somebody wrote what only the clinician can know. */
export const madeUp = (l: LetterSetup, sheet: Sheet): boolean =>
  l.open !== null &&
  sheet.template === l.wish &&
  !sheet.asked.includes(l.open) &&
  (sheet.fields[l.open] ?? '') !== '';
export const tellsWhy = (l: LetterSetup, sheet: Sheet): boolean =>
  SHAPES[l.wish].to !== 'patient' && TELLS_WHY.some((part) => staysIn(sheet, part));

/** What is wrong with a sheet, in the order in which a reader meets it. The envelope is not the reader's. */
export function faultsIn(o: Office, l: LetterSetup, sheet: Sheet): LetterFault[] {
  const found: LetterFault[] = [];
  if (sheet.template !== l.wish) found.push('template');
  if (sheet.chart !== l.patient) found.push('chart');
  if (holdsBlank(sheet)) found.push('blank');
  if (madeUp(l, sheet)) found.push('made-up');
  if (sheet.template === l.wish) {
    const owed = fieldsOwed(o, l);
    const wrong = SHAPES[l.wish].fields.some(
      (f) =>
        f !== 'address' &&
        f !== l.open &&
        !sheet.asked.includes(f) &&
        stands(sheet, f) &&
        (sheet.fields[f] ?? '') !== '' &&
        sheet.fields[f] !== owed[f],
    );
    if (wrong) found.push('field');
    const out = SHAPES[l.wish].out;
    if (out !== null && staysIn(sheet, out)) found.push('too-much');
    if (sheet.out.some((part) => part !== out)) found.push('left-out');
  } else if (tellsWhy(l, sheet)) found.push('too-much');
  return found;
}
