// The book: a column per provider, blocks that are picked up and set down, ghosts where a late provider really is, and
// rooms and equipment beside them. Any time can be chosen; what a choice breaks stands on the paper beside the book.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, text } from '../../../text/current.ts';
import { orderOf } from '../../../views/order.ts';
import type { BookBlock, BookColumn, DeskView, TextRef } from '../../../views/types.ts';
import { Icon } from '../../theme/icon.tsx';
import { Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { dateAfter, dayOf } from '../parts/figures.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import { showAt } from '../parts/scroll.ts';
import { BookGrid } from './book-grid.tsx';
import { BookSide } from './book-side.tsx';
import { commandOf, conflictsAt, dayAt, type Draft, inHand, minutesOf, spanOf, stepped } from './draft.ts';

/** A new booking begins from the slip in the hand, an order on view, whom the talk is about, or the chart opened just now. */
export function newDraft(view: DeskView, provider: string, startMs: number): Draft {
  const slip =
    view.hand !== null && (view.hand.kind === 'booking' || view.hand.kind === 'check-out') ? view.hand : null;
  const chart = view.chart?.ofOther ? null : view.chart;
  const field = (name: string): string => slip?.fields.find((f) => f.field === name)?.value ?? '';
  const patient = field('patient') || slip?.patient || view.talk?.about?.patient || chart?.patient || '';
  const wanted = field('visit-type') || (orderOf(view)?.type ?? '');
  const type = view.visitTypes.some((one) => one.id === wanted) ? wanted : '';
  return {
    visit: null,
    patient,
    name: '',
    type,
    provider,
    startMs,
    room: null,
    equipment: null,
    reason: field('reason'),
    from: null,
    why: '',
    saidYes: '',
    talk: view.talk?.contact.contact ?? null,
  };
}

export function pickUp(block: BookBlock, provider: string): Draft | null {
  if (block.visit === null) return null;
  const { startMs, room, equipment } = block;
  return {
    visit: block.visit,
    patient: '',
    name: block.name ?? '',
    type: block.type ?? '',
    provider,
    startMs,
    room,
    equipment,
    reason: '',
    from: { provider, startMs },
    why: '',
    saidYes: '',
    talk: null,
  };
}

export function useDraft(): [Draft | null, (draft: Draft | null) => void] {
  const { snapshot } = useDesk();
  const [held, hold] = useKept<Draft | null>('book-draft', null);
  return [inHand(held, snapshot.view.talk?.contact.contact ?? null), hold];
}

export function Book({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { snapshot, act } = useDesk();
  const { view } = snapshot;
  const [day, setDay] = useKept('book-day', 0);
  const [resources, setResources] = useKept('book-resources', false);
  const [draft, setDraft] = useDraft();
  const scroll = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    view.book.findIndex((one) => one.day === day),
  );
  const shown = view.book[at];
  const conflicts = draft === null ? [] : conflictsAt(view, draft);

  useLayoutEffect(() => {
    // The book opens at the time now; a later day opens at its morning.
    showAt(scroll.current, scroll.current?.querySelector('.tool-now'), 112);
  }, [day]);

  const setDown = (): void => {
    if (draft !== null && draft.type !== '' && (draft.visit !== null || draft.patient !== ''))
      act(commandOf(draft, conflicts), () => setDraft(null));
  };
  const goTo = (next: number): void => {
    const other = view.book[next];
    if (other === undefined) return;
    setDay(other.day);
    if (draft !== null)
      setDraft({ ...draft, startMs: draft.startMs + (other.day - dayOf(draft.startMs)) * 86_400_000 });
  };
  const nextOpen = (): void => {
    const minutes = draft === null ? 15 : minutesOf(view, draft);
    const slots = view.book
      .flatMap((one) =>
        one.columns.flatMap((column) =>
          column.open.map((span) => ({ ...span, provider: column.provider, day: one.day })),
        ),
      )
      .filter(
        (span) =>
          span.minutes >= minutes &&
          span.startMs >= view.nowMs &&
          (draft === null || span.startMs > draft.startMs),
      )
      .sort((a, b) => a.startMs - b.startMs);
    const slot = slots[0];
    if (slot === undefined) return;
    setDay(slot.day);
    setDraft(
      draft === null
        ? newDraft(view, slot.provider, slot.startMs)
        : { ...draft, provider: slot.provider, startMs: slot.startMs },
    );
  };
  const onKey = (event: KeyboardEvent): void => {
    if (draft === null || shown === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') setDown();
    else if (event.key === 'Escape') setDraft(null);
    else if (event.key.startsWith('Arrow'))
      setDraft(stepped(draft, event.key, dayAt(view, draft.startMs) ?? shown));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="tool-book">
      <Monitor
        wide
        icon="calendar-days"
        of="book"
        title={t('tools.book.title', { date: text().date(dateAfter(view.dateText, shown?.day ?? 0)) })}
        refusal={null}
        actions={
          <>
            <Press
              look="bar"
              icon="chevron-left"
              label={t('tools.book.before')}
              disabled={at === 0}
              onPress={() => goTo(at - 1)}
            />
            <Press look="bar" first onPress={() => goTo(0)}>
              {t('tools.book.today')}
            </Press>
            <Press
              look="bar"
              icon="chevron-right"
              label={t('tools.book.after')}
              disabled={at >= view.book.length - 1}
              onPress={() => goTo(at + 1)}
            />
            <Press look="bar" icon="calendar-search" onPress={nextOpen}>
              {t('tools.book.next-open')}
            </Press>
          </>
        }
        foot={
          <div class="tool-screen-foot small">
            <span class="tool-book-hint">
              <Icon name="keyboard" size={18} />
              {t('tools.book.keys', { held: draft === null ? 'no' : 'yes' })}
            </span>
            <span class="tool-grow" />
            <Press look="quiet" icon="door-open" pressed={resources} onPress={() => setResources(!resources)}>
              {t('tools.book.resources')}
            </Press>
          </div>
        }
      >
        {shown === undefined ? (
          <Empty icon="calendar-days">{t('tools.book.empty')}</Empty>
        ) : (
          <div class="tool-scroll tool-book-scroll" ref={scroll}>
            <BookGrid
              day={shown}
              span={spanOf(shown)}
              resources={resources}
              draft={draft}
              setDraft={setDraft}
              conflicts={conflicts}
              onHeldKey={onKey}
            />
          </div>
        )}
      </Monitor>
      <BookSide day={shown} draft={draft} setDraft={setDraft} conflicts={conflicts} refusal={refusal} />
    </div>
  );
}

export const columnName = (columns: readonly BookColumn[], provider: string): string =>
  columns.find((column) => column.provider === provider)?.name ?? provider;
