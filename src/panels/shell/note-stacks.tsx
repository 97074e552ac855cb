// All notes of the day where there is room for them: the first lie open, the rest in stacks by what they are about, each
// unfolded by its key. Shows every note; hangs and hides none for good.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { stackedNotes } from '../../views/notes.ts';
import type { NoteView } from '../../views/types.ts';
import { say, t } from '../../text/current.ts';
import { useFace } from './face.ts';

const HUES = ['', ' note-green', ' note-coral'];

function Spread({ notes }: { notes: readonly NoteView[] }): JSX.Element {
  return (
    <ul class="sheet-notes">
      {notes.map((note, at) => (
        <li key={note.note} class={`note${HUES[at % HUES.length]}`}>
          {say(note.text)}
        </li>
      ))}
    </ul>
  );
}

export function NoteStacks(): JSX.Element {
  const { view } = useFace().snapshot;
  const [open, setOpen] = useState<readonly string[]>([]);
  const { first, stacks } = stackedNotes(view.notes);
  return (
    <div class="note-stacks">
      {view.notes.length === 0 && <p class="note">{t('tools.notes.none')}</p>}
      <Spread notes={first} />
      {stacks.map(({ area, notes }) => {
        const out = open.includes(area);
        return (
          <div key={area} class="note-stack">
            <button
              type="button"
              class="note note-pile"
              aria-expanded={out}
              onClick={() => setOpen(out ? open.filter((one) => one !== area) : [...open, area])}
            >
              {t('notes.stack', { area: t(`responsibility.${area}`), count: notes.length })}
            </button>
            {out && <Spread notes={notes} />}
          </div>
        );
      })}
    </div>
  );
}
