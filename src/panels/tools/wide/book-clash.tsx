// What setting a visit down there would break: each policy by name, with a reason and who said yes. It can be done all the
// same.
import type { JSX } from 'preact';
import type { Policy } from '../../../office/calendar/conflicts.ts';
import { t } from '../../../text/current.ts';
import { Chip } from '../parts/chip.tsx';
import { useDesk } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { Labelled } from '../parts/labelled.tsx';
import type { Draft } from './draft.ts';

export function Clash({
  draft,
  setDraft,
  conflicts,
}: {
  draft: Draft;
  setDraft: (d: Draft) => void;
  conflicts: readonly Policy[];
}): JSX.Element {
  const { view } = useDesk().snapshot;
  return (
    <div class="tool-clash">
      <p>
        <Chip tone="bad" icon="triangle-alert">
          {t('tools.side.clash')}
        </Chip>
      </p>
      <ul class="tool-policies">
        {conflicts.map((policy) => (
          <li key={policy}>{t(`policy.${policy}`)}</li>
        ))}
      </ul>
      <p class="small">{t('tools.side.still')}</p>
      <Labelled words={t('tools.side.why')}>
        {(id) => (
          <Entry
            kind="long"
            id={id}
            value={draft.why}
            field="book:why"
            onDraft={(why) => setDraft({ ...draft, why })}
            onCommit={(why) => setDraft({ ...draft, why })}
          />
        )}
      </Labelled>
      <Labelled words={t('tools.side.said-yes')}>
        {(id) => (
          <Choose
            id={id}
            value={draft.saidYes}
            field="book:said-yes"
            options={[
              { value: '', words: t('tools.side.nobody') },
              ...view.team.map((p) => ({ value: p.who, words: p.name })),
            ]}
            onChoose={(saidYes) => setDraft({ ...draft, saidYes })}
          />
        )}
      </Labelled>
    </div>
  );
}
