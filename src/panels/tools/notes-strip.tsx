// What hangs under the screen: the policies that bind today, one line each, as notes. All of them where there is room;
// three at most beside other things. The waiting lines of the phone are the shell's.
import type { JSX } from 'preact';
import { say, t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { useDesk } from './parts/desk.ts';

const PAPERS = ['note', 'note note-green', 'note note-coral'];

export function Strip(): JSX.Element {
  const { notes } = useDesk().snapshot.view;
  if (notes.length === 0) {
    return (
      <p class="tool-notes-none small">
        <Icon name="sticky-note" size={18} />
        {t('tools.notes.none')}
      </p>
    );
  }
  return (
    <ul class="tool-notes">
      {notes.map((note, at) => (
        <li key={note.note} class={PAPERS[at % PAPERS.length]}>
          {say(note.text)}
        </li>
      ))}
    </ul>
  );
}
