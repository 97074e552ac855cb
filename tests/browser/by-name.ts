// Plays the page through the accessibility tree alone: each control is found again by its role and its name, within the
// named part it stands in, and is used by its default action, as a screen reader does. What cannot be told apart by what
// is said of it, or has no name, fails. Never presses a place on the screen.
import type { Locator, Page } from 'playwright-core';
import { Pointed } from './pointed.ts';

type Role = Parameters<Page['getByRole']>[0];
interface Heard {
  role: Role;
  name: string;
}

/** The first line of a snapshot: `- button "Ask" [expanded]`, the whole of it in single quotes where it must be. */
function heard(snapshot: string): Heard | null {
  const line = (snapshot.split('\n')[0] ?? '').replace(/^- /, '').replace(/:$/, '');
  const plain = line.startsWith("'") ? line.slice(1, -1).replaceAll("''", "'") : line;
  const [, role, name] = /^(\w+)(?: ("(?:[^"\\]|\\.)*"))?/.exec(plain) ?? [];
  return role === undefined || name === undefined
    ? null
    : { role: role as Role, name: JSON.parse(name) as string };
}

/** Runs in the page: the parts a control stands in that are called something, from the nearest out. */
function partsOf(one: Element): { css: string; says: string }[] {
  const parts: { css: string; says: string }[] = [];
  for (let part = one.parentElement; part !== null; part = part.parentElement) {
    const by = document.getElementById(part.getAttribute('aria-labelledby') ?? '');
    const legend = part.matches('fieldset') ? part.querySelector('legend') : null;
    const called = part.getAttribute('aria-label') ?? (by ?? legend)?.textContent;
    if (called != null) parts.push({ css: 'named', says: called.replace(/\s+/g, ' ').trim() });
    else if (part.matches('li, tr')) parts.push({ css: part.localName, says: part.textContent ?? '' });
  }
  return parts;
}

export class ByName extends Pointed {
  protected async reach(control: Locator): Promise<Locator> {
    const said = heard(await control.ariaSnapshot());
    if (said === null)
      throw new Error(
        `A control has no name: ${await control.evaluate((one) => one.outerHTML.slice(0, 200))}`,
      );
    const found = (within: Page | Locator): Locator =>
      within.getByRole(said.role, { name: said.name, exact: true });
    const open = this.page.getByRole('dialog');
    let scope: Page | Locator = (await open.count()) === 1 ? open : this.page;
    if ((await found(scope).count()) === 1) return found(scope);
    for (const { css, says } of await control.evaluate(partsOf)) {
      const row = css !== 'named';
      const part: Locator = row
        ? this.page.getByRole(css === 'li' ? 'listitem' : 'row').filter({ hasText: says })
        : this.page.getByLabel(says, { exact: true });
      const inside: Locator = found(part);
      if ((await inside.count()) === 1) return inside;
      scope = part;
    }
    throw new Error(`Nothing said tells this one from another: ${said.role} "${said.name}"`);
  }
  protected async use(control: Locator): Promise<void> {
    await control.focus();
    await control.evaluate((one) => (one as HTMLElement).click());
  }
  protected async enter(control: Locator, value: string): Promise<void> {
    await control.fill(value);
  }
}
