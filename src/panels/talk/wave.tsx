// The trace of a voice on the line. Decoration with one fact in it: it runs on with every line said. Still with
// reduced motion, hidden from screen readers; the words stand below it.
import type { JSX } from 'preact';

const BARS = 84;

export function Wave({ said }: { said: number }): JSX.Element {
  const spoken = Math.min(BARS - 20, 18 + said * 6);
  return (
    <svg class="wave" viewBox="0 0 424 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {Array.from({ length: BARS }, (_, at) => {
        const height = 2 + Math.abs(Math.sin(at * 0.7) * Math.sin(at * 0.13 + said) * 17);
        return (
          <rect
            key={at}
            class={at < spoken ? 'wave-said' : 'wave-rest'}
            x={at * 5.05}
            y={10 - height / 2}
            width="3"
            height={height}
            rx="1.5"
          />
        );
      })}
    </svg>
  );
}
