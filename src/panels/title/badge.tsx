// The badge: a name, the pace and the help of this shift, then straight into the chair. The choices are kept for next
// time on this machine; the name goes nowhere. With a class code the name is asked anew each time and not kept: the
// next one at a school machine is somebody else.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PACES } from '../../office/kinds.ts';
import type { ContentNote } from '../../scenario/content-notes.ts';
import { t } from '../../text/current.ts';
import { changeSettings, settings, type Settings } from '../shell/settings.ts';
import { Icon } from '../theme/icon.tsx';
import type { StartOptions } from '../../session/types.ts';
import { LeaveOut } from './leave-out.tsx';
import { PageHead } from './page-head.tsx';

export function Badge({
  onBack,
  onGo,
  busy,
  alone,
  set,
}: {
  onBack: () => void;
  onGo: (chosen: Pick<StartOptions, 'name' | 'pair' | 'pace' | 'help' | 'without'>) => void;
  busy: boolean;
  /** One situation was chosen: what it touches was said there. */
  alone: boolean;
  /** What a class code has settled for everyone. */
  set: Pick<StartOptions, 'pace' | 'help' | 'class'> | null;
}): JSX.Element {
  const { pace, help } = set ?? settings.value;
  const [name, setName] = useState(set === null ? settings.value.name : '');
  const [pair, setPair] = useState('');
  const [without, setWithout] = useState<readonly ContentNote[]>([]);
  const terms = set?.class?.terms;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <form
      class="badge"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        if (set === null) changeSettings({ name: name.trim() });
        onGo({
          name: name.trim() || t('badge.default-name'),
          pair: pair.trim(),
          pace,
          help,
          without: [...without],
        });
      }}
    >
      <PageHead title={t('badge.title')} onBack={onBack} />
      <label class="labelled">
        <span>{t(set === null ? 'badge.name' : 'badge.name-or-number')}</span>
        <input
          class="field"
          ref={input}
          value={name}
          maxLength={40}
          required={set !== null}
          autocomplete={set === null ? 'given-name' : 'off'}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {set === null && (
        <>
          <label class="labelled">
            <span>{t('badge.pace')}</span>
            <select
              class="field"
              value={pace}
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
        </>
      )}
      {terms !== undefined && (
        <>
          <p class="small muted">
            {t('badge.set', {
              pace: t(`pace.${terms.untimed ? 'untimed' : pace}`),
              help: t(`help.${help}`),
              counts: terms.counts,
            })}
          </p>
          <label class="labelled">
            <span>{t('badge.pair')}</span>
            <input
              class="field"
              value={pair}
              maxLength={40}
              autocomplete="off"
              onInput={(event) => setPair(event.currentTarget.value)}
            />
            <small class="muted">{t('badge.pair.note')}</small>
          </label>
        </>
      )}
      {!alone && <LeaveOut chosen={without} choose={setWithout} />}
      <button type="submit" class="btn btn-primary" aria-busy={busy || undefined}>
        <Icon name="door-open" />
        {t('badge.go')}
      </button>
    </form>
  );
}
