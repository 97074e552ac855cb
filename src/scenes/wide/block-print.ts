// Prints the blocks of the book: a visit, a held or closed stretch, an open gap, the place a visit was taken from, a
// ghost where a late provider really is, and the slip of card in the hand. The twin's words, seen.
import { blockIcon } from '../../views/block-icon.ts';
import type { BookBlock } from '../../views/types.ts';
import { text } from '../../text/current.ts';
import { word } from '../words.ts';
import type { BookPaint } from './book-paint.ts';
import { type Context, type Glyph, glyph, roundBox, writeOne } from './ink.ts';
import type { Fonts, Held } from './wide-host.ts';
import { MINUTE } from './book-layout.ts';

export interface BlockLook {
  kind: 'visit' | 'held' | 'lunch' | 'busy' | 'open' | 'gap' | 'ghost' | 'taken';
  tone: number;
  icon: Glyph | null;
  name: string;
  line: string;
}
export interface Pen {
  fonts: Fonts;
  k: number;
  paint: BookPaint;
}

export function lookOf(block: BookBlock, tone: number, inHand: boolean): BlockLook {
  const { kind } = block;
  const clock = (ms: number): string => text().clock(ms);
  const name = block.name ?? word('tools.book.kind', { kind });
  if (inHand) {
    const line = word('tools.book.times', {
      from: clock(block.startMs),
      to: clock(block.startMs + block.minutes * MINUTE),
    });
    return { kind: 'gap', tone, icon: 'move', name: word('tools.book.stood', { name }), line };
  }
  const status = block.status === null ? '' : word(`status.${block.status}`).toLowerCase();
  const likely = block.likelyMs === null ? '' : word('tools.book.likely', { time: clock(block.likelyMs) });
  const line =
    kind === 'visit'
      ? [block.type ?? '', status, likely].filter(Boolean).join(' · ')
      : word(`tools.book.${kind}`);
  return { kind, tone, icon: blockIcon(block), name, line };
}

/** Higher than this, which is three quarters of an hour, an open time is higher than a look. */
const LONG = 160;

function ground(context: Context, look: BlockLook, w: number, h: number, pen: Pen): void {
  const { k, paint } = pen;
  const { kind } = look;
  const dashed = kind === 'gap' || kind === 'ghost';
  const { fill, edge } =
    kind === 'held'
      ? paint.held
      : kind === 'visit'
        ? paint.tones[look.tone % 3]!
        : { fill: paint.quiet, edge: '#0000' };
  roundBox(context, 1, 1, w - 2, h - 2, 12 * k);
  if (paint.contrast) {
    context.fillStyle = '#000';
    context.fill();
    context.strokeStyle = '#fff';
    context.lineWidth = 2;
    context.setLineDash(dashed ? [6, 4] : []);
    context.stroke();
    return;
  }
  if (kind === 'open') {
    context.fillStyle = paint.open;
    context.fill();
    context.strokeStyle = paint.openEdge;
    context.lineWidth = 1.5;
    context.stroke();
    return;
  }
  if (dashed) {
    if (kind === 'gap') {
      context.fillStyle = paint.gap;
      context.fill();
    } else stripes(context, w, h, 12 * k);
    context.strokeStyle = kind === 'gap' ? paint.gapEdge : paint.ghostEdge;
    context.lineWidth = 2;
    context.setLineDash([6, 4]);
    roundBox(context, 1, 1, w - 2, h - 2, 12 * k);
    context.stroke();
    return;
  }
  context.fillStyle = fill;
  context.fill();
  context.save();
  context.clip();
  context.fillStyle = edge;
  context.fillRect(0, 0, 6 * k, h);
  context.restore();
}

function stripes(context: Context, w: number, h: number, r: number): void {
  context.save();
  roundBox(context, 1, 1, w - 2, h - 2, r);
  context.clip();
  context.strokeStyle = '#f0b54a3d';
  context.lineWidth = 8;
  for (let x = -h; x < w + h; x += 22) {
    context.beginPath();
    context.moveTo(x, h);
    context.lineTo(x + h, 0);
    context.stroke();
  }
  context.restore();
}

export function printBlock(context: Context, look: BlockLook, w: number, h: number, pen: Pen): void {
  const { fonts, k, paint } = pen;
  ground(context, look, w, h, pen);
  context.setLineDash([]);
  if (look.kind === 'ghost') return;
  const quiet = look.kind === 'gap' || look.kind === 'lunch' || look.kind === 'busy' || look.kind === 'taken';
  const { slate } = paint;
  const colour = quiet ? slate : paint.ink;
  const slim = w < 130 * k;
  const left = (slim ? 10 : 43) * k;
  const room = w - left - 8 * k;
  // Hours that are open say so where they begin: their middle may be out of sight.
  const middle = look.kind === 'open' && h > LONG * k ? 26 * k : h / 2;
  if (look.icon !== null && !slim) glyph(context, look.icon, 16 * k, middle - 9 * k, 18 * k, colour);
  // Two lines, or one where a quarter hour has no room for both.
  const both = h >= 40 * k && look.line !== '';
  const y = middle + (both ? -4 : 5) * k;
  const size = look.kind === 'taken' ? 14 * k : 16 * k;
  if (look.name !== '')
    writeOne(context, fonts, look.name, left, y, room, { hand: 'text', size, colour, weight: 650 });
  if (both)
    writeOne(context, fonts, look.line, left, y + 18 * k, room, {
      hand: 'text',
      size: 14 * k,
      colour: slate,
    });
}

/** As high as its words need. */
export const heldHeight = (held: Held, h: number, k: number): number =>
  Math.max(h, (held.warn === null ? 56 : 90) * k);

export function printHeld(context: Context, held: Held, w: number, h: number, pen: Pen): void {
  const { fonts, k, paint } = pen;
  const fill = context.createLinearGradient(0, 0, 0, h);
  fill.addColorStop(0, paint.card[0]);
  fill.addColorStop(1, paint.card[1]);
  roundBox(context, 0, 0, w, h, 12 * k);
  context.fillStyle = fill;
  context.fill();
  context.save();
  context.clip();
  context.fillStyle = paint.cardEdge;
  context.fillRect(0, 0, 6 * k, h);
  context.restore();
  const colour = paint.cardInk;
  const warns = held.warn !== null;
  const y = h / 2 + (warns ? -19 : -4) * k;
  glyph(context, 'hand', 16 * k, y - 15 * k, 20 * k, colour);
  writeOne(context, fonts, held.name, 45 * k, y, w - 55 * k, {
    hand: 'text',
    size: 17 * k,
    colour,
    weight: 650,
  });
  writeOne(context, fonts, held.line, 18 * k, y + 20 * k, w - 28 * k, { hand: 'text', size: 14 * k, colour });
  if (held.warn === null) return;
  const setting = { hand: 'text', size: 14 * k, colour: paint.warn, weight: 650 } as const;
  context.font = `650 ${14 * k}px ${fonts.text}`;
  const wide = Math.min(w - 28 * k, context.measureText(held.warn).width + 42 * k);
  roundBox(context, 18 * k, y + 29 * k, wide, 26 * k, 13 * k);
  context.fillStyle = paint.warnFill;
  context.fill();
  glyph(context, 'triangle-alert', 26 * k, y + 34 * k, 16 * k, setting.colour);
  writeOne(context, fonts, held.warn, 47 * k, y + 47 * k, wide - 40 * k, setting);
}
