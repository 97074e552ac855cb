// The line of a slip that holds a patient: attached from the open chart or from what a search found, never typed.
// Near-identical names stand apart by birth date and chart number.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import { Act, Press } from '../parts/act.tsx';
import { FindChart } from '../parts/find-chart.tsx';
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
  const inSight = patientsInSight(snapshot.view).filter((p) => p.from !== 'today');
  // The chart that lies open for this talk is one press away; every other one is behind the list.
  const { chart } = snapshot.view;
  const here = chart === null || chart.ofOther ? undefined : inSight.find((p) => p.patient === chart.patient);
  const known = inSight.filter((p) => p !== here);
  return (
    <div class="tool-attach" aria-labelledby={props.labelledBy} role="group">
      {here !== undefined && (
        <Act look="blank" icon="paperclip" give={{ type: 'slip.enter', slip, field, value: here.patient }}>
          <b>{here.name}</b> <span class="data small">{here.detail}</span>
        </Act>
      )}
      {known.length === 0 && here === undefined ? (
        <FindChart look="blank">{t('tools.attach.find')}</FindChart>
      ) : known.length > 0 ? (
        <Press
          look={here === undefined ? 'blank' : 'quiet'}
          icon="paperclip"
          expanded={open}
          onPress={() => setOpen(!open)}
        >
          {t('tools.attach.choose')}
        </Press>
      ) : null}
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
