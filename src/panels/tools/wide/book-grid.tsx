// The grid of the book: quarter hours down, providers across, 3.25 rem to a quarter so that the shortest block can be
// touched. The block in the hand lies over the columns in one layer, so that it keeps focus while it moves.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Policy } from '../../../office/calendar/conflicts.ts';
import { say, t, text } from '../../../text/current.ts';
import type { BookBlock, BookColumn, BookDay } from '../../../views/types.ts';
import { Icon, type IconName } from '../../theme/icon.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk } from '../parts/desk.ts';
import { dayOf, MINUTE } from '../parts/figures.ts';
import { newDraft, pickUp } from './book.tsx';
import { type Draft, minutesOf, QUARTER } from './draft.ts';
import { type Lane, lanesOf } from './lanes.ts';

interface GridProps {
  day: BookDay;
  span: { fromMs: number; toMs: number };
  resources: boolean;
  draft: Draft | null;
  setDraft: (draft: Draft | null) => void;
  conflicts: readonly Policy[];
  onHeldKey: (event: KeyboardEvent) => void;
}

const rem = (quarters: number): string => `${quarters * 3.25}rem`;
const place = (
  span: GridProps['span'],
  startMs: number,
  minutes: number,
): Record<'--top' | '--height', string> => ({
  '--top': rem((startMs - span.fromMs) / QUARTER),
  '--height': rem(minutes / 15),
});

function stateOf(block: BookBlock): { words: string; icon: IconName } {
  if (block.kind === 'held') return { words: t('tools.book.held'), icon: 'lock' };
  if (block.kind === 'lunch') return { words: t('tools.book.lunch'), icon: 'clock' };
  if (block.kind === 'busy') return { words: t('tools.book.busy'), icon: 'ban' };
  const status = block.status === null ? '' : t(`status.${block.status}`).toLowerCase();
  const likely =
    block.likelyMs === null ? '' : t('tools.book.likely', { time: text().clock(block.likelyMs) });
  return {
    words: [block.type ?? '', status, likely].filter(Boolean).join(' · '),
    icon:
      block.status === 'arrived'
        ? 'user-check'
        : block.status === 'roomed' || block.status === 'with-provider'
          ? 'door-open'
          : 'calendar-check',
  };
}

function besideEachOther(column: BookColumn) {
  const lanes = lanesOf(column.blocks);
  return column.blocks.map((block, n) => ({ at: block.startMs, block, slot: null, lane: lanes[n] }));
}

function Block({
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
        <span class="small muted">{taken ? times : words}</span>
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
        <div class={`tool-block tool-block-${taken ? 'gap' : block.kind}`} style={style}>
          {inside}
        </div>
      ) : (
        <button
          type="button"
          class={`tool-block tool-block-visit tool-tone-${tone}`}
          style={style}
          data-visit={block.visit}
          onClick={() => grid.setDraft(pickUp(block, column.provider))}
        >
          {inside}
        </button>
      )}
    </li>
  );
}

function Slot({
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

function InHand({ grid, draft }: { grid: GridProps; draft: Draft }): JSX.Element {
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
