// The pink message slip ("While you were out"): to whom, its lines, how soon, by when; tear off or send.
// A slip may be sent half filled; what that costs comes back from the person who reads it.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import type { SlipView } from '../../../views/types.ts';
import { Act } from '../parts/act.tsx';
import { HowSoonLine, SendKey, ToLine, useSending } from './send-parts.tsx';
import { SlipLines } from './slip-lines.tsx';

export function MessageBody({ slip }: { slip: SlipView }): JSX.Element {
  const [sending, change] = useSending(slip.slip, null);
  return (
    <>
      <ToLine slip={slip.slip} sending={sending} change={change} />
      <SlipLines slip={slip}>
        <HowSoonLine slip={slip.slip} sending={sending} change={change} />
      </SlipLines>
    </>
  );
}

export function MessageFoot({ slip }: { slip: SlipView }): JSX.Element {
  const [sending] = useSending(slip.slip, null);
  return (
    <>
      <TearOff slip={slip.slip} />
      <SendKey slip={slip.slip} sending={sending} look="primary" />
    </>
  );
}

export function TearOff({ slip }: { slip: string }): JSX.Element {
  return (
    <Act look="plain" icon="trash-2" give={{ type: 'slip.discard', slip }}>
      {t('tools.slip.tear-off')}
    </Act>
  );
}
