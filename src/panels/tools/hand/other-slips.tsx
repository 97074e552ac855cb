// The slips of fewer parts: registration, check-out, booking. Their lines are the common lines of a slip; here is what
// finishes each of them.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say, t, text } from '../../../text/current.ts';
import type { SlipView } from '../../../views/types.ts';
import { Act } from '../parts/act.tsx';
import { useDesk } from '../parts/desk.ts';
import { GiveKeys } from '../parts/papers.tsx';
import { CopayLine } from '../parts/copay-line.tsx';
import { dateAfter, dayOf } from '../parts/figures.ts';
import { Tell } from '../parts/tell.tsx';
import { Icon } from '../../theme/icon.tsx';
import { FindTime } from '../wide/find-time.tsx';
import { TearOff } from './message-slip.tsx';
import { ScanLine } from './scan-line.tsx';
import { SlipLines } from './slip-lines.tsx';
import { WhoseLine } from './whose-line.tsx';

export function RegistrationBody({ slip }: { slip: SlipView }): JSX.Element {
  return (
    <SlipLines slip={slip}>
      {slip.patient !== null && <ScanLine slip={slip} patient={slip.patient} />}
    </SlipLines>
  );
}

export function RegistrationFoot({ slip }: { slip: SlipView }): JSX.Element {
  return (
    <>
      <TearOff slip={slip.slip} />
      <Act
        look="primary"
        icon="user-plus"
        class="tool-grow"
        give={{ type: 'people.register', slip: slip.slip }}
      >
        {t('tools.registration.make')}
      </Act>
    </>
  );
}

/** What was set down in the book in this talk. */
function Booked({ slip }: { slip: SlipView }): JSX.Element {
  const { view } = useDesk().snapshot;
  return (
    <>
      {slip.next.map((one) => (
        <span key={one.visit} class="tool-booked">
          <Icon name="check" size={18} />
          <span>
            {t('tools.check-out.booked', {
              day: text().date(dateAfter(view.dateText, dayOf(one.startMs))),
              time: text().clock(one.startMs),
              provider: one.provider,
            })}
          </span>
          <Tell item={`visit:${one.visit}`} />
        </span>
      ))}
    </>
  );
}

export function CheckOutBody({ slip }: { slip: SlipView }): JSX.Element {
  const { snapshot } = useDesk();
  const papers = useId();
  const { view } = snapshot;
  const visit = view.today.find((row) => row.visit === slip.visit);
  const { patient } = slip;
  const order = view.papers.find((paper) => paper.paper === 'order');
  const chart = view.chart !== null && view.chart.patient === patient ? view.chart : null;
  return (
    <>
      {order !== undefined && (
        <div class="tool-order">
          <h3 class="small">{say(order.title)}</h3>
          <dl>
            {order.rows.map((row) => (
              <div key={row.field}>
                <dt class="small muted">{say(row.label)}</dt>
                <dd class="data">{row.value}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <SlipLines slip={slip}>
        <WhoseLine slip={slip} />
        <div class="tool-line tool-line-booked" data-row={`${slip.slip}:book`} data-state="answered">
          <span class="tool-line-label">{t('tools.check-out.next-visit')}</span>
          <div class="tool-line-side">
            <Booked slip={slip} />
            <FindTime look="quiet" words="check-out" />
          </div>
        </div>
        {visit !== undefined && <CopayLine visit={visit} atEnd />}
        {chart !== null && (
          <div class="tool-line" data-row={`${slip.slip}:balance`} data-state="answered">
            <span class="tool-line-label">{t('tools.check-out.balance')}</span>
            <div class="tool-line-side">
              <b class="data">{text().money(chart.balanceCents)}</b>
            </div>
          </div>
        )}
        {patient !== null && (
          <div class="tool-line tool-line-long" data-row={`${slip.slip}:papers`} data-state="answered">
            <span class="tool-line-label" id={papers}>
              {t('tools.check-out.papers')}
            </span>
            <GiveKeys patient={patient} labelledBy={papers} />
          </div>
        )}
      </SlipLines>
    </>
  );
}

export function CheckOutFoot({ slip }: { slip: SlipView }): JSX.Element {
  const { snapshot } = useDesk();
  const visit = snapshot.view.today.find((row) => row.visit === slip.visit);
  if (visit === undefined) return <TearOff slip={slip.slip} />;
  const taking = snapshot.view.drawer.takings.find((row) => row.visit === visit.visit);
  return (
    <>
      {taking !== undefined && (
        <Act
          look="plain"
          icon={taking.receipt ? 'check' : 'printer'}
          class="tool-grow"
          give={{ type: 'receipt.give', visit: visit.visit }}
        >
          {t('tools.slip.receipt', { given: taking.receipt ? 'yes' : 'no' })}
        </Act>
      )}
      <Act
        look="primary"
        icon="log-out"
        class="tool-grow"
        give={{ type: 'visit.check-out', visit: visit.visit }}
      >
        {t('tools.check-out.finish', { done: visit.status === 'checked-out' ? 'yes' : 'no' })}
      </Act>
    </>
  );
}

export function BookingBody({ slip }: { slip: SlipView }): JSX.Element {
  return (
    <SlipLines slip={slip}>
      {slip.next.length > 0 && (
        <div class="tool-line tool-line-booked" data-row={`${slip.slip}:book`} data-state="answered">
          <span class="tool-line-label">{t('tools.booking.booked')}</span>
          <div class="tool-line-side">
            <Booked slip={slip} />
          </div>
        </div>
      )}
    </SlipLines>
  );
}

export function BookingFoot({ slip }: { slip: SlipView }): JSX.Element {
  return (
    <>
      <TearOff slip={slip.slip} />
      <FindTime look="primary" words="booking" />
    </>
  );
}
