// Two at one desk: the quiet line that says who acts and who reads along. They change whenever somebody has been seen to.
// It holds nobody to it: no log knows of it, and a reload begins again with the first name.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';
import { useFace } from './face.ts';
import './pair.css';

export function Pair(): JSX.Element | null {
  const { seat, view, debrief } = useFace().snapshot;
  const [changes, change] = useState(0);
  const last = useRef(view.parted?.contact);
  const parted = view.parted?.contact;
  useEffect(() => {
    if (parted === last.current) return;
    last.current = parted;
    if (parted !== undefined) change((n) => n + 1);
  }, [parted]);
  if (seat.pair === undefined || debrief !== null) return null;
  const [acts, reads] = changes % 2 === 0 ? [seat.name, seat.pair] : [seat.pair, seat.name];
  return (
    <p class="pair small" role="status">
      <Icon name="users-round" size={16} />
      <span>{t('pair.turn', { acts, reads })}</span>
    </p>
  );
}
