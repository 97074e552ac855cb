// An entry that is said to be wrong: as it stands, what is said of it, and what one can do: add, overwrite, delete, hand
// it to whoever wrote it, turn it down. Which of these belongs to the desk is not written here.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { AMEND_WAYS, type AmendWay } from '../../../office/records/kinds.ts';
import { say, t } from '../../../text/current.ts';
import type { CorrectionView, RecordsCaseView } from '../../../views/records.ts';
import { Act, Press } from '../parts/act.tsx';
import { Colleague } from '../parts/colleague.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { Fact, Part } from './referral-parts.tsx';

function Change({ of }: { of: RecordsCaseView }): JSX.Element {
  const [how, setHow] = useKept<AmendWay>(`record-how:${of.work}`, AMEND_WAYS[0]);
  const [dated, setDated] = useKept<'today' | 'entry-day'>(`record-dated:${of.work}`, 'today');
  const [value, setValue] = useKept(`record-value:${of.work}`, '');
  const [what, when, text] = [useId(), useId(), useId()];
  return (
    <Part title={t('records.change')}>
      <div class="case-form">
        <label class="tool-labelled" for={what}>
          <span class="small muted">{t('records.change.how')}</span>
          <Choose
            id={what}
            value={how}
            field={`record-how:${of.work}`}
            options={AMEND_WAYS.map((x) => ({ value: x, words: t('records.amend-way', { how: x }) }))}
            onChoose={(x) => setHow(x as AmendWay)}
          />
        </label>
        <label class="tool-labelled" for={text}>
          <span class="small muted">{t('records.change.value')}</span>
          <Entry
            id={text}
            field={`record-value:${of.work}`}
            value={value}
            onCommit={setValue}
            onDraft={setValue}
          />
        </label>
      </div>
      <div class="case-line" role="group" aria-label={t('records.change.dated')} id={when}>
        {(['today', 'entry-day'] as const).map((x) => (
          <Press
            key={x}
            look="choice"
            icon={dated === x ? 'circle-dot' : 'circle'}
            pressed={dated === x}
            onPress={() => setDated(x)}
          >
            {t('records.dated', { dated: x === 'today' ? 'today' : 'then' })}
          </Press>
        ))}
        <span class="tool-grow" />
        <Act
          look="primary"
          icon="file-pen"
          give={{ type: 'records.amend', work: of.work, how, value, dated }}
        >
          {t('records.amend')}
        </Act>
      </div>
    </Part>
  );
}

/** The entry as it stands, and what is said of it. */
export function Entered({ of, c }: { of: RecordsCaseView; c: CorrectionView }): JSX.Element {
  return (
    <Part title={t('records.entry.title')}>
      <p class="case-said data">{say(c.entry)}</p>
      <p class="case-said">{say(c.asked)}</p>
      <dl class="tool-facts">
        <Fact label={t('records.about')}>
          <b>{of.name}</b> <span class="data digits">{of.birthDate}</span>
        </Fact>
        <Fact label={t('records.entry.by')}>
          {c.author === 'player' ? t('records.entry.you') : c.authorName}
        </Fact>
        <Fact label={t('records.came-in')}>
          <span class="data digits">{c.receivedOn}</span>
        </Fact>
      </dl>
    </Part>
  );
}

export function RecordEntry({ of }: { of: RecordsCaseView }): JSX.Element | null {
  const { view } = useDesk().snapshot;
  const [who, setWho] = useKept(`record-who:${of.work}`, view.team[0]?.who ?? '');
  if (of.done) return null;
  return (
    <>
      <Change of={of} />
      <Part title={t('records.not-yours')}>
        <div class="case-line">
          <Colleague
            words={t('records.hand-to')}
            value={who}
            field={`record-who:${of.work}`}
            onChoose={setWho}
          />
          <Act look="quiet" icon="forward" give={{ type: 'records.hand-on', work: of.work, to: who }}>
            {t('records.hand-on')}
          </Act>
          <Act look="quiet" icon="ban" give={{ type: 'records.deny', work: of.work }}>
            {t('records.deny')}
          </Act>
        </div>
      </Part>
    </>
  );
}
