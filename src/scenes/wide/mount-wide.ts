// Brings the picture of a wide surface (counter, book) under its DOM twin while that is out and has room, or of a room one
// works in (exam room, vault), and takes it away with it. Without room, with forced colours, or should it fail, the twin is
// seen as the plain lists it is.
import type { Scene } from 'phaser';
import type { Session } from '../../session/types.ts';
import { makeArt } from '../art.ts';
import { makePump } from '../pump.ts';
import { pageDensity } from '../pictures.ts';
import { makeQuietGame } from '../quiet-game.ts';
import { watchWishes } from '../wishes.ts';
import { BookScene } from './book-scene.ts';
import { CounterScene } from './counter-scene.ts';
import { makeTeller, readFonts, type Surface, type WideHost } from './wide-host.ts';

const ROOMY = new Set(['wide', 'short', 'medium']);
/** Rooms fit wherever they are out: they may be wider than their box. */
const isPlace = (surface: Surface | undefined): surface is 'exam-room' | 'vault' =>
  surface === 'exam-room' || surface === 'vault';
/** What the twin says in attributes. */
const SAID = [
  'data-order',
  'data-big',
  'data-marks',
  'data-day',
  'data-from',
  'data-to',
  'data-held',
  'data-resources',
];

interface Mounted {
  stage: HTMLElement;
  surface: Surface;
  unmount(): void;
}

export function watchWideStage(room: HTMLElement, session: Session): () => void {
  const desk = room.closest<HTMLElement>('.desk');
  if (desk === null) return () => {};
  let mounted: Mounted | null = null;
  let failed = false;
  const forced = window.matchMedia('(forced-colors: active)');

  function look() {
    if (desk === null) return;
    const able = !forced.matches && !failed;
    const roomy = ROOMY.has(desk.dataset['layout'] ?? '') && able;
    if (roomy !== 'drawn' in desk.dataset) {
      if (roomy) desk.dataset['drawn'] = '';
      else delete desk.dataset['drawn'];
    }
    const out = document.getElementById('wide-stage');
    const surface = out?.dataset['surface'] as Surface | undefined;
    const stage = (isPlace(surface) ? able : roomy) ? out : null;
    if (mounted !== null && (mounted.stage !== stage || mounted.surface !== surface)) {
      mounted.unmount();
      mounted = null;
    }
    if (stage !== null && surface !== undefined && mounted === null)
      mounted = mountWide(stage, surface, session, (error) => {
        console.error(error);
        failed = true;
        look();
      });
  }
  const observer = new MutationObserver(look);
  observer.observe(desk, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-layout', 'data-surface'],
  });
  forced.addEventListener('change', look);
  look();
  return () => {
    observer.disconnect();
    forced.removeEventListener('change', look);
    delete desk.dataset['drawn'];
    mounted?.unmount();
    mounted = null;
  };
}

function mountWide(
  stage: HTMLElement,
  surface: Surface,
  session: Session,
  failed: (error: unknown) => void,
): Mounted {
  const leave: (() => void)[] = [];
  let gone = false;
  void draw(stage, surface, session, leave, () => gone).catch((error) => gone || failed(error));
  return {
    stage,
    surface,
    unmount() {
      gone = true;
      for (const step of leave.reverse()) step();
      leave.length = 0;
    },
  };
}

async function draw(
  stage: HTMLElement,
  surface: Surface,
  session: Session,
  leave: (() => void)[],
  gone: () => boolean,
): Promise<void> {
  const holder = stage.querySelector<HTMLElement>('.wide-canvas');
  if (holder === null) return;
  let fonts = readFonts();
  const families = [`650 17px ${fonts.data}`, `700 15px ${fonts.print}`, `400 19px ${fonts.note}`];
  await Promise.all(families.map((font) => document.fonts.load(font).catch(() => [])));
  const places = isPlace(surface) ? await import('../places/open-place.ts') : null;
  const art = await makeArt();
  if (gone()) return;
  const density = pageDensity();
  const sizeOf = () => ({ w: Math.max(1, holder.clientWidth), h: Math.max(1, holder.clientHeight) });
  const pixels = () => ({
    width: Math.round(sizeOf().w * density),
    height: Math.round(sizeOf().h * density),
  });
  const quiet = await makeQuietGame(holder, pixels(), density);
  const { game } = quiet;
  leave.push(() => quiet.destroy());
  if (gone()) return quiet.destroy();
  game.canvas.style.display = 'block';
  const pump = makePump(quiet.step);
  pump.setLife(false);
  leave.push(() => pump.stop());
  const tell = makeTeller(stage);
  leave.push(() => tell(new Map()));
  const looks = () => `${document.documentElement.dataset['letters']} ${wishes.contrast} ${wishes.dark}`;
  const wishes = watchWishes(() => (looks() === drawnFor ? scene.follow() : rebuild()));
  let drawnFor = looks();
  leave.push(() => wishes.stop());
  const host: WideHost = {
    ...{ session, art, wishes, density, stage, tell },
    rem: () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1,
    get fonts() {
      return fonts;
    },
    size: sizeOf,
    boxOf(element) {
      const outer = holder.getBoundingClientRect();
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left - outer.left, y: top - outer.top, w: width, h: height };
    },
    moved: (forMs = 0) => (forMs > 0 ? pump.moveFor(forMs) : pump.once()),
  };
  const scene =
    isPlace(surface) && places !== null
      ? places.openPlace(surface, host)
      : surface === 'counter'
        ? new CounterScene(host)
        : new BookScene(host);
  game.scene.add(surface, scene, true);
  game.events.on('step', () => loading(scene) && pump.moveFor(200));
  function rebuild() {
    fonts = readFonts();
    drawnFor = looks();
    game.scene.stop(surface);
    game.scene.start(surface);
    pump.moveFor(300);
  }
  leave.push(session.subscribe(() => scene.follow()));
  const said = new MutationObserver(() => scene.follow());
  said.observe(stage, { attributes: true, attributeFilter: SAID });
  leave.push(() => said.disconnect());
  const resized = new ResizeObserver(() => {
    const { width, height } = pixels();
    if (width !== game.scale.width || height !== game.scale.height) game.scale.resize(width, height);
    scene.follow();
    // Drawn at once: an empty canvas of a new size would flash.
    quiet.step(performance.now());
  });
  resized.observe(holder);
  resized.observe(stage);
  leave.push(() => resized.disconnect());
  pump.moveFor(300);
}

/** Between being started and running: pictures are on their way, and frames move them on. */
const loading = ({ sys: { settings } }: Scene): boolean => settings.status > 1 && settings.status < 5;
