// Arrow keys in the grid, as in a spreadsheet: from cell to cell, Home and End along a line, with Ctrl to its corners, Page
// keys ten lines at once. Cells name their place in `data-at`; whichever was gone to last is the one in the tab order.
const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** Makes a cell the one in the tab order, and goes there. */
export function goTo(table: HTMLTableElement, cell: HTMLElement): void {
  for (const stop of table.querySelectorAll<HTMLElement>('[data-at][tabindex="0"]')) stop.tabIndex = -1;
  cell.tabIndex = 0;
  cell.focus();
}

export function gridKeys(event: KeyboardEvent & { readonly currentTarget: HTMLTableElement }): void {
  const table = event.currentTarget;
  const from = (event.target as Element).closest<HTMLElement>('[data-at]');
  const [row, column] = (from?.dataset['at'] ?? '').split(':').map(Number);
  if (from === null || row === undefined || column === undefined) return;
  const cell = (r: number, c: number): HTMLElement | null => table.querySelector(`[data-at="${r}:${c}"]`);
  const lastRow = table.tBodies[0] ? table.tBodies[0].rows.length - 1 : 0;
  const lastColumn = (table.tHead?.rows[0]?.cells.length ?? 2) - 2;
  const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  const step = STEPS[event.key];
  let to: HTMLElement | null = null;
  if (step !== undefined) to = cell(within(row + step[0], lastRow), within(column + step[1], lastColumn));
  else if (event.key === 'Home') to = cell(event.ctrlKey ? 0 : row, 0);
  else if (event.key === 'End') to = cell(event.ctrlKey ? lastRow : row, lastColumn);
  if (to === null) return;
  event.preventDefault();
  goTo(table, to);
}
