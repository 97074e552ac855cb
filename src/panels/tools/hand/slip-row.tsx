// One line of a slip. Blank, it asks for itself (openly, or the closed way where something is on file); once heard it
// offers what was heard as one press to write, with read back and a pencil beside it; once written it folds to a line that
// can be taken up again. It fills in nothing by itself, and never says whether what was written is right.
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { CommandOf } from '../../../office/commands.ts';
import { say, t } from '../../../text/current.ts';
import type { SlipField, SlipView } from '../../../views/types.ts';
import { Act, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { focusables, useHeldFocus } from '../parts/focus.ts';
import { useSettled } from '../parts/settled.ts';
import { confirmedOf, offersOf, rowState, type RowState } from './line-state.ts';
import { OfferedLine } from './offered-line.tsx';
import { Icon } from '../../theme/icon.tsx';
import { whole } from '../../theme/whole.tsx';
import { PatientLine } from './patient-line.tsx';
import { chosen } from '../parts/figures.ts';

/** The next line that still wants something: where Enter leads. */
export function nextAfter(row: HTMLElement | null): void {
  const sheet = row?.closest<HTMLElement>('.tool-sheet');
  if (row === null || sheet == null) return;
  const rows = [...sheet.querySelectorAll<HTMLElement>('[data-row]')];
  const after = rows
    .slice(rows.indexOf(row) + 1)
    .filter((r) => r.dataset['state'] !== 'answered' && r.dataset['state'] !== 'confirmed');
  const target =
    after.flatMap((r) => focusables(r))[0] ?? sheet.querySelector<HTMLElement>('.tool-foot .btn-primary');
  target?.focus();
}

export function SlipRow({
  slip,
  field,
  first,
}: {
  slip: SlipView;
  field: SlipField;
  first: boolean;
}): JSX.Element {
  const { act, snapshot } = useDesk();
  const talk = snapshot.view.talk;
  const label = useId();
  const row = useRef<HTMLDivElement>(null);
  const [writing, setWriting] = useKept(`writing:${slip.slip}:${field.field}`, false);
  const heard = talk?.heard.find((h) => h.field === field.field || h.field === field.asks);
  const offers = offersOf(slip, field, talk);
  const plain = rowState(slip, field, talk);
  const settled = useSettled<RowState>(writing ? 'entry' : plain);
  // Taken up to write, the line opens within the press itself: the first letter typed must find it.
  const state = writing ? 'entry' : settled;
  const words = say(field.label);
  const key = `${slip.slip}:${field.field}`;
  useHeldFocus(row);
  const enter = (value: string): void => {
    act({ type: 'slip.enter', slip: slip.slip, field: field.field, value });
  };

  const ask = t('tools.slip.ask', { topic: chosen(field.asks ?? '') });
  const asked = field.asks !== null && (talk?.asked.includes(field.asks) ?? false);
  const again = t('tools.slip.ask-again', { first: heard === undefined && !asked ? 'yes' : 'no' });
  const askable =
    field.asks !== null && talk !== null && (slip.contact === null || slip.contact === talk.contact.contact);
  return (
    <div
      class={`tool-line tool-line-${state}${field.input === 'long' ? ' tool-line-long' : ''}${first ? ' tool-line-now' : ''}`}
      data-row={key}
      data-state={state}
      ref={row}
      onFocusOut={() => {
        if (!writing) return;
        // Leaving the row folds it again; going to its own read back does not, nor does the pencil going away under the
        // focus when the line opens: where focus came to rest is known a moment later.
        queueMicrotask(() => {
          if (row.current !== null && !row.current.contains(document.activeElement)) setWriting(false);
        });
      }}
    >
      <span class="tool-line-label" id={label}>
        {words}
        {field.required && state !== 'answered' && <span class="heard-only"> {t('tools.slip.needed')}</span>}
      </span>
      {state === 'blank' && field.asks !== null && (
        <div class="tool-line-side">
          <Act
            look="blank"
            icon={field.asks === 'card' || field.asks === 'photo-id' ? 'id-card' : 'circle-question-mark'}
            give={{ type: 'say.ask', about: [field.asks], open: true }}
            label={t('tools.slip.ask-for', { words: ask, what: words })}
            first={first}
          >
            {ask}
          </Act>
          {field.onFile !== null && (
            <Act
              look="quiet"
              icon="file-check"
              give={{ type: 'say.ask', about: [field.asks], open: false }}
              label={t('tools.slip.confirm-on-file', {
                what: words,
                value: field.onFile,
                name: slip.patientName ?? '',
              })}
            >
              {t('tools.slip.confirm')}
            </Act>
          )}
          <Press
            look="quiet"
            class="tool-square"
            icon="pencil-line"
            label={t('tools.slip.write', { what: words })}
            onPress={() => setWriting(true)}
          />
        </div>
      )}
      {(state === 'offered' || state === 'confirmed') && (
        <OfferedLine
          slip={slip}
          field={field}
          offers={state === 'confirmed' ? confirmedOf(field) : offers}
          heard={askable ? heard : undefined}
          askable={askable}
          first={first}
          onWritten={() => nextAfter(row.current)}
          onPencil={() => setWriting(true)}
        />
      )}
      {state === 'entry' && (
        <div
          class="tool-line-side tool-line-write"
          onFocusIn={() => {
            if (!writing) setWriting(true);
          }}
        >
          {field.input === 'patient' ? (
            <PatientLine slip={slip.slip} field={field.field} value={field.value} labelledBy={label} />
          ) : field.input === 'choice' ? (
            <Choose
              isAct
              value={field.value}
              labelledBy={label}
              field={key}
              first={first}
              options={[
                { value: '', words: t('tools.choose') },
                ...(field.choices ?? []).map((c) => ({ value: c.value, words: say(c.label) })),
              ]}
              onChoose={enter}
            />
          ) : (
            <Entry
              kind={
                field.input === 'long'
                  ? 'long'
                  : field.input === 'date'
                    ? 'date'
                    : field.input === 'phone'
                      ? 'phone'
                      : 'text'
              }
              value={field.value}
              labelledBy={label}
              field={key}
              first={first}
              placeholder={field.input === 'date' ? t('tools.date-shape') : ''}
              onCommit={enter}
              onEnter={() => nextAfter(row.current)}
            />
          )}
          {askable && field.asks !== null && (heard !== undefined || asked || writing) && (
            <div class="tool-line-more">
              {heard !== undefined && (
                <Act look="quiet" icon="ear" give={{ type: 'say.read-back', field: heard.field }}>
                  {t('tools.slip.read-back')}
                </Act>
              )}
              <Act
                look="quiet"
                icon="repeat"
                class={heard === undefined ? undefined : 'tool-ask-again'}
                give={{ type: 'say.ask', about: [field.asks], open: true }}
                label={t('tools.slip.ask-again-for', { words: again, what: words })}
              >
                {again}
              </Act>
            </div>
          )}
        </div>
      )}
      {state === 'answered' && (
        <div class="tool-line-side">
          <Press
            look="row"
            class="tool-answer"
            label={t('tools.slip.take-up', { what: words, value: shown(field) })}
            onPress={() => setWriting(true)}
          >
            <Icon name="check" size={18} />
            <span class="data">{whole(shown(field))}</span>
          </Press>
          <IntoChart slip={slip} field={field} />
          {askable && heard !== undefined && !heard.readBack && (
            <Act
              look="bare"
              class="tool-square"
              icon="ear"
              give={{ type: 'say.read-back', field: heard.field }}
              label={t('tools.slip.read-back-of', { what: words })}
            />
          )}
        </div>
      )}
    </div>
  );
}

/** The lines of a slip that the chart holds too. */
const ON_FILE = [
  'full-name',
  'birth-date',
  'address',
  'phone',
  'emergency-contact',
] as const satisfies readonly CommandOf<'people.change'>['field'][];

/** What stands on a check-in slip need not be typed again: it is written into the chart of whoever the slip is about. */
function IntoChart({ slip, field }: { slip: SlipView; field: SlipField }): JSX.Element | null {
  const name = ON_FILE.find((one) => one === field.field);
  if (slip.kind !== 'check-in' || slip.patient === null || field.onFile === null) return null;
  if (name === undefined || field.onFile === field.value) return null;
  return (
    <Act
      look="quiet"
      icon="folder-open"
      give={{ type: 'people.change', patient: slip.patient, field: name, value: field.value }}
      label={t('tools.slip.into-chart-of', {
        what: say(field.label),
        value: field.value,
        name: slip.patientName ?? '',
      })}
    >
      {t('tools.slip.into-chart')}
    </Act>
  );
}

const shown = (field: SlipField): string => {
  const choice = field.choices?.find((c) => c.value === field.value);
  return choice === undefined ? field.shown : say(choice.label);
};
