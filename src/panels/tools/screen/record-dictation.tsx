// Typing: play what was spoken, write each line's gap, leave a question where it was not heard, send the draft to sign.
// What is typed is never corrected here.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say, t } from '../../../text/current.ts';
import type { DictationFieldView, RecordsCaseView } from '../../../views/records.ts';
import { Act } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { Colleague } from '../parts/colleague.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { Part } from './referral-parts.tsx';

function Line({ of, f, n }: { of: RecordsCaseView; f: DictationFieldView; n: number }): JSX.Element {
  const { act } = useDesk();
  const heard = useId();
  return (
    <li class="tool-row tool-task">
      <span class="tool-grow tool-two">
        <span id={heard}>{f.say === null ? t('records.line.unheard', { n }) : say(f.say)}</span>
        {f.heard !== null && !of.done && (
          <span class="small muted">{t('records.heard', { heard: f.heard })}</span>
        )}
        {f.say !== null && !of.done && (
          <span class="record-type">
            <Entry
              labelledBy={heard}
              field={`type:${of.work}:${f.field}`}
              value={f.text}
              onCommit={(text) => act({ type: 'records.type', work: of.work, field: f.field, text })}
            />
            <Act
              look="quiet"
              icon="circle-question-mark"
              label={t('records.query.label', { n })}
              give={{ type: 'records.query', work: of.work, field: f.field }}
            >
              {t('records.query')}
            </Act>
          </span>
        )}
        {of.done && <span class="data">{f.text}</span>}
      </span>
      {f.queried && (
        <Chip tone="info" icon="circle-question-mark">
          {t('records.queried')}
        </Chip>
      )}
    </li>
  );
}

export function RecordDictation({
  of,
  d,
}: {
  of: RecordsCaseView;
  d: NonNullable<RecordsCaseView['dictation']>;
}): JSX.Element {
  const { view } = useDesk().snapshot;
  const [to, setTo] = useKept(`draft-to:${of.work}`, view.team[0]?.who ?? '');
  return (
    <>
      <Part title={t('records.spoken', { by: d.providerName, name: of.name })}>
        {!of.done && (
          <div class="tool-keys">
            <Act look="plain" icon="play" give={{ type: 'records.play', work: of.work }}>
              {t('records.play', { again: d.plays > 0 ? 'yes' : 'no' })}
            </Act>
          </div>
        )}
        <ol>
          {d.fields.map((f, n) => (
            <Line key={f.field} of={of} f={f} n={n + 1} />
          ))}
        </ol>
      </Part>
      {!of.done && (
        <Part title={t('records.draft.title')}>
          <div class="case-line">
            <Colleague
              words={t('records.draft.to')}
              value={to}
              field={`draft-to:${of.work}`}
              onChoose={setTo}
            />
            <Act look="primary" icon="signature" give={{ type: 'records.draft', work: of.work, to }}>
              {t('records.draft')}
            </Act>
          </div>
        </Part>
      )}
    </>
  );
}
