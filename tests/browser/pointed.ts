// Hands that go straight to a control instead of walking to it: by touch, or through the accessibility tree. Finds the
// control as the routes name it; how it is then reached and used is each hand's own.
import type { Locator, Page } from 'playwright-core';
import type { Fingers, Target } from './fingers.ts';

const PATIENCE_MS = 4_000;

/** Runs in the page. The place of the target among all its selector finds; -1 when it is not there to be used. */
function placeOf({ css, name, touched }: { css: string; name: string | null; touched: boolean }): number {
  const scope: ParentNode = document.querySelector('dialog[open]') ?? document;
  return [...scope.querySelectorAll<HTMLElement>(css)].findIndex((one) => {
    const style = getComputedStyle(one);
    const called = (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
    return (
      one.getClientRects().length > 0 &&
      style.visibility !== 'hidden' &&
      (!touched || style.pointerEvents !== 'none') &&
      !one.matches(':disabled') &&
      one.closest('[aria-hidden="true"], [inert]') === null &&
      (name === null || called === name)
    );
  });
}

export abstract class Pointed implements Fingers {
  readonly page: Page;
  protected readonly touched: boolean = false;
  private at: { control: Locator; tag: string; chosen: boolean } | null = null;
  constructor(page: Page) {
    this.page = page;
  }
  /** Uses a button, a radio button or whatever else is pressed. */
  protected abstract use(control: Locator): Promise<void>;
  /** Writes into a field. */
  protected abstract enter(control: Locator, value: string): Promise<void>;
  /** The control as this hand knows it. */
  protected abstract reach(control: Locator): Promise<Locator>;

  private async find({ act, css, name }: Target): Promise<Locator | null> {
    const selector = css ?? (act === undefined ? 'button' : `[data-act="${CSS_STRING(act)}"]`);
    const place = await this.page.evaluate(placeOf, {
      css: selector,
      name: name ?? null,
      touched: this.touched,
    });
    if (place < 0) return null;
    const open = this.page.locator('dialog[open]');
    const scope = (await open.count()) > 0 ? open.first() : this.page;
    return scope.locator(selector).nth(place);
  }

  async go(target: Target): Promise<{ tag: string }> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await this.find(target);
      if (found !== null) {
        const tag = await found.evaluate((one) => one.tagName);
        this.at = { control: await this.reach(found), tag, chosen: false };
        return { tag };
      }
      if (Date.now() > until)
        throw new Error(`${JSON.stringify(target)} is not there: ${await this.where()}`);
      await this.settle();
    }
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      if (key !== 'Enter' || this.at === null) await this.page.keyboard.press(key);
      else if (this.at.tag === 'INPUT' || this.at.tag === 'TEXTAREA') await this.at.control.press('Enter');
      // Picked from a list, it is chosen already.
      else if (!this.at.chosen) await this.use(this.at.control);
    }
  }

  settle(): Promise<void> {
    return this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))),
    );
  }

  async has(target: Target): Promise<boolean> {
    return (await this.find(target)) !== null;
  }

  read(css: string, attribute: string): Promise<string | null> {
    return this.page.evaluate(
      ([selector, name]) => document.querySelector(selector as string)?.getAttribute(name as string) ?? null,
      [css, attribute],
    );
  }

  async hit(target: Target): Promise<void> {
    await this.go(target);
    if (this.at !== null) await this.use(this.at.control);
    await this.settle();
  }

  async write(target: Target, value: string): Promise<void> {
    await this.go(target);
    if (this.at !== null) await this.enter(this.at.control, value);
  }

  async choose(target: Target, value: string): Promise<void> {
    await this.go(target);
    if (this.at === null) return;
    await this.at.control.selectOption(value);
    this.at.chosen = true;
    await this.settle();
  }

  async pick(css: string, at: number): Promise<void> {
    await this.use(await this.reach(this.page.locator(css).nth(at)));
    await this.settle();
  }

  where(): Promise<string> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('h1, h2')].map((one) => one.textContent).join(' | '),
    );
  }
}

const CSS_STRING = (words: string): string => words.replace(/["\\]/g, (sign) => `\\${sign}`);
