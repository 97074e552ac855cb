// The box of a wide surface that its picture is drawn under. What the picture must know stands in data attributes; where
// it draws things comes back as custom properties, and the twin's own buttons lie there. Neither knows the other.
import type { ComponentChildren, JSX } from 'preact';

export type Surface = 'counter' | 'book' | 'exam-room' | 'vault';

export function WideStage({
  surface,
  says,
  children,
}: {
  surface: Surface;
  says: Record<`data-${string}`, string>;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div
      key={surface}
      id="wide-stage"
      class={`wide-stage wide-stage-${surface}`}
      data-surface={surface}
      {...says}
    >
      <div class="wide-canvas" aria-hidden="true" />
      {children}
    </div>
  );
}

/** The place a picture gives to a thing, if there is a picture. */
export function placedAt(what: string, sides: readonly string[]): Record<string, string> {
  return Object.fromEntries(sides.map((side) => [`--at-${side}`, `var(--${what}-${side})`]));
}
