// One block of the book: a visit to pick up, a time that is held or taken, or an open one to book into. A press takes it in
// hand or moves what is in hand there; nothing is booked here.
import type { JSX } from 'preact';
import { t, text } from '../../../text/current.ts';
import { blockIcon } from '../../../views/block-icon.ts';
import type { BookBlock, BookColumn } from '../../../views/types.ts';
import { Icon, type IconName } from '../../theme/icon.tsx';
import { useDesk } from '../parts/desk.ts';
import { MINUTE } from '../parts/figures.ts';
import { newDraft, pickUp } from './book.tsx';
import { QUARTER } from './draft.ts';
import { type GridProps, place } from './grid-place.ts';
import type { Lane } from './lanes.ts';

/** Fewer minutes than this are a block of one line; more than that of an open time are higher than a look. */
const SHORT = 15;
const LONG = 45;

function stateOf(block: BookBlock): { words: string[]; icon: IconName } {
  const icon = blockIcon(block);
  if (block.kind === 'held') return { words: [t('tools.book.held')], icon };
  if (block.kind === 'lunch') return { words: [t('tools.book.lunch')], icon };
  if (block.kind === 'busy') return { words: [t('tools.book.busy')], icon };
  const status = block.status === null ? '' : t(`status.${block.status}`).toLowerCase();
  const likely =
    block.likelyMs === null ? '' : t('tools.book.likely', { time: text().clock(block.likelyMs) });
  return { words: [block.type ?? '', status, likely].filter(Boolean), icon };
}

export function Block({
  block,
  column,
  grid,
  tone,
  lane,
}: {
  block: BookBlock;
  column: BookColumn;
  grid: GridProps;
  tone: number;
  lane: Lane | undefined;
}): JSX.Element {
  const { words, icon } = stateOf(block);
  const taken = grid.draft?.visit !== null && grid.draft?.visit === block.visit && block.visit !== null;
  const times = t('tools.book.times', {
    from: text().clock(block.startMs),
    to: text().clock(block.startMs + block.minutes * MINUTE),
  });
  const name = block.name ?? t('tools.book.kind', { kind: block.kind });
  const inside = (
    <>
      <Icon name={taken ? 'move' : icon} size={18} />
      <span class="tool-two">
        <b>{taken ? t('tools.book.stood', { name }) : name}</b>
        <span class="small muted">
          {(taken ? [times] : words).map((part, at) => (
            <span key={part}>{`${at > 0 ? ' · ' : ''}${part}`}</span>
          ))}
        </span>
      </span>
      <span class="heard-only">{times}</span>
    </>
  );
  const style = {
    ...place(grid.span, block.startMs, block.minutes),
    '--lane': lane?.lane ?? 0,
    '--lanes': lane?.lanes ?? 1,
  };
  return (
    <li>
      {block.likelyMs !== null && !taken && (
        <span class="tool-ghost" aria-hidden="true" style={place(grid.span, block.likelyMs, block.minutes)} />
      )}
      {block.visit === null || taken ? (
        <div
          class={`tool-block tool-block-${taken ? 'gap' : block.kind}`}
          style={style}
          data-short={block.minutes < SHORT || undefined}
        >
          {inside}
        </div>
      ) : (
        <button
          type="button"
          class={`tool-block tool-block-visit tool-tone-${tone}`}
          style={style}
          data-short={block.minutes < SHORT || undefined}
          data-visit={block.visit}
          onClick={() => grid.setDraft(pickUp(block, column.provider))}
        >
          {inside}
        </button>
      )}
    </li>
  );
}

export function Slot({
  slot,
  column,
  grid,
}: {
  slot: { startMs: number; minutes: number };
  column: BookColumn;
  grid: GridProps;
}): JSX.Element {
  const { view } = useDesk().snapshot;
  const to = (event: MouseEvent): void => {
    const { draft, setDraft } = grid;
    // Pointed at, a long gap gives the quarter under the pointer; by keyboard its first one, and arrows go on from there.
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const quarters = slot.minutes / 15;
    const into =
      event.detail === 0
        ? 0
        : Math.min(
            quarters - 1,
            Math.max(0, Math.floor(((event.clientY - box.top) / box.height) * quarters)),
          );
    const startMs = slot.startMs + into * QUARTER;
    setDraft(
      draft === null
        ? newDraft(view, column.provider, startMs)
        : { ...draft, provider: column.provider, startMs },
    );
  };
  return (
    <li>
      <button
        type="button"
        class="tool-block tool-block-open"
        style={place(grid.span, slot.startMs, slot.minutes)}
        data-long={slot.minutes > LONG || undefined}
        data-slot={`${column.provider}:${slot.startMs}`}
        onClick={to}
      >
        <Icon name="circle-dashed" size={18} />
        <span class="tool-two">
          <b>{t('tools.book.open')}</b>
          <span class="small muted">
            {t('tools.book.open-for', { time: text().clock(slot.startMs), minutes: slot.minutes })}
          </span>
        </span>
      </button>
    </li>
  );
}
