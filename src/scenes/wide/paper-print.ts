// Prints a paper: its ground, its title and its lines, the marked ones in their frame with their number. Everything a
// paper shows is in here; the same words are in the DOM twin's buttons, which lie over it.
import type { WideHost } from './wide-host.ts';
import { type Context, dashes, roundBox, write, writeOne } from './ink.ts';
import { type Bake, layGround } from './paper-ground.ts';
import {
  INSET,
  type Hand,
  type Look,
  LOOKS,
  type Printed,
  type PrintedRow,
  type Sheet,
  type SheetRow,
  SIZES,
} from './sheet-layout.ts';

export interface Print {
  printed: Printed;
  sheet: Sheet;
  bake: Bake | null;
  face: readonly Bake[];
  /** Numbers of marked lines, by field. */
  marks: ReadonlyMap<string, number>;
  /** What stands in a line left blank. */
  blank: string;
  k: number;
  contrast: boolean;
  fonts: WideHost['fonts'];
}

interface Colours {
  title: string;
  label: string;
  value: string;
  blank: string;
  hair: string;
}
const INK = '#22333b';
const COLOURS: Record<Look, Colours> = {
  licence: { title: '#155653', label: '#3f5058', value: INK, blank: '#6b4a34', hair: '#0000' },
  card: { title: '#ffffff', label: '#4f6169', value: INK, blank: '#6b4a34', hair: '#0000' },
  printout: { title: INK, label: '#33444c', value: INK, blank: '#6b4a34', hair: '#8c7b66' },
  clipboard: { title: INK, label: '#4f6169', value: '#1f3f6b', blank: '#6b4a34', hair: '#e3d5bf' },
  letter: { title: '#155653', label: '#4f6169', value: INK, blank: '#6b4a34', hair: '#0000' },
  screen: { title: '#ffffff', label: '#4f6169', value: INK, blank: '#6b4a34', hair: '#e2eae7' },
};
const PLAIN: Colours = { title: '#fff', label: '#fff', value: '#fff', blank: '#fff', hair: '#fff' };

const HANDS: Record<Look, { label: Hand; value: Hand; size: number }> = {
  licence: { label: 'text', value: 'data', size: SIZES.data },
  card: { label: 'text', value: 'data', size: SIZES.data },
  printout: { label: 'print', value: 'print', size: SIZES.print },
  clipboard: { label: 'text', value: 'note', size: SIZES.note },
  letter: { label: 'text', value: 'print', size: SIZES.print },
  screen: { label: 'text', value: 'data', size: SIZES.data },
};

function title(context: Context, print: Print, look: Look, colours: Colours): void {
  const { printed, sheet, k, fonts } = print;
  const words = printed.title;
  const across = sheet.w - 32 * k;
  const colour = colours.title;
  if (look === 'licence') {
    const size = 15 * k;
    writeOne(context, fonts, words.toUpperCase(), 15 * k, 25 * k, across - 26 * k, {
      hand: 'text',
      size,
      colour,
      weight: 700,
    });
  } else if (look === 'card') {
    writeOne(context, fonts, words, 24 * k, 22 * k, sheet.w - 100 * k, {
      ...{ hand: 'text', size: 13 * k, colour, weight: 500 },
    });
  } else if (look === 'printout') {
    const size = 17 * k;
    writeOne(context, fonts, words.toUpperCase(), 22 * k, 38 * k, across - 12 * k, {
      hand: 'print',
      size,
      colour,
    });
    if (!print.contrast) dashes(context, 22 * k, 51 * k, sheet.w - 44 * k, colours.hair);
  } else if (look === 'clipboard') {
    writeOne(context, fonts, words, 28 * k, 56 * k, across - 24 * k, {
      hand: 'display',
      size: 22 * k,
      colour,
    });
  } else {
    const y = look === 'letter' ? 38 : 29;
    writeOne(context, fonts, words, 18 * k, y * k, across - 4 * k, {
      hand: 'display',
      size: SIZES.title * k,
      colour,
    });
  }
}

function frame(context: Context, row: SheetRow, print: Print): void {
  const { k, contrast } = print;
  const [x, y, w, h] = [row.x + 2 * k, row.y + 2 * k, row.w - 4 * k, row.h - 4 * k];
  if (!contrast) {
    roundBox(context, x - 3 * k, y - 3 * k, w + 6 * k, h + 6 * k, 11 * k);
    context.fillStyle = '#f0b54a99';
    context.fill();
  }
  roundBox(context, x, y, w, h, 8 * k);
  context.fillStyle = contrast ? '#ffe14a' : '#fff6dc';
  context.fill();
  context.strokeStyle = contrast ? '#ffe14a' : '#8a5a00';
  context.lineWidth = 2.5 * k;
  context.stroke();
}

/** Where the number of a marked line stands, inside the paper: at the end of a line written on one row, else on the corner
 *  over its label, so that neither its value nor the line beside it is covered. */
export const badgeAt = (row: SheetRow, sheet: Sheet, k: number): { x: number; y: number } =>
  row.set === 'beside'
    ? { x: Math.min(row.x + row.w - 4 * k, sheet.w - 16 * k), y: row.y + row.h / 2 }
    : { x: Math.min(row.x + row.w - 13 * k, sheet.w - 16 * k), y: row.y + 7 * k };

function badge(context: Context, row: SheetRow, print: Print, n: number): void {
  const { k, fonts, contrast } = print;
  const { x, y } = badgeAt(row, print.sheet, k);
  context.beginPath();
  context.arc(x, y, 13 * k, 0, Math.PI * 2);
  context.fillStyle = contrast ? '#000' : '#8a5a00';
  context.fill();
  if (contrast) {
    context.strokeStyle = '#ffe14a';
    context.lineWidth = 2 * k;
    context.stroke();
  }
  const colour = contrast ? '#ffe14a' : '#fff';
  writeOne(context, fonts, String(n), x, y + 5.5 * k, 26 * k, {
    hand: 'text',
    size: 15 * k,
    colour,
    weight: 700,
    align: 'center',
  });
}

function lineOf(
  context: Context,
  print: Print,
  row: SheetRow,
  words: PrintedRow,
  look: Look,
  colours: Colours,
): void {
  const { k, fonts } = print;
  const n = print.marks.get(row.field);
  const marked = n !== undefined;
  if (marked) frame(context, row, print);
  const hands = HANDS[look];
  const inset = INSET * k;
  const room = row.w - 2 * inset;
  const lit = marked && print.contrast ? '#000' : marked ? INK : null;
  const blank = words.value === '';
  const value = blank ? `— ${print.blank} —` : words.value;
  const size = hands.size * k;
  const label = { hand: hands.label, size: SIZES.label * k, colour: lit ?? colours.label } as const;
  const set = {
    hand: hands.value,
    size,
    colour: lit ?? (blank ? colours.blank : colours.value),
    ...(blank && hands.value !== 'note' ? { weight: 400 } : {}),
  };
  const x = row.x + inset;
  if (row.set === 'head') {
    const colour = lit ?? colours.title;
    writeOne(context, fonts, value, x, row.y + row.h - 9 * k, room - 20 * k, {
      hand: 'display',
      size: 22 * k,
      colour,
    });
  } else if (row.set === 'beside') {
    const y = row.y + row.h / 2 + 5 * k;
    const end = marked ? badgeAt(row, print.sheet, k).x - 18 * k : row.x + row.w - inset;
    write(context, fonts, words.label, x, y, room, { ...label, size: 14 * k, weight: 400 });
    write(context, fonts, value, end, y, room, { ...set, align: 'right' });
  } else {
    // The pair stands in the middle of its line, however tall.
    const gap = hands.value === 'note' ? 22 : 19;
    const middle = row.y + row.h / 2;
    context.font = `${label.size}px sans-serif`;
    const extra = row.h - 44 * k > 18 * k ? 0 : 1;
    const top = extra === 1 ? middle - (gap * k) / 2 + 4 * k : row.y + 17 * k;
    const below = write(context, fonts, words.label, x, top, room, { ...label, weight: 500 });
    write(context, fonts, value, x, top + below + gap * k, room, set);
  }
  if (marked) badge(context, row, print, n);
}

function photo(context: Context, { sheet, face, contrast, k }: Print): void {
  const box = sheet.photo;
  if (box === null || face.length === 0) return;
  context.save();
  roundBox(context, box.x, box.y, box.w, box.h, 8 * k);
  context.clip();
  if (contrast) {
    context.fillStyle = '#fff';
    context.fillRect(box.x, box.y, box.w, box.h);
  }
  // Head and shoulders of a half figure: a square of it around the face.
  for (const { source, w } of face) {
    const sharp = source.width / w;
    const side = 190;
    const [fx, fy] = [w / 2 - side / 2, 24];
    context.drawImage(
      source,
      fx * sharp,
      fy * sharp,
      side * sharp,
      (side * box.h * sharp) / box.w,
      box.x,
      box.y,
      box.w,
      box.h,
    );
  }
  context.restore();
}

export function printPaper(context: Context, print: Print): void {
  const { printed, sheet, k, contrast } = print;
  const look = LOOKS[printed.paper];
  const colours = contrast ? PLAIN : COLOURS[look];
  layGround(context, look, sheet, print.bake, k, contrast);
  photo(context, print);
  title(context, print, look, colours);
  const marked = (row: SheetRow): number => (print.marks.has(row.field) ? 1 : 0);
  if (look === 'clipboard' && !contrast)
    for (const row of sheet.rows.slice(1)) {
      context.fillStyle = colours.hair;
      context.fillRect(row.x + INSET * k, row.y, row.w - 2 * INSET * k, 1);
    }
  if (look === 'printout' && !contrast)
    dashes(context, 22 * k, sheet.h - 20 * k, sheet.w - 44 * k, colours.hair);
  for (const row of [...sheet.rows].sort((a, b) => marked(a) - marked(b))) {
    const words = printed.rows.find(({ field }) => field === row.field);
    if (words !== undefined) lineOf(context, print, row, words, look, colours);
  }
}
