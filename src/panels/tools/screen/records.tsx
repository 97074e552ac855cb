// The records desk on the monitor: what has come in, and the case in front. Each kind of case is a file of its own.
// Which deed is right is not written here.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say, t, text } from '../../../text/current.ts';
import type { RecordsCaseView, RecordsRow } from '../../../views/records.ts';
import type { TextRef } from '../../../views/types.ts';
import { Act, Press } from '../parts/act.tsx';
import { FindChart } from '../parts/find-chart.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { arrows } from '../parts/focus.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import { LetterDesk } from './letter-desk.tsx';
import { RecordDictation } from './record-dictation.tsx';
import { Entered, RecordEntry } from './record-entry.tsx';
import { Letter, RecordLetter } from './record-letter.tsx';
import { IncidentReport, Mend } from './record-mistake.tsx';
import { RecordPapers } from './record-papers.tsx';
import { Part } from './referral-parts.tsx';

function Row({ row, first }: { row: RecordsRow; first: boolean }): JSX.Element {
  const { session } = useDesk();
  const what = say(row.title);
  return (
    <li class="tool-row" data-row={`work:${row.work}`}>
      <Act
        look="row"
        class="tool-item"
        first={first}
        give={{ type: 'records.open', work: row.work }}
        then={() => session.ui({ work: row.work })}
      >
        <b class="tool-time digits">{text().clock(row.atMs)}</b>
        <span class="tool-grow tool-two">
          <b>{what}</b>
          {row.name !== null && <span class="small muted">{row.name}</span>}
        </span>
        <Chip
          tone={row.status === 'new' ? 'info' : row.status === 'open' ? 'arrived' : 'plain'}
          icon={row.status === 'done' ? 'check' : 'file-text'}
        >
          {t('tools.records.status', { status: row.status })}
        </Chip>
      </Act>
    </li>
  );
}

function Chart({ of }: { of: RecordsCaseView }): JSX.Element {
  const { view } = useDesk().snapshot;
  return (
    <Part title={t('records.chart')}>
      {of.chart !== null && (
        <p class="case-said">
          <b>{of.chart.name}</b> <span class="data digits">{of.chart.birthDate}</span>
        </p>
      )}
      <div class="tool-keys">
        {view.chart !== null && (
          <Act
            look="quiet"
            icon="link"
            give={{ type: 'records.match', work: of.work, patient: view.chart.patient }}
          >
            {t('records.match', { name: view.chart.name, born: view.chart.birthDate })}
          </Act>
        )}
        <FindChart look="quiet">{t('tools.attach.find')}</FindChart>
      </div>
    </Part>
  );
}

function Due({ of }: { of: RecordsCaseView }): JSX.Element {
  const { act } = useDesk();
  const id = useId();
  return (
    <Part title={t('records.due.title')}>
      <div class="case-line">
        <label class="tool-labelled tool-narrow" for={id}>
          <span class="small muted">{t('records.due')}</span>
          <Entry
            kind="date"
            id={id}
            field={`record-due:${of.work}`}
            value={of.due ?? ''}
            onCommit={(on) => act({ type: 'records.due', work: of.work, on })}
          />
        </label>
      </div>
    </Part>
  );
}

function Case({ of, refusal }: { of: RecordsCaseView; refusal: TextRef | null }): JSX.Element {
  const { session } = useDesk();
  const about = of.request !== null || of.correction !== null;
  return (
    <Monitor
      icon="files"
      of={`record:${of.work}`}
      title={say(of.title)}
      under={of.name === '' ? undefined : of.name}
      refusal={refusal}
      actions={
        <Press look="bar" icon="list" label={t('records.back')} onPress={() => session.ui({ work: null })} />
      }
      foot={
        (about || of.letter !== null) && !of.done ? (
          <div class="tool-screen-foot">
            <span class="tool-grow" />
            <Act
              look="plain"
              icon="check"
              give={{ type: of.letter === null ? 'records.close' : 'letter.close', work: of.work }}
            >
              {t('records.close')}
            </Act>
          </div>
        ) : undefined
      }
    >
      <div class="tool-scroll" data-case={of.work}>
        {of.request !== null && <Letter of={of} r={of.request} />}
        {of.correction !== null && <Entered of={of} c={of.correction} />}
        {about && !of.done && <Chart of={of} />}
        {about && !of.done && <Due of={of} />}
        {of.request !== null && <RecordLetter of={of} r={of.request} />}
        {of.correction !== null && <RecordEntry of={of} />}
        {of.papers.length > 0 && <RecordPapers of={of} />}
        {of.dictation !== null && <RecordDictation of={of} d={of.dictation} />}
        {of.letter !== null && <LetterDesk of={of} l={of.letter} />}
        <Mend work={of.work} />
      </div>
    </Monitor>
  );
}

export function Records({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { snapshot, session } = useDesk();
  const { view, ui } = snapshot;
  const [reporting, setReporting] = useKept('incident-open', false);
  const rows = view.records?.rows ?? [];
  const at = view.records?.at ?? null;
  if (at !== null && ui.work === at.work && !reporting)
    return <Case key={at.work} of={at} refusal={refusal} />;
  return (
    <Monitor
      icon="files"
      of={reporting ? 'incident' : 'records'}
      title={t('tools.records.title')}
      refusal={refusal}
      foot={
        <div class="tool-screen-foot">
          <Press
            look="quiet"
            icon={reporting ? 'list' : 'shield-alert'}
            onPress={() => {
              setReporting(!reporting);
              session.ui({ work: null });
            }}
          >
            {t(reporting ? 'records.back' : 'records.report')}
          </Press>
        </div>
      }
    >
      <div class="tool-scroll">
        {reporting ? (
          <IncidentReport done={() => setReporting(false)} />
        ) : rows.length === 0 ? (
          <Empty icon="files">
            {t(view.records === null ? 'tools.records.not-dealt' : 'tools.records.none')}
          </Empty>
        ) : (
          <ul onKeyDown={(event) => arrows(event, '.tool-item')}>
            {rows.map((row, n) => (
              <Row key={row.work} row={row} first={ui.work === null ? n === 0 : row.work === ui.work} />
            ))}
          </ul>
        )}
      </div>
    </Monitor>
  );
}
