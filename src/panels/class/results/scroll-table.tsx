// A table wider or longer than its place: scrolls there,
// by keys too, and is named as its section is.
import type { ComponentChildren, JSX } from 'preact';

export function ScrollTable({
  named,
  class: more = '',
  children,
}: {
  /** The id of its heading. */
  named: string;
  class?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that only scrolls must be reachable to be scrolled by keys.
    <div class="results-scroll" role="group" aria-labelledby={named} tabIndex={0}>
      <table class={`results-table ${more}`}>{children}</table>
    </div>
  );
}
