// The bare papers: licence, card, printout, clipboard from the baked art, cut so that they stretch without a bent
// corner; letter and screen drawn. In high contrast all are black with a white edge. No words.
import type { Box } from '../shots.ts';
import { type Context, roundBox } from './ink.ts';
import type { Look, Sheet } from './sheet-layout.ts';

/** A baked picture, its shadow's room around it, all in design units. */
export interface Bake {
  source: CanvasImageSource & { width: number };
  w: number;
  h: number;
  pad: number;
}
export const BAKES: Partial<Record<Look, string>> = {
  licence: 'licence',
  card: 'card-front',
  printout: 'printout',
  clipboard: 'clipboard',
};

interface Edges {
  l: number;
  t: number;
  r: number;
  b: number;
}
const EDGES: Record<string, Edges> = {
  licence: { l: 1, t: 1, r: 1, b: 1 },
  card: { l: 22, t: 62, r: 76, b: 24 },
  printout: { l: 1, t: 12, r: 1, b: 8 },
};

/** Draws a part of the bake (without its shadow's room) into a part of the paper. */
function part(context: Context, bake: Bake, from: Box, to: Box): void {
  if (to.w <= 0 || to.h <= 0) return;
  const sharp = bake.source.width / bake.w;
  const { x, y, w, h } = from;
  context.drawImage(
    bake.source,
    (x + bake.pad) * sharp,
    (y + bake.pad) * sharp,
    w * sharp,
    h * sharp,
    to.x,
    to.y,
    // Half a point over, so that no seam shows.
    to.w + 0.5,
    to.h + 0.5,
  );
}

function stretched(context: Context, bake: Bake, edges: Edges, w: number, h: number, k: number): void {
  const inner = { w: bake.w - 2 * bake.pad, h: bake.h - 2 * bake.pad };
  const xs = [0, edges.l, inner.w - edges.r, inner.w];
  const ys = [0, edges.t, inner.h - edges.b, inner.h];
  const tox = [0, edges.l * k, w - edges.r * k, w];
  const toy = [0, edges.t * k, h - edges.b * k, h];
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++)
      part(context, bake, cell(xs, ys, column, row), cell(tox, toy, column, row));
}
const cell = (xs: readonly number[], ys: readonly number[], column: number, row: number): Box => ({
  x: xs[column]!,
  y: ys[row]!,
  w: xs[column + 1]! - xs[column]!,
  h: ys[row + 1]! - ys[row]!,
});

const CLIP: Box = { x: 100, y: -9, w: 116, h: 32 };
const fade = (context: Context, w: number, h: number, ...colours: string[]): CanvasGradient => {
  const gradient = context.createLinearGradient(0, 0, w, h);
  for (const [at, colour] of colours.entries()) gradient.addColorStop(at / (colours.length - 1), colour);
  return gradient;
};

/** Board and sheet are drawn, so that they take any size; the clip is the baked one. */
function clipboard(context: Context, bake: Bake, w: number, h: number, k: number): void {
  context.fillStyle = fade(context, w, h, '#cd9160', '#a66c40', '#7f5030');
  roundBox(context, 0, 0, w, h, 13 * k);
  context.fill();
  context.strokeStyle = '#ffe3bd66';
  context.lineWidth = 1.5 * k;
  roundBox(context, k, k, w - 2 * k, h - 2 * k, 12 * k);
  context.stroke();
  context.save();
  context.shadowColor = '#3b2a4a66';
  context.shadowBlur = 6 * k;
  context.shadowOffsetY = 2 * k;
  context.fillStyle = fade(context, w * 0.5, h, '#fffefb', '#fbf4e8');
  roundBox(context, 10 * k, 10 * k, w - 20 * k, h - 20 * k, 4 * k);
  context.fill();
  context.restore();
  part(context, bake, CLIP, { x: (w - CLIP.w * k) / 2, y: CLIP.y * k, w: CLIP.w * k, h: CLIP.h * k });
}

function letter(context: Context, w: number, h: number, k: number): void {
  context.fillStyle = fade(context, w * 0.4, h, '#ffffff', '#fbf6ec');
  roundBox(context, 0, 0, w, h, 3 * k);
  context.fill();
  context.fillStyle = '#155653';
  context.fillRect(16 * k, 50 * k, w - 32 * k, 1.5 * k);
  // Folded in three, as letters come.
  for (const at of [1 / 3, 2 / 3]) {
    context.fillStyle = '#3b2a4a0d';
    context.fillRect(0, h * at, w, 1);
    context.fillStyle = '#ffffff';
    context.fillRect(0, h * at + 1, w, 1);
  }
  pen(context, w * 0.52, h - 26 * k, k);
}

function screen(context: Context, w: number, h: number, head: number, k: number): void {
  context.save();
  roundBox(context, 0, 0, w, h, 10 * k);
  context.clip();
  context.fillStyle = '#fbfdfc';
  context.fillRect(0, 0, w, h);
  context.fillStyle = fade(context, w, 0, '#1f7a74', '#1b6c67');
  context.fillRect(0, 0, w, head);
  context.restore();
  context.strokeStyle = '#2a3a42';
  context.lineWidth = 1.5 * k;
  roundBox(context, 0.75, 0.75, w - 1.5, h - 1.5, 10 * k);
  context.stroke();
}

/** Somebody's name, as nobody can read it. */
export function pen(context: Context, x: number, y: number, k: number): void {
  context.save();
  context.translate(x, y);
  context.scale(k, k);
  context.strokeStyle = '#1f3f6b';
  context.lineWidth = 1.8;
  context.lineCap = context.lineJoin = 'round';
  context.stroke(
    new Path2D(
      'M0 6c8-14 16-18 18-14s-8 16-4 17 9-14 13-13-4 11 0 12 8-12 12-11-3 9 2 10 9-10 13-9 0 8 5 8 10-9 16-10 14 4 34-3',
    ),
  );
  context.restore();
}

export function layGround(
  context: Context,
  look: Look,
  sheet: Sheet,
  bake: Bake | null,
  k: number,
  contrast: boolean,
): void {
  const { w, h } = sheet;
  if (contrast) {
    context.fillStyle = '#000';
    roundBox(context, 1.5, 1.5, w - 3, h - 3, 6 * k);
    context.fill();
    context.strokeStyle = '#fff';
    context.lineWidth = 3;
    context.stroke();
    return;
  }
  if (look === 'screen') screen(context, w, h, sheet.head, k);
  else if (look === 'letter' || bake === null) letter(context, w, h, k);
  else if (look === 'clipboard') {
    clipboard(context, bake, w, h, k);
    pen(context, 34 * k, h - 30 * k, k);
  } else {
    context.save();
    // Without the baked shadow in the corners.
    if (look !== 'printout') {
      roundBox(context, 0, 0, w, h, (look === 'card' ? 13 : 11) * k);
      context.clip();
    }
    stretched(context, bake, EDGES[look]!, w, h, k);
    context.restore();
  }
}
