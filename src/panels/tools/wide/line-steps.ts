// Arrows on the counter: up and down within a paper, left and right to the line at the same height of the next paper.
// Only moves focus.
export function stepBetweenLines(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const line = (event.target as HTMLElement).closest<HTMLElement>('[data-line]');
  const root = event.currentTarget as HTMLElement;
  if (line === null) return false;
  const sheets = [...root.querySelectorAll<HTMLElement>('[data-paper]')].map((s) => [
    ...s.querySelectorAll<HTMLElement>('[data-line]'),
  ]);
  const at = sheets.findIndex((lines) => lines.includes(line));
  const lines = sheets[at] ?? [];
  const row = lines.indexOf(line);
  const beside = (step: number): HTMLElement | undefined => {
    const others = sheets[(at + step + sheets.length) % sheets.length] ?? [];
    return others[Math.min(row, others.length - 1)];
  };
  let to: HTMLElement | undefined;
  if (event.key === 'ArrowDown') to = lines[Math.min(row + 1, lines.length - 1)];
  else if (event.key === 'ArrowUp') to = lines[Math.max(row - 1, 0)];
  else if (event.key === 'ArrowRight') to = beside(1);
  else if (event.key === 'ArrowLeft') to = beside(-1);
  if (to === undefined) return false;
  event.preventDefault();
  to.focus();
  return true;
}
