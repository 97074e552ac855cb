// What each key of the table does just now: the same command, or the same change of what is out, as the button that shows its
// cap. It reads no keyboard; the keys and the list of all there is both end here.
import type { Command } from '../../office/commands.ts';
import { toggleVerb, type Verb } from '../talk/open-verb.ts';
import type { Face } from './face.ts';
import type { HotkeyId } from './hotkeys.ts';
import {
  canSkip,
  chipContacts,
  lineCommand,
  noteFirst,
  personCommand,
  readBackCommand,
  talkFirst,
} from './moves.ts';

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

const OPENS_VERB = ['ask', 'tell', 'hand-on', 'close'];

/** Whether the key does something just now. */
export const canPress = (id: HotkeyId, face: Face): boolean =>
  id === 'pause' ||
  commandFor(id, face) !== null ||
  (OPENS_VERB.includes(id) && face.snapshot.view.talk !== null);

export function press(id: HotkeyId, face: Face): void {
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
  else if (OPENS_VERB.includes(id) && face.snapshot.view.talk !== null) {
    face.setTab('talk');
    toggleVerb(face.session, face.snapshot.ui.verb, id as Verb);
  }
}
