// The keys: single keys on or off, and each of them to be changed. Printed from the one table of keys, so that the help
// can never differ from what the keyboard does.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { capOf, FIXED_KEYS, HOTKEYS, hotkeyFor, type HotkeyId } from './hotkeys.ts';
import { changeSettings, settings } from './settings.ts';

export function KeySettings(): JSX.Element {
  const { keys, singleKeys } = settings.value;
  const [waiting, setWaiting] = useState<HotkeyId | null>(null);
  const [clash, setClash] = useState<HotkeyId | null>(null);
  const take = (id: HotkeyId, event: KeyboardEvent): void => {
    if (waiting !== id) return;
    if (event.key === 'Tab' || event.key === 'Escape' || event.key === 'Enter' || event.key === ' ') {
      if (event.key === 'Escape') event.preventDefault();
      setWaiting(null);
      return;
    }
    if (event.key.length !== 1) return;
    event.preventDefault();
    const other = hotkeyFor(event.key, keys);
    setClash(other !== null && other !== id ? other : null);
    if (other === null || other === id) {
      changeSettings({ keys: { ...keys, [id]: event.key.toLowerCase() } });
      setWaiting(null);
    }
  };
  return (
    <>
      <label class="choice choice-single">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => changeSettings({ singleKeys: event.currentTarget.checked })}
        />
        <span>{t('settings.single-keys')}</span>
      </label>
      <p class="small muted" role="status">
        {clash === null
          ? t('settings.keys.note')
          : t('settings.keys.clash', { act: t(HOTKEYS.find((one) => one.id === clash)!.name) })}
      </p>
      <ul class="keys">
        {HOTKEYS.map((hotkey) => (
          <li key={hotkey.id}>
            <span>{t(hotkey.name)}</span>
            <button
              type="button"
              class="btn-quiet data"
              disabled={!singleKeys}
              aria-label={t('settings.keys.change', { act: t(hotkey.name), key: capOf(hotkey.id, keys) })}
              onClick={() => {
                setClash(null);
                setWaiting(waiting === hotkey.id ? null : hotkey.id);
              }}
              onKeyDown={(event) => take(hotkey.id, event)}
            >
              {waiting === hotkey.id ? t('settings.keys.press') : capOf(hotkey.id, keys)}
            </button>
          </li>
        ))}
        {FIXED_KEYS.map((fixed) => (
          <li key={fixed.name}>
            <span>{t(fixed.name)}</span>
            <span class="data">{fixed.keys}</span>
          </li>
        ))}
      </ul>
      {Object.keys(keys).length > 0 && (
        <button type="button" class="btn-quiet" onClick={() => changeSettings({ keys: {} })}>
          {t('settings.keys.reset')}
        </button>
      )}
    </>
  );
}
