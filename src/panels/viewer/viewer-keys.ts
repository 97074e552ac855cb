// The viewer's keys, heard before the desk's: arrows step, space plays, square brackets go from mark to mark. A control that
// uses a key itself keeps it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Viewer, ViewingView } from '../../session/types.ts';
import { isTyping } from '../shell/hotkeys.ts';
import { chosenSpeed } from './speeds.tsx';

/** In these an arrow already goes somewhere. */
const OWN_ARROWS = '[role="group"], [role="tablist"], [role="radiogroup"], [role="toolbar"]';

function takes(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]')) return false;
  if (!(target instanceof Element)) return true;
  if (key === '[' || key === ']') return !isTyping(target) || target.matches('[type="range"]');
  if (isTyping(target)) return false;
  return key === ' ' ? !target.matches('button, a, summary') : target.closest(OWN_ARROWS) === null;
}

export function useViewerKeys(viewer: Viewer | null, viewing: ViewingView | null): void {
  const now = useRef({ viewer, viewing });
  now.current = { viewer, viewing };
  // What is in sight can be used: its keys do not wait for the paint.
  useLayoutEffect(() => {
    const acts: Record<string, (hands: Viewer, view: ViewingView) => void> = {
      ArrowLeft: (hands) => hands.step(-1),
      ArrowRight: (hands) => hands.step(1),
      ' ': (hands, view) => hands.play(view.playing === null ? chosenSpeed() : null),
      '[': (hands) => hands.toMark(-1),
      ']': (hands) => hands.toMark(1),
    };
    const down = (event: KeyboardEvent): void => {
      const { viewer: hands, viewing: view } = now.current;
      const act = acts[event.key];
      if (act === undefined || hands === null || view === null || !takes(event)) return;
      event.preventDefault();
      event.stopPropagation();
      act(hands, view);
    };
    document.addEventListener('keydown', down, true);
    return () => document.removeEventListener('keydown', down, true);
  }, []);
}
