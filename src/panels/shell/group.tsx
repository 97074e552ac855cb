// A named group of buttons with one tab stop and arrows inside.
// It knows the keys of a group, not what its buttons do.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { rovingKeys, settleTabStop } from './roving.ts';

export function Group({
  label,
  class: look,
  verb,
  children,
}: {
  label: string;
  class: string;
  children: ComponentChildren;
  verb?: string | undefined;
}): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => settleTabStop(root.current));
  // A member may come or go by itself, with the group not drawn anew.
  useEffect(() => {
    if (root.current === null) return;
    const members = new MutationObserver(() => settleTabStop(root.current));
    members.observe(root.current, { childList: true, subtree: true });
    return () => members.disconnect();
  }, []);
  return (
    <div
      class={look}
      role="group"
      data-verb-open={verb}
      aria-label={label}
      ref={root}
      onKeyDown={rovingKeys}
      onFocusIn={() => settleTabStop(root.current)}
    >
      {children}
    </div>
  );
}
