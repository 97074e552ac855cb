// The note over the desk while a try is not scored. Says it and no more.
// The viewer's own bar says what is looked at.
import type { JSX } from 'preact';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { useFace } from './face.ts';
import './unscored.css';

export function Unscored(): JSX.Element | null {
  const { snapshot } = useFace();
  if (!snapshot.unscored || snapshot.debrief !== null || snapshot.viewing !== null) return null;
  return (
    <aside class="unscored" aria-label={t('desk.unscored')}>
      <Icon name="rotate-ccw" />
      <span>{t('desk.unscored')}</span>
    </aside>
  );
}
