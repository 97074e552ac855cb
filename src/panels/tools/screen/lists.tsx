// Lists in the monitor: who waits for a slot that fell free, and who is to be reminded of a visit. It opens on the piece of
// work in front; what stands on a list is there to be read, and nothing here says whose turn it is.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import type { TextRef } from '../../../views/types.ts';
import type { IconName } from '../../theme/icon.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Empty, Monitor } from '../parts/frames.tsx';
import { WhichOf, WorkTabs } from '../parts/work-tabs.tsx';
import { RemindersPage } from './lists-reminders.tsx';
import { WaitingFoot, WaitingPage } from './lists-waiting.tsx';
import './lists.css';

const TABS = ['waiting', 'reminders'] as const;
type Tab = (typeof TABS)[number];
const ICONS: Record<Tab, IconName> = { waiting: 'hourglass', reminders: 'bell' };

export function Lists({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { snapshot } = useDesk();
  const { view, ui } = snapshot;
  const all = view.outreach;
  const [kept, setTab] = useKept<Tab | null>('lists-tab', null);
  if (all === null)
    return (
      <Monitor icon="calendar-search" of="lists" title={t('tools.lists.title')} refusal={refusal}>
        <Empty icon="calendar-search">{t('tools.lists.nothing')}</Empty>
      </Monitor>
    );
  const open = (work: string): boolean => view.work.some((w) => w.work === work && w.status === 'open');
  const own = { waiting: all.lists, reminders: all.reminders };
  const tab: Tab =
    TABS.find((one) => own[one].some((x) => x.work === ui.work)) ??
    kept ??
    TABS.find((one) => own[one].some((x) => open(x.work))) ??
    'waiting';
  const these: readonly { work: string }[] = own[tab];
  const work =
    these.find((x) => x.work === ui.work)?.work ?? these.find((x) => open(x.work))?.work ?? these[0]?.work;
  const list = tab === 'waiting' ? all.lists.find((x) => x.work === work) : undefined;
  const reminders = tab === 'reminders' ? all.reminders.find((x) => x.work === work) : undefined;
  return (
    <Monitor
      icon="calendar-search"
      of={`lists:${tab}:${work ?? ''}`}
      title={t('tools.lists.title')}
      refusal={refusal}
      bar={
        <WorkTabs
          label={t('tools.lists.parts')}
          tabs={TABS}
          icons={ICONS}
          tab={tab}
          words={(one) =>
            t('tools.lists.tab', { tab: one, count: own[one].filter((x) => open(x.work)).length })
          }
          onTab={setTab}
        />
      }
      foot={list?.opened ? <WaitingFoot list={list} /> : undefined}
    >
      <WhichOf
        label={t('tools.lists.which')}
        of={these}
        work={work}
        words={(n, one) => t('tools.lists.nth', { n, open: open(one) ? 'yes' : 'no' })}
      />
      {list && <WaitingPage key={list.work} list={list} />}
      {reminders && <RemindersPage key={reminders.work} list={reminders} />}
      {these.length === 0 && <Empty icon={ICONS[tab]}>{t('tools.lists.empty', { tab })}</Empty>}
    </Monitor>
  );
}
