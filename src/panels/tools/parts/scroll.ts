// Scrolling parts of the tools: a place brought into sight when a tool opens, in the tool's own part or in the dock, never
// the page and never twice on its own; and a part of words only that scrolls, made a stop so that keys can scroll it.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusables } from './focus.ts';

/** Where a part scrolls and holds nothing to go to, it is a stop itself, under the tool's name. */
export function useScrollStops(root: RefObject<HTMLElement | null>, name: string): void {
  useLayoutEffect(() => {
    const tool = root.current;
    if (tool === null) return;
    const look = (): void => {
      for (const part of tool.querySelectorAll<HTMLElement>('.tool-scroll:not([data-first])')) {
        const own = part.dataset['stop'] === 'yes';
        if (part.hasAttribute('tabindex') && !own) continue;
        const wanted = part.scrollHeight > part.clientHeight + 1 && focusables(part).length === 0;
        if (wanted === own) continue;
        if (wanted) {
          part.tabIndex = 0;
          part.dataset['stop'] = 'yes';
          part.setAttribute('role', 'group');
          part.setAttribute('aria-labelledby', name);
        } else
          for (const one of ['tabindex', 'data-stop', 'role', 'aria-labelledby']) part.removeAttribute(one);
      }
    };
    // It tells of the size at once, when all is laid out: to ask for it now would lay everything out twice.
    const watch = new ResizeObserver(look);
    watch.observe(tool);
    return () => watch.disconnect();
  });
}

export function showAt(list: HTMLElement | null, target: Element | null | undefined, above = 0): void {
  const box = list?.closest<HTMLElement>('.tool-scroll') ?? list;
  if (box == null || !(target instanceof HTMLElement) || target.getClientRects().length === 0) return;
  const own = box.scrollHeight > box.clientHeight + 1;
  const scroller = own ? box : box.closest<HTMLElement>('.dock-panel');
  if (scroller === null) return;
  const way = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop = Math.max(0, scroller.scrollTop + way - above);
}
