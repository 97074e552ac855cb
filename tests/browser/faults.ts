// What the eye of a layout check finds below one element: targets too small, words too small, things outside the page or cut
// off. Rules of size only; colour and names are axe's business.
import type { Page } from 'playwright-core';

/** Gives the page another size, and returns once it is laid out for it. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    ({ width, height }) =>
      new Promise<void>((done) => {
        const look = (): void => {
          if (innerWidth === width && innerHeight === height)
            requestAnimationFrame(() => requestAnimationFrame(() => done()));
          else requestAnimationFrame(look);
        };
        look();
      }),
    size,
  );
}

/** What a look at the page finds: targets under 44 px, words under 13 px, things out of the window or cut off. */
export const faults = (page: Page, root: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(`${selector} *`)) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest('.heard-only, svg') !== null) continue;
      const name = `${element.tagName} ${element.className} "${(element.textContent ?? '').trim().slice(0, 24)}"`;
      const target = element.matches('button:not(.debrief-link), input, select, textarea');
      if (target && (box.height < 43.5 || box.width < 43.5)) found.push(`small: ${name}`);
      const words = [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
      );
      if (words && Number.parseFloat(getComputedStyle(element).fontSize) < 13) found.push(`tiny: ${name}`);
      if (
        box.right > window.innerWidth + 1 &&
        element.closest('.tool-tab-row, .tool-book-scroll, .dock-tabs') === null
      )
        found.push(`outside: ${name}`);
      if (
        element.matches('button, .chip, h2') &&
        element.scrollWidth > element.clientWidth + 2 &&
        element.closest('.debrief-stop') === null
      )
        found.push(`cut: ${name}`);
    }
    return [...new Set(found)];
  }, root);
