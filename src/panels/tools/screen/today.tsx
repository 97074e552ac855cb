// Today: the day's list, opening at the time now. A row unfolds to what can be done with that visit. Filters narrow the
// list to a provider or to who is here; they hide nothing from the office.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say, t, text } from '../../../text/current.ts';
import type { DayRow, DeskView, TextRef } from '../../../views/types.ts';
import { Icon, type IconName } from '../../theme/icon.tsx';
import { Press } from '../parts/act.tsx';
import { FindChart } from '../parts/find-chart.tsx';
import { Chip, type ChipTone } from '../parts/chip.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { MINUTE } from '../parts/figures.ts';
import { arrows } from '../parts/focus.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import { showAt } from '../parts/scroll.ts';
import { TodayActs } from './today-acts.tsx';

type Who = 'all' | 'due' | 'here' | 'out';
const WHO: readonly Who[] = ['all', 'due', 'here', 'out'];
const SETS: Record<Exclude<Who, 'all'>, readonly DayRow['status'][]> = {
  due: ['expected'],
  here: ['arrived', 'checked-in', 'roomed', 'with-provider', 'in-lab', 'finished'],
  out: ['checked-out', 'no-show', 'cancelled', 'left'],
};

const LOOKS: Record<DayRow['status'], { tone: ChipTone; icon: IconName }> = {
  expected: { tone: 'info', icon: 'calendar-check' },
  arrived: { tone: 'arrived', icon: 'user-check' },
  'checked-in': { tone: 'ready', icon: 'armchair' },
  roomed: { tone: 'ready', icon: 'door-open' },
  'with-provider': { tone: 'ready', icon: 'stethoscope' },
  'in-lab': { tone: 'ready', icon: 'syringe' },
  finished: { tone: 'private', icon: 'clipboard-check' },
  'checked-out': { tone: 'plain', icon: 'check-check' },
  'no-show': { tone: 'plain', icon: 'user-x' },
  cancelled: { tone: 'plain', icon: 'calendar-x' },
  left: { tone: 'plain', icon: 'log-out' },
};

export function StatusChip({ row }: { row: DayRow }): JSX.Element {
  const { tone, icon } = LOOKS[row.status];
  return (
    <Chip tone={tone} icon={icon}>
      {row.room !== null && (row.status === 'roomed' || row.status === 'with-provider')
        ? say({ id: `resource.${row.room}` })
        : t(`status.${row.status}`)}
    </Chip>
  );
}

function Providers({
  view,
  only,
  choose,
}: {
  view: DeskView;
  only: string;
  choose: (p: string) => void;
}): JSX.Element {
  // Whoever is behind stands first: the row scrolls sideways where there are many.
  const columns = [...(view.book.find((day) => day.day === 0)?.columns ?? [])].sort(
    (a, b) => b.lateByMin - a.lateByMin,
  );
  return (
    <div
      class="tool-band tool-tab-row tool-providers"
      role="group"
      aria-label={t('tools.today.providers')}
      onKeyDown={arrows}
    >
      {columns.map((column) => {
        const late = column.lateByMin > 0;
        return (
          <Press
            key={column.provider}
            look="bar"
            pressed={only === column.provider}
            onPress={() => choose(only === column.provider ? '' : column.provider)}
          >
            <Chip tone={late ? 'arrived' : 'ready'} icon={late ? 'clock-alert' : 'check'}>
              {t('tools.provider', { name: shortly(column.name), late: column.lateByMin })}
            </Chip>
          </Press>
        );
      })}
    </div>
  );
}

/** The family name, as on the board: all of them have room side by side. */
const shortly = (name: string): string => name.split(' ').at(-1) ?? name;

function Row({ row }: { row: DayRow }): JSX.Element {
  const { snapshot } = useDesk();
  // Unfolded for whoever one talks with: the rows of those before fold by themselves.
  const talk = snapshot.view.talk?.contact.contact ?? 'nobody';
  const [open, setOpen] = useKept(`today-row:${row.visit}:${talk}`, false);
  return (
    <li
      class={`tool-row${open ? ' tool-row-open' : ''}`}
      data-row={`visit:${row.visit}`}
      data-start={row.startMs}
    >
      <Press look="row" class="tool-day-row" expanded={open} onPress={() => setOpen(!open)}>
        <b class="tool-time digits">{text().clock(row.startMs)}</b>
        <span class="tool-grow tool-two">
          <span class="tool-name">
            {row.name}
            {row.isNew && <span class="tiny tool-mark">{t('tools.today.new')}</span>}
            {row.late && <span class="tiny tool-mark tool-mark-late">{t('tools.today.late')}</span>}
          </span>
          <span class="tiny muted">
            {row.providerName} · {row.type}
          </span>
        </span>
        {row.flag === 'amber' && (
          <span class="tool-flag">
            <Icon name="flag" size={16} />
            <span class="heard-only">{t('tools.today.amber')}</span>
          </span>
        )}
        <StatusChip row={row} />
      </Press>
      {open && <TodayActs row={row} />}
    </li>
  );
}

export function Today({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { snapshot } = useDesk();
  const { view } = snapshot;
  const [who, setWho] = useKept<Who>('today-who', 'all');
  const [only, setOnly] = useKept('today-provider', '');
  const [filter, setFilter] = useKept('today-filter', false);
  const list = useRef<HTMLUListElement>(null);
  const rows = view.today.filter(
    (row) => (who === 'all' || SETS[who].includes(row.status)) && (only === '' || row.provider === only),
  );
  const earlier = rows.filter((row) => row.startMs + row.minutes * MINUTE <= view.nowMs).length;
  useLayoutEffect(() => {
    // Opens at the time now; afterwards the list stays where it was left.
    if (earlier > 0) showAt(list.current, list.current?.children[earlier]);
  }, [who, only]);
  return (
    <Monitor
      icon="list"
      of="today"
      title={t('tools.today.title')}
      refusal={refusal}
      actions={
        <>
          <Press
            look="bar"
            icon="filter"
            expanded={filter}
            label={t('tools.today.filter')}
            onPress={() => setFilter(!filter)}
          />
          <FindChart look="bar">{t('tools.today.find')}</FindChart>
        </>
      }
      bar={
        <>
          <Providers view={view} only={only} choose={setOnly} />
          {(filter || who !== 'all') && (
            <div
              class="tool-tab-row tool-filters"
              role="group"
              aria-label={t('tools.today.who')}
              onKeyDown={arrows}
            >
              {WHO.map((one) => (
                <Press key={one} look="tab" pressed={who === one} onPress={() => setWho(one)}>
                  {t('tools.today.show', {
                    who: one,
                    count:
                      one === 'all'
                        ? view.today.length
                        : view.today.filter((r) => SETS[one].includes(r.status)).length,
                  })}
                </Press>
              ))}
            </div>
          )}
        </>
      }
      foot={
        <p class="tool-screen-foot small">
          <Icon name={earlier > 0 ? 'chevrons-up-down' : 'lock'} size={16} />
          {earlier > 0 ? t('tools.today.earlier', { count: earlier }) : t('tools.today.charts')}
        </p>
      }
    >
      <div class="tool-scroll">
        {rows.length === 0 ? (
          <Empty icon="calendar-days">{t('tools.today.empty')}</Empty>
        ) : (
          <ul ref={list} onKeyDown={(event) => arrows(event, '.tool-day-row')}>
            {rows.map((row) => (
              <Row key={row.visit} row={row} />
            ))}
          </ul>
        )}
      </div>
    </Monitor>
  );
}
