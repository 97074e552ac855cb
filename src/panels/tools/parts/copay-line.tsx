// Money taken at the window: the amount the plan's reply or the card said, or empty to type; how it was paid. It takes
// what the player says, and shows what was taken for this visit, by whomever.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t, text } from '../../../text/current.ts';
import type { DayRow } from '../../../views/types.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act } from './act.tsx';
import { useDesk, useKept } from './desk.ts';
import { Entry } from './entry.tsx';
import { centsOf } from './figures.ts';

const METHODS = ['cash', 'card', 'check'] as const;

export function CopayLine({ visit, atEnd = false }: { visit: DayRow; atEnd?: boolean }): JSX.Element {
  const { snapshot } = useDesk();
  const label = useId();
  const left = visit.copayDueCents === null ? null : Math.max(0, visit.copayDueCents - visit.copayTakenCents);
  const [typed, setTyped] = useKept<string | null>(`copay:${visit.visit}`, null);
  const shown = typed ?? (left === null ? '' : (left / 100).toFixed(2));
  const cents = centsOf(shown);
  const taking = snapshot.view.drawer.takings.find((row) => row.visit === visit.visit);
  const at = visit.copayTaken;
  const settled = at !== null || left === 0;
  return (
    <div
      class="tool-line tool-line-copay"
      data-row={`copay:${visit.visit}`}
      data-state={settled ? 'answered' : 'entry'}
    >
      <span class="tool-line-label" id={label}>
        {t('tools.copay.due')}
      </span>
      <div class="tool-line-side">
        {at !== null && (
          <span class="tool-taken">
            <Icon name="check" size={18} />
            <b class="data">{text().money(visit.copayTakenCents)}</b>
            <span class="small muted">
              {t('tools.copay.taken', {
                method: taking?.method ?? 'none',
                by: at.by,
                time: text().clock(at.atMs),
              })}
            </span>
          </span>
        )}
        {at === null && left === 0 && <span class="tool-taken muted">{t('tools.copay.none')}</span>}
        {!settled && (
          <>
            {atEnd && <span class="small muted">{t('tools.copay.not-yet')}</span>}
            <span class="tool-amount">
              <span aria-hidden="true">$</span>
              <Entry
                kind="money"
                value={shown}
                label={t('tools.copay.amount')}
                field={`copay:${visit.visit}`}
                onDraft={setTyped}
                onCommit={setTyped}
              />
            </span>
            <span class="tool-methods" role="group" aria-labelledby={label}>
              {(cents ?? 0) === 0 && <span class="small muted">{t('tools.copay.how-much')}</span>}
              {(cents ?? 0) > 0 &&
                METHODS.map((method) => (
                  <Act
                    key={method}
                    look="quiet"
                    give={{ type: 'copay.take', visit: visit.visit, cents: cents ?? 0, method }}
                    then={() => setTyped(null)}
                    label={t('tools.copay.take-as', { method, amount: text().money(cents ?? 0) })}
                  >
                    {t('tools.copay.method', { method })}
                  </Act>
                ))}
            </span>
          </>
        )}
      </div>
    </div>
  );
}
