// The order on the counter, read as a clerk reads it: which visit, with whom, between which days of the book.
// From the paper on view only.
import { dateOnPaper } from '../office/calendar/dates.ts';
import { rowOf } from './shows.ts';
import type { DeskView } from './types.ts';

export interface OrderView {
  type: string;
  /** The provider's id, found by the name on the paper; empty when the book has no such column. */
  provider: string;
  fromDay: number;
  toDay: number;
}

const FARTHEST_DAY = 60;

export function orderOf(view: DeskView): OrderView | null {
  const type = rowOf(view, 'order', 'type');
  if (type === undefined) return null;
  const name = rowOf(view, 'order', 'provider');
  const dayOf = (field: string, otherwise: number): number => {
    const paper = rowOf(view, 'order', field);
    for (let day = 0; day <= FARTHEST_DAY; day += 1)
      if (dateOnPaper(view.dateText, day) === paper) return day;
    return otherwise;
  };
  return {
    type,
    provider: view.book[0]?.columns.find((c) => c.name === name)?.provider ?? '',
    fromDay: dayOf('not-before', 0),
    toDay: dayOf('no-later-than', FARTHEST_DAY),
  };
}
