// Cover: what is on file beside the card in hand, the question to the payer, and its reply as it came off the printer.
// It copies, changes and asks; it compares nothing and calls nothing wrong.
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { COVERAGE_FIELDS } from '../../../office/coverage/schema.ts';
import type { CommandOf } from '../../../office/commands.ts';
import { say, t } from '../../../text/current.ts';
import type { CoverageRow, CoverView, PaperView, TextRef } from '../../../views/types.ts';
import { Act, Press } from '../parts/act.tsx';
import { FindChart } from '../parts/find-chart.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { useHeldFocus } from '../parts/focus.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import { patientsInSight } from '../parts/patients.ts';
import { Tell } from '../parts/tell.tsx';
import { CoverReply } from './cover-reply.tsx';

type Field = CommandOf<'coverage.change'>['field'];

const filedValue = (row: CoverageRow, field: Field): string =>
  ({
    payer: row.payerName,
    'member-id': row.memberId,
    'subscriber-name': row.subscriberName,
    group: row.group,
    'effective-date': row.effective,
  })[field];

function FileRow({
  cover,
  row,
  field,
  card,
}: {
  cover: CoverView;
  row: CoverageRow;
  field: Field;
  card: PaperView | undefined;
}): JSX.Element {
  const { act } = useDesk();
  const [open, setOpen] = useKept(`cover:${cover.patient}:${field}`, false);
  const label = useId();
  const line = useRef<HTMLTableRowElement>(null);
  useHeldFocus(line);
  const words = say({ id: `field.${field}` });
  const onCard = card?.rows.find((r) => r.field === field)?.value;
  return (
    <tr data-row={`cover:${field}`} ref={line}>
      <th scope="row" id={label}>
        <span class="heard-only">{words}</span>
      </th>
      <td>
        <span class="tool-cell-label tiny muted" aria-hidden="true">
          {words}
        </span>
        {field === 'payer' ? (
          <Choose
            isAct
            value={row.payer}
            labelledBy={label}
            field="cover:payer"
            options={cover.plans.map(({ payer, name }) => ({ value: payer, words: name }))}
            onChoose={(value) => act({ type: 'coverage.change', patient: cover.patient, field, value })}
          />
        ) : open ? (
          <Entry
            value={filedValue(row, field)}
            labelledBy={label}
            field={`cover:${field}`}
            onCommit={(value) => {
              act({ type: 'coverage.change', patient: cover.patient, field, value });
              setOpen(false);
            }}
            onEnter={() => setOpen(false)}
            onEscape={() => setOpen(false)}
          />
        ) : (
          <span class="tool-cell">
            <span class="data">{filedValue(row, field)}</span>
            <Press
              look="quiet"
              class="tool-square"
              icon="pencil-line"
              label={t('tools.cover.change', { field: words })}
              onPress={() => setOpen(true)}
            />
          </span>
        )}
      </td>
      {card !== undefined && (
        <td>
          <span class="tool-cell-label tiny muted" aria-hidden="true">
            {words}
          </span>
          {onCard !== undefined && (
            <span class="tool-cell">
              <span class="data">{onCard}</span>
              <Act
                look="quiet"
                class="tool-square"
                icon="copy"
                give={{ type: 'coverage.copy-card', patient: cover.patient, fields: [field] }}
                label={t('tools.cover.copy-field', { field: words })}
              />
            </span>
          )}
        </td>
      )}
    </tr>
  );
}

function OnFile({ cover }: { cover: CoverView }): JSX.Element {
  const { view } = useDesk().snapshot;
  const card = cover.cardInHand ? view.papers.find((paper) => paper.paper === 'card') : undefined;
  const first = cover.onFile.find((row) => row.primary) ?? cover.onFile[0];
  const others = cover.onFile.filter((row) => row !== first);
  return (
    <>
      {first === undefined ? (
        <Empty icon="shield-question-mark">{t('tools.cover.none-on-file')}</Empty>
      ) : (
        <table class="tool-cover">
          <thead>
            <tr>
              <td />
              <th scope="col" class="small">
                {t('tools.cover.on-file')}
              </th>
              {card !== undefined && (
                <th scope="col" class="small">
                  {t('tools.cover.card')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {COVERAGE_FIELDS.map((field) => (
              <FileRow key={field} cover={cover} row={first} field={field} card={card} />
            ))}
          </tbody>
        </table>
      )}
      {others.map((row) => (
        <p key={`${row.payer}:${row.memberId}`} class="tool-second-plan small">
          <b>{t('tools.cover.second', { payer: row.payerName })}</b> <span class="data">{row.memberId}</span>
        </p>
      ))}
      {cover.cardInHand && (
        <div class="tool-keys">
          <Act
            look="quiet"
            icon="copy"
            give={{ type: 'coverage.copy-card', patient: cover.patient, fields: [] }}
          >
            {t('tools.cover.copy-all')}
          </Act>
          <Act
            look="quiet"
            icon="circle-plus"
            give={{ type: 'coverage.add', patient: cover.patient, primary: true }}
          >
            {t('tools.cover.add', { as: 'primary' })}
          </Act>
          <Act
            look="quiet"
            icon="circle-plus"
            give={{ type: 'coverage.add', patient: cover.patient, primary: false }}
          >
            {t('tools.cover.add', { as: 'second' })}
          </Act>
        </div>
      )}
    </>
  );
}

function WhoseCover({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { view } = useDesk().snapshot;
  const known = patientsInSight(view);
  return (
    <Monitor icon="shield-check" of="cover-whose" title={t('tools.cover.title')} refusal={refusal}>
      <p class="tool-band small">{t('tools.cover.whose')}</p>
      <div class="tool-scroll">
        <ul>
          {known.map((p, at) => (
            <li key={p.patient} class="tool-row">
              <Act look="row" first={at === 0} give={{ type: 'coverage.open', patient: p.patient }}>
                <span class="tool-grow">{p.name}</span>
                <span class="small muted data">{p.detail}</span>
              </Act>
            </li>
          ))}
        </ul>
      </div>
      <div class="tool-screen-foot">
        <FindChart look="quiet">{t('tools.today.find')}</FindChart>
      </div>
    </Monitor>
  );
}

export function Cover({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { snapshot, session } = useDesk();
  const { cover, papers } = snapshot.view;
  const [choosing, setChoosing] = useKept<string | null>('cover-choosing', null);
  if (cover === null || cover.ofOther || choosing === cover.patient) return <WhoseCover refusal={refusal} />;
  return (
    <Monitor
      icon="shield-check"
      of={`cover:${cover.patient}`}
      title={t('tools.cover.of', { name: cover.name })}
      refusal={refusal}
      actions={
        <Press
          look="bar"
          icon="users"
          label={t('tools.cover.another')}
          onPress={() => setChoosing(cover.patient)}
        />
      }
      foot={
        <div class="tool-screen-foot">
          {papers.length > 1 && (
            <button
              type="button"
              class="btn-quiet"
              data-open="counter"
              onClick={() => session.ui({ paper: 'counter' })}
            >
              {t('tools.cover.compare')}
            </button>
          )}
          <span class="tool-grow">
            {cover.asking && (
              <span class="tool-asking" role="status">
                {t('tools.cover.asking')}
              </span>
            )}
          </span>
          <Act look="primary" icon="send" give={{ type: 'coverage.query', patient: cover.patient }} first>
            {t('tools.cover.ask', { again: cover.reply === null ? 'no' : 'yes' })}
          </Act>
        </div>
      }
    >
      <div class="tool-scroll">
        {cover.reply !== null && <CoverReply reply={cover.reply} />}
        <OnFile key={cover.patient} cover={cover} />
        <div class="tool-keys">
          <Tell item="covered" />
          <Tell item="not-covered" />
          <Tell item="plan-no-answer" />
          <Tell item="copay-due" />
        </div>
      </div>
    </Monitor>
  );
}
