// Sheets of the shell: all notes, everyone who waits, every line, every tool. Taken out from the lintel or the rail,
// put away with Escape or with their cross. They show; what they hold are the same controls as elsewhere.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { useFace } from './face.ts';
import { AllLines } from './line-keys.tsx';
import { chipContacts } from './moves.ts';
import { NoteStacks } from './note-stacks.tsx';
import { PersonChip } from './person-chip.tsx';
import { ToolKey } from './rail.tsx';
import { TOOLS } from './tools.ts';

function Tools(): JSX.Element {
  const { session, setSheet } = useFace();
  return (
    <div class="sheet-tools">
      {TOOLS.map((tool) => (
        <ToolKey key={tool.id} tool={tool} look="more-key" />
      ))}
      <button
        type="button"
        class="more-key"
        data-open="handbook"
        onClick={() => {
          setSheet(null);
          session.ui({ app: 'handbook' });
        }}
      >
        <Icon name="book-open" size={21} />
        <span>{t('lintel.handbook')}</span>
      </button>
      <button type="button" class="more-key" data-open="notes" onClick={() => setSheet('notes')}>
        <Icon name="sticky-note" size={21} />
        <span>{t('dock.notes.plain')}</span>
      </button>
      <button type="button" class="more-key" onClick={() => session.ui({ dialog: 'settings' })}>
        <Icon name="settings" size={21} />
        <span>{t('lintel.settings')}</span>
      </button>
    </div>
  );
}

export function SheetPanel(): JSX.Element | null {
  const { snapshot, sheet, setSheet } = useFace();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  // The player opened it: focus goes in, and back to the opener when it is put away.
  useEffect(() => {
    opener.current = document.activeElement;
    root.current?.focus();
    return () => {
      const back = opener.current;
      if (
        back instanceof HTMLElement &&
        back.isConnected &&
        (document.activeElement === document.body || root.current?.contains(document.activeElement))
      )
        back.focus();
    };
  }, [sheet]);
  if (sheet === null) return null;
  return (
    <div class="sheet paper" role="group" aria-label={t(`sheet.${sheet}`)} tabIndex={-1} ref={root}>
      <div class="sheet-head">
        <h2>{t(`sheet.${sheet}`)}</h2>
        <button type="button" class="btn-bare" aria-label={t('sheet.away')} onClick={() => setSheet(null)}>
          <Icon name="x" />
        </button>
      </div>
      <div
        class="sheet-body"
        {...(sheet === 'notes' ? { role: 'group', 'aria-label': t('sheet.notes'), tabIndex: 0 } : {})}
      >
        {sheet === 'notes' && <NoteStacks />}
        {sheet === 'people' && (
          <div class="sheet-people">
            {chipContacts(snapshot.view).map((contact) => (
              <PersonChip key={contact.contact} contact={contact} cap={null} />
            ))}
          </div>
        )}
        {sheet === 'lines' && <AllLines />}
        {sheet === 'tools' && <Tools />}
      </div>
    </div>
  );
}
