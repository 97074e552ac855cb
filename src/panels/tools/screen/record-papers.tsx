// A stack to index: each paper as it lies there, with its names, dates and pages; where it goes, as what, under which day,
// and who sees it first. Filing and setting aside are equal in look.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { DOCUMENT_KINDS, type DocumentKind, SET_ASIDE } from '../../../office/records/kinds.ts';
import { say, t } from '../../../text/current.ts';
import type { PaperSheetView, RecordsCaseView } from '../../../views/records.ts';
import { Act } from '../parts/act.tsx';
import { FindChart } from '../parts/find-chart.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { chosen } from '../parts/figures.ts';
import { patientsInSight } from '../parts/patients.ts';
import { Fact, Part } from './referral-parts.tsx';

function Index({ of, p }: { of: RecordsCaseView; p: PaperSheetView }): JSX.Element {
  const { view } = useDesk().snapshot;
  const [patient, setPatient] = useKept(`paper-chart:${p.paper}`, '');
  const [kind, setKind] = useKept<DocumentKind>(`paper-kind:${p.paper}`, DOCUMENT_KINDS[0]);
  const [on, setOn] = useKept(`paper-on:${p.paper}`, '');
  const [shown, setShown] = useKept(`paper-shown:${p.paper}`, '');
  const [chart, what, when, who] = [useId(), useId(), useId(), useId()];
  const known = patientsInSight(view);
  const whose = patient;
  return (
    <>
      <div class="case-form">
        <label class="tool-labelled" for={chart}>
          <span class="small muted">{t('records.paper.chart')}</span>
          <Choose
            id={chart}
            value={whose}
            field={`paper-chart:${p.paper}`}
            options={[
              { value: '', words: t('tools.side.choose-patient') },
              ...known.map((k) => ({
                value: k.patient,
                words: k.detail === null ? k.name : `${k.name}, ${k.detail}`,
              })),
            ]}
            onChoose={setPatient}
          />
        </label>
        <label class="tool-labelled" for={what}>
          <span class="small muted">{t('records.paper.kind')}</span>
          <Choose
            id={what}
            value={kind}
            field={`paper-kind:${p.paper}`}
            options={DOCUMENT_KINDS.map((k) => ({ value: k, words: say({ id: `document.record.${k}` }) }))}
            onChoose={(k) => setKind(k as DocumentKind)}
          />
        </label>
        <label class="tool-labelled" for={when}>
          <span class="small muted">{t('records.paper.on')}</span>
          <Entry
            kind="date"
            id={when}
            field={`paper-on:${p.paper}`}
            value={on}
            onCommit={setOn}
            onDraft={setOn}
          />
        </label>
        <label class="tool-labelled" for={who}>
          <span class="small muted">{t('records.paper.shown')}</span>
          <Choose
            id={who}
            value={shown}
            field={`paper-shown:${p.paper}`}
            options={[
              { value: '', words: t('records.paper.nobody') },
              ...view.team.map((m) => ({ value: m.who, words: m.name })),
            ]}
            onChoose={setShown}
          />
        </label>
      </div>
      <div class="tool-keys">
        {whose !== '' && (
          <Act
            look="plain"
            icon="folder-open"
            give={{
              type: 'records.index',
              work: of.work,
              paper: p.paper,
              patient: whose,
              kind,
              on,
              shown: shown === '' ? null : shown,
            }}
          >
            {t('records.index')}
          </Act>
        )}
        {SET_ASIDE.map((why) => (
          <Act
            key={why}
            look="quiet"
            icon="hand"
            give={{ type: 'records.set-aside', work: of.work, paper: p.paper, why }}
          >
            {t('records.aside', { why: chosen(why) })}
          </Act>
        ))}
        <FindChart look="quiet">{t('tools.attach.find')}</FindChart>
      </div>
    </>
  );
}

function Sheet({ of, p }: { of: RecordsCaseView; p: PaperSheetView }): JSX.Element {
  return (
    <Part title={say(p.heading)}>
      <dl class="tool-facts">
        <Fact label={t('records.about')}>
          <b>{p.name}</b> <span class="data digits">{p.birthDate}</span>
        </Fact>
        <Fact label={t('records.paper.from')}>{p.from}</Fact>
        {p.dates.map((d) => (
          <Fact key={d.label} label={t('records.paper.date', { label: d.label })}>
            <span class="data digits">{d.on}</span>
          </Fact>
        ))}
        <Fact label={t('records.paper.pages')}>
          {t('records.paper.there', { page: p.page, pages: p.pages, there: p.there })}
        </Fact>
      </dl>
      {p.as === 'stack' ? (
        <Index of={of} p={p} />
      ) : (
        <p class="case-said">
          <Chip tone="ready" icon="check">
            {t('records.paper.put', { as: p.as, name: p.filedTo ?? '' })}
          </Chip>
        </p>
      )}
    </Part>
  );
}

export function RecordPapers({ of }: { of: RecordsCaseView }): JSX.Element {
  return (
    <>
      {of.papers.map((p) => (
        <Sheet key={p.paper} of={of} p={p} />
      ))}
    </>
  );
}
