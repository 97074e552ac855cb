// The teacher's page of results: files go in, each is checked, and the page leads to what the class should talk about. Holds
// together what its parts show; the files themselves stand in handed-in.ts.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { compared, type Dealt } from '../../../session/class/compared.ts';
import { type Attempts, ATTEMPTS, policyOf, studentsOf } from '../../../session/class/students.ts';
import { decodeClassCode } from '../../../shift/class-code.ts';
import { t } from '../../../text/current.ts';
import { Icon, type IconName } from '../../theme/icon.tsx';
import type { ClassPageProps } from '../pages.ts';
import './results.css';
import './results-print.css';
import { Checking } from './checking.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { dealtWords } from './dealt-words.ts';
import { FiguresTable } from './figures-table.tsx';
import { FilesTable } from './files-table.tsx';
import { attempts, checking, code, files, hand, left, type ResultsTab, results, tab } from './handed-in.ts';
import { LineGrid } from './line-grid.tsx';
import { Sheets } from './sheets.tsx';
import { type Moment, momentKey } from './see.tsx';
import { TalkToday } from './talk-today.tsx';
import { WaysOut } from './ways-out.tsx';

const TABS: readonly { id: ResultsTab; icon: IconName }[] = [
  { id: 'files', icon: 'files' },
  { id: 'talk', icon: 'message-circle' },
  { id: 'grid', icon: 'layout-grid' },
  { id: 'figures', icon: 'chart-no-axes-column' },
];

/** What scrolls. */
const pageOf = (part: HTMLElement | null): Element | null => part?.closest('.class-room') ?? null;

export function ResultsPage({ frontDesk, onSession }: ClassPageProps): JSX.Element {
  const { edition } = frontDesk;
  const head = useRef<HTMLParagraphElement>(null);
  const own = useRef<HTMLDivElement>(null);
  const typed = useMemo(
    () => (code.value.trim() === '' ? null : decodeClassCode(edition.contentHash, code.value)),
    [code.value],
  );
  const wanted: Dealt | null = typed?.ok ? typed : null;
  const handed = useMemo(() => compared(results.value, wanted), [results.value, typed]);
  const policy: Attempts = attempts.value ?? policyOf(handed) ?? 'best';
  const students = useMemo(() => studentsOf(handed, policy), [handed, policy]);
  const look = handed.filter(({ verdict }) => verdict !== 'ok').length;
  const seen = results.value.length;

  const take = (more: readonly File[]): void => {
    hand(edition, more).catch((error: unknown) => console.error(error));
  };
  const ready = checking.value === null && seen > 0;
  const known = useRef(seen);
  useEffect(() => {
    // New files lead to what needs a look, or else to what to talk about; who comes back finds the page as it was.
    if (seen > 0 && seen !== known.current) tab.value = look > 0 ? 'files' : 'talk';
    known.current = seen;
  }, [seen]);
  useEffect(() => {
    if (ready) head.current?.focus();
  }, [ready]);
  useEffect(() => {
    const back = left.value;
    left.value = null;
    if (back === null) return;
    // After the page has gone to its head.
    requestAnimationFrame(() => {
      const key = [...(own.current?.querySelectorAll<HTMLElement>('[data-moment]') ?? [])];
      key.find((one) => one.dataset['moment'] === back.at)?.focus({ preventScroll: true });
      pageOf(own.current)?.scrollTo({ top: back.top });
    });
  }, []);
  /** Opens a student's log at one entry, to look at. */
  const seeMoment = (moment: Moment): void => {
    const { name, index, seq, seek } = moment;
    left.value = { top: pageOf(own.current)?.scrollTop ?? 0, at: momentKey(moment) };
    const seen = async (): Promise<void> => {
      const { openViewing } = await import('../../../session/viewing.ts');
      const log = await files.value[index]?.text();
      if (log !== undefined) onSession(openViewing(edition, log, { seq, seek, whose: name }));
    };
    seen().catch((error: unknown) => console.error(error));
  };

  return (
    <div class="results" ref={own}>
      <ChooseFiles
        contentHash={edition.contentHash}
        empty={seen === 0}
        busy={checking.value !== null}
        problem={typed?.ok === false}
        take={take}
      />
      {checking.value !== null && <Checking {...checking.value} />}
      {ready && (
        <>
          <div class="results-summary">
            <p tabIndex={-1} ref={head}>
              <b>{t('results.checked', { good: students.length, all: seen, look })}</b>
            </p>
            <label class="results-attempts">
              <span class="small muted">{t('results.attempts')}</span>
              <select
                class="field"
                value={policy}
                onChange={(event) => {
                  attempts.value = ATTEMPTS.find((one) => one === event.currentTarget.value) ?? null;
                }}
              >
                {ATTEMPTS.map((which) => (
                  <option key={which} value={which}>
                    {t('results.attempts.which', { which })}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p class="small">{dealtWords(students.map(({ result }) => result))}</p>
          <nav class="results-pages" aria-label={t('results.pages')}>
            {TABS.map(({ id, icon }) => (
              <button
                key={id}
                type="button"
                class={id === tab.value ? 'btn btn-primary' : 'btn btn-plain'}
                aria-current={id === tab.value ? 'true' : undefined}
                onClick={() => {
                  tab.value = id;
                }}
              >
                <Icon name={icon} size={18} />
                {id === 'files' && look > 0
                  ? t('results.page.files.look', { look })
                  : t(`results.page.${id}`)}
              </button>
            ))}
          </nav>
          {tab.value === 'files' && (
            <FilesTable
              handed={handed}
              students={students}
              byCode={wanted !== null}
              onTalk={() => {
                tab.value = 'talk';
              }}
            />
          )}
          {tab.value === 'talk' && <TalkToday edition={edition} students={students} seeMoment={seeMoment} />}
          {tab.value === 'grid' && <LineGrid students={students} seeMoment={seeMoment} />}
          {tab.value === 'figures' && <FiguresTable students={students} />}
          <WaysOut handed={handed} students={students} />
          <Sheets edition={edition} students={students} />
        </>
      )}
    </div>
  );
}
