// A line that folds while the mouse button is down would slide the button from under the pointer and lose the
// click. Rows ask here before they change their height. Nothing else belongs in this file.
import { useEffect, useRef, useState } from 'preact/hooks';

let down = false;
const waiting = new Set<() => void>();

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => (down = true), true);
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(
      end,
      () => {
        // The click comes after pointerup, in the same task: release in the next one.
        setTimeout(() => {
          down = false;
          for (const wake of [...waiting]) wake();
        });
      },
      true,
    );
  }
}

/** The value, held at what it was while a pointer is pressed. */
export function useSettled<T>(value: T): T {
  const shown = useRef(value);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (shown.current === value) return;
    const wake = (): void => {
      waiting.delete(wake);
      redraw((n) => n + 1);
    };
    waiting.add(wake);
    return () => void waiting.delete(wake);
  });
  if (!down) shown.current = value;
  return shown.current;
}
