// The panels other folders bring to the desk, handed in by `main`: the shell lays docks out and imports no tool.
// Shapes only: what a panel shows is its own business.
import type { MomentView } from '../../scoring/types.ts';
import type { ComponentType } from 'preact';
import type { Session, SessionSnapshot } from '../../session/types.ts';

/** The ways on from a debrief. */
export interface DebriefActs {
  onWatch?: (moment: MomentView) => void;
  onRetry?: (moment: MomentView) => void;
  onAgain?: () => void;
  onTitle?: () => void;
}
export interface DockProps<Entry = unknown> {
  session: Session;
  snapshot: SessionSnapshot;
  handbook?: readonly Entry[];
}
export interface Docks {
  // biome-ignore lint/suspicious/noExplicitAny: each panel knows its own kind of handbook entry.
  HandDock: ComponentType<DockProps<any>>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  ScreenDock: ComponentType<DockProps<any>>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  WideDock: ComponentType<DockProps<any>>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  NotesStrip: ComponentType<DockProps<any>>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  Debrief: ComponentType<DockProps<any> & DebriefActs>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  Viewer: ComponentType<DockProps<any> & { onLeave(): void }>;
}
