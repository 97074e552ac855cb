// Charts: a search first, by name or phone, by birth date, or both, then one open chart at a time. Near-identical names stay rows of
// their own and carry their alert. Opening any chart is possible and is logged.
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { CHART_TABS } from '../../../office/kinds.ts';
import { say, t } from '../../../text/current.ts';
import type { ChartView, TextRef } from '../../../views/types.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { Chip } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { arrows } from '../parts/focus.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import { ScanKeys, GiveKeys } from '../parts/papers.tsx';
import { alike } from './alike.ts';
import { ChartTabBody } from './chart-tabs.tsx';

function Search({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { snapshot, act, session } = useDesk();
  const { chart, talk } = snapshot.view;
  // What was searched for somebody else is not shown to whoever looks over the counter now.
  const search = snapshot.view.search?.ofOther ? null : snapshot.view.search;
  const here = talk?.contact.contact ?? '';
  const [name, setName] = useKept(`search-name:${here}`, search?.name ?? '');
  const [birthDate, setBirthDate] = useKept(`search-born:${here}`, search?.birthDate ?? '');
  const [, setSearching] = useKept<string | null>('chart-search', null);
  const heard = (field: string): string => talk?.heard.find((one) => one.field === field)?.value ?? '';
  const both = { name: heard('full-name'), birthDate: heard('birth-date') };
  const searched = search !== null && search.name === both.name && search.birthDate === both.birthDate;
  const said = both.name === '' || both.birthDate === '' || searched ? null : both;
  const nameId = useId();
  const bornId = useId();
  const form = useRef<HTMLFormElement>(null);
  const find = (): void => {
    // The fields hold what was typed last; state may be a keystroke behind.
    const read = (field: string): string =>
      form.current?.querySelector<HTMLInputElement>(`[data-field="${field}"]`)?.value ?? '';
    act({ type: 'people.search', name: read('search:name'), birthDate: read('search:birth-date') });
  };
  return (
    <Monitor icon="search" of="chart-search" title={t('tools.search.title')} refusal={refusal}>
      <form
        class="tool-search"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <div class="tool-labelled">
          <label class="small muted" for={nameId}>
            {t('tools.search.name')}
          </label>
          <Entry
            id={nameId}
            value={name}
            field="search:name"
            first
            replaces
            onDraft={setName}
            onCommit={setName}
            onEnter={find}
          />
        </div>
        <div class="tool-labelled tool-narrow">
          <label class="small muted" for={bornId}>
            {t('tools.search.born')}
          </label>
          <Entry
            id={bornId}
            kind="date"
            value={birthDate}
            field="search:birth-date"
            replaces
            placeholder={t('tools.date-shape')}
            onDraft={setBirthDate}
            onCommit={setBirthDate}
            onEnter={find}
          />
        </div>
        <Act
          look="plain"
          icon="search"
          give={{ type: 'people.search', name, birthDate }}
          label={t('tools.search.go')}
        >
          {t('tools.search.go')}
        </Act>
      </form>
      {said !== null && (
        <div class="tool-band">
          <Act
            look="quiet"
            icon="ear"
            give={{ type: 'people.search', ...said }}
            then={() => {
              setName(said.name);
              setBirthDate(said.birthDate);
            }}
          >
            {t('tools.search.as-heard', { sought: `${said.name}, ${said.birthDate}` })}
          </Act>
        </div>
      )}
      {chart !== null && (
        <div class="tool-band">
          <Press look="quiet" icon="folder-open" onPress={() => setSearching(null)}>
            {t('tools.search.back', { name: chart.name })}
          </Press>
        </div>
      )}
      <div class="tool-scroll">
        {search === null ? (
          <Empty icon="folder-lock">{t('tools.search.start')}</Empty>
        ) : search.rows.length === 0 ? (
          <Empty icon="user-search">
            {t('tools.search.none', {
              sought: [search.name.trim(), search.birthDate.trim()].filter((x) => x !== '').join(', '),
            })}
          </Empty>
        ) : (
          <ul
            aria-label={t('tools.search.found', { count: search.rows.length })}
            onKeyDown={(event) => arrows(event, '.tool-found')}
          >
            {search.rows.map((row) => (
              <li key={row.patient} class="tool-row" data-row={`found:${row.patient}`}>
                <Act
                  look="row"
                  class="tool-found"
                  opens="chart"
                  give={{ type: 'chart.open', patient: row.patient }}
                  then={() => {
                    setSearching(null);
                    session.ui({ app: 'chart' });
                  }}
                >
                  <span class="tool-grow tool-two">
                    <b class="data">{row.name}</b>
                    <span class="small muted">{row.address}</span>
                  </span>
                  <span class="tool-two tool-end">
                    <span class="data">{row.birthDate}</span>
                    <span class="small muted data">{t('tools.chart.number', { number: row.chart })}</span>
                  </span>
                  {alike(row, search.rows) && (
                    <Chip tone="arrived" icon="users">
                      {t('tools.search.alike')}
                    </Chip>
                  )}
                </Act>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Monitor>
  );
}

function Open({ chart, refusal }: { chart: ChartView; refusal: TextRef | null }): JSX.Element {
  const { session, snapshot } = useDesk();
  // Left from an earlier talk: nobody may take it for the chart of who is here now.
  const earlier = chart.ofOther === true && snapshot.view.talk !== null;
  const [, setSearching] = useKept<string | null>('chart-search', null);
  const [papers, setPapers] = useKept(`papers:${chart.patient}`, false);
  return (
    <Monitor
      icon="folder-open"
      of={`chart:${chart.patient}`}
      title={chart.name}
      under={t('tools.chart.under', { birthDate: chart.birthDate, number: chart.number })}
      refusal={refusal}
      actions={
        <>
          <Press
            look="bar"
            icon="search"
            label={t('tools.chart.search')}
            onPress={() => setSearching(chart.patient)}
          />
          <Act look="bar" icon="folder-lock" give={{ type: 'chart.close' }} label={t('tools.chart.close')} />
        </>
      }
      bar={
        <>
          {(earlier || chart.nameAlert || chart.flags.length > 0) && (
            <div class="tool-alerts">
              {earlier && (
                <p>
                  <Icon name="history" size={18} />
                  {t('tools.chart.earlier')}
                </p>
              )}
              {chart.nameAlert && (
                <p>
                  <Icon name="users" size={18} />
                  {t('tools.chart.name-alert')}
                </p>
              )}
              {chart.flags.map((flag) => (
                <p key={flag.id} class="tool-alert-private">
                  <Icon name="shield-alert" size={18} />
                  {say(flag)}
                </p>
              ))}
            </div>
          )}
          <div
            class="tool-tab-row tool-chart-tabs"
            role="group"
            aria-label={t('tools.chart.tabs')}
            onKeyDown={arrows}
          >
            {CHART_TABS.map((tab, at) => (
              <Act
                key={tab}
                look="tab"
                pressed={chart.tab === tab}
                first={at === 0}
                give={{ type: 'chart.look', patient: chart.patient, tab }}
              >
                {t('tools.chart.tab', { tab })}
              </Act>
            ))}
          </div>
        </>
      }
      foot={
        <div class="tool-screen-foot tool-chart-foot">
          {papers && <ScanKeys patient={chart.patient} label={t('tools.scan.open')} />}
          {papers && <GiveKeys patient={chart.patient} label={t('tools.check-out.print')} />}
          <Act
            look="quiet"
            icon="shield-check"
            opens="cover"
            give={{ type: 'coverage.open', patient: chart.patient }}
            then={() => session.ui({ app: 'cover' })}
          >
            {t('tools.today.cover')}
          </Act>
          <Press look="quiet" icon="files" expanded={papers} onPress={() => setPapers(!papers)}>
            {t('tools.chart.papers')}
          </Press>
          <span class="tool-grow" />
          <button
            type="button"
            class="btn-quiet"
            data-open="book"
            onClick={() => session.ui({ app: 'book' })}
          >
            <Icon name="calendar-plus" size={18} />
            {t('tools.chart.book')}
          </button>
        </div>
      }
    >
      <div
        class="tool-scroll"
        role="group"
        aria-label={t('tools.chart.tab', { tab: chart.tab })}
        tabIndex={chart.tab === 'summary' ? undefined : 0}
      >
        <ChartTabBody chart={chart} />
      </div>
    </Monitor>
  );
}

export function Chart({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { chart } = useDesk().snapshot.view;
  // While one chart is open the search can be taken up beside it; another chart that opens ends that.
  const [searching] = useKept<string | null>('chart-search', null);
  return chart === null || searching === chart.patient ? (
    <Search refusal={refusal} />
  ) : (
    <Open key={chart.patient} chart={chart} refusal={refusal} />
  );
}
