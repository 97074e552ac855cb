// Settings: pace and help of the shift, sound and captions, how things look and move, and the keys. Each choice holds
// at once and is kept on this machine; help can be changed only before a shift begins.
import type { ComponentChildren, JSX } from 'preact';
import { PACES, type Pace } from '../../office/kinds.ts';
import { VOLUMES } from '../../views/cues.ts';
import { VOICES } from '../../views/voice.ts';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { Dialog } from './dialog.tsx';
import { KeySettings } from './key-settings.tsx';
import { changeSettings, settings, THEME_CHOICES, type Settings } from './settings.ts';

function Choice<T extends string | number>({
  legend,
  options,
  value,
  onChange,
  note,
  disabled,
}: {
  legend: string;
  options: readonly { value: T; name: string }[];
  value: T;
  onChange: (value: T) => void;
  note?: string;
  disabled?: boolean;
}): JSX.Element {
  return (
    <fieldset class="setting" disabled={disabled}>
      <legend>{legend}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={String(option.value)} class="choice">
            <input
              type="radio"
              name={legend}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
      {note !== undefined && <p class="small muted">{note}</p>}
    </fieldset>
  );
}

function Volume({ kind }: { kind: keyof Settings['volumes'] }): JSX.Element {
  const { volumes } = settings.value;
  return (
    <label class="volume">
      <span>{t(`settings.volume.${kind}`)}</span>
      <input
        type="range"
        min="0"
        max="1"
        step="0.1"
        value={volumes[kind]}
        onInput={(event) =>
          changeSettings({ volumes: { ...volumes, [kind]: Number(event.currentTarget.value) } })
        }
      />
    </label>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="settings-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const named = <T extends string>(
  values: readonly T[],
  name: (value: T) => string,
): { value: T; name: string }[] => values.map((value) => ({ value, name: name(value) }));

export function SettingsDialog({
  onClose,
  pace,
  onPace,
  help,
  paceFixed = false,
}: {
  onClose: () => void;
  pace?: Pace;
  onPace?: (pace: Pace) => void;
  help?: Settings['help'];
  /** Set for this shift by a class code. */
  paceFixed?: boolean;
}): JSX.Element {
  const now = settings.value;
  const paceNow = pace ?? now.pace;
  return (
    <Dialog title={t('settings.title')} onClose={onClose} class="dialog-settings">
      <Part title={t('settings.shift')}>
        <Choice
          legend={t('settings.pace')}
          options={named(PACES, (one) => t(`pace.${one}`))}
          value={paceNow}
          disabled={paceFixed}
          onChange={(value) => {
            changeSettings({ pace: value });
            onPace?.(value);
          }}
          note={t(paceFixed ? 'badge.by-code' : `settings.pace.note.${paceNow}`)}
        />
        <Choice
          legend={t('settings.help')}
          options={named(['coached', 'scored', 'exam'] as const, (one) => t(`help.${one}`))}
          value={help ?? now.help}
          disabled={help !== undefined}
          onChange={(value) => changeSettings({ help: value })}
          note={help === undefined ? t(`help.note.${now.help}`) : t('settings.help.fixed')}
        />
      </Part>
      <Part title={t('settings.sound')}>
        {VOLUMES.map((kind) => (
          <Volume key={kind} kind={kind} />
        ))}
        <Choice
          legend={t('settings.voices')}
          options={named(VOICES, (one) => t(`voices.${one}`))}
          value={now.voices}
          onChange={(voices) => changeSettings({ voices })}
          note={t(`voices.note.${now.voices}`)}
        />
        <label class="choice choice-single">
          <input
            type="checkbox"
            checked={now.captions}
            onChange={(event) => changeSettings({ captions: event.currentTarget.checked })}
          />
          <span>{t('settings.captions')}</span>
        </label>
      </Part>
      <Part title={t('settings.look')}>
        <Choice
          legend={t('settings.text-size')}
          options={([100, 115, 130, 150, 200] as const).map((value) => ({
            value,
            name: t('settings.percent', { value }),
          }))}
          value={now.textSize}
          onChange={(textSize) => changeSettings({ textSize })}
        />
        <Choice
          legend={t('settings.theme')}
          options={named(THEME_CHOICES, (one) => t(`theme.${one}`))}
          value={now.theme}
          onChange={(theme) => changeSettings({ theme })}
        />
        <Choice
          legend={t('settings.letters')}
          options={named(['usual', 'clear'] as const, (one) => t(`letters.${one}`))}
          value={now.letters}
          onChange={(letters) => changeSettings({ letters })}
        />
        <Choice
          legend={t('settings.motion')}
          options={named(['system', 'less', 'full'] as const, (one) => t(`motion.${one}`))}
          value={now.motion}
          onChange={(motion) => changeSettings({ motion })}
        />
      </Part>
      <Part title={t('settings.keys')}>
        <KeySettings />
      </Part>
      <div class="dialog-acts">
        <button type="button" class="btn btn-primary" onClick={onClose}>
          <Icon name="check" />
          {t('settings.done')}
        </button>
      </div>
    </Dialog>
  );
}
