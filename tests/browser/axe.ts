// Runs axe in a page, injected by hand (evaluated over the debugging protocol, which the page's
// policy does not stop), and returns what is wrong in a form that reads well in a failed test.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that a change of colours alone can break. */
export const BY_COLOUR: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** One line a violation: `rule: what it says (selector, selector …)`. */
export async function axeViolations(
  page: Page,
  options: RunOptions = {},
  inside?: string,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
  const results = await page.evaluate(
    ([where, asked]) =>
      (window as unknown as { axe: { run(c: unknown, o: unknown): Promise<AxeResults> } }).axe.run(
        where ?? document,
        asked,
      ),
    [inside ?? null, options] as const,
  );
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
}
