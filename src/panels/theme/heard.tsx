// Words for screen readers only, added to what a control shows (never instead of it); and the key cap, for eyes only.
// Both take text that was already said through line ids.
import type { ComponentChildren, JSX } from 'preact';

export function Heard({ children }: { children: ComponentChildren }): JSX.Element {
  return <span class="heard-only"> {children}</span>;
}

export function Cap({ children }: { children: string }): JSX.Element {
  return (
    <span class="cap" aria-hidden="true">
      {children}
    </span>
  );
}
