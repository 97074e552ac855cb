// The bar over the desk while a minute done well is shown, or while a try is not scored: what this is, and the way back.
// It gives no command of the office.
import type { JSX } from 'preact';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { useFace } from './face.ts';
import './watching.css';

export function Watching(): JSX.Element | null {
  const { session, snapshot } = useFace();
  if (snapshot.watching)
    return (
      <aside class="watching" aria-label={t('watching.title')}>
        <Icon name="eye" />
        <span>{t('watching.title')}</span>
        <button type="button" class="btn btn-plain" onClick={() => session.stopWatching()}>
          {t('watching.back')}
        </button>
      </aside>
    );
  if (!snapshot.unscored || snapshot.debrief !== null) return null;
  return (
    <aside class="watching" aria-label={t('watching.unscored')}>
      <Icon name="rotate-ccw" />
      <span>{t('watching.unscored')}</span>
    </aside>
  );
}
