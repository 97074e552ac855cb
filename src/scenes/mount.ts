// Puts the picture into the shell's box and keeps it true to the session: size and density, the scene that fits, the
// pointer, the words that stand for the picture, and frames only while something moves. Loaded late, by itself.
import { CANVAS, type Scene, WEBGL } from 'phaser';
import type { Session, SessionSnapshot } from '../session/types.ts';
import { say } from '../text/current.ts';
import type { DeskObject } from '../views/types.ts';
import { bring, makeArt, roomTextures } from './art.ts';
import { describe } from './describe.ts';
import { makeHeadTurn } from './head-turn.ts';
import { readLayout } from './layout.ts';
import { watchPointer } from './pointer.ts';
import { makePump } from './pump.ts';
import { pageDensity } from './pictures.ts';
import { makeQuietGame } from './quiet-game.ts';
import { theRenderer, whenChipLost } from './renderer.ts';
import { Repaint } from './repaint.ts';
import { type RoomHost, RoomScene } from './room-scene.ts';
import { type Box, type Shot, worldToZone } from './shots.ts';
import { makeSpotMarks, spotOf } from './spots.ts';
import { TitleScene } from './title-scene.ts';
import { watchWideStage } from './wide/mount-wide.ts';
import { watchWishes } from './wishes.ts';
import { word } from './words.ts';

export interface MountedScenes {
  /** Where a touchable object is now, in CSS pixels of the stage's box; null when it is out of the picture. */
  spotOf(id: DeskObject['id']): Box | null;
  /** Throws the picture away and builds it from the view again; nothing may be lost. For checking. */
  rebuild(): void;
  /** The room has been seen once: what is not needed for that comes after it. */
  drawn: Promise<void>;
  /** Frames drawn so far: for measuring. */
  frames(): number;
  unmount(): void;
}

/** Without a chip every frame is the processor's: thirty a second are enough to walk by. */
const BY_HAND_APART_MS = 30;
const PROP_FONTS = ['600 14px Figtree', '400 16px Kalam', '700 12px "Courier Prime"'];

/** The picture; where the graphics chip is lost (a driver that fails, a sleep), the same one again on a plain canvas. */
export async function mountScenes(parent: HTMLElement, session: Session): Promise<MountedScenes> {
  let now: MountedScenes | null = await mountOnce(parent, session);
  let gone = false;
  const again = async (): Promise<void> => {
    now?.unmount();
    now = null;
    const next = await mountOnce(parent, session);
    if (gone) next.unmount();
    else now = next;
  };
  const stop = whenChipLost(() => {
    again().catch((error: unknown) => console.error(error));
  });
  return {
    spotOf: (id) => now?.spotOf(id) ?? null,
    rebuild: () => now?.rebuild(),
    drawn: now.drawn,
    frames: () => now?.frames() ?? 0,
    unmount() {
      gone = true;
      stop();
      now?.unmount();
    },
  };
}

async function mountOnce(parent: HTMLElement, session: Session): Promise<MountedScenes> {
  // Before anything listens: what fails here leaves nothing behind, and may be tried again.
  const art = await makeArt();
  // Words on props are painted once: with the wrong font they would stay so.
  const fonts = Promise.all(PROP_FONTS.map((font) => document.fonts.load(font).catch(() => [])));
  const density = pageDensity();
  const sizeOf = () => {
    const { zone } = readLayout(parent, session.snapshot().ui);
    // Far zoomed out a small box is less than a point, and nothing can be drawn from a canvas without any.
    return {
      width: Math.max(1, Math.round(zone.w * density)),
      height: Math.max(1, Math.round(zone.h * density)),
    };
  };
  // On the box around: the DOM twin lies beside the picture, not in it.
  const markSpots = makeSpotMarks(parent.parentElement ?? parent);
  let current = session.snapshot();
  let contrast = false;
  // A theme may be chosen while the engine is still on its way: what is built afterwards reads it by itself.
  let ready = false;
  const wishes = watchWishes(() => {
    if (!ready) return;
    if (wishes.contrast !== contrast) rebuild();
    contrast = wishes.contrast;
    pump.setLife(hasLife());
    room.follow(session.snapshot());
    pump.once();
  });
  const host: RoomHost = {
    session,
    art,
    wishes,
    layout: () => readLayout(parent, session.snapshot().ui),
    density: () => density,
    changed(box, forMs = 0) {
      repaint.changed(box, forMs);
      if (forMs > 0) pump.moveFor(forMs + 50);
      else if (!stepping) pump.once();
    },
    looked: (shot) => markSpots(shot, session.snapshot().view),
    turn: theRenderer() === 'canvas' ? (from, to, ms, moves) => headTurn.turn(from, to, ms, moves) : null,
  };
  const room = new RoomScene(host);
  const title = new TitleScene(host);
  const quiet = await makeQuietGame(parent, sizeOf(), density);
  const { game } = quiet;
  await Promise.all([fonts, bring(game.textures, host.art, roomTextures(host.art))]);
  game.scene.add('room', room, false);
  game.scene.add('title', title, false);
  // What idle life changes inside a frame is drawn with it, and asks for no further one.
  let stepping = false;
  const step = (nowMs: number) => {
    stepping = true;
    quiet.step(nowMs);
    stepping = false;
  };
  const drawnByHand = game.renderer.type === CANVAS;
  const pump = makePump(step, drawnByHand ? BY_HAND_APART_MS : 0);
  const repaint = new Repaint(game, density, () => (game.scene.isActive('room') ? room.shot : null));
  for (const scene of [room, title]) game.events.on('step', () => isLoading(scene) && pump.moveFor(200));

  const { canvas } = game;
  const headTurn = makeHeadTurn(parent, canvas);
  canvas.setAttribute('role', 'img');
  canvas.style.display = 'block';
  const hasLife = () => !wishes.reduced && !current.paused && current.ui.scene !== 'debrief';

  function tell(snapshot: SessionSnapshot) {
    const told = describe(snapshot.view, snapshot.ui, word('scene.told.someone'), snapshot.weather)
      .map((line) => say(line))
      .join(' ');
    if (canvas.getAttribute('aria-label') !== told) canvas.setAttribute('aria-label', told);
  }
  function show(snapshot: SessionSnapshot) {
    current = snapshot;
    const onTitle = snapshot.ui.scene === 'title';
    const [shown, hidden] = onTitle ? ['title', 'room'] : ['room', 'title'];
    if (game.scene.isActive(hidden)) game.scene.stop(hidden);
    if (!game.scene.isActive(shown) && game.scene.getScene(shown).sys.settings.status !== 2)
      game.scene.start(shown);
    room.follow(snapshot);
    tell(snapshot);
    pump.setLife(hasLife());
    pump.once();
  }
  function rebuild() {
    const shown = game.scene.isActive('title') ? 'title' : 'room';
    game.scene.stop(shown);
    game.scene.start(shown);
    repaint.changed(null);
    pump.once();
  }
  contrast = wishes.contrast;
  ready = true;
  const stopSession = session.subscribe(show);
  const observer = new ResizeObserver(() => {
    const { width, height } = sizeOf();
    if (width !== game.scale.width || height !== game.scale.height) {
      if (drawnByHand) headTurn.keep();
      game.scale.resize(width, height);
    }
    room.resize();
    headTurn.drop();
    title.resize();
    repaint.changed(null);
    // Drawn at once: an empty canvas of a new size would flash.
    step(performance.now());
    pump.once();
  });
  observer.observe(parent);
  // Whole frames for every move of the pointer: only where a graphics chip draws them.
  const lean = (x: number, y: number) => {
    if (wishes.reduced || game.renderer.type !== WEBGL) return;
    room.lean(x, y);
    pump.once();
  };
  const stopPointer = watchPointer(canvas, session, {
    shot: () => room.shot,
    lean,
  });
  const drawn = new Promise<void>((done) => {
    game.events.on('postrender', function seen() {
      if (room.shot === null) return;
      game.events.off('postrender', seen);
      done();
    });
  });
  show(session.snapshot());
  const stopWide = watchWideStage(parent, session);

  return {
    spotOf(id) {
      const box = room.shot && spotOf(id, session.snapshot().view, room.shot.lift);
      return box && room.shot ? toCss(room.shot, box) : null;
    },
    rebuild,
    drawn,
    frames: () => game.loop.frame,
    unmount() {
      stopSession();
      observer.disconnect();
      stopPointer();
      wishes.stop();
      pump.stop();
      stopWide();
      quiet.destroy();
    },
  };
}

/** Between being started and running: pictures are on their way, and frames move them on. */
const isLoading = ({ sys: { settings } }: Scene) => settings.status > 1 && settings.status < 5;

function toCss(shot: Shot, box: Box): Box | null {
  const { x, y } = worldToZone(shot, box.x, box.y);
  const seen = { x, y, w: box.w * shot.zoom, h: box.h * shot.zoom };
  const out = seen.x + seen.w < 0 || seen.y + seen.h < 0 || seen.x > shot.view.w || seen.y > shot.view.h;
  return out ? null : seen;
}
