// A paper lying on the counter, and what others must know of it: where a thread may leave its lines, and where the twin has
// to lie over it. Measures only; nothing is moved here.
import type { Paper } from '../../office/kinds.ts';
import { onCounter } from './counter-layout.ts';
import type { PaperPiece } from './paper-piece.ts';
import { badgeAt } from './paper-print.ts';
import type { Printed, Sheet, SheetRow } from './sheet-layout.ts';
import type { Point, Way } from './thread.ts';

export interface Lying {
  piece: PaperPiece;
  /** Where it lies when it is neither carried nor magnified. */
  home: { x: number; y: number };
  slid: boolean;
  words: Printed;
}
/** Where a thread leaves a paper toward one side, and where it may begin on it: at the line itself, unless words of the
 *  paper stand between. */
export interface End {
  edge: Point;
  line: Point | null;
}
export interface Ends {
  middle: number;
  /** How far the paper reaches. */
  from: number;
  to: number;
  toward: (way: Way) => End;
}

const stands = (row: SheetRow, { rows, photo }: Sheet, way: Way): boolean =>
  [...rows, ...(photo === null ? [] : [photo])].some(
    (one) =>
      one !== row &&
      one.y < row.y + row.h - 1 &&
      one.y + one.h > row.y + 1 &&
      (way === 1 ? one.x >= row.x + row.w - 1 : one.x + one.w <= row.x + 1),
  );

export function edgesOf(lying: ReadonlyMap<Paper, Lying>, key: string, rem: number): Ends | null {
  const cut = key.indexOf(':');
  const one = lying.get(key.slice(0, cut) as Paper);
  const row = one?.piece.sheet.rows.find(({ field }) => field === key.slice(cut + 1));
  if (!one || !row) return null;
  const { sheet, at, degrees } = one.piece;
  const paper = { x: at.x, y: at.y - at.lift * 5, w: sheet.w, h: sheet.h, degrees, scale: at.scale };
  const badge = badgeAt(row, sheet, rem);
  const on = (x: number) => onCounter(paper, { x, y: badge.y });
  return {
    middle: on(row.x + row.w / 2).x,
    from: on(0).x,
    to: on(sheet.w).x,
    toward: (way) => ({
      edge: on(way === 1 ? sheet.w : 0),
      line: stands(row, sheet, way) ? null : on(way === 1 ? badge.x + 13 * rem : row.x),
    }),
  };
}

/** Place, size and turn of every paper and line, as custom properties the twin is laid out by. */
export function placesOf(lying: ReadonlyMap<Paper, Lying>): Map<string, string> {
  const told = new Map<string, string>();
  for (const [paper, { piece }] of lying) {
    const { sheet, at, degrees, root } = piece;
    const px = (name: string, value: number) => told.set(`--${name}`, `${Math.round(value * 10) / 10}px`);
    px(`paper-${paper}-x`, at.x - sheet.w / 2);
    px(`paper-${paper}-y`, at.y - at.lift * 5 - sheet.h / 2);
    px(`paper-${paper}-w`, sheet.w);
    px(`paper-${paper}-h`, sheet.h);
    told.set(`--paper-${paper}-r`, `${Math.round(degrees * 100) / 100}deg`);
    told.set(`--paper-${paper}-s`, String(Math.round(at.scale * 1000) / 1000));
    told.set(`--paper-${paper}-z`, String(root.depth));
    for (const row of sheet.rows)
      for (const side of ['x', 'y', 'w', 'h'] as const) px(`line-${paper}-${row.field}-${side}`, row[side]);
  }
  return told;
}
