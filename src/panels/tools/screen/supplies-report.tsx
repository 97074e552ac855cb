// Telling somebody about a piece of supply work: who runs the vaccines, the manager, the maker, the supplier, those who
// treat. Unfolded from one key; whoever was told has a tick, and whoever was told last has answered.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { REPORT_TO } from '../../../office/supplies/schema.ts';
import { t } from '../../../text/current.ts';
import { Act, Press } from '../parts/act.tsx';
import { useKept } from '../parts/desk.ts';
import { arrows } from '../parts/focus.ts';

export function Report({ work, told }: { work: string; told: readonly string[] }): JSX.Element {
  const [open, setOpen] = useKept(`report:${work}`, false);
  const id = useId();
  const last = told.at(-1);
  return (
    <>
      <Press
        look="quiet"
        icon="phone"
        expanded={open}
        controls={open ? id : ''}
        onPress={() => setOpen(!open)}
      >
        {t('tools.supplies.report', { count: told.length })}
      </Press>
      {open && (
        <div
          id={id}
          class="tool-pick tool-pick-wide"
          role="group"
          aria-label={t('tools.supplies.report', { count: 0 })}
          onKeyDown={arrows}
        >
          {REPORT_TO.map((to) => (
            <Act
              key={to}
              look="row"
              icon={told.includes(to) ? 'check' : 'phone'}
              give={{ type: 'supplies.report', work, to }}
            >
              {t('tools.supplies.to', { to })}
            </Act>
          ))}
        </div>
      )}
      {open && last !== undefined && (
        <span class="small" role="status">
          {t('tools.supplies.told', { to: last })}
        </span>
      )}
    </>
  );
}
