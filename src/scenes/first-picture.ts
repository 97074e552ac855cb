// The room before the engine is there: the baked pictures at their places, laid over each other by hand on a plain canvas,
// so that nobody looks at a blank from the chair. No words and no motion; the engine's first frame takes its place. In
// high contrast there is none: that flat ground is the engine's own.
import type { Session, SessionSnapshot } from '../session/types.ts';
import type { FigureView } from '../views/types.ts';
import { aimOf } from './aim.ts';
import { type Art, makeArt, type Texture } from './art.ts';
import { GROUND } from './ground.ts';
import { edgesOf } from './layers.ts';
import { readLayout } from './layout.ts';
import { isMonitorLit, layVeil, skyAt, veilAt } from './light.ts';
import { fetchPicture, pageDensity, type Picture } from './pictures.ts';
import { type Stance, stanceOf, whereDrawn } from './route.ts';
import type { Shot } from './shots.ts';
import { standingSpots } from './spots.ts';
import { watchWishes } from './wishes.ts';

const BEHIND = ['car', 'room-back', 'door-closed', 'clock-face', 'board'];
const BEFORE = ['counter', 'tube-carrier', 'tray-forms'];
const LIGHT = ['grade-morning', 'grade-late', 'vignette'];

/** What the room is recognised by at the start of a day, from far to near: worth decoding before all else. */
export const SEEN_FIRST: readonly string[] = [
  ...['sky-morning', ...BEHIND, 'chairs', ...BEFORE],
  ...['desk', 'monitor-dark', 'phone-cradle', 'fax-idle', ...LIGHT],
];

/** By the hour. */
const skyOf = ({ view }: SessionSnapshot): string => `sky-${skyAt(view.nowMs)}`;
/** Lifted with the desk in a low picture. */
const onDesk = ({ view }: SessionSnapshot): string[] => [
  isMonitorLit(view) ? 'monitor' : 'monitor-dark',
  'phone-cradle',
  'fax-idle',
];

export interface FirstPicture {
  /** It stands, or will not: then the engine's is the first. */
  drawn: Promise<void>;
  remove(): void;
}

type Place = { x: number; y: number; scale: number };

/** The drawings of somebody at rest. */
function partsOf(art: Art, portrait: string, stance: Stance): Texture[] {
  const who = art.has(`${portrait}/body`) ? portrait : 'someone';
  const parts = stance === 'half' ? ['body', 'face-calm', 'over'] : [stance];
  return parts
    .map((part) => `${who}/${part}`)
    .filter((key) => art.has(key))
    .map((key) => art.get(key));
}

class Painter {
  private readonly have = new Map<string, Picture>();
  constructor(
    private readonly art: Art,
    private readonly pen: CanvasRenderingContext2D,
  ) {}

  /** Everything a snapshot shows is decoded, or cannot be had. */
  async fetch(snapshot: SessionSnapshot): Promise<void> {
    const room = [...SEEN_FIRST, skyOf(snapshot), ...onDesk(snapshot)].map((key) => this.art.get(key));
    const people = snapshot.view.figures.flatMap((one) =>
      partsOf(this.art, one.portrait, stanceOf(one) ?? 'walk'),
    );
    await Promise.all(
      [...room, ...people].map(async (texture) => {
        const place = this.art.place(texture);
        const picture = place && (await fetchPicture(place).catch(() => null));
        if (picture) this.have.set(texture.key, picture);
      }),
    );
  }

  paint(snapshot: SessionSnapshot, shot: Shot, close: boolean, density: number): void {
    const { view, weather } = snapshot;
    const { pen } = this;
    const { width, height } = pen.canvas;
    const scale = shot.zoom * density;
    const look = (lift: number) =>
      pen.setTransform(scale, 0, 0, scale, width / 2 - shot.x * scale, height / 2 - (shot.y + lift) * scale);
    pen.globalAlpha = 1;
    look(0);
    for (const key of [skyOf(snapshot), ...BEHIND]) this.lay(key);
    const standing = (stance: Stance) => view.figures.filter((one) => stanceOf(one) === stance);
    for (const one of standing('walk')) this.person(one, 'walk', shot);
    this.lay('chairs');
    for (const one of standing('seated')) this.person(one, 'seated', shot);
    for (const one of standing('half')) this.person(one, 'half', shot);
    for (const key of BEFORE) this.lay(key);
    // From close nothing of the desk is in the picture.
    if (!close) {
      this.lay('desk');
      look(shot.lift);
      for (const key of onDesk(snapshot)) this.lay(key);
    }
    pen.setTransform(1, 0, 0, 1, 0, 0);
    layVeil(pen, width, height, veilAt(view.nowMs, weather), (key) => this.have.get(key) ?? pen.canvas);
  }

  private lay(key: string): void {
    const listed = this.art.get(key);
    const picture = this.have.get(key);
    const ends = GROUND[key as keyof typeof GROUND] ?? null;
    if (picture && ends) {
      const density = picture.width / listed.w;
      for (const { cut, to } of edgesOf(listed, ends)) {
        const [x, y, w, h] = cut.map((part) => part * density) as typeof cut;
        this.pen.drawImage(picture, x, y, w, h, ...to);
      }
    }
    const [x = 0, y = 0] = listed.at ?? [];
    this.draw(listed, { x, y, scale: 1 });
  }

  private person(one: FigureView, stance: Stance, shot: Shot): void {
    const { inWheelchair = false } = one;
    const place = whereDrawn(standingSpots, one.place, { stance, inWheelchair }, shot.near);
    for (const part of partsOf(this.art, one.portrait, stance)) this.draw(part, place);
  }

  private draw({ key, w, h, pivot: [px = 0, py = 0] }: Texture, { x, y, scale }: Place): void {
    const picture = this.have.get(key);
    if (picture) this.pen.drawImage(picture, x - px * w * scale, y - py * h * scale, w * scale, h * scale);
  }
}

/** Asks for what a snapshot will need before there is a place to draw it: pictures come while the desk is built. */
export async function askAhead({ view }: SessionSnapshot): Promise<void> {
  const art = await makeArt();
  for (const one of view.figures)
    for (const texture of partsOf(art, one.portrait, stanceOf(one) ?? 'walk')) {
      const place = art.place(texture);
      if (place) fetchPicture(place).catch(() => {});
    }
}

export function showFirstPicture(stage: HTMLElement, session: Session): FirstPicture {
  const canvas = document.createElement('canvas');
  canvas.className = 'picture-first';
  canvas.setAttribute('aria-hidden', 'true');
  const stops: (() => void)[] = [];
  let gone = false;
  async function begin(): Promise<void> {
    const pen = canvas.getContext('2d', { alpha: false });
    const { contrast, stop } = watchWishes(() => {});
    stop();
    if (contrast || !pen) return;
    const painter = new Painter(await makeArt(), pen);
    const density = pageDensity();
    const paint = async (): Promise<void> => {
      await painter.fetch(session.snapshot());
      if (gone) return;
      // Whoever came meanwhile is drawn when theirs has come, too; the room does not wait for them.
      const snapshot = session.snapshot();
      const layout = readLayout(stage, snapshot.ui);
      canvas.width = Math.round(layout.zone.w * density);
      canvas.height = Math.round(layout.zone.h * density);
      painter.paint(snapshot, aimOf(snapshot.view, layout), layout.close, density);
      if (!canvas.isConnected) stage.after(canvas);
    };
    stops.push(session.subscribe(() => void paint()));
    await paint();
  }
  return {
    drawn: begin().catch((error: unknown) => console.error(error)),
    remove() {
      gone = true;
      for (const stop of stops) stop();
      canvas.remove();
    },
  };
}
