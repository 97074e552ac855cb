// Find anything: a few letters, and what can be done or opened by that name just now stands there with its key. Enter does the
// first, arrows go through the rest. It does what the button or key of that name does, and nothing of its own.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { Cap } from '../theme/heard.tsx';
import { Icon } from '../theme/icon.tsx';
import { allActs, type AnAct, found } from './all-acts.ts';
import { Dialog } from './dialog.tsx';
import { useFace } from './face.ts';
import { Group } from './group.tsx';
import { enterRegion } from './landmarks.ts';
import { settings } from './settings.ts';

export function Palette({ onClose }: { onClose: () => void }): JSX.Element {
  const face = useFace();
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const fits = found(allActs(face, settings.value.keys), typed);
  const run = (act: AnAct): void => {
    onClose();
    act.run();
    if (act.into !== null) enterRegion(act.into);
  };
  return (
    <Dialog title={t('palette.title')} onClose={onClose} class="dialog-small">
      <label class="labelled">
        <span>{t('palette.word')}</span>
        <input
          type="text"
          class="field"
          autoFocus
          autoComplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            const first = fits[0];
            if (event.key === 'Enter' && first !== undefined) {
              event.preventDefault();
              run(first);
            } else if (event.key === 'ArrowDown') {
              event.preventDefault();
              list.current?.querySelector('button')?.focus();
            }
          }}
        />
      </label>
      <p class="small muted palette-found" role="status">
        {fits.length === 0 ? t('palette.none') : t('palette.found', { count: fits.length })}
      </p>
      <div ref={list}>
        <Group label={t('palette.title')} class="palette">
          {fits.map((act) => (
            <button key={act.id} type="button" class="btn-quiet palette-act" onClick={() => run(act)}>
              <Icon name={act.icon} size={20} />
              <span>{act.name}</span>
              {act.cap !== '' && <Cap>{act.cap}</Cap>}
            </button>
          ))}
        </Group>
      </div>
    </Dialog>
  );
}
