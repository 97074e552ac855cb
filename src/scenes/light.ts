// Light by the hour and the weather, laid over the whole picture whatever its shape: cool in the
// morning, amber late, a little duller without sun, a darker rim. Mixed into one veil of the picture's own pixels when it
// changes, so that a frame has one thing to lay over and nothing to stretch.
import type { GameObjects, Scene } from 'phaser';
import type { DeskView } from '../views/types.ts';
import type { Weather } from '../views/weather.ts';
import type { Shot } from './shots.ts';

export interface Light {
  /** True when it changed. */
  at(nowMs: number, weather: Weather): boolean;
  /** Lies over what this shot shows. */
  cover(shot: Shot, density: number): void;
}

const HOUR = 3_600_000;
const MORNING_ENDS = 10;
const LATE_BEGINS = 15;
const FADES_OVER = 1.5;
const DULL: Record<Weather, number> = { sun: 0, overcast: 0.07, rain: 0.11, snow: 0.04 };
const GRAY_BLUE = '#3f5266';
const VEIL = 'veil';
/** In fiftieths: the whole picture is drawn anew for each, and less is not seen. */
const share = (hours: number) => Math.round(Math.min(1, Math.max(0, hours / FADES_OVER)) * 50) / 50;

const ofDay = (ms: number) => (ms / HOUR) % 24;

export const skyAt = (ms: number): 'morning' | 'noon' | 'late' =>
  ofDay(ms) < 10.5 ? 'morning' : ofDay(ms) < 15.5 ? 'noon' : 'late';

/** Dark until the day begins; then the list one glances at. */
export const isMonitorLit = ({ nightService, today }: DeskView): boolean =>
  !nightService || today.some((row) => row.status !== 'expected');

export interface Veil {
  dull: number;
  morning: number;
  late: number;
}
/** How strong each part of the light is at this time of day. */
export function veilAt(nowMs: number, weather: Weather): Veil {
  const hour = ofDay(nowMs);
  return {
    dull: DULL[weather],
    morning: share(MORNING_ENDS - hour),
    late: share(hour - LATE_BEGINS),
  };
}

/** Lays the light over the whole of a picture that is `w` by `h`. */
export function layVeil(
  pen: CanvasRenderingContext2D,
  w: number,
  h: number,
  of: Veil,
  picture: (key: string) => CanvasImageSource,
): void {
  const laid = (key: string, alpha: number): void => {
    if (alpha === 0) return;
    pen.globalAlpha = alpha;
    pen.drawImage(picture(key), 0, 0, w, h);
  };
  pen.globalAlpha = of.dull;
  pen.fillStyle = GRAY_BLUE;
  pen.fillRect(0, 0, w, h);
  laid('grade-morning', of.morning);
  laid('grade-late', of.late);
  laid('vignette', 1);
}

export function makeLight(scene: Scene, layer: GameObjects.Container): Light {
  if (scene.textures.exists(VEIL)) scene.textures.remove(VEIL);
  const veil = scene.textures.createCanvas(VEIL, 1, 1);
  if (!veil) return { at: () => false, cover: () => {} };
  const picture = scene.add.image(0, 0, VEIL);
  layer.add(picture);
  let of: Veil = { dull: 0, morning: 0, late: 0 };
  function mix(): void {
    const { context, width, height } = veil!;
    context.clearRect(0, 0, width, height);
    layVeil(
      context,
      width,
      height,
      of,
      (key) => scene.textures.get(key).getSourceImage() as CanvasImageSource,
    );
    veil!.refresh();
  }
  return {
    at(nowMs, weather) {
      const now = veilAt(nowMs, weather);
      if (now.dull === of.dull && now.morning === of.morning && now.late === of.late) return false;
      of = now;
      mix();
      return true;
    },
    cover({ view, zoom, x, y }, density) {
      const [width, height] = [Math.ceil(view.w * density), Math.ceil(view.h * density)];
      if (width !== veil.width || height !== veil.height) {
        veil.setSize(width, height);
        picture.setFrame(veil.get()).setOrigin(0.5);
        mix();
      }
      picture.setPosition(x, y).setScale(1 / (zoom * density));
    },
  };
}
