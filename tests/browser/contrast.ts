// Measures the words that lie over gradients, wood, paper and pictures, which axe cannot judge: the page is photographed
// without its words, and each word's colour is held against the pixels it lies on. Judges contrast alone, by WCAG's formula.
import type { Page } from 'playwright-core';

interface Words {
  text: string;
  of: string;
  colour: string;
  opacity: number;
  large: boolean;
  box: { x: number; y: number; w: number; h: number };
}

/** What is asked of words, and of large ones: 24 px, or bold from 18.66 px. */
const ENOUGH = 4.5;
const ENOUGH_LARGE = 3;
/** So many of a hundred pixels under a word may be weaker: the edge of a line, a grain of the wood. */
const GRAINS = 2;

/** Every run of words in sight, with its colour and place. */
const takeWords = (page: Page): Promise<Words[]> =>
  page.evaluate(() => {
    const found: Words[] = [];
    const inSight = (element: Element): boolean => {
      if (element.closest('.heard-only, :disabled, [aria-disabled="true"], option') !== null) return false;
      return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    /** Wholly there: not past the edge of what scrolls, nor under something that lies over it. */
    const whole = (element: Element, { left, right, top, bottom }: DOMRect): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const edge = at.getBoundingClientRect();
        const cuts = at === document.body || getComputedStyle(at).overflow !== 'visible';
        if (
          cuts &&
          (left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1)
        )
          return false;
      }
      if (getComputedStyle(element).pointerEvents === 'none') return true;
      return [top + 2, (top + bottom) / 2, bottom - 2].every((y) => {
        const over = document.elementFromPoint((left + right) / 2, y);
        return over !== null && (over.contains(element) || element.contains(over));
      });
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (element === null || text === '' || !inSight(element)) continue;
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      let opacity = 1;
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        opacity *= Number.parseFloat(getComputedStyle(at).opacity);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const at of range.getClientRects()) {
        const { x, y, width: w, height: h } = at;
        if (w < 4 || h < 4 || !whole(element, at)) continue;
        found.push({
          text: text.slice(0, 40),
          of: element.closest('[class]')?.className.toString() ?? '',
          colour: style.color,
          opacity,
          large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
          box: { x, y, w, h },
        });
      }
    }
    return found;
  });

/** Makes the words invisible, with glyphs and shadows. */
const hideWords = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*, *::before, *::after, *::placeholder { color: transparent !important; text-shadow: none !important; text-decoration-color: transparent !important; transition: none !important } .icon { stroke: transparent !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
const giveBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });

/** The weakest contrast under each run of words, in a page of its own, since the game's policy lets no picture in. */
const measure = (judge: Page, png: string, words: Words[], grains: number): Promise<number[]> =>
  judge.evaluate(
    async ([data, all, few]) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      const light = ([r, g, b]: number[]): number => {
        const [x = 0, y = 0, z = 0] = [r, g, b].map((one = 0) =>
          one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      const rgba = (colour: string): number[] => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      };
      const colours = all.map(({ colour }) => rgba(colour));
      context.drawImage(picture, 0, 0);
      return all.map(({ box, opacity }, n) => {
        const [r = 0, g = 0, b = 0, a = 255] = colours[n] ?? [];
        const share = (a / 255) * opacity;
        const { data: under } = context.getImageData(
          Math.round(box.x),
          Math.round(box.y),
          Math.max(1, Math.round(box.w)),
          Math.max(1, Math.round(box.h)),
        );
        const ratios: number[] = [];
        for (let i = 0; i < under.length; i += 4 * 3) {
          const ground = [under[i] ?? 0, under[i + 1] ?? 0, under[i + 2] ?? 0];
          const mixed = [r, g, b].map((one, k) => one * share + (ground[k] ?? 0) * (1 - share));
          const [one, two] = [light(mixed), light(ground)];
          ratios.push((Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05));
        }
        ratios.sort((x, y) => x - y);
        return ratios[Math.floor((ratios.length * few) / 100)] ?? 21;
      });
    },
    [png, words, grains] as const,
  );

/** One line a weak run of words: the ratio, the words, whose they are; and of how many. Leaves the page as it was. */
export async function weakWords(page: Page, judge: Page): Promise<{ weak: string[]; of: number }> {
  const before = await takeWords(page);
  await hideWords(page);
  const png = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  await giveBack(page);
  // A caption that came or went meanwhile is not on the picture for certain.
  const after = new Set((await takeWords(page)).map(({ text, box }) => JSON.stringify([text, box])));
  const words = before.filter(({ text, box }) => after.has(JSON.stringify([text, box])));
  const ratios = await measure(judge, png, words, GRAINS);
  const weak = words.flatMap(({ text, of, large }, n) => {
    const ratio = ratios[n] ?? 21;
    return ratio < (large ? ENOUGH_LARGE : ENOUGH) ? [`${ratio.toFixed(1)} “${text}” (${of})`] : [];
  });
  return { weak: [...new Set(weak)], of: words.length };
}
