// How much room the desk has, in rem, so that zoom and large text count as a smaller desk; and from the view, which
// arrangement fits: the chair (whole office) or the work view. Measures; never styles.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { SessionSnapshot, UiState } from '../../session/types.ts';
import type { Sheet } from './face.ts';

/** Wide: two docks. Short: two docks, low stage. Medium: one dock, the other a tab. Compact: one dock, verbs on the
 *  rail. Narrow: one column. */
export type Layout = 'wide' | 'short' | 'medium' | 'compact' | 'narrow';

export const isCompact = (layout: Layout): boolean => layout === 'compact' || layout === 'narrow';
export const hasOneDock = (layout: Layout): boolean => layout === 'medium' || isCompact(layout);

export function layoutFor(widthRem: number, heightRem: number): Layout {
  if (widthRem < 37.5) return 'narrow';
  if (widthRem < 56.25 || heightRem < 35) return 'compact';
  if (widthRem < 73.75) return 'medium';
  return heightRem < 43.75 ? 'short' : 'wide';
}

/** A laptop's full width: below it the rail and the lintel show one thing less. */
const ROOMY_REM = 84;

export function useLayout(desk: RefObject<HTMLElement | null>): { layout: Layout; roomy: boolean } {
  const [layout, setLayout] = useState<Layout>('wide');
  const [roomy, setRoomy] = useState(true);
  useLayoutEffect(() => {
    const element = desk.current;
    if (element === null) return;
    const frame = element.querySelector('.desk-frame');
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      // What lies under the frame (the viewer's bar) is no room; with the frame away there is all of it.
      const height = frame?.clientHeight || element.clientHeight;
      setRoomy(element.clientWidth / rem >= ROOMY_REM);
      setLayout(layoutFor(element.clientWidth / rem, height / rem));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (frame !== null) observer.observe(frame);
    // Larger text changes no box of the desk, only the length of a rem.
    const root = new MutationObserver(measure);
    root.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'data-text'] });
    return () => {
      observer.disconnect();
      root.disconnect();
    };
  }, []);
  return { layout, roomy };
}

export const wideSurface = (ui: UiState): 'counter' | 'book' | null =>
  ui.paper === 'counter' ? 'counter' : ui.app === 'book' ? 'book' : null;

/** The stage is too slim for a bubble: the newest line stands in the slab. */
export const captionInSlab = (layout: Layout, ui: UiState): boolean =>
  hasOneDock(layout) || wideSurface(ui) !== null;

/** The chair: nothing in the hand, nothing on the screen, nobody before you, no sheet out. */
export function inChair({ ui, view }: SessionSnapshot, sheet: Sheet): boolean {
  return ui.paper === null && ui.app === null && view.talk === null && sheet === null;
}
