// The quick key at the head of a slip: what was heard is written on all its lines by one press; and where the lines of
// address, phone and emergency contact are all blank, the three are asked in one breath. It offers, and never decides.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
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
  if (heard.length < 2 && !(asks && identified)) return null;
  const writeAll = (): void => {
    for (const [at, { field, value }] of heard.entries())
      act(
        { type: 'slip.enter', slip: slip.slip, field, value },
        at === heard.length - 1 ? () => nextAfter(line.current) : undefined,
      );
  };
  return (
    <div class="tool-quick" data-row={`${slip.slip}:quick`} ref={line}>
      {heard.length >= 2 ? (
        <Press look="quiet" icon="pencil" onPress={writeAll}>
          {t('tools.slip.write-all', { count: heard.length })}
        </Press>
      ) : (
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
