// Words and strokes on a 2D context: a line that wraps or grows smaller rather than lose a letter, round boxes, and the
// few glyphs the book needs (Lucide, ISC). Knows nothing of papers or visits.
import { type Fonts, fontOf } from './wide-host.ts';
import type { Hand } from './sheet-layout.ts';

export type Context = CanvasRenderingContext2D;
export interface Setting {
  hand: Hand;
  size: number;
  colour: string;
  weight?: number;
  align?: 'left' | 'right' | 'center';
}

/** The words in as many lines as the width needs; a word wider than the line is broken. */
export function linesOf(context: Context, words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (context.measureText(longer).width <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (context.measureText(line).width > width && line.length > 1) {
      let cut = line.length - 1;
      while (cut > 1 && context.measureText(line.slice(0, cut)).width > width) cut--;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  lines.push(line);
  return lines;
}

/** Writes words from a baseline downward in a width; returns how far the last line went below the first. */
export function write(
  context: Context,
  fonts: Fonts,
  words: string,
  x: number,
  y: number,
  width: number,
  { hand, size, colour, weight, align = 'left' }: Setting,
): number {
  context.font = fontOf(fonts, hand, size, weight);
  context.fillStyle = colour;
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  const lines = linesOf(context, words, width);
  const feed = size * 1.2;
  for (const [at, line] of lines.entries()) context.fillText(line, x, y + at * feed);
  context.textAlign = 'left';
  return (lines.length - 1) * feed;
}

/** One line only: smaller down to a limit, then cut with an ellipsis. */
export function writeOne(
  context: Context,
  fonts: Fonts,
  words: string,
  x: number,
  y: number,
  width: number,
  setting: Setting,
): void {
  const least = setting.size * 0.82;
  let size = setting.size;
  const wide = (): number => {
    context.font = fontOf(fonts, setting.hand, size, setting.weight);
    return context.measureText(words).width;
  };
  while (size > least && wide() > width) size -= 0.5;
  let shown = words;
  while (shown.length > 1 && context.measureText(shown).width > width)
    shown = `${shown.slice(0, -2).trimEnd()}…`;
  context.fillStyle = setting.colour;
  context.textBaseline = 'alphabetic';
  context.textAlign = setting.align ?? 'left';
  context.fillText(shown, x, y);
  context.textAlign = 'left';
}

export function roundBox(context: Context, x: number, y: number, w: number, h: number, r: number): void {
  context.beginPath();
  context.roundRect(x, y, w, h, r);
}

export function dashes(context: Context, x: number, y: number, w: number, colour: string): void {
  context.save();
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.setLineDash([4, 3]);
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + w, y);
  context.stroke();
  context.restore();
}

const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const frame = (x: number, y: number, w: number, h: number): string =>
  `M${x + 2} ${y}h${w - 4}a2 2 0 0 1 2 2v${h - 4}a2 2 0 0 1-2 2h${4 - w}a2 2 0 0 1-2-2v${4 - h}a2 2 0 0 1 2-2z`;
export const GLYPHS = {
  lock: `${frame(3, 11, 18, 11)}M7 11V7a5 5 0 0 1 10 0v4`,
  'door-open':
    'M10 21H2m8-18H7a2 2 0 0 0-2 2v16m9-9h.01M19 21V5a2 2 0 0 0-1.675-1.974l-6.163-1.013A1 1 0 0 0 10 3v18a1 1 0 0 0 1.124.992zm3 0h-3',
  'user-check': `m16 11l2 2l4-4m-6 12v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2${ring(9, 7, 4)}`,
  'calendar-check': `M8 2v3m8-3v3${frame(3, 3, 18, 18)}M3 9h18M9 15l2 2l4-4`,
  clock: `${ring(12, 12, 10)}M12 6v6l4 2`,
  ban: `${ring(12, 12, 10)}M4.929 4.929L19.07 19.071`,
  'circle-dashed':
    'M10.1 2.182a10 10 0 0 1 3.8 0m0 19.636a10 10 0 0 1-3.8 0m7.509-18.097a10 10 0 0 1 2.69 2.7M2.182 13.9a10 10 0 0 1 0-3.8m18.097 7.509a10 10 0 0 1-2.7 2.69M21.818 10.1a10 10 0 0 1 0 3.8M3.721 6.391a10 10 0 0 1 2.7-2.69m-.03 16.578a10 10 0 0 1-2.69-2.7',
  hand: 'M18 11V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2m0 4V4a2 2 0 0 0-2-2a2 2 0 0 0-2 2v2m0 4.5V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2v8M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15',
  move: 'M12 2v20m3-3l-3 3l-3-3M19 9l3 3l-3 3M2 12h20M5 9l-3 3l3 3M9 5l3-3l3 3',
  'triangle-alert':
    'm21.73 18l-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4m0 4h.01',
} as const;
export type Glyph = keyof typeof GLYPHS;

export function glyph(
  context: Context,
  name: Glyph,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  context.save();
  context.translate(x, y);
  context.scale(size / 24, size / 24);
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.lineCap = context.lineJoin = 'round';
  context.stroke(new Path2D(GLYPHS[name]));
  context.restore();
}
