// The two things a tool can be: a paper in the hand, or an application in the one monitor. They give the title, the
// way to put it away, the place to scroll, and the last refusal. What is on them is the tool's own business.
import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { TextRef } from '../../../views/types.ts';
import { say, t } from '../../../text/current.ts';
import { Icon, type IconName } from '../../theme/icon.tsx';
import { useDesk } from './desk.ts';
import { useHeldFocus, useOpenedFocus } from './focus.ts';
import { useScrollStops } from './scroll.ts';

export type PaperKind = 'clipboard' | 'pink' | 'red' | 'card';
const OUTSIDE = {
  clipboard: 'tool-paper clipboard',
  pink: 'tool-paper',
  red: 'tool-paper',
  card: 'tool-paper',
} as const;
const SHEETS = { clipboard: '', pink: 'pink-slip', red: 'red-card', card: '' } as const;

interface Frame {
  title: string;
  /** What is out now; another key is another opening. */
  of: string;
  refusal: TextRef | null;
  children: ComponentChildren;
}

function Refusal({ refusal }: { refusal: TextRef | null }): JSX.Element | null {
  if (refusal === null) return null;
  return (
    <p class="tool-refusal">
      <Icon name="ban" size={16} />
      {say(refusal)}
    </p>
  );
}

export function Paper(
  props: Frame & {
    kind: PaperKind;
    lead?: string | undefined;
    above?: ComponentChildren;
    actions?: ComponentChildren;
    foot?: ComponentChildren;
  },
): JSX.Element {
  const { session } = useDesk();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useHeldFocus(root);
  useOpenedFocus(root, props.of);
  useScrollStops(root, id);
  return (
    <div class={OUTSIDE[props.kind]} role="group" aria-labelledby={id} tabIndex={-1} ref={root}>
      <div class={`tool-sheet paper ${SHEETS[props.kind]}`}>
        <div class="tool-head">
          <h2 class="tool-title" id={id}>
            {props.title}
          </h2>
          {props.actions}
          <button
            type="button"
            class="btn-bare tool-away"
            aria-label={t('tools.put-away', { what: props.title })}
            onClick={() => session.ui({ paper: null })}
          >
            <Icon name="x" />
          </button>
        </div>
        {props.above}
        <div class="tool-scroll">
          {props.lead !== undefined && <p class="tool-lead small muted">{props.lead}</p>}
          {props.children}
        </div>
        <Refusal refusal={props.refusal} />
        {props.foot !== undefined && <div class="tool-foot">{props.foot}</div>}
      </div>
    </div>
  );
}

export function Monitor(
  props: Frame & {
    icon: IconName;
    under?: string | undefined;
    actions?: ComponentChildren;
    bar?: ComponentChildren;
    foot?: ComponentChildren;
    wide?: boolean;
  },
): JSX.Element {
  const { session } = useDesk();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useHeldFocus(root);
  useOpenedFocus(root, props.of);
  useScrollStops(root, id);
  return (
    <div
      class={`tool-monitor monitor${props.wide ? ' tool-monitor-wide' : ''}`}
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
      ref={root}
    >
      <div class="tool-screen screen">
        <div class="title-bar">
          <Icon name={props.icon} />
          <div class="tool-titles">
            <h2 id={id}>{props.title}</h2>
            {props.under !== undefined && <p class="tool-under">{props.under}</p>}
          </div>
          {props.actions}
          <button
            type="button"
            class="tool-away"
            aria-label={t('tools.put-away', { what: props.title })}
            onClick={() => session.ui({ app: null })}
          >
            <Icon name="x" />
          </button>
        </div>
        {props.bar}
        {props.children}
        <Refusal refusal={props.refusal} />
        {props.foot}
      </div>
    </div>
  );
}

/** The part of an application that scrolls; focusable only through what it holds. */
export function Scroll({ children }: { children: ComponentChildren }): JSX.Element {
  return <div class="tool-scroll">{children}</div>;
}

export function Empty({ icon, children }: { icon: IconName; children: ComponentChildren }): JSX.Element {
  return (
    <p class="tool-empty">
      <Icon name={icon} size={28} />
      <span>{children}</span>
    </p>
  );
}
