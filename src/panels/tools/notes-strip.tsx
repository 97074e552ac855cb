// What hangs under the screen beside other things: three notes, those on what is on the screen first. Where there is room
// for all of them, the shell lays them out in piles; the waiting lines of the phone are the shell's too.
import type { JSX } from 'preact';
import type { Responsibility } from '../../office/kinds.ts';
import type { UiState } from '../../session/types.ts';
import { notesFor } from '../../views/notes.ts';
import { say, t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { useDesk } from './parts/desk.ts';

const ABOUT: Partial<Record<NonNullable<UiState['app']>, Responsibility>> = {
  records: 'records',
  chart: 'records',
  cover: 'billing',
  claims: 'billing',
  drawer: 'billing',
  referrals: 'referrals',
  supplies: 'supplies',
  rooms: 'clinical-support',
  book: 'scheduling',
  lists: 'scheduling',
  portal: 'communications',
  fax: 'communications',
  email: 'communications',
  voicemail: 'communications',
};
const MOST = 3;
const PAPERS = ['note', 'note note-green', 'note note-coral'];

export function Strip(): JSX.Element {
  const { ui, view } = useDesk().snapshot;
  const area = ui.app === null ? null : (ABOUT[ui.app] ?? null);
  const notes = notesFor(view.notes, area).slice(0, MOST);
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
