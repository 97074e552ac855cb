// Plays the page by touch alone: taps where a control is, and the on-screen keyboard for what is written, whose Enter
// finishes a line. A control that is covered, off the screen or not to be tapped fails.
import type { Locator } from 'playwright-core';
import { Pointed } from './pointed.ts';

export class Touch extends Pointed {
  protected override readonly touched = true;

  protected async reach(control: Locator): Promise<Locator> {
    return control;
  }
  protected async use(control: Locator): Promise<void> {
    await control.tap({ timeout: 5_000 });
  }
  protected async enter(control: Locator, value: string): Promise<void> {
    await control.tap({ timeout: 5_000 });
    await control.selectText();
    if (value === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.insertText(value);
  }
}
