// A button that gives one command. It shows at once that it was pressed; the effect comes when the entry is written.
// A null command is a control that has nothing to do just now: still there, still reachable, marked as unavailable.
import type { ComponentChildren, JSX } from 'preact';
import type { Command } from '../../office/commands.ts';
import { actKey } from '../act-key.ts';
import { useFace } from './face.ts';
import { usePending } from './use-pending.ts';

export interface ActButtonProps {
  give: Command | null;
  class?: string;
  label?: string | undefined;
  hint?: string | undefined;
  tabIndex?: number;
  onGiven?: (() => void) | undefined;
  children: ComponentChildren;
  current?: boolean | undefined;
  roving?: boolean | undefined;
}

export function ActButton({
  give,
  class: look = 'btn btn-plain',
  label,
  hint,
  tabIndex,
  onGiven,
  children,
  current,
  roving,
}: ActButtonProps): JSX.Element {
  const { session, snapshot } = useFace();
  const key = give === null ? undefined : actKey(give);
  const pending = usePending(snapshot, give);
  return (
    <button
      type="button"
      class={look}
      data-act={key}
      data-pending={pending || undefined}
      data-roving={roving || undefined}
      aria-disabled={give === null || undefined}
      aria-busy={pending || undefined}
      aria-current={current ? 'true' : undefined}
      aria-label={label}
      title={hint}
      tabIndex={tabIndex}
      onClick={() => {
        if (give === null || pending) return;
        void session.act(give).then((result) => {
          if (result.ok) onGiven?.();
        });
      }}
    >
      {children}
    </button>
  );
}
