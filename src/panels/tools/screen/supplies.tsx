// Supplies in the monitor: parcels, the vaccine fridge, shelves to count, and the stock list. It opens on the piece of
// work in front; the figures are there to be read, and nothing here says whether they are right.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say, t } from '../../../text/current.ts';
import type { StockRow, SuppliesView } from '../../../views/supplies.ts';
import type { DeskView, TextRef } from '../../../views/types.ts';
import type { IconName } from '../../theme/icon.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Entry } from '../parts/entry.tsx';
import { Empty, Monitor } from '../parts/frames.tsx';
import { WhichOf, WorkTabs } from '../parts/work-tabs.tsx';
import { FridgeFoot, FridgePage } from './supplies-fridge.tsx';
import { ParcelFoot, ParcelPage } from './supplies-parcel.tsx';
import { ShelfFoot, ShelfPage } from './supplies-shelf.tsx';
import './supplies.css';

const TABS = ['parcels', 'fridge', 'shelves', 'list'] as const;
type Tab = (typeof TABS)[number];
const ICONS: Record<Tab, IconName> = {
  parcels: 'package-open',
  fridge: 'thermometer',
  shelves: 'clipboard-check',
  list: 'list',
};

const ofWork = (s: SuppliesView, work: string | null): Tab | null => {
  if (s.deliveries.some((x) => x.work === work)) return 'parcels';
  if (s.fridges.some((x) => x.work === work)) return 'fridge';
  return s.counts.some((x) => x.work === work) ? 'shelves' : null;
};

const piecesOf = (s: SuppliesView) =>
  ({ parcels: s.deliveries, fridge: s.fridges, shelves: s.counts, list: [] }) as const;
const tabWaits = (view: DeskView, s: SuppliesView, tab: Tab): boolean =>
  piecesOf(s)[tab].some((x) => view.work.some((w) => w.work === x.work && w.status === 'open'));
/** The first part of the tool in which something waits. */
const waitingTab = (view: DeskView, s: SuppliesView): Tab | null =>
  TABS.find((tab) => tabWaits(view, s, tab)) ?? null;

function Stock({ rows }: { rows: readonly StockRow[] }): JSX.Element {
  const [find, setFind] = useKept('stock-find', '');
  const shown = rows.filter((row) => say(row.title).toLowerCase().includes(find.trim().toLowerCase()));
  return (
    <>
      <div class="tool-band">
        <Entry
          value={find}
          label={t('tools.supplies.find')}
          placeholder={t('tools.supplies.find')}
          field="supplies:find"
          first
          onDraft={setFind}
          onCommit={setFind}
        />
      </div>
      <div class="tool-scroll">
        {shown.length === 0 ? (
          <Empty icon="search">{t('tools.supplies.none')}</Empty>
        ) : (
          <table class="supply-table">
            <thead>
              <tr>
                <th scope="col">{t('tools.supplies.item')}</th>
                <th scope="col" class="supply-figure">
                  {t('tools.supplies.listed')}
                </th>
                <th scope="col" class="supply-figure">
                  {t('tools.supplies.coming')}
                </th>
                <th scope="col" class="supply-figure">
                  {t('tools.supplies.point')}
                </th>
                <th scope="col" class="supply-figure">
                  {t('tools.supplies.par')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.stock}>
                  <th scope="row">{say(row.title)}</th>
                  <td class="supply-figure data">{row.listed}</td>
                  <td class="supply-figure data">{row.onOrder === 0 ? '–' : row.onOrder}</td>
                  <td class="supply-figure data">{row.reorderAt}</td>
                  <td class="supply-figure data">{row.par}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}

export function Supplies({ refusal }: { refusal: TextRef | null }): JSX.Element {
  const { session, snapshot } = useDesk();
  const { view, ui } = snapshot;
  const s = view.supplies;
  const [kept, setTab] = useKept<Tab | null>('supplies-tab', null);
  const shown = useRef<Tab | null>(null);
  // Taken out, it opens on what waits, not on what was done last.
  useLayoutEffect(() => {
    if (s === null) return;
    const waits = waitingTab(view, s);
    const last = ofWork(s, ui.work) ?? kept;
    if (waits === null || last === null || tabWaits(view, s, last)) return;
    session.ui({ work: null });
    setTab(waits);
  }, []);
  if (s === null)
    return (
      <Monitor icon="vault" of="supplies" title={t('tools.supplies.title')} refusal={refusal}>
        <Empty icon="vault">{t('tools.supplies.nothing')}</Empty>
      </Monitor>
    );
  const open = (work: string): boolean => view.work.some((w) => w.work === work && w.status === 'open');
  const own = piecesOf(s);
  const tab: Tab = ofWork(s, ui.work) ?? kept ?? shown.current ?? waitingTab(view, s) ?? 'list';
  // What is done stays on view: the next piece is gone to by hand.
  shown.current = tab;
  const list: readonly { work: string }[] = own[tab];
  const work =
    list.find((x) => x.work === ui.work)?.work ?? list.find((x) => open(x.work))?.work ?? list[0]?.work;
  const parcel = tab === 'parcels' ? s.deliveries.find((x) => x.work === work) : undefined;
  const fridge = tab === 'fridge' ? s.fridges.find((x) => x.work === work) : undefined;
  const count = tab === 'shelves' ? s.counts.find((x) => x.work === work) : undefined;
  return (
    <Monitor
      icon="vault"
      of={`supplies:${tab}:${work ?? ''}`}
      title={t('tools.supplies.title')}
      under={
        parcel
          ? t('tools.supplies.from', { supplier: parcel.supplier, order: parcel.order })
          : count
            ? say(count.title)
            : undefined
      }
      refusal={refusal}
      bar={
        <WorkTabs
          label={t('tools.supplies.parts')}
          tabs={TABS}
          icons={ICONS}
          tab={tab}
          words={(one) =>
            t('tools.supplies.tab', { tab: one, count: own[one].filter((x) => open(x.work)).length })
          }
          onTab={setTab}
        />
      }
      foot={
        parcel ? (
          <ParcelFoot parcel={parcel} />
        ) : fridge ? (
          <FridgeFoot fridge={fridge} />
        ) : count ? (
          <ShelfFoot count={count} bins={s.bins} />
        ) : undefined
      }
    >
      <WhichOf
        label={t('tools.supplies.which')}
        of={list}
        work={work}
        words={(n, one) => t('tools.supplies.nth', { n, open: open(one) ? 'yes' : 'no' })}
        class="supply-which"
      />
      {tab === 'list' && <Stock rows={s.stock} />}
      {parcel && <ParcelPage key={parcel.work} parcel={parcel} />}
      {fridge && <FridgePage key={fridge.work} fridge={fridge} />}
      {count && <ShelfPage key={count.work} count={count} supplies={s} />}
      {tab !== 'list' && list.length === 0 && (
        <Empty icon={ICONS[tab]}>
          {t('tools.supplies.empty', { tab, read: s.fridgeUnread ? 'no' : 'yes' })}
        </Empty>
      )}
    </Monitor>
  );
}
