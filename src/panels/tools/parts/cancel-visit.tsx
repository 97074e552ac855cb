// Taking a visit out of the book: why, and the key. Stands with a visit wherever one is taken up: in the day's list and
// beside the book. It judges nothing.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import { Act } from './act.tsx';
import { useKept } from './desk.ts';
import { Entry } from './entry.tsx';

export function CancelVisit(props: { visit: string; name: string; then?: () => void }): JSX.Element {
  const [reason, setReason] = useKept(`cancel-why:${props.visit}`, '');
  return (
    <div class="tool-with-key">
      <Entry
        value={reason}
        label={t('tools.today.cancel-why')}
        placeholder={t('tools.today.cancel-why')}
        field={`cancel:${props.visit}`}
        onDraft={setReason}
        onCommit={setReason}
      />
      <Act
        look="quiet"
        icon="calendar-x"
        give={{ type: 'calendar.cancel', visit: props.visit, reason }}
        label={t('tools.today.cancel.of', { name: props.name })}
        {...(props.then === undefined ? {} : { then: props.then })}
      >
        {t('tools.today.cancel')}
      </Act>
    </div>
  );
}
