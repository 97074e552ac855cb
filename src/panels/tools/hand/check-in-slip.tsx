// The check-in slip on its clipboard: lines, the copay, papers to scan, receipt, check in. Whose visit it is shows once the
// chart was opened for this talk. Check in finishes the paper whatever stands on it; a blank line is the player's business.
import type { JSX } from 'preact';
import { t, text } from '../../../text/current.ts';
import type { SlipView } from '../../../views/types.ts';
import { Act } from '../parts/act.tsx';
import { useDesk } from '../parts/desk.ts';
import { CopayLine } from '../parts/copay-line.tsx';
import { ScanLine } from './scan-line.tsx';
import { SlipLines } from './slip-lines.tsx';
import { WhoseLine } from './whose-line.tsx';

export function CheckInBody({ slip }: { slip: SlipView }): JSX.Element {
  const { snapshot } = useDesk();
  const visit = snapshot.view.today.find((row) => row.visit === slip.visit);
  return (
    <SlipLines slip={slip}>
      <WhoseLine slip={slip} />
      {visit !== undefined && <CopayLine visit={visit} />}
      {slip.patient !== null && <ScanLine slip={slip} patient={slip.patient} />}
    </SlipLines>
  );
}

export function CheckInFoot({ slip }: { slip: SlipView }): JSX.Element {
  const { snapshot, session } = useDesk();
  const visit = snapshot.view.today.find((row) => row.visit === slip.visit);
  const tear = (
    <Act
      look="bare"
      class="tool-square"
      icon="trash-2"
      give={{ type: 'slip.discard', slip: slip.slip }}
      label={t('tools.slip.tear-off')}
    />
  );
  if (visit === undefined) {
    return (
      <>
        {tear}
        <button
          type="button"
          class="btn btn-plain tool-grow"
          data-open="today"
          onClick={() => session.ui({ app: 'today' })}
        >
          {t('tools.slip.find-visit')}
        </button>
      </>
    );
  }
  const taking = snapshot.view.drawer.takings.find((row) => row.visit === visit.visit);
  const checked = visit.status !== 'expected' && visit.status !== 'arrived';
  return (
    <>
      {!checked && tear}
      <Act
        look="plain"
        icon={taking?.receipt ? 'check' : 'printer'}
        class="tool-grow"
        give={{ type: 'receipt.give', visit: visit.visit }}
      >
        {t('tools.slip.receipt', { given: taking?.receipt ? 'yes' : 'no' })}
      </Act>
      <Act
        look="primary"
        icon="user-check"
        class="tool-grow"
        give={{ type: 'visit.check-in', visit: visit.visit }}
      >
        {t('tools.slip.check-in', { done: checked ? 'yes' : 'no', time: text().clock(visit.startMs) })}
      </Act>
    </>
  );
}
