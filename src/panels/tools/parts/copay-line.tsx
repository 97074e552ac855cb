// Money taken at the window: the amount due, the amount one takes (as due, or typed), how it was paid. It takes what
// the player says, and shows what the drawer holds for this visit.
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

export function CopayLine({ visit }: { visit: DayRow }): JSX.Element {
  const { snapshot } = useDesk();
  const label = useId();
  const left = Math.max(0, visit.copayDueCents - visit.copayTakenCents);
  const [typed, setTyped] = useKept<string | null>(`copay:${visit.visit}`, null);
  const shown = typed ?? (left / 100).toFixed(2);
  const cents = centsOf(shown);
  const taking = snapshot.view.drawer.takings.find((row) => row.visit === visit.visit);
  return (
    <div
      class="tool-line tool-line-copay"
      data-row={`copay:${visit.visit}`}
      data-state={left === 0 ? 'answered' : 'entry'}
    >
      <span class="tool-line-label" id={label}>
        {t('tools.copay.due')}
      </span>
      <div class="tool-line-side">
        {taking !== undefined && (
          <span class="tool-taken">
            <Icon name="check" size={18} />
            <b class="data">{text().money(taking.cents)}</b>
            <span class="small muted">{t('tools.copay.by', { method: taking.method })}</span>
          </span>
        )}
        {taking === undefined && left === 0 && <span class="tool-taken muted">{t('tools.copay.none')}</span>}
        {taking === undefined && left > 0 && (
          <>
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
              {METHODS.map((method) => (
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
