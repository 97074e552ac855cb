// What the parts of the book's grid are given, and where a time stands in it: 3.25 rem to a quarter, so that the shortest
// block can be touched. Measures only; draws nothing.
import type { Policy } from '../../../office/calendar/conflicts.ts';
import type { BookDay } from '../../../views/types.ts';
import { type Draft, QUARTER } from './draft.ts';

export interface GridProps {
  day: BookDay;
  span: { fromMs: number; toMs: number };
  resources: boolean;
  draft: Draft | null;
  setDraft: (draft: Draft | null) => void;
  conflicts: readonly Policy[];
  onHeldKey: (event: KeyboardEvent) => void;
}

export const rem = (quarters: number): string => `${quarters * 3.25}rem`;
export const place = (
  span: GridProps['span'],
  startMs: number,
  minutes: number,
): Record<'--top' | '--height', string> => ({
  '--top': rem((startMs - span.fromMs) / QUARTER),
  '--height': rem(minutes / 15),
});
