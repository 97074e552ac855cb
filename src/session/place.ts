// Which room one is in, beside the tool that is out: the exam room whose turnover is in front, or the vault. It follows from
// what is out and is never kept; somebody to talk with, or a paper in the hand, goes before it.
import type { Place } from '../views/things.ts';
import type { DeskView } from '../views/types.ts';
import type { UiState } from './types.ts';

export function placeOf(ui: UiState, view: DeskView): Place | null {
  if (ui.paper !== null || view.talk !== null) return null;
  if (ui.app === 'supplies' && view.supplies !== null) return { place: 'vault', work: ui.work };
  if (ui.app !== 'rooms' || ui.work === null) return null;
  const piece = view.roomWork?.at[ui.work];
  return piece?.kind === 'turnover' && piece.status === 'open' && piece.fetched === null
    ? { place: 'exam-room', work: piece.work }
    : null;
}
