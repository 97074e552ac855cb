// The badge: a name, the pace and the help of this shift, then straight into the chair. The choices are kept for next
// time on this machine; the name goes nowhere.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PACES } from '../../office/kinds.ts';
import { t } from '../../text/current.ts';
import { changeSettings, settings, type Settings } from '../shell/settings.ts';
import { Icon } from '../theme/icon.tsx';
import type { StartOptions } from '../../session/types.ts';
import { PageHead } from './page-head.tsx';

export function Badge({
  onBack,
  onGo,
  busy,
  set,
}: {
  onBack: () => void;
  onGo: (chosen: Pick<StartOptions, 'name' | 'pace' | 'help'>) => void;
  busy: boolean;
  /** What a class code has settled for everyone. */
  set: Pick<StartOptions, 'pace' | 'help'> | null;
}): JSX.Element {
  const { pace, help } = set ?? settings.value;
  const [name, setName] = useState(settings.value.name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="badge"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        changeSettings({ name: name.trim() });
        onGo({ name: name.trim() || t('badge.default-name'), pace, help });
      }}
    >
      <PageHead title={t('badge.title')} onBack={onBack} />
      <label class="labelled">
        <span>{t('badge.name')}</span>
        <input
          class="field"
          ref={input}
          value={name}
          maxLength={40}
          autocomplete="given-name"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="labelled">
        <span>{t('badge.pace')}</span>
        <select
          class="field"
          value={pace}
          disabled={set !== null}
          onChange={(event) => changeSettings({ pace: event.currentTarget.value as Settings['pace'] })}
        >
          {PACES.map((one) => (
            <option key={one} value={one}>
              {t(`pace.${one}`)}
            </option>
          ))}
        </select>
        <small class="muted">{t(`settings.pace.note.${pace}`)}</small>
      </label>
      <label class="labelled">
        <span>{t('badge.help')}</span>
        <select
          class="field"
          value={help}
          disabled={set !== null}
          onChange={(event) => changeSettings({ help: event.currentTarget.value as Settings['help'] })}
        >
          {(['coached', 'scored', 'exam'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`help.${one}`)}
            </option>
          ))}
        </select>
        <small class="muted">{t(`help.note.${help}`)}</small>
      </label>
      {set !== null && <p class="small muted">{t('badge.by-code')}</p>}
      <button type="submit" class="btn btn-primary" aria-busy={busy || undefined}>
        <Icon name="door-open" />
        {t('badge.go')}
      </button>
    </form>
  );
}
