// A named group of buttons with one tab stop and arrows inside.
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { rovingKeys, settleTabStop } from './roving.ts';

export function Group({
  label,
  class: look,
  role = 'group',
  children,
}: {
  label: string;
  class: string;
  role?: 'group' | 'toolbar';
  children: ComponentChildren;
}): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => settleTabStop(root.current));
  return (
    <div
      class={look}
      role={role}
      aria-label={label}
      ref={root}
      onKeyDown={rovingKeys}
      onFocusIn={() => settleTabStop(root.current)}
    >
      {children}
    </div>
  );
}
