// A monkey at the page: presses whatever can be pressed, writes anything into fields and chooses in lists, by numbers it is
// given, so that a run can be made again. It runs in the page and judges nothing.
import type { Page } from 'playwright-core';

/** What it writes: long, empty, marked up, from right to left, and figures. */
const WORDS = [
  '',
  'Sam',
  '<b>Sam</b>',
  '555-0117',
  '9'.repeat(300),
  'عبد',
  '\u0000\ud800',
  '12/31/1999',
  '=1+1',
  '💉 é',
];

/** Does one thing a number. Gives back what it did, for a failure's message. */
export const roam = (page: Page, draws: readonly number[]): Promise<string[]> =>
  page.evaluate(
    async ({ draws, words }) => {
      const did: string[] = [];
      const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      const write = (field: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
        const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
        Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      };
      for (const draw of draws) {
        const scope = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? document;
        const seen = [
          ...scope.querySelectorAll<HTMLElement>('button, input:not([type=file]), select, textarea'),
        ].filter(
          (one) =>
            !one.matches(':disabled') &&
            one.closest('[inert]') === null &&
            one.getClientRects().length > 0 &&
            getComputedStyle(one).visibility !== 'hidden',
        );
        const one = seen[draw % seen.length];
        if (one === undefined) {
          await frame();
          continue;
        }
        const more = Math.floor(draw / seen.length);
        did.push(one.dataset['act'] ?? one.dataset['field'] ?? (one.textContent ?? '').slice(0, 40));
        one.focus();
        if (one instanceof HTMLSelectElement) {
          one.selectedIndex = more % Math.max(1, one.options.length);
          one.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (
          one instanceof HTMLTextAreaElement ||
          (one instanceof HTMLInputElement && ['text', 'search', 'tel'].includes(one.type))
        )
          write(one, words[more % words.length] ?? '');
        else if (one instanceof HTMLInputElement && one.type === 'time')
          write(one, `${String(more % 24).padStart(2, '0')}:${String(more % 60).padStart(2, '0')}`);
        else if (one instanceof HTMLInputElement && one.type === 'number') write(one, String(more % 1000));
        else one.click();
        await frame();
      }
      return did;
    },
    { draws: [...draws], words: WORDS },
  );

/** Every text of the page, one a line. */
export const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode())
      if (texts.currentNode.parentElement?.closest('script, style') === null)
        found.push(texts.currentNode.nodeValue ?? '');
    return found.join('\n');
  });
