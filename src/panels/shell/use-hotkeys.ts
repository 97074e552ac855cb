// Carries the table of keys out: a key press becomes the same command or the same change of what is out as the
// button that shows its cap. Escape closes the last thing opened, then goes back to the talk; it never hangs up.
import { useEffect, useRef } from 'preact/hooks';
import type { Command } from '../../office/commands.ts';
import type { Face } from './face.ts';
import { hotkeyFor, isTyping, type HotkeyId } from './hotkeys.ts';
import { stepLandmark } from './landmarks.ts';
import {
  canSkip,
  chipContacts,
  lineCommand,
  noteFirst,
  talkFirst,
  personCommand,
  readBackCommand,
} from './moves.ts';
import { putVerbAway, toggleVerb, type Verb } from '../talk/open-verb.ts';
import { settings } from './settings.ts';

function commandFor(id: HotkeyId, { snapshot }: Face): Command | null {
  const { view } = snapshot;
  if (id.startsWith('line-')) {
    const line = view.lines.find((one) => one.line === Number(id.slice(5)));
    return line === undefined ? null : lineCommand(line);
  }
  if (id === 'window') {
    const there = chipContacts(view).find((one) => one.place === 'window');
    return there === undefined ? null : personCommand(view, there);
  }
  if (id === 'skip') return canSkip(snapshot) ? { type: 'time.skip' } : null;
  if (view.talk === null) return null;
  if (id === 'greet') return { type: 'say.greet' };
  if (id === 'soothe') return { type: 'say.soothe' };
  if (id === 'again') return { type: 'say.again' };
  if (id === 'read-back') return readBackCommand(view);
  if (id === 'usual') return view.usual.earned ? { type: 'usual.use' } : null;
  return null;
}

function press(id: HotkeyId, face: Face): void {
  if (id === 'skip' && canSkip(face.snapshot) && noteFirst(face.snapshot)) {
    face.session.ui({ paper: 'handover' });
    return;
  }
  const leaves = talkFirst(face.snapshot);
  if (id === 'skip' && canSkip(face.snapshot) && leaves !== null) {
    face.session.ui({ leavesTalk: leaves });
    return;
  }
  const command = commandFor(id, face);
  if (command !== null) void face.session.act(command);
  else if (id === 'pause') face.session.ui({ dialog: 'pause' });
  else if (['ask', 'tell', 'hand-on', 'close'].includes(id) && face.snapshot.view.talk !== null) {
    face.setTab('talk');
    toggleVerb(face.session, face.snapshot.ui.verb, id as Verb);
  }
}

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
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      const { face: now, closeLast: putAway } = newest.current;
      const typing = isTyping(event.target);
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        document.querySelector('dialog[open]')
      )
        return;
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
