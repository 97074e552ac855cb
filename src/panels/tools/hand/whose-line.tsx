// Whose visit a check-in or check-out is, once a name was heard and before a chart was opened for it: the rows of today that
// go by that family name, each one press to its chart. Two of a name stand side by side; which of them it is, one asks.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t, text } from '../../../text/current.ts';
import type { DayRow, DeskView, SlipView } from '../../../views/types.ts';
import { Act } from '../parts/act.tsx';
import { useDesk } from '../parts/desk.ts';

/** The list of today turns names round: "Prior, Sam". */
const family = (name: string): string =>
  (name.includes(',') ? name.split(',')[0] : name.trim().split(/\s+/).at(-1))?.toLowerCase() ?? '';

/** The rows of today by the family name that was heard; none where no name was. */
export function rowsByName(view: DeskView): DayRow[] {
  const heard = view.talk?.heard.find((one) => one.field === 'full-name')?.value ?? '';
  return heard === '' ? [] : view.today.filter((row) => family(row.name) === family(heard));
}

export function WhoseLine({ slip }: { slip: SlipView }): JSX.Element | null {
  const { session, snapshot } = useDesk();
  const label = useId();
  const rows = rowsByName(snapshot.view);
  if (slip.patient !== null || rows.length === 0) return null;
  return (
    <div
      class="tool-line"
      data-row={`${slip.slip}:whose`}
      data-state="entry"
      role="group"
      aria-labelledby={label}
    >
      <span class="tool-line-label" id={label}>
        {t('tools.slip.whose')}
      </span>
      <div class="tool-line-side tool-whose">
        {rows.map((row) => (
          <Act
            key={row.visit}
            look="blank"
            icon="folder-open"
            give={{ type: 'chart.open', patient: row.patient }}
            label={t('tools.slip.whose-chart', { name: row.name, time: text().clock(row.startMs) })}
            then={() => session.ui({ app: 'chart', paper: 'slip' })}
          >
            {row.name} <small class="data">{text().clock(row.startMs)}</small>
          </Act>
        ))}
      </div>
    </div>
  );
}
