// The grid of the book: quarter hours down, providers across. Lays the blocks out and lets arrows step among them; what a
// block is and does stands in its own file, and so does the one in the hand.
import type { JSX } from 'preact';
import { say, t, text } from '../../../text/current.ts';
import type { BookColumn } from '../../../views/types.ts';
import { Chip } from '../parts/chip.tsx';
import { useDesk } from '../parts/desk.ts';
import { dayOf, MINUTE } from '../parts/figures.ts';
import { Block, Slot } from './book-block.tsx';
import { InHand } from './book-hand.tsx';
import { QUARTER } from './draft.ts';
import { type GridProps, place, rem } from './grid-place.ts';
import { lanesOf } from './lanes.ts';

function besideEachOther(column: BookColumn) {
  const lanes = lanesOf(column.blocks);
  return column.blocks.map((block, n) => ({ at: block.startMs, block, slot: null, lane: lanes[n] }));
}

/** Arrows among the blocks of the book while nothing is in the hand. */
function stepBlocks(event: KeyboardEvent): void {
  const here = (event.target as HTMLElement).closest<HTMLElement>('button.tool-block');
  const root = event.currentTarget as HTMLElement;
  if (here === null || !event.key.startsWith('Arrow')) return;
  const columns = [...root.querySelectorAll<HTMLElement>('[data-column]')].map((c) =>
    [...c.querySelectorAll<HTMLElement>('button.tool-block')].sort((a, b) => a.offsetTop - b.offsetTop),
  );
  const at = columns.findIndex((blocks) => blocks.includes(here));
  const blocks = columns[at] ?? [];
  const row = blocks.indexOf(here);
  const side =
    event.key === 'ArrowLeft' ? columns[at - 1] : event.key === 'ArrowRight' ? columns[at + 1] : undefined;
  const nearest =
    side === undefined
      ? undefined
      : [...side].sort(
          (a, b) => Math.abs(a.offsetTop - here.offsetTop) - Math.abs(b.offsetTop - here.offsetTop),
        )[0];
  const to =
    event.key === 'ArrowDown' ? blocks[row + 1] : event.key === 'ArrowUp' ? blocks[row - 1] : nearest;
  event.preventDefault();
  to?.focus();
}

export function BookGrid(grid: GridProps): JSX.Element {
  const { view } = useDesk().snapshot;
  const { day, span, draft } = grid;
  const quarters = Math.round((span.toMs - span.fromMs) / QUARTER);
  const extra = grid.resources ? day.resources : [];
  const now = view.nowMs >= span.fromMs && view.nowMs <= span.toMs;
  const columns = `repeat(${Math.max(1, day.columns.length)}, minmax(9.5rem, 1fr))${extra.length > 0 ? ` repeat(${extra.length}, minmax(5.5rem, 0.4fr))` : ''}`;
  return (
    <div class="tool-grid" role="group" aria-label={t('tools.book.grid')} onKeyDown={stepBlocks}>
      <div class="tool-grid-heads" style={{ gridTemplateColumns: `var(--book-axis) ${columns}` }}>
        <span />
        {day.columns.map((column) => (
          <div key={column.provider} class="tool-grid-head">
            <b>{column.name}</b>
            <Chip
              tone={column.lateByMin > 0 ? 'bad' : 'ready'}
              icon={column.lateByMin > 0 ? 'clock-alert' : 'check'}
            >
              {t('tools.book.late', { late: column.lateByMin })}
            </Chip>
          </div>
        ))}
        {extra.map((resource) => (
          <div key={resource.id} class="tool-grid-head small">
            <b>{say(resource.title)}</b>
          </div>
        ))}
      </div>
      <div class="tool-grid-body" style={{ '--height': rem(quarters) }}>
        <ol class="tool-axis" aria-hidden="true">
          {Array.from({ length: quarters }, (_, i) => {
            const ms = span.fromMs + i * QUARTER;
            return (
              <li key={ms} class={ms % (4 * QUARTER) === 0 ? 'tool-hour' : undefined} style={{ top: rem(i) }}>
                <span class="small digits">{text().clock(ms)}</span>
              </li>
            );
          })}
        </ol>
        {now && dayOf(view.nowMs) === day.day && (
          <div class="tool-now" style={{ top: rem((view.nowMs - span.fromMs) / QUARTER) }}>
            <span class="small digits">{text().clock(view.nowMs)}</span>
          </div>
        )}
        <div class="tool-columns" style={{ gridTemplateColumns: columns }}>
          {day.columns.map((column, tone) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: arrows move the block; pointing at a time is the mouse's way to the same.
            <ul
              key={column.provider}
              data-column={column.provider}
              aria-label={column.name}
              style={{ gridColumn: String(tone + 1) }}
              onClick={(event) => {
                // With a block in the hand any time of the column can be pointed at, not only the open ones.
                if (draft === null || event.target !== event.currentTarget) return;
                const quarter = Math.floor((event.offsetY / event.currentTarget.clientHeight) * quarters);
                grid.setDraft({
                  ...draft,
                  provider: column.provider,
                  startMs: span.fromMs + quarter * QUARTER,
                });
              }}
            >
              {[
                ...besideEachOther(column),
                ...column.open.map((slot) => ({ at: slot.startMs, block: null, slot, lane: undefined })),
              ]
                .sort((a, b) => a.at - b.at)
                .map(({ at, block, slot, lane }) =>
                  block !== null ? (
                    <Block
                      key={`b${at}${block.visit ?? ''}`}
                      block={block}
                      column={column}
                      grid={grid}
                      tone={tone % 3}
                      lane={lane}
                    />
                  ) : (
                    <Slot key={`s${at}`} slot={slot} column={column} grid={grid} />
                  ),
                )}
            </ul>
          ))}
          {extra.map((resource, i) => (
            <ul
              key={resource.id}
              class="tool-resource"
              aria-label={say(resource.title)}
              style={{ gridColumn: String(day.columns.length + i + 1) }}
            >
              {resource.taken.map((taken) => (
                <li key={taken.startMs}>
                  <div class="tool-block tool-block-busy" style={place(span, taken.startMs, taken.minutes)}>
                    <span class="small">
                      {t('tools.book.taken', {
                        from: text().clock(taken.startMs),
                        to: text().clock(taken.startMs + taken.minutes * MINUTE),
                      })}
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          ))}
          {draft !== null && dayOf(draft.startMs) === day.day && <InHand grid={grid} draft={draft} />}
        </div>
      </div>
    </div>
  );
}
