// The four places the desk gives to the tools: the paper in the hand (or the room one works in), the monitor, a wide surface
// over both, and what hangs under the screen. Each is empty when nothing is out; the layout decides where they stand.
import type { JSX } from 'preact';
import type { TextRef } from '../../views/types.ts';
import './tools.css';
import { EmptyHand } from './hand/empty-hand.tsx';
import { Hand } from './hand/hand.tsx';
import { PlaceTool } from './place/place.tsx';
import { Strip } from './notes-strip.tsx';
import { DeskContext, type ToolProps, useDeskOf } from './parts/desk.ts';
import { Screen } from './screen/screen.tsx';
import { Book } from './wide/book.tsx';
import { Counter } from './wide/counter.tsx';

type Inside = (props: { refusal: TextRef | null }) => JSX.Element | null;

function Dock({ props, Tool, place }: { props: ToolProps; Tool: Inside; place: string }): JSX.Element {
  const { desk, refusal } = useDeskOf(props);
  return (
    <DeskContext.Provider value={desk}>
      <div class={`tool-dock tool-dock-${place}`}>
        <Tool refusal={refusal} />
      </div>
    </DeskContext.Provider>
  );
}

/** Whether a wide surface is out: it takes the hand dock and the screen dock. */
export const isWide = ({ ui }: ToolProps['snapshot']): boolean => ui.app === 'book' || ui.paper === 'counter';

export function HandDock(props: ToolProps): JSX.Element | null {
  const { paper } = props.snapshot.ui;
  if (paper === 'counter') return null;
  if (paper !== null) return <Dock props={props} Tool={Hand} place="hand" />;
  if (props.snapshot.view.talk !== null) return <Dock props={props} Tool={EmptyHand} place="hand" />;
  return <Dock props={props} Tool={PlaceTool} place="place" />;
}

export function ScreenDock(props: ToolProps): JSX.Element | null {
  const { app } = props.snapshot.ui;
  return app === null || app === 'book' ? null : <Dock props={props} Tool={Screen} place="screen" />;
}

/** The counter, or the book; of both the counter, which was laid out last. */
export function WideDock(props: ToolProps): JSX.Element | null {
  if (!isWide(props.snapshot)) return null;
  return <Dock props={props} Tool={props.snapshot.ui.paper === 'counter' ? Counter : Book} place="wide" />;
}

export function NotesStrip(props: ToolProps): JSX.Element {
  return <Dock props={props} Tool={Strip} place="notes" />;
}
