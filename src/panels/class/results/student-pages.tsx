// Turns the page where a table has more students than one can look
// at: which of how many are shown, and the ways to the others.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import { Icon } from '../../theme/icon.tsx';

export function StudentPages({
  from,
  most,
  all,
  turn,
}: {
  from: number;
  most: number;
  all: number;
  turn: (from: number) => void;
}): JSX.Element | null {
  if (all <= most) return null;
  return (
    <div class="results-turn">
      <button
        type="button"
        class="btn-quiet"
        disabled={from === 0}
        onClick={() => turn(Math.max(0, from - most))}
      >
        <Icon name="chevron-left" size={18} />
        {t('results.grid.before')}
      </button>
      <span class="small" role="status">
        {t('results.grid.page', { from: from + 1, to: Math.min(all, from + most), all })}
      </span>
      <button type="button" class="btn-quiet" disabled={from + most >= all} onClick={() => turn(from + most)}>
        {t('results.grid.after')}
        <Icon name="chevron-right" size={18} />
      </button>
    </div>
  );
}
