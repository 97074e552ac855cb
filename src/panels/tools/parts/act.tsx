// Buttons of the tools: one that gives a command (shown at once as busy until its log entry is written), one that
// only changes what is out on the desk. Both are real buttons. Neither decides whether an act is right.
import type { ComponentChildren, JSX } from 'preact';
import type { Command } from '../../../office/commands.ts';
import type { UiState } from '../../../session/types.ts';
import { actKey } from '../../act-key.ts';
import { usePending } from '../../shell/use-pending.ts';
import { Icon, type IconName } from '../../theme/icon.tsx';
import { useDesk } from './desk.ts';

const LOOKS = {
  primary: 'btn btn-primary',
  plain: 'btn btn-plain',
  quiet: 'btn-quiet',
  blank: 'field-blank',
  bare: 'btn-bare',
  row: 'tool-row-button',
  choice: 'btn btn-plain tool-choice',
  tab: 'tool-tab',
  bar: 'tool-bar-button',
} as const;
export type Look = keyof typeof LOOKS;

interface Face {
  look?: Look;
  icon?: IconName;
  /** Spoken name, where the words on the button are too few on their own. */
  label?: string | undefined;
  pressed?: boolean | undefined;
  class?: string | undefined;
  /** What to take up first when this paper opens. */
  first?: boolean | undefined;
  children?: ComponentChildren;
}

function attributes({ look = 'plain', label, pressed, class: more, first }: Face) {
  return {
    class: more === undefined ? LOOKS[look] : `${LOOKS[look]} ${more}`,
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(pressed === undefined ? {} : { 'aria-pressed': pressed }),
    ...(first ? { 'data-first': '' } : {}),
  };
}

function Inside({ icon, children }: Face): JSX.Element {
  return (
    <>
      {icon !== undefined && <Icon name={icon} size={18} />}
      {children !== undefined && <span class="tool-words">{children}</span>}
    </>
  );
}

export function Act(
  props: Face & { give: Command; then?: (() => void) | undefined; opens?: string },
): JSX.Element {
  const { give, then, opens } = props;
  const { act, snapshot } = useDesk();
  const key = actKey(give);
  const busy = usePending(snapshot, give);
  return (
    <button
      type="button"
      {...attributes(props)}
      data-act={key}
      data-open={opens}
      aria-busy={busy || undefined}
      onClick={() => {
        if (!busy) act(give, then);
      }}
    >
      <Inside {...props} />
    </button>
  );
}

/** Changes what is out on the desk. */
export function Opens(
  props: Face & { opens: string; ui: Partial<UiState>; onOpen?: () => void },
): JSX.Element {
  const { session } = useDesk();
  return (
    <button
      type="button"
      {...attributes(props)}
      data-open={props.opens}
      onClick={() => {
        session.ui(props.ui);
        props.onOpen?.();
      }}
    >
      <Inside {...props} />
    </button>
  );
}

/** Unfolds, chooses or steps inside one tool. */
export function Press(
  props: Face & {
    onPress: () => void;
    expanded?: boolean;
    current?: boolean;
    disabled?: boolean;
    controls?: string;
    /** The person it stands for. */
    who?: string;
  },
): JSX.Element {
  return (
    <button
      type="button"
      {...attributes(props)}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      data-who={props.who}
      aria-current={props.current ? 'true' : undefined}
      disabled={props.disabled}
      onClick={props.onPress}
    >
      <Inside {...props} />
    </button>
  );
}
