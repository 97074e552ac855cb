// Carries the table of keys out: a key press becomes the same command or the same change of what is out as the
// button that shows its cap. Escape closes the last thing opened, then goes back to the talk; it never hangs up.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Face } from './face.ts';
import { press } from './hotkey-acts.ts';
import { hotkeyFor, isTyping } from './hotkeys.ts';
import { stepLandmark } from './landmarks.ts';
import { MidWord } from './mid-word.ts';
import { chipContacts, personCommand } from './moves.ts';
import { putVerbAway } from '../talk/open-verb.ts';
import { settings } from './settings.ts';

/** What is out, oldest first, in the order the player took it out. */
function useOpened(face: Face): () => void {
  const order = useRef<string[]>([]);
  const { ui } = face.snapshot;
  const out = [ui.paper && 'paper', ui.app && 'app', ui.verb && 'verb', face.sheet && 'sheet'].filter(
    Boolean,
  ) as string[];
  order.current = [
    ...order.current.filter((one) => out.includes(one)),
    ...out.filter((one) => !order.current.includes(one)),
  ];
  return () => {
    const last = order.current.at(-1);
    if (last === 'sheet') face.setSheet(null);
    else if (last === 'verb' && ui.verb !== null) putVerbAway(face.session, ui.verb);
    else if (last !== undefined) face.session.ui({ [last]: null });
    else document.querySelector<HTMLElement>('.slab button')?.focus();
  };
}

export function useHotkeys(face: Face): void {
  const closeLast = useOpened(face);
  const newest = useRef({ face, closeLast });
  newest.current = { face, closeLast };
  // What is in sight can be used: its keys do not wait for the paint.
  useLayoutEffect(() => {
    const word = new MidWord();
    const down = (event: KeyboardEvent): void => {
      const { face: now, closeLast: putAway } = newest.current;
      const typing = isTyping(event.target);
      const goesOn = word.takes(event.key, typing, event.timeStamp);
      const held = document.querySelector('dialog[open]') !== null;
      const chord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!held && (chord || (event.key === '/' && !typing && !goesOn && settings.value.singleKeys))) {
        event.preventDefault();
        now.session.ui({ dialog: 'palette' });
        return;
      }
      if (goesOn || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || held) return;
      if (event.key === 'F6' || (!typing && (event.key === '[' || event.key === ']'))) {
        event.preventDefault();
        stepLandmark(event.shiftKey || event.key === '[' ? -1 : 1);
        return;
      }
      if (event.key === 'Escape') {
        event.preventDefault();
        putAway();
        return;
      }
      if (typing || event.repeat || !settings.value.singleKeys) return;
      const digit = /^Digit([1-6])$/.exec(event.code)?.[1];
      if (event.shiftKey && digit !== undefined) {
        const person = chipContacts(now.snapshot.view)[Number(digit) - 1];
        const command = person === undefined ? null : personCommand(now.snapshot.view, person);
        if (command !== null) void now.session.act(command);
        return;
      }
      const id = event.shiftKey ? null : hotkeyFor(event.key, settings.value.keys);
      if (id === null) return;
      event.preventDefault();
      press(id, now);
    };
    document.addEventListener('keydown', down);
    return () => document.removeEventListener('keydown', down);
  }, []);
}
