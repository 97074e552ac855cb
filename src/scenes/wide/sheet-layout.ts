// How one paper of the counter is printed: its size, and the box of each of its lines. Pure arithmetic on words
// already in the player's language; a longer language gives a taller paper, never a cut word.
import type { Paper } from '../../office/kinds.ts';
import type { Box } from '../shots.ts';

export interface PrintedRow {
  field: string;
  label: string;
  value: string;
}
export interface Printed {
  paper: Paper;
  title: string;
  rows: readonly PrintedRow[];
}
export type Hand = 'data' | 'print' | 'note' | 'text' | 'display';
/** Width of words set in a hand at a size, in the same unit as the size. */
export type Measure = (words: string, size: number, hand: Hand) => number;

export interface SheetRow extends Box {
  field: string;
  /** The label above the value, beside it, or (the plan on a card) not printed at all. */
  set: 'above' | 'beside' | 'head';
}
export interface Sheet {
  paper: Paper;
  w: number;
  h: number;
  /** Top part with the title: where a paper is gladly taken hold of. */
  head: number;
  rows: SheetRow[];
  photo: Box | null;
}

export type Look = 'licence' | 'card' | 'printout' | 'clipboard' | 'letter' | 'screen';
export const LOOKS: Record<Paper, Look> = {
  'photo-id': 'licence',
  card: 'card',
  reply: 'printout',
  fax: 'printout',
  form: 'clipboard',
  order: 'letter',
  chart: 'screen',
  'other-chart': 'screen',
  booking: 'screen',
};
/** Degrees; what is read off a screen lies straight. */
export const TILTS: Record<Paper, number> = {
  'photo-id': -1.2,
  card: 0.9,
  reply: 0.4,
  fax: -0.5,
  form: 0,
  order: -0.6,
  chart: 0,
  'other-chart': 0,
  booking: 0,
};

interface Form {
  head: number;
  left: number;
  right: number;
  bottom: number;
  columns: 1 | 2;
  hand: Hand;
}
const FORMS: Record<Look, Form> = {
  licence: { head: 40, left: 120, right: 12, bottom: 10, columns: 1, hand: 'data' },
  card: { head: 64, left: 20, right: 20, bottom: 22, columns: 2, hand: 'data' },
  printout: { head: 58, left: 14, right: 14, bottom: 26, columns: 1, hand: 'print' },
  clipboard: { head: 66, left: 20, right: 20, bottom: 58, columns: 1, hand: 'note' },
  letter: { head: 62, left: 16, right: 16, bottom: 52, columns: 2, hand: 'print' },
  screen: { head: 44, left: 10, right: 10, bottom: 10, columns: 2, hand: 'data' },
};

export const SIZES = { label: 13, data: 17, print: 15, note: 19, title: 18 };
const sizeOf = (hand: Hand): number =>
  hand === 'note' ? SIZES.note : hand === 'print' ? SIZES.print : SIZES.data;
/** Room inside a line's box, left and right. */
export const INSET = 8;
const LICENCE = { w: 322, h: 192, photo: { x: 15, y: 47, w: 93, h: 111 } };

const linesFor = (width: number, room: number): number => Math.max(1, Math.ceil(width / Math.max(1, room)));

/** A paper `w` wide with lines at least `row` high, both in pixels; `k` is the size of a rem against 16. */
export function sheetOf(printed: Printed, w: number, row: number, k: number, measure: Measure): Sheet {
  const look = LOOKS[printed.paper];
  const form = FORMS[look];
  const size = sizeOf(form.hand) * k;
  const photo = look === 'licence' ? scaled(LICENCE.photo, w / LICENCE.w) : null;
  const left = photo === null ? form.left * k : photo.x + photo.w + 8 * k;
  const full = w - left - form.right * k;
  const half = full / 2;
  const head = photo === null ? form.head * k : Math.max(form.head * k, photo.y - 6 * k);
  const inset = 2 * INSET * k;
  const rows: SheetRow[] = [];
  let x = left;
  let y = head;
  let line = 0;
  const feed = (): void => {
    if (x > left) y += line;
    x = left;
    line = 0;
  };
  for (const { field, label, value } of printed.rows) {
    if (look === 'card' && field === 'payer') {
      rows.push({ field, x: left - 4 * k, y: head - 56 * k, w: full * 0.86, h: 46 * k, set: 'head' });
      continue;
    }
    const printHand = form.hand === 'print' ? 'print' : 'text';
    const labelW = measure(label, SIZES.label * k, printHand);
    const valueW = measure(value, size, form.hand);
    const beside = look === 'printout' && labelW + valueW + inset + 12 * k <= full;
    const wide = form.columns === 1 || Math.max(labelW, valueW) + inset > half;
    const width = wide ? full : half;
    if (wide) feed();
    const room = width - inset;
    const more = beside ? 0 : linesFor(valueW, room) - 1 + (linesFor(labelW, room) - 1) * 0.8;
    const h = Math.max(row, beside ? 30 * k : 44 * k) + more * size * 1.2;
    rows.push({ field, x, y, w: width, h, set: beside ? 'beside' : 'above' });
    line = Math.max(line, h);
    x += width;
    if (x >= left + full - 1) feed();
  }
  feed();
  // A pair shares the height of its taller half.
  for (const one of rows) {
    const next = rows.find((other) => other.y === one.y && other !== one && other.set === one.set);
    if (next !== undefined) one.h = next.h = Math.max(one.h, next.h);
  }
  const h = Math.max(y + form.bottom * k, photo === null ? 0 : photo.y + photo.h + 16 * k);
  return { paper: printed.paper, w, h, head, rows, photo };
}

const scaled = (box: Box, by: number): Box => ({
  x: box.x * by,
  y: box.y * by,
  w: box.w * by,
  h: box.h * by,
});
