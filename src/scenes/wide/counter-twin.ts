// What the counter reads off its twin and the view: which paper a press was on, what is marked, what a paper says. It
// reads only; the twin belongs to the panels.
import type { Paper } from '../../office/kinds.ts';
import { say } from '../../text/current.ts';
import type { PaperView } from '../../views/types.ts';
import type { Printed } from './sheet-layout.ts';

export const paperAt = (target: EventTarget | null): Paper | null =>
  ((target as HTMLElement | null)?.closest?.<HTMLElement>('[data-paper]')?.dataset['paper'] as Paper) ?? null;

export function wordsOf({ paper, title, rows }: PaperView): Printed {
  return {
    paper,
    title: say(title),
    rows: rows.map(({ field, label, value }) => ({ field, label: say(label), value })),
  };
}

/** `paper:field` of each marked line and its number, as the twin says. */
export function marksOf(stage: HTMLElement): Map<string, number> {
  const marks = (stage.dataset['marks'] ?? '').split(' ').filter(Boolean);
  return new Map(marks.map((key, at) => [key, at + 1]));
}
