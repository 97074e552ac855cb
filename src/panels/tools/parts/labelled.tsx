// A label over the one control it names. It gives the control the id that ties them; what stands under it is the caller's
// business.
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export function Labelled({
  words,
  children,
}: {
  words: string;
  children: (id: string) => ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <div class="tool-labelled">
      <label class="small muted" for={id}>
        {words}
      </label>
      {children(id)}
    </div>
  );
}
