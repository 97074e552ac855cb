// The quick key at the head of a slip: what was heard is written on all its lines by one press; and where the lines of
// address, phone and emergency contact are all blank, the three are asked in one breath. It offers, and never decides.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../text/current.ts';
import type { AskTopic } from '../../../office/kinds.ts';
import type { SlipView } from '../../../views/types.ts';
import { Act, Press } from '../parts/act.tsx';
import { useDesk } from '../parts/desk.ts';
import { useHeldFocus } from '../parts/focus.ts';
import { heardLines, rowState } from './line-state.ts';
import { nextAfter } from './slip-row.tsx';

const BREATH: readonly AskTopic[] = ['address', 'phone', 'emergency-contact'];

export function QuickLine({ slip }: { slip: SlipView }): JSX.Element | null {
  const { act, snapshot } = useDesk();
  const line = useRef<HTMLDivElement>(null);
  useHeldFocus(line);
  const { talk } = snapshot.view;
  const heard = heardLines(slip, talk);
  const blank = (topic: AskTopic): boolean =>
    slip.fields.some((f) => f.asks === topic && rowState(slip, f, talk) === 'blank');
  const asks = (slip.kind === 'check-in' || slip.kind === 'registration') && BREATH.every(blank);
  const identified = talk?.asked.includes('full-name') ?? false;
  const key = heard.length >= 2 ? 'write' : asks && identified ? 'ask' : null;
  // Written, the key goes on to what is next: to its own next offer, else to the next line that wants something.
  const written = useRef(false);
  useLayoutEffect(() => {
    if (!written.current || key === 'write') return;
    written.current = false;
    if (key === null) nextAfter(line.current);
  });
  const writeAll = (): void => {
    written.current = true;
    for (const { field, value } of heard) act({ type: 'slip.enter', slip: slip.slip, field, value });
  };
  return (
    <div class={key === null ? undefined : 'tool-quick'} data-row={`${slip.slip}:quick`} ref={line}>
      {key === 'write' && (
        <Press look="quiet" icon="pencil" onPress={writeAll}>
          {t('tools.slip.write-all', { count: heard.length })}
        </Press>
      )}
      {key === 'ask' && (
        <Act
          look="quiet"
          icon="circle-question-mark"
          give={{ type: 'say.ask', about: [...BREATH], open: true }}
        >
          {t('tools.slip.ask-details')}
        </Act>
      )}
    </div>
  );
}
