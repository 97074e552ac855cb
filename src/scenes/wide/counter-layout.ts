// Where papers lie on the counter when nobody has slid them: side by side, the fullest column no higher than the room,
// overlapping only where there are too many. And how far a paper may be slid. Pure.
import type { Paper } from '../../office/kinds.ts';
import type { Box, Size } from '../shots.ts';
import { type Measure, type Printed, type Sheet, sheetOf } from './sheet-layout.ts';

export interface Laid {
  sheet: Sheet;
  /** Middle of the paper. */
  x: number;
  y: number;
}

const GAP = 26;
const MOST_GAP = 64;
const NARROW = 276;
const WIDE = 400;
const MOST_COLUMNS = 4;
/** Heights of a line, generous first; a finger needs 44, a crowded counter makes do. */
const ROWS = [56, 52, 48, 46, 44, 40, 36];
/** A paper slid to the edge still shows this much. */
const HOLD = 56;

const heightOf = (column: readonly Sheet[], gap: number): number =>
  column.reduce((sum, sheet) => sum + sheet.h, 0) + gap * Math.max(0, column.length - 1);

/** The fairest way to lay papers on so many columns: least over the room, then the lowest, then in their order. */
function inColumns(sheets: readonly Sheet[], count: number, gap: number, room: number): Sheet[][] {
  let best: { columns: number[]; cost: number } | null = null;
  const ways = count ** sheets.length;
  for (let way = 0; way < ways; way++) {
    const heights = Array<number>(count).fill(-gap);
    const columns: number[] = [];
    let disorder = 0;
    for (let at = 0, rest = way; at < sheets.length; at++, rest = Math.floor(rest / count)) {
      const column = rest % count;
      heights[column] = heights[column]! + gap + sheets[at]!.h;
      if (at > 0 && column < columns[at - 1]!) disorder += columns[at - 1]! - column;
      columns.push(column);
    }
    const over = heights.reduce((sum, height) => sum + Math.max(0, height - room), 0);
    const empty = heights.filter((height) => height < 0).length;
    const cost = over * 100 + empty * 2000 + Math.max(...heights) + disorder * 40;
    if (best === null || cost < best.cost) best = { columns, cost };
  }
  const of = best?.columns ?? [];
  return Array.from({ length: count }, (_, column) => sheets.filter((_, at) => of[at] === column));
}

export function layOut(papers: readonly Printed[], area: Box, k: number, measure: Measure): Laid[] {
  if (papers.length === 0) return [];
  const gap = GAP * k;
  const most = Math.min(MOST_COLUMNS, Math.max(1, Math.floor((area.w + gap) / (NARROW * k + gap))));
  const count = Math.min(papers.length, most);
  const w = Math.min(WIDE * k, (area.w - gap * (count - 1)) / count);
  const tried = (row: number): Sheet[][] =>
    inColumns(
      papers.map((paper) => sheetOf(paper, w, row * k, k, measure)),
      count,
      gap,
      area.h,
    );
  const row = ROWS.find((height) => tried(height).every((column) => heightOf(column, gap) <= area.h));
  const columns = tried(row ?? ROWS[ROWS.length - 1]!);
  const between = Math.min(MOST_GAP * k, (area.w - w * count) / Math.max(1, count - 1));
  const left = area.x + (area.w - w * count - between * (count - 1)) / 2;
  return columns.flatMap((column, at) => stack(column, left + at * (w + between), area, gap));
}

function stack(column: readonly Sheet[], x: number, area: Box, gap: number): Laid[] {
  const spare = area.h - heightOf(column, gap);
  // Too much for the column: each paper slides under the next, evenly.
  const even = spare >= 0 || column.length < 2 ? gap : gap + spare / (column.length - 1);
  let y = area.y + Math.max(0, Math.min(spare / 2, 14));
  return column.map((sheet) => {
    const laid = { sheet, x: x + sheet.w / 2, y: y + sheet.h / 2 };
    // Every head stays in sight, should the last ones reach under the bar.
    y += Math.max(HOLD, sheet.h + even);
    return laid;
  });
}

/** The nearest place to a wish at which enough of the paper stays on the counter to be taken hold of again. */
export function keepOn(sheet: Size, wish: { x: number; y: number }, counter: Box): { x: number; y: number } {
  const reach = (at: number, from: number, length: number, half: number): number =>
    Math.min(from + length + half - HOLD, Math.max(from - half + HOLD, at));
  return {
    x: reach(wish.x, counter.x, counter.w, sheet.w / 2),
    // The head stays in sight: a paper is never pushed above the edge.
    y: Math.max(counter.y + sheet.h / 2, reach(wish.y, counter.y, counter.h, sheet.h / 2)),
  };
}

/** A magnified paper: as large as fits, in the middle of the way. */
export function magnified(
  sheet: Size,
  at: { x: number; y: number },
  area: Box,
): { x: number; y: number; scale: number } {
  const scale = Math.max(1, Math.min(1.6, area.w / sheet.w, area.h / sheet.h));
  const half = { w: (sheet.w * scale) / 2, h: (sheet.h * scale) / 2 };
  const inside = (wish: number, from: number, length: number, reach: number): number =>
    length < 2 * reach ? from + length / 2 : Math.min(from + length - reach, Math.max(from + reach, wish));
  return {
    x: inside(at.x, area.x, area.w, half.w),
    y: inside(at.y, area.y, area.h, half.h),
    scale,
  };
}

/** A point of a paper, in its own unturned measure from its top left, as a point of the counter. */
export function onCounter(
  paper: { x: number; y: number; w: number; h: number; degrees: number; scale: number },
  point: { x: number; y: number },
): { x: number; y: number } {
  const turn = (paper.degrees * Math.PI) / 180;
  const dx = (point.x - paper.w / 2) * paper.scale;
  const dy = (point.y - paper.h / 2) * paper.scale;
  return {
    x: paper.x + dx * Math.cos(turn) - dy * Math.sin(turn),
    y: paper.y + dx * Math.sin(turn) + dy * Math.cos(turn),
  };
}

export type Order = readonly Paper[];
/** As the player has slid them along, then as they came. */
export const inOrder = <T extends { paper: Paper }>(papers: readonly T[], order: Order): T[] => {
  const place = ({ paper }: T): number => (order.includes(paper) ? order.indexOf(paper) : order.length);
  return [...papers].sort((a, b) => place(a) - place(b));
};
