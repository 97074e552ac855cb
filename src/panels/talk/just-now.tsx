// The talk that has just ended, still readable: what you said last, what they answered, to whom they were handed on. It stays
// until the next act, or until it is put away; it asks for nothing.
import type { JSX } from 'preact';
import type { PartedView, TranscriptRow } from '../../views/types.ts';
import { say, t } from '../../text/current.ts';
import { useFace } from '../shell/face.ts';
import { isCompact } from '../shell/layout.ts';
import { Icon } from '../theme/icon.tsx';
import { whole } from '../theme/whole.tsx';

const speaker = (row: TranscriptRow, parted: PartedView): string =>
  row.by === 'you' ? t('talk.you') : (row.who ?? parted.name?.split(' ')[0] ?? t('talk.they'));

export function JustNow({ at }: { at: 'picture' | 'slab' }): JSX.Element | null {
  const { session, snapshot, layout } = useFace();
  const { parted, phase } = snapshot.view;
  if (!snapshot.ui.justNow || parted === null || phase === 'over') return null;
  if (isCompact(layout) !== (at === 'slab')) return null;
  return (
    <section class={`just-now${at === 'slab' ? ' slab slab-caption' : ''}`} aria-label={t('talk.just-now')}>
      <header>
        <Icon name="history" size={16} />
        <b>{parted.name === null ? t('talk.just-now') : t('talk.just-now.with', { name: parted.name })}</b>
        <button
          type="button"
          class="btn-bare"
          aria-label={t('talk.just-now.away')}
          onClick={() => session.ui({ justNow: false })}
        >
          <Icon name="x" size={18} />
        </button>
      </header>
      {parted.rows.map((row, n) => (
        <p key={`${n}-${row.text.id}`} class={`said said-${row.by}`}>
          <b>{speaker(row, parted)}</b> {whole(say(row.text))}
        </p>
      ))}
      {parted.handedTo !== null && (
        <p class="muted">{t('talk.just-now.handed', { name: parted.handedTo })}</p>
      )}
    </section>
  );
}
