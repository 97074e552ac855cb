// The line of a slip that holds a patient: attached from the open chart or from what a search found, never typed.
// Near-identical names stand apart by birth date and chart number.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import { Act, Opens, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { patientsInSight } from '../parts/patients.ts';

export function PatientLine(props: {
  slip: string;
  field: string;
  value: string;
  labelledBy: string;
}): JSX.Element {
  const { snapshot } = useDesk();
  const { slip, field } = props;
  const [open, setOpen] = useKept(`attach:${slip}:${field}`, false);
  const known = patientsInSight(snapshot.view).filter((p) => p.from !== 'today');
  return (
    <div class="tool-attach" aria-labelledby={props.labelledBy} role="group">
      {known.length === 0 ? (
        <Opens look="blank" icon="search" opens="chart" ui={{ app: 'chart' }}>
          {t('tools.attach.find')}
        </Opens>
      ) : (
        <Press look="blank" icon="paperclip" expanded={open} onPress={() => setOpen(!open)}>
          {t('tools.attach.choose')}
        </Press>
      )}
      {known.length > 0 && open && (
        <ul class="tool-pick">
          {known.map((p) => (
            <li key={p.patient}>
              <Act
                look="row"
                give={{ type: 'slip.enter', slip, field, value: p.patient }}
                then={() => setOpen(false)}
              >
                <b>{p.name}</b> <span class="data small">{p.detail}</span>
              </Act>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
