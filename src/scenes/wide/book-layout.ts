// Where a time of the book stands: quarter hours down, a column for each provider, rooms and equipment beside them; and
// back from a point to a column and a quarter hour. Pure; columns are measured from the twin.
import type { Box } from '../shots.ts';

export const MINUTE = 60_000;
export const QUARTER = 15 * MINUTE;

export interface BookColumnBox {
  id: string;
  x: number;
  w: number;
}
export interface Grid {
  fromMs: number;
  toMs: number;
  /** Pixels for a quarter hour. */
  quarter: number;
  columns: readonly BookColumnBox[];
}

export const yOf = (grid: Grid, ms: number): number => ((ms - grid.fromMs) / QUARTER) * grid.quarter;

/** The box of a stretch of time; a hair of space above and below keeps neighbours apart. */
export function stretch(grid: Grid, column: string, startMs: number, minutes: number): Box | null {
  const found = grid.columns.find(({ id }) => id === column);
  if (found === undefined) return null;
  const { x, w } = found;
  return { x, y: yOf(grid, startMs) + 2, w, h: (minutes / 15) * grid.quarter - 4 };
}

/** The column under a point (the nearest, beside them) and the quarter hour a block held there would start at. */
export function timeAt(grid: Grid, x: number, top: number): { provider: string; startMs: number } | null {
  const away = ({ x: left, w }: BookColumnBox): number => Math.max(left - x, 0, x - left - w);
  const nearest = [...grid.columns].sort((a, b) => away(a) - away(b))[0];
  if (nearest === undefined) return null;
  const quarters = Math.round(top / grid.quarter);
  const most = Math.round((grid.toMs - grid.fromMs) / QUARTER) - 1;
  return {
    provider: nearest.id,
    startMs: grid.fromMs + Math.min(most, Math.max(0, quarters)) * QUARTER,
  };
}
