// The front edge of the desk: six line keys, always; the tools with their counts; Compare. On a compact desk it holds
// the verbs instead, and the tools stand behind one key. Opens and puts away; never acts on anybody's behalf.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t, text } from '../../text/current.ts';
import { Heard } from '../theme/heard.tsx';
import { Icon } from '../theme/icon.tsx';
import { Verbs } from '../talk/verbs.tsx';
import { useFace } from './face.ts';
import { Group } from './group.tsx';
import { isCompact } from './layout.ts';
import { LineKeys } from './line-keys.tsx';
import { huddleUnread } from '../../session/ui.ts';
import type { UiState } from '../../session/types.ts';
import type { DeskView } from '../../views/types.ts';
import { countOf, isOut, oldestOf, TOOLS, toggleTool, type Tool, waitingFirst } from './tools.ts';

const HUDDLE = TOOLS.find((tool) => tool.id === 'huddle') as Tool;
const huddleFirst = (ui: UiState, view: DeskView): boolean => ui.paper === 'huddle' || huddleUnread(ui, view);

export function ToolKey(props: { tool: Tool; look?: string; aged?: boolean }): JSX.Element {
  const { tool, look = 'rail-key' } = props;
  const face = useFace();
  const { view, ui } = face.snapshot;
  const count = countOf(tool, view, ui);
  const out = isOut(tool, ui);
  const since = props.aged ? oldestOf(tool, view) : null;
  return (
    <button
      type="button"
      class={look}
      data-open={tool.id}
      aria-pressed={out}
      onClick={() => {
        toggleTool(tool, face);
      }}
    >
      <Icon name={tool.icon} size={21} />
      <span>
        {t(`rail.${tool.id}`)}
        {since !== null && <small>{t('rail.oldest', { time: text().clock(since) })}</small>}
      </span>
      {count > 0 && <span class="count digits">{count}</span>}
      {count > 0 && <Heard>{t('rail.tool-count', { count })}</Heard>}
    </button>
  );
}

function More({ tools }: { tools: Tool[] }): JSX.Element {
  const face = useFace();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { view, ui } = face.snapshot;
  const out = tools.find((tool) => isOut(tool, ui));
  const count = tools.reduce((sum, tool) => sum + countOf(tool, view), 0);
  useEffect(() => setOpen(false), [ui.app, ui.paper]);
  return (
    <div
      class="more"
      role="group"
      ref={root}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !root.current?.contains(event.relatedTarget))
          setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        root.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        class="rail-key"
        aria-expanded={open}
        data-out={out !== undefined || undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="layout-grid" size={21} />
        <span>{t('rail.more')}</span>
        {out !== undefined && <Heard>{t('rail.more.out', { tool: t(`rail.${out.id}`) })}</Heard>}
        {count > 0 && <span class="count digits">{count}</span>}
        {count > 0 && <Heard>{t('rail.tool-count', { count })}</Heard>}
      </button>
      {open && (
        <div class="more-list" role="group" aria-label={t('rail.more')}>
          {waitingFirst(tools, view).map((tool) => (
            <ToolKey key={tool.id} tool={tool} look="more-key" aged />
          ))}
        </div>
      )}
    </div>
  );
}

/** At the start of a shift its card has a key of its own, until it was read and put away. */
function Huddle(): JSX.Element | null {
  const { view, ui } = useFace().snapshot;
  return huddleFirst(ui, view) ? <ToolKey tool={HUDDLE} /> : null;
}

function WideRail(): JSX.Element {
  const { layout, roomy, snapshot } = useFace();
  const huddle = huddleFirst(snapshot.ui, snapshot.view);
  const busy = snapshot.view.lines.filter((line) => line.status !== 'idle').length > 2;
  const narrow = layout === 'medium' || (!roomy && busy);
  const own = TOOLS.filter((tool) => (narrow ? tool.group === 'work' : tool.group !== 'more'));
  const more = TOOLS.filter(
    (tool) => !own.includes(tool) && tool.group !== 'compare' && !(huddle && tool.id === 'huddle'),
  );
  const compare = TOOLS.find((tool) => tool.group === 'compare');
  return (
    <>
      <LineKeys />
      <span class="rail-rule" />
      <Group label={t('rail.tools')} class="rail-keys">
        {own
          .filter((tool) => tool.group === 'work')
          .map((tool) => (
            <ToolKey key={tool.id} tool={tool} />
          ))}
        {!narrow && <span class="rail-rule" />}
        {own
          .filter((tool) => tool.group === 'trays')
          .map((tool) => (
            <ToolKey key={tool.id} tool={tool} />
          ))}
        <Huddle />
      </Group>
      <More tools={more} />
      <span class="gap" />
      {compare !== undefined && <ToolKey tool={compare} />}
    </>
  );
}

function CompactRail(): JSX.Element {
  const { snapshot, layout, sheet, setSheet } = useFace();
  return (
    <>
      {snapshot.view.talk === null ? (
        <Group label={t('rail.tools')} class="rail-keys rail-keys-compact">
          {TOOLS.filter((tool) => tool.group === 'work').map((tool) => (
            <ToolKey key={tool.id} tool={tool} />
          ))}
          <Huddle />
        </Group>
      ) : (
        <Verbs />
      )}
      {layout !== 'narrow' && (
        <button
          type="button"
          class="rail-key rail-key-all"
          aria-expanded={sheet === 'tools'}
          onClick={() => setSheet(sheet === 'tools' ? null : 'tools')}
        >
          <Icon name="layout-grid" size={21} />
          <span>{t('rail.all-tools')}</span>
        </button>
      )}
    </>
  );
}

export function Rail(): JSX.Element {
  const { layout } = useFace();
  return (
    <nav class="rail" data-landmark aria-label={t('landmark.rail')}>
      {isCompact(layout) ? <CompactRail /> : <WideRail />}
    </nav>
  );
}
