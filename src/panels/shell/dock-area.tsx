// The desk top: the paper in your hand, the monitor, notes under it. Wide surfaces take both docks. Where there is
// room for one dock only, tabs change between hand, screen, notes and talk. Sheets come up here too.
import type { ComponentChildren, JSX } from 'preact';
import { placeOf } from '../../session/place.ts';
import { t } from '../../text/current.ts';
import { Icon, type IconName } from '../theme/icon.tsx';
import { TalkTab } from '../talk/slab.tsx';
import type { Docks } from './docks.ts';
import { useFace, type Tab } from './face.ts';
import { Group } from './group.tsx';
import { hasOneDock, isCompact, wideSurface } from './layout.ts';
import { NoteStacks } from './note-stacks.tsx';
import { SheetPanel } from './sheets.tsx';

interface Given {
  docks: Docks;
  handbook: readonly unknown[];
}

function Region({
  name,
  label,
  children,
}: {
  name: string;
  label: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <section class={`region region-${name}`} data-landmark aria-label={label}>
      {children}
    </section>
  );
}

function TwoDocks({ docks, handbook }: Given): JSX.Element {
  const { session, snapshot, sheet } = useFace();
  const { HandDock, ScreenDock, NotesStrip } = docks;
  const given = { session, snapshot, handbook };
  const { paper, app } = snapshot.ui;
  const place = placeOf(snapshot.ui, snapshot.view);
  const empty = paper === null && place === null && snapshot.view.talk === null;
  // A piece of desk work has the whole desk while nothing else lies on it.
  const all = empty && snapshot.ui.work !== null;
  return (
    <div
      class="docks docks-two"
      data-hand={empty ? 'empty' : 'full'}
      data-screen={app === null ? 'empty' : all ? 'both' : 'full'}
    >
      <Region name="hand" label={t('landmark.hand')}>
        {!empty && <HandDock key={paper ?? place?.place ?? ''} {...given} />}
      </Region>
      <Region name="screen" label={t('landmark.screen')}>
        {app !== null && <ScreenDock {...given} />}
      </Region>
      <Region name="notes" label={t('landmark.notes')}>
        {sheet !== null ? <SheetPanel /> : empty && !all ? <NoteStacks /> : <NotesStrip {...given} />}
      </Region>
    </div>
  );
}

function TabKey({ tab, icon, children }: { tab: Tab; icon: IconName; children: string }): JSX.Element {
  const face = useFace();
  const on = face.tab === tab && face.sheet === null;
  return (
    <button
      type="button"
      class="dock-tab"
      aria-pressed={on}
      data-tab={tab}
      onClick={() => {
        face.setSheet(null);
        face.setTab(tab);
      }}
    >
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </button>
  );
}

/** The tab that is up: the one asked for, unless nothing is on it. */
function shownTab(tab: Tab, out: { hand: boolean; screen: boolean; talk: boolean }): Tab {
  if (tab === 'notes' || out[tab]) return tab;
  return out.hand ? 'hand' : out.screen ? 'screen' : out.talk ? 'talk' : 'notes';
}

function OneDock({ docks, handbook }: Given): JSX.Element {
  const { session, snapshot, layout, sheet, tab } = useFace();
  const { HandDock, ScreenDock, WideDock } = docks;
  const given = { session, snapshot, handbook };
  const { paper, app } = snapshot.ui;
  const compact = isCompact(layout);
  const wide = wideSurface(snapshot.ui);
  // The narrowest page has no room for a picture, and the tool does without.
  const place = layout === 'narrow' ? null : placeOf(snapshot.ui, snapshot.view);
  const shown = shownTab(tab, {
    hand: paper !== null || place !== null,
    screen: app !== null,
    talk: compact && snapshot.view.talk !== null,
  });
  const panel =
    shown === 'hand' ? (
      wide === 'counter' ? (
        <WideDock {...given} />
      ) : (
        <HandDock {...given} />
      )
    ) : shown === 'screen' ? (
      wide === 'book' ? (
        <WideDock {...given} />
      ) : (
        <ScreenDock {...given} />
      )
    ) : shown === 'notes' ? (
      <NoteStacks />
    ) : (
      <TalkTab />
    );
  return (
    <div class="docks docks-one">
      <Region
        name={sheet === null ? shown : 'sheet'}
        label={t(shown === 'talk' ? 'landmark.talk-tab' : `landmark.${shown}`)}
      >
        <Group label={t('dock.tabs')} class="dock-tabs">
          {paper !== null && (
            <TabKey tab="hand" icon="clipboard-list">
              {t(`dock.paper.${paper}`)}
            </TabKey>
          )}
          {place !== null && (
            <TabKey tab="hand" icon={place.place === 'vault' ? 'vault' : 'door-open'}>
              {t('place.tab', { place: place.place })}
            </TabKey>
          )}
          {app !== null && (
            <TabKey tab="screen" icon="monitor">
              {t(`dock.app.${app}`)}
            </TabKey>
          )}
          <TabKey tab="notes" icon="sticky-note">
            {t('dock.notes', { count: snapshot.view.notes.length })}
          </TabKey>
          {compact && snapshot.view.talk !== null && (
            <TabKey tab="talk" icon="history">
              {t('dock.talk')}
            </TabKey>
          )}
        </Group>
        <div class="dock-panel">{sheet !== null ? <SheetPanel /> : panel}</div>
      </Region>
    </div>
  );
}

export function DockArea(given: Given): JSX.Element {
  const { session, snapshot, layout, sheet } = useFace();
  if (hasOneDock(layout)) return <OneDock {...given} />;
  const wide = wideSurface(snapshot.ui);
  if (wide === null) return <TwoDocks {...given} />;
  const { WideDock } = given.docks;
  const props = { session, snapshot, handbook: given.handbook };
  return (
    <div class="docks docks-wide">
      <Region name="wide" label={t(wide === 'book' ? 'landmark.screen' : 'landmark.hand')}>
        <WideDock {...props} />
      </Region>
      {sheet !== null && (
        <Region name="notes" label={t('landmark.notes')}>
          <SheetPanel />
        </Region>
      )}
    </div>
  );
}
