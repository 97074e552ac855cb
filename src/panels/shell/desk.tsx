// The whole desk: lintel, stage, docks, rail. Turns from the chair to the work view as things are taken up, and lays
// one structure out for a laptop, a phone, zoom and large text. Draws no scene and works no tool itself.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Session } from '../../session/types.ts';
import type { MomentView } from '../../scoring/types.ts';
import { t } from '../../text/current.ts';
import { JustNow } from '../talk/just-now.tsx';
import { Slab } from '../talk/slab.tsx';
import { Bubble, Coach } from '../talk/bubble.tsx';
import { Dialogs } from './dialogs.tsx';
import { Failure } from './failure.tsx';
import { DockArea } from './dock-area.tsx';
import type { Docks } from './docks.ts';
import { FaceContext, type Face, type Sheet, type Tab } from './face.ts';
import { rememberFocus } from './landmarks.ts';
import { inChair, useLayout, wideSurface } from './layout.ts';
import { Lintel } from './lintel.tsx';
import { Captions, LiveRegions } from './live-regions.tsx';
import { Pair } from './pair.tsx';
import { Rail } from './rail.tsx';
import { settings } from './settings.ts';
import { Stage } from './stage.tsx';
import { Twin } from './twin.tsx';
import { Unscored } from './unscored.tsx';
import { useHotkeys } from './use-hotkeys.ts';
import { useSnapshot } from './use-snapshot.ts';

export interface DeskProps {
  session: Session;
  docks: Docks;
  handbook: readonly unknown[];
  onLeave(): void;
}

/** What the player opens comes up in the one dock; what the world does never changes the tab. */
function useTab(face: Pick<Face, 'snapshot'>, setTab: (tab: Tab) => void): void {
  const { paper, app } = face.snapshot.ui;
  const before = useRef({ paper, app });
  useEffect(() => {
    if (paper !== before.current.paper && paper !== null) setTab('hand');
    if (app !== before.current.app && app !== null) setTab('screen');
    before.current = { paper, app };
  }, [paper, app]);
}

export function Desk({ session, docks, handbook, onLeave }: DeskProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const snapshot = useSnapshot(session);
  const { layout, roomy } = useLayout(root);
  const [sheet, setSheet] = useState<Sheet>(null);
  const [tab, setTab] = useState<Tab>('hand');
  const face = useMemo(
    (): Face => ({ session, snapshot, layout, roomy, sheet, setSheet, tab, setTab }),
    [session, snapshot, layout, roomy, sheet, tab],
  );
  useTab(face, setTab);
  useHotkeys(face);
  useEffect(() => {
    document.addEventListener('focusin', rememberFocus);
    return () => document.removeEventListener('focusin', rememberFocus);
  }, []);

  const chair = inChair(snapshot, sheet);
  const { Debrief, Viewer } = docks;
  return (
    <FaceContext.Provider value={face}>
      <div
        id="desk"
        class="desk"
        ref={root}
        data-layout={layout}
        data-mode={chair ? 'chair' : 'work'}
        data-wide={wideSurface(snapshot.ui) ?? undefined}
        data-talk={snapshot.view.talk?.contact.kind}
        data-viewing={snapshot.viewing?.of}
        data-paused={snapshot.paused || undefined}
        data-letters-off={settings.value.singleKeys ? undefined : ''}
      >
        <div class="desk-frame" hidden={snapshot.debrief !== null}>
          <Lintel />
          <div class="desk-middle">
            <main class="stage-zone" data-landmark aria-label={t('landmark.talk')}>
              <div class="stage-picture">
                <Stage />
                <Twin />
                <Bubble />
                <JustNow at="picture" />
                <Coach />
                <Captions />
              </div>
              <Slab />
              <JustNow at="slab" />
            </main>
            {!chair && <span class="post" />}
            {!chair && <DockArea docks={docks} handbook={handbook} />}
          </div>
          <Rail />
        </div>
        <Unscored />
        {snapshot.viewing !== null && (
          <Viewer session={session} snapshot={snapshot} handbook={handbook} onLeave={onLeave} />
        )}
        <Pair />
        {snapshot.debrief !== null && (
          <Debrief
            session={session}
            snapshot={snapshot}
            handbook={handbook}
            onWatch={(moment: MomentView) => void session.watch(moment.mark.unit, moment.fromSeq)}
            onRetry={(moment: MomentView) => void session.tryAgain(moment.fromSeq)}
            onAgain={() => void session.tryAgain(1)}
            onTitle={onLeave}
          />
        )}
        <LiveRegions />
        <Dialogs onLeave={onLeave} />
        <Failure />
      </div>
    </FaceContext.Provider>
  );
}
