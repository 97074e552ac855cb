// The incident report, for anyone and about anything at this desk: about what, what happened, in plain words; and the ways
// to mend it in the case in front. It never says whether there was a mistake.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CONTAIN_WAYS, INCIDENTS, type Incident } from '../../../office/records/kinds.ts';
import { say, t } from '../../../text/current.ts';
import { Act, Press } from '../parts/act.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { chosen } from '../parts/figures.ts';
import { Part } from './referral-parts.tsx';

export function Mend({ work }: { work: string }): JSX.Element {
  const [open, setOpen] = useKept(`mend:${work}`, false);
  const id = useId();
  return (
    <Part title={t('records.mend.title')}>
      <div class="tool-keys">
        <Press
          look="quiet"
          icon="shield-alert"
          expanded={open}
          controls={open ? id : ''}
          onPress={() => setOpen(!open)}
        >
          {t('records.mend')}
        </Press>
      </div>
      {open && (
        <div id={id} class="tool-keys" role="group" aria-label={t('records.mend')}>
          {CONTAIN_WAYS.map((how) => (
            <Act key={how} look="quiet" icon="undo-2" give={{ type: 'records.contain', work, how }}>
              {t('records.contain', { how: chosen(how) })}
            </Act>
          ))}
        </div>
      )}
    </Part>
  );
}

export function IncidentReport({ done }: { done(): void }): JSX.Element {
  const { view } = useDesk().snapshot;
  const [about, setAbout] = useKept('incident-about', '');
  const [what, setWhat] = useKept<Incident>('incident-what', INCIDENTS[0]);
  const [words, setWords] = useKept('incident-words', '');
  const [of, kind, text] = [useId(), useId(), useId()];
  const options = [
    ...view.work.map((w) => ({
      value: w.work,
      words: w.name === null ? say(w.title) : `${say(w.title)}, ${w.name}`,
      group: t('records.incident.of', { of: 'work' }),
    })),
    ...view.contacts
      .filter((c) => c.status !== 'ringing' && c.name !== null)
      .map((c) => ({
        value: c.contact,
        words: c.name ?? '',
        group: t('records.incident.of', { of: 'talk' }),
      })),
    ...view.inbox.map((i) => ({
      value: i.item,
      words: `${i.from}: ${say(i.subject)}`,
      group: t('records.incident.of', { of: 'tray' }),
    })),
  ];
  const whose = about === '' ? (options[0]?.value ?? '') : about;
  if (options.length === 0) return <p class="case-said muted">{t('records.incident.nothing')}</p>;
  return (
    <Part title={t('records.incident.title')}>
      <div class="case-form">
        <label class="tool-labelled" for={of}>
          <span class="small muted">{t('records.incident.about')}</span>
          <Choose id={of} value={whose} field="incident:about" first options={options} onChoose={setAbout} />
        </label>
        <label class="tool-labelled" for={kind}>
          <span class="small muted">{t('records.incident.what')}</span>
          <Choose
            id={kind}
            value={what}
            field="incident:what"
            options={INCIDENTS.map((x) => ({
              value: x,
              words: t('records.incident.kind', { what: chosen(x) }),
            }))}
            onChoose={(x) => setWhat(x as Incident)}
          />
        </label>
      </div>
      <label class="tool-labelled record-words" for={text}>
        <span class="small muted">{t('records.incident.words')}</span>
        <Entry
          kind="long"
          id={text}
          field="incident:words"
          value={words}
          onCommit={setWords}
          onDraft={setWords}
        />
      </label>
      <div class="tool-keys">
        <Act
          look="primary"
          icon="shield-alert"
          give={{ type: 'incident.report', about: whose, what, words }}
          then={done}
        >
          {t('records.incident.file')}
        </Act>
      </div>
    </Part>
  );
}
