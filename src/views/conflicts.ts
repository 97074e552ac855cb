// The policies a booking would break, as far as the screen shows: the same judge as the office's, fed from the view.
// A warning, never a wall.
import { type BookingDraft, conflictsOf, type DayPlan, type Policy } from '../office/calendar/conflicts.ts';
import { DAY } from '../office/kinds.ts';
import { orderOf } from './order.ts';
import type { DeskView } from './types.ts';

function planOf(view: DeskView): DayPlan {
  const providers = view.book[0]?.columns.map((c) => c.provider) ?? [];
  return {
    nowMs: view.nowMs,
    types: view.visitTypes,
    providers: providers.map((id) => {
      const columns = view.book.flatMap((d) => d.columns.filter((c) => c.provider === id));
      return {
        id,
        template: columns[0]?.template ?? [],
        taken: columns.flatMap((c) =>
          c.blocks
            .filter((b) => b.kind === 'visit' || b.kind === 'busy')
            .map((b) => ({ startMs: b.startMs, minutes: b.minutes, visit: b.visit })),
        ),
      };
    }),
    resources: (view.book[0]?.resources ?? []).map((r) => ({
      id: r.id,
      kind: r.kind,
      taken: view.book.flatMap((d) =>
        d.resources
          .filter((x) => x.id === r.id)
          .flatMap((x) =>
            x.taken.map((t) => ({
              ...t,
              visit:
                view.book
                  .flatMap((y) => y.columns.flatMap((c) => c.blocks))
                  .find((b) => b.startMs === t.startMs && (b.room === r.id || b.equipment === r.id))?.visit ??
                null,
            })),
          ),
      ),
    })),
  };
}

/** What an order on the counter asks for, if one lies there. */
function wanted(view: DeskView): BookingDraft['wanted'] {
  const order = orderOf(view);
  return (
    order && {
      type: order.type,
      provider: order.provider === '' ? null : order.provider,
      fromMs: order.fromDay * DAY,
      toMs: (order.toDay + 1) * DAY - 1,
    }
  );
}

export const conflictsInView = (view: DeskView, draft: Omit<BookingDraft, 'wanted'>): Policy[] =>
  conflictsOf(planOf(view), { ...draft, wanted: draft.visit === null ? wanted(view) : null });
