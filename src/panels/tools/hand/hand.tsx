// Which paper is in the hand, with its frame: the slip in work, the huddle card, the handover note, or the pad that a
// slip is torn from. One paper at a time.
import type { JSX } from 'preact';
import { say, t } from '../../../text/current.ts';
import type { SlipView, TextRef } from '../../../views/types.ts';
import { Paper, type PaperKind } from '../parts/frames.tsx';
import { useDesk } from '../parts/desk.ts';
import { CheckInBody, CheckInFoot } from './check-in-slip.tsx';
import { receipt } from './empty-hand.tsx';
import { HandoverBody, HandoverFoot } from './handover-note.tsx';
import { HuddleBody } from './huddle-card.tsx';
import { MessageBody, MessageFoot } from './message-slip.tsx';
import {
  BookingBody,
  BookingFoot,
  CheckOutBody,
  CheckOutFoot,
  RegistrationBody,
  RegistrationFoot,
} from './other-slips.tsx';
import { RedBody, RedFoot } from './red-card.tsx';
import { PadKey, SlipPad, SlipTabs } from './slip-tabs.tsx';

interface Made {
  paper: PaperKind;
  Body: (props: { slip: SlipView }) => JSX.Element;
  Foot: (props: { slip: SlipView }) => JSX.Element;
}

const SLIPS: Record<SlipView['kind'], Made> = {
  'check-in': { paper: 'clipboard', Body: CheckInBody, Foot: CheckInFoot },
  message: { paper: 'pink', Body: MessageBody, Foot: MessageFoot },
  registration: { paper: 'clipboard', Body: RegistrationBody, Foot: RegistrationFoot },
  'red-card': { paper: 'red', Body: RedBody, Foot: RedFoot },
  'check-out': { paper: 'clipboard', Body: CheckOutBody, Foot: CheckOutFoot },
  booking: { paper: 'clipboard', Body: BookingBody, Foot: BookingFoot },
};

export function Hand({ refusal }: { refusal: TextRef | null }): JSX.Element | null {
  const { snapshot } = useDesk();
  const { ui, view } = snapshot;
  if (ui.paper === 'huddle') {
    return (
      <Paper kind="card" of="huddle" title={t('tools.huddle.title')} refusal={refusal}>
        <HuddleBody />
      </Paper>
    );
  }
  if (ui.paper === 'handover') {
    return (
      <Paper
        kind="card"
        of="handover"
        title={t('tools.handover.title')}
        lead={t('tools.handover.lead')}
        refusal={refusal}
        foot={<HandoverFoot />}
      >
        <HandoverBody />
      </Paper>
    );
  }
  if (ui.paper !== 'slip') return null;
  const slip = view.hand;
  if (slip === null) {
    const made = view.talk?.made ?? null;
    return (
      <Paper
        kind="card"
        of="pad"
        title={t('tools.slips.title')}
        lead={
          made !== null
            ? t('tools.registration.made', { name: made.name, number: made.number })
            : (receipt(view) ?? t('tools.slips.empty'))
        }
        above={view.slips.length > 0 ? <SlipTabs /> : undefined}
        refusal={refusal}
      >
        <SlipPad />
      </Paper>
    );
  }
  const { paper, Body, Foot } = SLIPS[slip.kind];
  return (
    <Paper
      key={slip.slip}
      kind={paper}
      of={slip.slip}
      title={say(slip.title)}
      lead={
        slip.state === 'sent'
          ? t('tools.slip.sent')
          : slip.contact === null
            ? t('tools.slip.from-item')
            : undefined
      }
      actions={<PadKey />}
      above={<SlipTabs />}
      refusal={refusal}
      foot={slip.state === 'open' ? <Foot slip={slip} /> : undefined}
    >
      <Body slip={slip} />
    </Paper>
  );
}
