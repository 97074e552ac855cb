// Two at one desk: the quiet line that says who acts and who reads along. They change whenever somebody has been seen to.
// It holds nobody to it: no log knows of it.
import type { JSX } from 'preact';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { useFace } from './face.ts';
import './pair.css';

export function Pair(): JSX.Element | null {
  const { seat, pairTurn, debrief } = useFace().snapshot;
  if (seat.pair === undefined || debrief !== null) return null;
  const [acts, reads] = pairTurn % 2 === 0 ? [seat.name, seat.pair] : [seat.pair, seat.name];
  return (
    <p class="pair small" role="status">
      <Icon name="users-round" size={16} />
      <span>{t('pair.turn', { acts, reads })}</span>
    </p>
  );
}
