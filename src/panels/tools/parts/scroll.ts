// Brings a place of a list into sight when a tool opens: in the tool's own scrolling part, or, where the whole dock
// scrolls, in that. Never moves the page, and never twice on its own.
export function showAt(list: HTMLElement | null, target: Element | null | undefined, above = 0): void {
  const box = list?.closest<HTMLElement>('.tool-scroll') ?? list;
  if (box == null || !(target instanceof HTMLElement) || target.getClientRects().length === 0) return;
  const own = box.scrollHeight > box.clientHeight + 1;
  const scroller = own ? box : box.closest<HTMLElement>('.dock-panel');
  if (scroller === null) return;
  const way = target.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop = Math.max(0, scroller.scrollTop + way - above);
}
