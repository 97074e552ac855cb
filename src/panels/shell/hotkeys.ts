// The one table of keys: what the keyboard does, what the caps on buttons say, and what the settings list and remap.
// Single letters and digits are off while a text field has focus and can be switched off or remapped (WCAG 2.1.4).
// Keys that are chords or function keys stay as they are.
import type { TextId } from '../../text/current.ts';

export const HOTKEYS = [
  { id: 'line-1', key: '1', name: 'key.line-1' },
  { id: 'line-2', key: '2', name: 'key.line-2' },
  { id: 'line-3', key: '3', name: 'key.line-3' },
  { id: 'line-4', key: '4', name: 'key.line-4' },
  { id: 'line-5', key: '5', name: 'key.line-5' },
  { id: 'line-6', key: '6', name: 'key.line-6' },
  { id: 'window', key: 'w', name: 'key.window' },
  { id: 'greet', key: 'g', name: 'verb.greet' },
  { id: 'ask', key: 'a', name: 'verb.ask' },
  { id: 'tell', key: 't', name: 'verb.tell' },
  { id: 'soothe', key: 's', name: 'verb.soothe' },
  { id: 'hand-on', key: 'h', name: 'verb.hand-on' },
  { id: 'close', key: 'c', name: 'verb.close' },
  { id: 'read-back', key: 'b', name: 'key.read-back' },
  { id: 'again', key: 'r', name: 'key.again' },
  { id: 'usual', key: 'u', name: 'key.usual' },
  { id: 'skip', key: 'n', name: 'key.skip' },
  { id: 'pause', key: 'p', name: 'key.pause' },
] as const satisfies readonly { id: string; key: string; name: TextId }[];

export type HotkeyId = (typeof HOTKEYS)[number]['id'];
export type KeyMap = Partial<Record<HotkeyId, string>>;

/** Listed in the settings, not remappable: they are chords, or leave a text field alone by nature. */
export const FIXED_KEYS = [
  { keys: 'Ctrl K · /', name: 'key.palette' },
  { keys: '⇧1 – ⇧6', name: 'key.people' },
  { keys: 'F6 · ⇧F6 · [ · ]', name: 'key.landmarks' },
  { keys: 'Esc', name: 'key.escape' },
  { keys: '← ↑ ↓ →', name: 'key.arrows' },
] as const satisfies readonly { keys: string; name: TextId }[];

export const keyOf = (id: HotkeyId, remapped: KeyMap): string =>
  remapped[id] ?? HOTKEYS.find((hotkey) => hotkey.id === id)?.key ?? '';

export const capOf = (id: HotkeyId, remapped: KeyMap): string => keyOf(id, remapped).toUpperCase();

/** A key two acts share belongs to the one remapped last; the settings show the clash. */
export function hotkeyFor(key: string, remapped: KeyMap): HotkeyId | null {
  const wanted = key.toLowerCase();
  const ids = HOTKEYS.map((hotkey) => hotkey.id);
  return (
    ids.find((id) => remapped[id] === wanted) ?? ids.find((id) => keyOf(id, remapped) === wanted) ?? null
  );
}

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
