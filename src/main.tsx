// The entry of the page: paints the title, opens a shift into the desk, and brings scenes and sound late, so that the
// first paint waits for neither. Wires the faces to the session; holds no state of a shift.
import { effect } from '@preact/signals';
import { render } from 'preact';
import './panels/shell/index.css';
import { Desk } from './panels/shell/desk.tsx';
import type { Docks } from './panels/shell/docks.ts';
import { ErrorEdge, ErrorScreen } from './panels/shell/error-screen.tsx';
import { late } from './panels/shell/late.tsx';
import { settings, showSettings } from './panels/shell/settings.ts';
import { Title } from './panels/title/title.tsx';
import { isSitting, keepOffline, onShift, onTitle } from './session/offline.ts';
import { type FrontDesk, openFrontDesk } from './session/open.ts';
import { reloadWhenStale, reset, resetAsked } from './session/start-afresh.ts';
import type { Session } from './session/types.ts';
import { makeArt } from './scenes/art.ts';
import { askAhead, SEEN_FIRST, showFirstPicture } from './scenes/first-picture.ts';
import { fetchRoom } from './scenes/pictures.ts';
import { figuresOf } from './office/policy/table.ts';
import { setText, type TextId } from './text/current.ts';
import { makeText, type Text } from './text/make-text.ts';
import { isTextMode } from './text/pseudo.ts';

const app = document.getElementById('app')!;
const tools = () => import('./panels/tools/docks.tsx');
const dock = {
  hand: late(async () => (await tools()).HandDock),
  screen: late(async () => (await tools()).ScreenDock),
  wide: late(async () => (await tools()).WideDock),
  notes: late(async () => (await tools()).NotesStrip),
  debrief: late(async () => (await import('./panels/debrief/debrief.tsx')).Debrief),
  viewer: late(async () => (await import('./panels/viewer/viewer.tsx')).ViewerBar),
};
const docks: Docks = {
  HandDock: dock.hand.Panel,
  ScreenDock: dock.screen.Panel,
  WideDock: dock.wide.Panel,
  NotesStrip: dock.notes.Panel,
  Debrief: dock.debrief.Panel,
  Viewer: dock.viewer.Panel,
};

/** As it is said in an ordinary office: the title and the class room. */
let ordinary: Text<TextId>;

function chooseText(dictionary: Record<string, string>): void {
  const wanted = new URLSearchParams(location.search).get('locale') ?? 'plain';
  ordinary = makeText(dictionary, 'en-US', {
    missing: import.meta.env.DEV ? 'throw' : 'show',
    mode: isTextMode(wanted) ? wanted : 'plain',
  });
  setText(ordinary);
  document.documentElement.dir = ordinary.direction;
}

/** Nobody has read the title sooner; whoever presses at once wants the desk before the engine. */
const READS_MS = 700;

/** The engine, fetched once: begun while the title is read, so that the chair does not wait for it. */
const scenes = (): Promise<typeof import('./scenes/mount.ts')> => import('./scenes/mount.ts');

/** Without them a name with such a letter is set in a typeface of the system's. */
const letters = async (): Promise<void> => (await import('./panels/theme/more-letters.ts')).bringLetters();

/**
 * Scene and sound come after the first paint; a desk without either can still be worked. First the room once by hand, then
 * the engine: both at once would only be later.
 */
async function bringScene(session: Session): Promise<{ unmount: () => void; drawn: Promise<void> }> {
  const stage = document.getElementById('stage');
  if (stage === null) return { unmount: () => {}, drawn: Promise.resolve() };
  const first = showFirstPicture(stage, session);
  await first.drawn;
  await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
  // What failed for once, a request cut off, may be had a moment later.
  for (let tries = 0; tries < 2; tries += 1)
    try {
      const { drawn, unmount } = await (await scenes()).mountScenes(stage, session);
      return {
        drawn: drawn.then(first.remove),
        unmount() {
          first.remove();
          unmount();
        },
      };
    } catch (error) {
      console.error(error);
    }
  // Without the engine the room still stands there, and whoever is in it.
  return { unmount: first.remove, drawn: Promise.resolve() };
}

/** Sound comes once the picture stands and the page is idle: opening the device can take longer than the whole room. */
async function bringSound(session: Session): Promise<() => void> {
  await new Promise<void>((idle) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => idle(), { timeout: 1500 });
    else setTimeout(idle, 500);
  });
  const { mountSound } = await import('./sound/mount.ts');
  const sound = mountSound(session, settings.value);
  const stopChoosing = effect(() => sound.choose(settings.value));
  return () => {
    stopChoosing();
    sound.unmount();
  };
}

/** Into the chair; leaving it leads to the title, or to where one came from. */
function enter(frontDesk: FrontDesk, session: Session, back: () => void = () => void open()): void {
  let left = false;
  const steps: (() => void)[] = [];
  const leave = (): void => {
    left = true;
    for (const step of steps.splice(0)) step();
    back();
  };
  /** What arrives after one has left is sent away again. */
  const whenLeaving = (step: () => void): void => {
    if (left) step();
    else steps.push(step);
  };
  whenLeaving(onShift());
  setText(ordinary.inOffice(figuresOf(session.snapshot().view.policy)));
  whenLeaving(() => setText(ordinary));
  askAhead(session.snapshot()).catch(() => {});
  render(
    <ErrorEdge log={() => session.exportLog()} key="desk">
      <Desk session={session} docks={docks} handbook={frontDesk.handbook} onLeave={leave} />
    </ErrorEdge>,
    app,
  );
  const bringFaces = async (): Promise<void> => {
    const { unmount, drawn } = await bringScene(session);
    whenLeaving(unmount);
    await drawn;
    // Tools before one reaches for them; a hand that is faster brings them itself.
    for (const { bring } of Object.values(dock)) await bring();
    if (!left) whenLeaving(await bringSound(session));
    await keepOffline();
  };
  requestAnimationFrame(() => {
    bringFaces().catch((error: unknown) => console.error(error));
  });
}

/** The teacher's pages, in place of the title. */
async function openClass(frontDesk: FrontDesk): Promise<void> {
  const { ClassRoom } = await import('./panels/class/class-room.tsx');
  render(
    <ErrorEdge log={null} key="class">
      <ClassRoom
        frontDesk={frontDesk}
        onSession={(session) => enter(frontDesk, session, () => void openClass(frontDesk))}
        onBack={() => void open()}
      />
    </ErrorEdge>,
    app,
  );
}

async function open(): Promise<void> {
  fetchRoom(SEEN_FIRST);
  makeArt().catch(() => {});
  const frontDesk = await openFrontDesk();
  chooseText(frontDesk.dictionary);
  // The page's own words while it loads: the title brings its own main.
  document.getElementById('waiting')?.remove();
  render(
    <ErrorEdge log={null} key="title">
      <Title
        frontDesk={frontDesk}
        onSession={(session) => enter(frontDesk, session)}
        onClass={() => {
          openClass(frontDesk).catch((error: unknown) => console.error(error));
        }}
      />
    </ErrorEdge>,
    app,
  );
  onTitle(frontDesk.saved !== null);
  // While the title is read; a failure shows when the picture is really wanted.
  setTimeout(() => {
    scenes().catch(() => {});
    letters().catch(() => {});
  }, READS_MS);
}

effect(() => showSettings(settings.value));
reloadWhenStale(isSitting);
(resetAsked() ? reset() : open()).catch((error: unknown) => {
  console.error(error);
  render(<ErrorScreen error={error} log={null} />, app);
});
