// From a slip into the book: what the slip and the order on view say goes along in the hand, at the first time that fits.
// One sets it down, moves it or lets it go oneself; it books nothing.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import { orderOf } from '../../../views/order.ts';
import type { DeskView } from '../../../views/types.ts';
import { type Look, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { dayOf, MINUTE } from '../parts/figures.ts';
import { newDraft, useDraft } from './book.tsx';
import { type Draft, minutesOf } from './draft.ts';

/** The first open time of the provider within the days asked for; null when the book has none to begin from. */
function firstFit(view: DeskView): Draft | null {
  const order = orderOf(view);
  const provider = order?.provider || view.book[0]?.columns[0]?.provider;
  if (provider === undefined) return null;
  const draft = newDraft(view, provider, view.nowMs);
  const minutes = minutesOf(view, draft);
  const from = view.book.filter((d) => order === null || (d.day >= order.fromDay && d.day <= order.toDay));
  const open = (from.length > 0 ? from : view.book)
    .flatMap((d) => d.columns.filter((c) => c.provider === provider).flatMap((c) => c.open))
    .filter(
      (span) => Math.max(span.startMs, view.nowMs) + minutes * MINUTE <= span.startMs + span.minutes * MINUTE,
    )
    .sort((a, b) => a.startMs - b.startMs)[0];
  const quarter = 15 * MINUTE;
  return open === undefined
    ? null
    : { ...draft, startMs: Math.max(open.startMs, Math.ceil(view.nowMs / quarter) * quarter) };
}

export function FindTime({ look, words }: { look: Look; words: 'check-out' | 'booking' }): JSX.Element {
  const { session, snapshot } = useDesk();
  const [held, setDraft] = useDraft();
  const [, setDay] = useKept('book-day', 0);
  return (
    <Press
      look={look}
      icon={words === 'booking' ? 'calendar-search' : 'calendar-plus'}
      class={words === 'booking' ? 'tool-grow' : undefined}
      onPress={() => {
        const draft = held ?? firstFit(snapshot.view);
        if (draft !== null) {
          setDraft(draft);
          setDay(dayOf(draft.startMs));
        }
        session.ui({ app: 'book' });
      }}
    >
      {words === 'booking' ? t('tools.booking.find-time') : t('tools.check-out.find-time')}
    </Press>
  );
}
