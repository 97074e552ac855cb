// Nothing in the hand while somebody is with you: the slips that people at this place need, each with what it is for.
// The same for every talk at the window, and for every call, so that it never hints at this one.
import type { JSX } from 'preact';
import type { SlipKind } from '../../../office/kinds.ts';
import { t, text } from '../../../text/current.ts';
import type { ContactView, DeskView } from '../../../views/types.ts';
import { Act, Opens } from '../parts/act.tsx';
import { useDesk } from '../parts/desk.ts';
import { Icon } from '../../theme/icon.tsx';
import { chosen } from '../parts/figures.ts';
import { SLIP_ICONS } from './slip-tabs.tsx';

const USUAL: Record<ContactView['kind'], readonly SlipKind[]> = {
  window: ['check-in', 'check-out', 'registration', 'message'],
  phone: ['message', 'booking', 'red-card'],
  team: ['message'],
};

/** What was sent of one person is not shown to whoever looks over the counter next. */
export const receipt = ({ sent }: DeskView): string | null =>
  sent === null || sent.ofOther
    ? null
    : t('tools.slips.sent', { to: text().list(sent.to), about: sent.about || 'none', timeMs: sent.atMs });

export function EmptyHand(): JSX.Element | null {
  const { snapshot, session } = useDesk();
  const { talk, slips } = snapshot.view;
  const sent = receipt(snapshot.view);
  if (talk === null) return null;
  return (
    <section class="tool-take" aria-label={t('tools.slips.take')}>
      {talk.made !== null && (
        <p class="tool-made">
          <Icon name="check" size={18} />
          {t('tools.registration.made', { name: talk.made.name, number: talk.made.number })}
        </p>
      )}
      {sent !== null && (
        <p class="tool-made">
          <Icon name="check" size={18} />
          {sent}
        </p>
      )}
      <h2>{t('tools.slips.take')}</h2>
      <div class="tool-take-kinds">
        {USUAL[talk.contact.kind].map((kind) => (
          <Act
            key={kind}
            look="plain"
            icon={SLIP_ICONS[kind]}
            opens="slip"
            give={{ type: 'slip.open', kind, item: null }}
            then={() => session.ui({ paper: 'slip' })}
          >
            {t('tools.slips.kind', { kind: chosen(kind) })}
            <small>{t('tools.slips.for', { kind: chosen(kind) })}</small>
          </Act>
        ))}
      </div>
      <p class="small muted">
        {t('tools.slips.no-paper')}{' '}
        <Opens look="quiet" opens="pad" ui={{ paper: 'slip' }}>
          {t(slips.length > 0 ? 'tools.slips.others-open' : 'tools.slips.others')}
        </Opens>
      </p>
    </section>
  );
}
