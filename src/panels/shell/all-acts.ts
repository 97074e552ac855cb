// All one can do or open just now, by name, for the list that finds it: the keys of the table that do something at this
// moment, every tool, and the parts of the shell. Pure but for what running one of them does.
import { t } from '../../text/current.ts';
import type { IconName } from '../theme/icon.tsx';
import type { Face } from './face.ts';
import { canPress, press } from './hotkey-acts.ts';
import { capOf, HOTKEYS, type KeyMap } from './hotkeys.ts';
import { chipContacts, personCommand } from './moves.ts';
import { nameOrPlace } from './person-chip.tsx';
import { isOut, toggleTool, TOOLS } from './tools.ts';

export interface AnAct {
  id: string;
  name: string;
  /** The key that does the same; empty where none does. */
  cap: string;
  icon: IconName;
  /** The part of the desk that it opens, for the focus to go to. */
  into: 'hand' | 'screen' | null;
  run(): void;
}

export function allActs(face: Face, remapped: KeyMap): AnAct[] {
  const { session, snapshot } = face;
  const keys = HOTKEYS.filter(({ id }) => canPress(id, face)).map(
    ({ id, name }): AnAct => ({
      id,
      name: t(name),
      cap: capOf(id, remapped),
      icon: id.startsWith('line-') ? 'phone' : 'corner-down-left',
      into: null,
      run: () => press(id, face),
    }),
  );
  const people = chipContacts(snapshot.view).flatMap((contact, at): AnAct[] => {
    const give = personCommand(snapshot.view, contact);
    if (give === null || contact.place === 'window') return [];
    return [
      {
        id: `person-${contact.contact}`,
        name: nameOrPlace(contact),
        cap: `⇧${at + 1}`,
        icon: 'user-round',
        into: null,
        run: () => void session.act(give),
      },
    ];
  });
  const tools = TOOLS.map(
    (tool): AnAct => ({
      id: tool.id,
      name: t(`rail.${tool.id}`),
      cap: '',
      icon: tool.icon,
      into: 'app' in tool.opens ? 'screen' : 'hand',
      run: () => isOut(tool, snapshot.ui) || toggleTool(tool, face),
    }),
  );
  const shell: AnAct[] = [
    {
      id: 'handbook',
      name: t('lintel.handbook'),
      cap: '',
      icon: 'book-open',
      into: 'screen',
      run: () => session.ui({ app: 'handbook' }),
    },
    {
      id: 'notes',
      name: t('lintel.notes', { count: snapshot.view.notes.length }),
      cap: '',
      icon: 'sticky-note',
      into: null,
      run: () => face.setSheet('notes'),
    },
    {
      id: 'settings',
      name: t('lintel.settings'),
      cap: '',
      icon: 'settings',
      into: null,
      run: () => session.ui({ dialog: 'settings' }),
    },
  ];
  return [...keys, ...people, ...tools, ...shell];
}

/** Those whose name has every word that was typed, in any order; whose name begins so come first. */
export function found(acts: readonly AnAct[], typed: string): AnAct[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = acts.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  const begins = (act: AnAct): boolean => act.name.toLowerCase().startsWith(words[0] ?? '');
  return [...fits.filter(begins), ...fits.filter((act) => !begins(act))];
}
