// The block in the hand, over the columns in a layer of its own, so that it keeps focus while it moves. It says where it is
// and what speaks against it; setting it down is done beside it.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, text } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk } from '../parts/desk.ts';
import { MINUTE } from '../parts/figures.ts';
import { type Draft, minutesOf } from './draft.ts';
import { type GridProps, place } from './grid-place.ts';

export function InHand({ grid, draft }: { grid: GridProps; draft: Draft }): JSX.Element {
  const { view } = useDesk().snapshot;
  const button = useRef<HTMLButtonElement>(null);
  const column = grid.day.columns.findIndex((c) => c.provider === draft.provider);
  const minutes = minutesOf(view, draft);
  const name = draft.visit === null ? nameOrNew(view.today, draft) : draft.name;
  useLayoutEffect(() => {
    // Picked up in the grid, it takes focus there; chosen in the paper beside it, focus stays where it is.
    const active = document.activeElement;
    if (active === document.body || active?.closest('.tool-grid') !== null)
      button.current?.focus({ preventScroll: true });
  }, [draft.visit, draft.visit === null]);
  useLayoutEffect(() => {
    if (document.activeElement === button.current)
      button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [draft.startMs, draft.provider]);
  const words = t('tools.book.in-hand', {
    name,
    from: text().clock(draft.startMs),
    to: text().clock(draft.startMs + minutes * MINUTE),
    provider: grid.day.columns[column]?.name ?? '',
  });
  return (
    <div class="tool-held-layer" style={{ gridColumn: String(Math.max(0, column) + 1) }}>
      <button
        type="button"
        ref={button}
        class="tool-block tool-block-held-in-hand"
        style={place(grid.span, draft.startMs, minutes)}
        data-held=""
        onKeyDown={grid.onHeldKey}
      >
        <span class="tool-held-head">
          <Icon name="hand" size={20} />
          <b>{name}</b>
          <span class="heard-only">{t('tools.book.held-by-you')}</span>
        </span>
        <span class="small">
          {t('tools.book.what', {
            type: draft.type === '' ? 'none' : draft.type,
            from: text().clock(draft.startMs),
            to: text().clock(draft.startMs + minutes * MINUTE),
          })}
        </span>
        {grid.conflicts[0] !== undefined && (
          <Chip tone="bad" icon="triangle-alert">
            {t(`policy.${grid.conflicts[0]}`)}
          </Chip>
        )}
      </button>
      <span class="heard-only" role="status">
        {words} {grid.conflicts.map((policy) => t(`policy.${policy}`)).join('. ')}
      </span>
    </div>
  );
}

const nameOrNew = (today: readonly { patient: string; name: string }[], draft: Draft): string =>
  today.find((row) => row.patient === draft.patient)?.name ??
  (draft.name === '' ? t('tools.book.new') : draft.name);
