// Which slips are open, as a row of tabs over the paper, and the pad a new one is torn from. A tab takes up that very
// slip; the pad takes up the open one of its kind again: the office keeps one of each kind for a conversation.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SLIP_KINDS } from '../../../office/kinds.ts';
import { say, t } from '../../../text/current.ts';
import type { DeskView } from '../../../views/types.ts';
import { Act, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { arrows } from '../parts/focus.ts';
import type { IconName } from '../../theme/icon.tsx';
import { chosen } from '../parts/figures.ts';

type Kind = DeskView['slips'][number]['kind'];
export const SLIP_ICONS: Record<Kind, IconName> = {
  'check-in': 'clipboard-check',
  message: 'message-square-quote',
  registration: 'user-plus',
  'red-card': 'siren',
  'check-out': 'log-out',
  booking: 'calendar-plus',
};

/** The key to the pad, beside the title of the paper in the hand. */
export function PadKey(): JSX.Element {
  const [open, setOpen] = useKept('slip-pad', false);
  return (
    <Press
      look="bare"
      icon="file-plus"
      expanded={open}
      label={t('tools.slips.pad')}
      onPress={() => setOpen(!open)}
    />
  );
}

export function SlipTabs(): JSX.Element | null {
  const { snapshot, session } = useDesk();
  const [open, setOpen] = useKept('slip-pad', false);
  const { slips, hand } = snapshot.view;
  const row = useRef<HTMLDivElement>(null);
  // Where the row is longer than the dock, the slip in the hand is in sight.
  useLayoutEffect(() => {
    const shown = row.current;
    const tab = shown?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (shown && tab)
      shown.scrollLeft = tab.offsetLeft - shown.offsetLeft - (shown.clientWidth - tab.offsetWidth) / 2;
  }, [hand?.slip, slips.length]);
  const others = slips.some((slip) => slip.slip !== hand?.slip);
  if (!others && !open) return null;
  return (
    <div class="tool-slip-tabs">
      {others && (
        <div
          class="tool-tab-row"
          role="group"
          aria-label={t('tools.slips.open')}
          onKeyDown={arrows}
          ref={row}
        >
          {slips.map((slip) => (
            <Act
              key={slip.slip}
              look="tab"
              icon={SLIP_ICONS[slip.kind]}
              pressed={hand?.slip === slip.slip}
              label={say(slip.label)}
              give={{ type: 'slip.open', kind: slip.kind, item: null, slip: slip.slip }}
              then={() => session.ui({ paper: 'slip' })}
            >
              {slip.name ?? say(slip.label)}
            </Act>
          ))}
        </div>
      )}
      {open && <SlipPad done={() => setOpen(false)} />}
    </div>
  );
}

export function SlipPad({ done }: { done?: () => void }): JSX.Element {
  const { session } = useDesk();
  return (
    <div class="tool-keys tool-pad" role="group" aria-label={t('tools.slips.pad')} onKeyDown={arrows}>
      {SLIP_KINDS.map((kind, at) => (
        <Act
          key={kind}
          look="quiet"
          icon={SLIP_ICONS[kind]}
          opens="slip"
          first={at === 0}
          label={t('tools.slips.new', { kind: t('tools.slips.kind', { kind: chosen(kind) }) })}
          give={{ type: 'slip.open', kind, item: null }}
          then={() => {
            done?.();
            session.ui({ paper: 'slip' });
          }}
        >
          {t('tools.slips.kind', { kind: chosen(kind) })}
        </Act>
      ))}
    </div>
  );
}
