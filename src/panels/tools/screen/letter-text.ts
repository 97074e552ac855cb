// A sheet in words: what stands in a field, and a paragraph cut at its fields, so that the same text is read as a letter and
// written in as a form. Words only; nothing here knows what is right.
import { say, t } from '../../../text/current.ts';
import type { LetterFieldView, SheetView } from '../../../views/letters.ts';
import type { Paragraph, Template } from '../../../office/records/letters/kinds.ts';
import { chosen } from '../parts/figures.ts';

export const templateWord = (template: Template): string =>
  t('letters.template', { template: chosen(template) });
export const choiceWord = (field: string, value: string): string =>
  say({ id: `letters.choice.${field}.${value}` });
export const weekdayWord = (weekday: number): string => say({ id: `letters.weekday.${weekday}` });

/** As it will be read. A blank is a line, and one with a question says so. */
export function fieldText(f: LetterFieldView): string {
  if (f.value === '') return t(f.asked ? 'letters.blank.asked' : 'letters.blank');
  if (f.as === 'choice') return choiceWord(f.field, f.value);
  if (f.weekday !== null) return t('letters.day', { weekday: weekdayWord(f.weekday), on: f.value });
  return f.value;
}

/** Where a field stands in a sentence, whatever language says it. */
const MARK = '\uE000';
export type Piece = string | LetterFieldView;

export function piecesOf(sheet: SheetView, part: Paragraph): Piece[] {
  const own = sheet.fields.filter((f) => f.part === part);
  const params = Object.fromEntries(own.map((f) => [f.field, `${MARK}${f.field}${MARK}`]));
  const said = say({
    id: `letters.text.${part}`,
    params: { name: sheet.name, reason: sheet.reason, ...params },
  });
  return said
    .split(MARK)
    .map((piece) => own.find((f) => f.field === piece) ?? piece)
    .filter((piece) => piece !== '');
}
export const paragraphText = (sheet: SheetView, part: Paragraph): string =>
  piecesOf(sheet, part)
    .map((piece) => (typeof piece === 'string' ? piece : fieldText(piece)))
    .join('');
