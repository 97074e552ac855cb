// Ten fingers: real key events of the browser, sent one behind the other without waiting for each to be answered, as one
// who types fast does. The browser takes them in their order. Knows keys, and nothing of the page.
import type { CDPSession, Page } from 'playwright-core';

interface Stroke {
  key: string;
  text?: string;
  code?: string;
  windowsVirtualKeyCode?: number;
  modifiers?: number;
}

/** The keys that write nothing, or not what they are called, by their Windows virtual key code. */
const NAMED: Record<string, { code: number; text?: string; key?: string }> = {
  Tab: { code: 9 },
  Enter: { code: 13, text: '\r' },
  Escape: { code: 27 },
  Space: { code: 32, text: ' ', key: ' ' },
  End: { code: 35 },
  Home: { code: 36 },
  ArrowLeft: { code: 37 },
  ArrowUp: { code: 38 },
  ArrowRight: { code: 39 },
  ArrowDown: { code: 40 },
  Delete: { code: 46 },
  F6: { code: 117 },
};
const SHIFT = 8;

export class Hands {
  private readonly session: Promise<CDPSession>;
  constructor(page: Page) {
    this.session = page.context().newCDPSession(page);
  }

  /** Keys by name or letter, `Shift+` before a name where it is held. Throws at a name this keyboard has not. */
  async press(keys: readonly string[]): Promise<void> {
    const session = await this.session;
    await Promise.all(
      keys.flatMap((pressed) => {
        const held = pressed.startsWith('Shift+');
        const name = held ? pressed.slice('Shift+'.length) : pressed;
        const known = NAMED[name];
        if (known === undefined) {
          if (name.length > 1) throw new Error(`No key is called ${name}.`);
          return this.stroke(session, { key: name, text: name });
        }
        const { code, text, key = name } = known;
        return this.stroke(session, {
          key,
          code: name,
          windowsVirtualKeyCode: code,
          modifiers: held ? SHIFT : 0,
          ...(text === undefined ? {} : { text }),
        });
      }),
    );
  }

  async type(words: string): Promise<void> {
    const session = await this.session;
    await Promise.all([...words].flatMap((text) => this.stroke(session, { key: text, text })));
  }

  private stroke(session: CDPSession, key: Stroke): Promise<unknown>[] {
    const { text, ...silent } = key;
    return [
      session.send('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', ...key }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...silent }),
    ];
  }
}
