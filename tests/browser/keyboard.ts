// Plays the page by keys alone: finds where a control stands by reading the page, presses Tab, F6 and arrows until it has
// focus, and then Enter, or types. Nothing here clicks, calls focus() or changes the page; looking is all it does to it.
import type { Page } from 'playwright-core';
import type { Fingers, Target } from './fingers.ts';
import { Hands } from './hands.ts';

interface Way {
  found: boolean;
  here: boolean;
  keys: string[];
  /** Read from the control, once there. */
  tag: string;
  text: string;
}

/** Runs in the page. Where the target stands from here, as the next keys to press. */
function wayTo({ target, mayJump }: { target: Target; mayJump: boolean }): Way {
  const seen = (one: Element): boolean =>
    // What lies in a closed fold has a place on the page and is no stop.
    one.checkVisibility() && one.getClientRects().length > 0 && getComputedStyle(one).visibility !== 'hidden';
  const dialog = document.querySelector('dialog[open]');
  const scope: ParentNode = dialog ?? document;
  const nameOf = (one: Element): string =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
  const own = (one: HTMLElement): boolean => {
    if (one.tabIndex < 0 || !seen(one) || one.matches(':disabled') || one.closest('[inert]') !== null)
      return false;
    // A group of radio buttons is one stop: the chosen one, or the first.
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked) return true;
    const group = [
      ...scope.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(one.name)}"]`),
    ];
    return !group.some((other) => other.checked) && group[0] === one;
  };
  const asked = [
    ...scope.querySelectorAll<HTMLElement>(
      target.css ?? (target.act === undefined ? 'button' : '[data-act]'),
    ),
  ].filter(
    (one) =>
      (target.act === undefined || one.dataset['act'] === target.act) &&
      (target.name === undefined || nameOf(one) === target.name) &&
      one.closest('[aria-hidden="true"]') === null &&
      seen(one),
  );
  const active = document.activeElement as HTMLElement | null;
  const done = (found: boolean, here: boolean, keys: string[] = [], tag = '', text = ''): Way => ({
    found,
    here,
    keys,
    tag,
    text,
  });
  if (active !== null && asked.includes(active)) return done(true, true, [], active.tagName, nameOf(active));
  if (asked.length === 0) return done(false, false);

  const stops = [
    ...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ].filter(own);
  /** How far on in the tab order, from here. */
  const at = stops.indexOf(active as HTMLElement);
  const before = stops.filter(
    (one) => active !== null && active !== document.body && (active.compareDocumentPosition(one) & 2) !== 0,
  ).length;
  const inside = active !== null && active !== document.body && scope.contains(active);
  const steps = (stop: HTMLElement): number => {
    const to = stops.indexOf(stop);
    if (at >= 0) return to - at;
    if (!inside) return to + 1;
    return to >= before ? to - before + 1 : to - before;
  };
  const membersOf = (group: Element): HTMLElement[] =>
    [...group.querySelectorAll<HTMLElement>('button:not([hidden])')].filter(seen);
  const ways = asked.map((one) => {
    if (own(one)) return { keys: steps(one), arrows: [] as string[] };
    const group = one.closest('[role="group"]');
    const members = group === null ? [] : membersOf(group);
    const stop = members.find(own);
    if (group === null || stop === undefined) return null;
    if (active === null || !members.includes(active)) return { keys: steps(stop), arrows: [] };
    const on = (members.indexOf(one) - members.indexOf(active) + members.length) % members.length;
    const back = members.length - on;
    return {
      keys: 0,
      arrows: Array<string>(Math.min(on, back)).fill(on <= back ? 'ArrowRight' : 'ArrowLeft'),
    };
  });
  const best = ways
    .map((way, n) => ({ way, one: asked[n] as HTMLElement }))
    .filter(
      (pair): pair is { way: NonNullable<(typeof ways)[number]>; one: HTMLElement } => pair.way !== null,
    )
    .sort(
      (a, b) => Math.abs(a.way.keys) + a.way.arrows.length - Math.abs(b.way.keys) - b.way.arrows.length,
    )[0];
  if (best === undefined) return done(false, false);
  if (best.way.arrows.length > 0) return done(true, false, best.way.arrows);
  const far = best.way.keys;
  if (mayJump && dialog === null) {
    const marks = [...document.querySelectorAll<HTMLElement>('[data-landmark]')].filter(seen);
    const from = marks.findIndex((one) => one.contains(active));
    const to = marks.findIndex((one) => one.contains(best.one));
    if (to >= 0 && to !== from) {
      const ahead = (to - from + marks.length) % marks.length || marks.length;
      const behind = marks.length - ahead;
      const jumps = Math.min(ahead, from < 0 ? ahead : behind);
      if (Math.abs(far) > jumps + 3)
        return done(true, false, Array<string>(jumps).fill(jumps === ahead ? 'F6' : 'Shift+F6'));
    }
  }
  return done(true, false, Array<string>(Math.abs(far)).fill(far > 0 ? 'Tab' : 'Shift+Tab'));
}

/** More rounds of looking and pressing than any control needs. */
const MOST_ROUNDS = 14;
/** How long a control that is not there is waited for. */
const PATIENCE_MS = 4_000;

export class Keyboard implements Fingers {
  readonly page: Page;
  private readonly hands: Hands;
  constructor(page: Page) {
    this.page = page;
    this.hands = new Hands(page);
  }

  press(...keys: string[]): Promise<void> {
    return this.hands.press(keys);
  }

  settle(): Promise<void> {
    return this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))),
    );
  }

  async has(target: Target): Promise<boolean> {
    return (await this.page.evaluate(wayTo, { target, mayJump: false })).found;
  }

  read(css: string, attribute: string): Promise<string | null> {
    return this.page.evaluate(
      ([selector, name]) => document.querySelector(selector as string)?.getAttribute(name as string) ?? null,
      [css, attribute],
    );
  }

  /** Brings focus to the control, which may take its time to come. */
  async go(target: Target): Promise<Way> {
    let mayJump = true;
    const until = Date.now() + PATIENCE_MS;
    for (let round = 0; round < MOST_ROUNDS; ) {
      const way = await this.page.evaluate(wayTo, { target, mayJump });
      if (way.here) return way;
      if (!way.found) {
        if (Date.now() > until) break;
        await this.settle();
        continue;
      }
      round += 1;
      if (way.keys[0]?.endsWith('F6')) mayJump = false;
      await this.press(...(way.keys.length > 0 ? way.keys : ['Tab']));
    }
    throw new Error(`The keyboard does not reach ${JSON.stringify(target)}: ${await this.where()}`);
  }

  async hit(target: Target, key = 'Enter'): Promise<void> {
    await this.go(target);
    await this.press(key);
    await this.settle();
  }

  async write(target: Target, value: string): Promise<void> {
    await this.go(target);
    await this.press('Home', 'Shift+End');
    if (value === '') await this.press('Delete');
    else await this.hands.type(value);
  }

  /** Chooses in a native list, with the arrows. */
  async choose(target: Target, value: string): Promise<void> {
    await this.go(target);
    const on = await this.page.evaluate((wanted) => {
      const list = document.activeElement as HTMLSelectElement;
      const to = [...list.options].findIndex((option) => option.value === wanted);
      return to < 0 ? null : { by: to - list.selectedIndex, has: [...list.options].map((o) => o.value) };
    }, value);
    if (on === null) throw new Error(`${JSON.stringify(target)} offers no "${value}": ${await this.where()}`);
    await this.press(...Array<string>(Math.abs(on.by)).fill(on.by > 0 ? 'ArrowDown' : 'ArrowUp'));
    await this.settle();
  }

  async pick(css: string, at: number): Promise<void> {
    await this.go({ css: `${css}:checked` });
    await this.press(...Array<string>(at).fill('ArrowDown'));
    await this.settle();
  }

  where(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      const heads = [...document.querySelectorAll('h2')].map((one) => one.textContent).join(' | ');
      return `focus on ${active?.outerHTML.slice(0, 300)}; out: ${heads}`;
    });
  }
}
