// The tabs of an open chart. Rows that can be told carry a small *Tell*; demographic lines can be taken up and changed.
// What is shown is what is on file, right or not.
import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { CommandOf } from '../../../office/commands.ts';
import { say, t, text } from '../../../text/current.ts';
import type { ChartView } from '../../../views/types.ts';
import { Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { chosen, whenOn } from '../parts/figures.ts';
import { useHeldFocus } from '../parts/focus.ts';
import { Empty } from '../parts/frames.tsx';
import { Tell } from '../parts/tell.tsx';
import { whole } from '../../theme/whole.tsx';

type Demographic = CommandOf<'people.change'>['field'];

function Fact({
  label,
  item,
  children,
}: {
  label: string;
  item?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="tool-fact">
      <dt class="small muted">{label}</dt>
      <dd>
        <span class="tool-grow">{children}</span>
        {item !== undefined && <Tell item={item} />}
      </dd>
    </div>
  );
}

function ChangeableFact(props: {
  patient: string;
  field: Demographic;
  value: string;
  item?: string;
}): JSX.Element {
  const { act } = useDesk();
  const { patient, field, value, item } = props;
  const [open, setOpen] = useKept(`change:${patient}:${field}`, false);
  const label = useId();
  const row = useRef<HTMLDivElement>(null);
  useHeldFocus(row);
  return (
    <div class="tool-fact" data-row={`chart:${field}`} ref={row}>
      <dt class="small muted" id={label}>
        {say({ id: `field.${field}` })}
      </dt>
      <dd>
        {open ? (
          <Entry
            kind={field === 'birth-date' ? 'date' : field === 'phone' ? 'phone' : 'text'}
            value={value}
            labelledBy={label}
            field={`chart:${field}`}
            onCommit={(next) => {
              act({ type: 'people.change', patient, field, value: next });
              setOpen(false);
            }}
            onEnter={() => setOpen(false)}
            onEscape={() => setOpen(false)}
          />
        ) : (
          <>
            <span class="tool-grow data">{value === '' ? t('tools.chart.nothing') : whole(value)}</span>
            <Press
              look="quiet"
              class="tool-square"
              icon="pencil-line"
              label={t('tools.chart.change', { field: say({ id: `field.${field}` }) })}
              onPress={() => setOpen(true)}
            />
            {item !== undefined && <Tell item={item} />}
          </>
        )}
      </dd>
    </div>
  );
}

function Summary({ chart }: { chart: ChartView }): JSX.Element {
  const { patient } = chart;
  return (
    <dl class="tool-facts">
      <ChangeableFact patient={patient} field="full-name" value={chart.name} />
      <ChangeableFact patient={patient} field="birth-date" value={chart.birthDate} item="chart.birth-date" />
      <ChangeableFact patient={patient} field="address" value={chart.address} item="chart.address" />
      <ChangeableFact patient={patient} field="phone" value={chart.phone} item="chart.phone" />
      <ChangeableFact
        patient={patient}
        field="emergency-contact"
        value={chart.emergencyContact}
        item="chart.emergency-contact"
      />
      <Fact label={t('tools.chart.provider')}>{chart.provider}</Fact>
      <Fact label={t('tools.chart.balance')} item="balance">
        <span class="data">{text().money(chart.balanceCents)}</span>
      </Fact>
      <Fact label={t('tools.chart.allergies')} item="chart.allergies">
        {chart.allergies.length === 0 ? t('tools.chart.nothing') : text().list(chart.allergies)}
      </Fact>
      <Fact label={t('tools.chart.medicines')} item="chart.medicines">
        {chart.medicines.length === 0 ? t('tools.chart.nothing') : text().list(chart.medicines)}
      </Fact>
      {chart.notes.length > 0 && (
        <Fact label={t('tools.chart.notes')} item="chart.last-note">
          {chart.notes.map((note) => (
            <p key={note.id}>{say(note)}</p>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function List<T>(props: { rows: readonly T[]; show: (row: T) => JSX.Element }): JSX.Element {
  if (props.rows.length === 0) return <Empty icon="file-text">{t('tools.chart.none')}</Empty>;
  return (
    <ul class="tool-list">
      {props.rows.map((row, at) => (
        <li key={at}>{props.show(row)}</li>
      ))}
    </ul>
  );
}

export function ChartTabBody({ chart }: { chart: ChartView }): JSX.Element {
  const { view } = useDesk().snapshot;
  const whose = (why: string): string =>
    view.contacts.find((c) => c.contact === why)?.name ??
    (why.includes(' ') ? why : t('tools.chart.for-nobody'));
  switch (chart.tab) {
    case 'contacts':
      return (
        <List
          rows={chart.contacts}
          show={(row) => (
            <>
              <b>{row.name}</b> <span class="small muted">{row.relation}</span>
              <p class="small">
                {row.scope.length === 0
                  ? t('tools.chart.may-hear-nothing')
                  : t('tools.chart.may-hear', {
                      what: text().list(
                        row.scope.map((what) => t('tools.chart.class', { what: chosen(what) })),
                      ),
                    })}
              </p>
            </>
          )}
        />
      );
    case 'visits':
      return (
        <List
          rows={chart.visits}
          show={(row) => (
            <>
              <b class="digits">{whenOn(view.dateText, row.on)}</b> <span>{say(row.title)}</span>{' '}
              <span class="small muted">{row.provider}</span>
            </>
          )}
        />
      );
    case 'documents':
      return (
        <List
          rows={chart.documents}
          show={(row) => (
            <>
              <b>{say(row.title)}</b> <span class="small muted digits">{whenOn(view.dateText, row.on)}</span>
            </>
          )}
        />
      );
    case 'messages':
      return (
        <List
          rows={chart.messages}
          show={(row) => (
            <>
              <span class="tool-line-top small muted">
                <b class="digits">{whenOn(view.dateText, row.on)}</b>
                <span>{row.by === 'you' ? t('tools.chart.you') : row.by}</span>
              </span>
              <p>{row.text}</p>
            </>
          )}
        />
      );
    case 'access-log':
      return (
        <List
          rows={chart.accessLog}
          show={(row) => (
            <>
              <b class="digits">{text().clock(row.atMs)}</b>{' '}
              <span>{row.by === 'you' ? t('tools.chart.you') : row.by}</span>{' '}
              <span class="small muted">{whose(row.why)}</span>
            </>
          )}
        />
      );
    default:
      return <Summary chart={chart} />;
  }
}
