// What every way of playing the page has in common, whether keys, touch or a screen reader's tree: the controls it is
// asked for, and what it can do to one. The routes to the controls know only this.
import type { Page } from 'playwright-core';

/** A control: by what it gives (`data-act`), or by a selector, and where that is not one, by its spoken name. */
export interface Target {
  act?: string;
  css?: string;
  name?: string;
}

export interface Fingers {
  readonly page: Page;
  /** Keys by name; `Enter` is also what finishes a control gone to. */
  press(...keys: string[]): Promise<void>;
  /** A frame and what it left for later: what a press changed has been drawn. */
  settle(): Promise<void>;
  has(target: Target): Promise<boolean>;
  /** What a selector finds, as its attribute; null when it is not there. */
  read(css: string, attribute: string): Promise<string | null>;
  /** Comes to the control, which may take its time to be there. */
  go(target: Target): Promise<{ tag: string }>;
  hit(target: Target, key?: string): Promise<void>;
  /** Writes over what stands in a field. */
  write(target: Target, value: string): Promise<void>;
  /** Chooses in a native list. */
  choose(target: Target, value: string): Promise<void>;
  /** Chooses the one at this place in a group of radio buttons. */
  pick(css: string, at: number): Promise<void>;
  /** Where one is and what is out, for a failure's message. */
  where(): Promise<string>;
}
