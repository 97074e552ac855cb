// The quiet line at the foot of the title's card: that the game can be played without a network, or that a newer edition
// waits and may be opened. Asks nothing and hurries nobody; says nothing where there is nothing to say.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { offline, takeNewer } from '../../session/offline.ts';
import { t } from '../../text/current.ts';
import { Icon } from '../theme/icon.tsx';

export function OfflineLine({ unfinished }: { unfinished: boolean }): JSX.Element {
  const [state, setState] = useState(offline.now());
  useEffect(() => {
    const changed = (): void => setState(offline.now());
    changed();
    return offline.onChange(changed);
  }, []);
  return (
    <div class="title-offline" role="status">
      {state === 'ready' && (
        <p class="muted">
          <Icon name="circle-check" size={18} />
          {t('offline.ready')}
        </p>
      )}
      {(state === 'newer' || state === 'held') && (
        <>
          <p>
            {state === 'held'
              ? t('offline.held')
              : `${t('offline.newer')} ${unfinished ? t('offline.newer.unfinished') : ''}`}
          </p>
          <button type="button" class="btn btn-plain" onClick={() => void takeNewer()}>
            <Icon name="refresh-cw" />
            {t('offline.take')}
          </button>
        </>
      )}
    </div>
  );
}
