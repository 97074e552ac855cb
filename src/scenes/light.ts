// Light by the hour and the weather, laid over the whole picture whatever its shape: cool in the
// morning, amber late, a little duller without sun, a darker rim.
import type { GameObjects, Scene } from 'phaser';
import { type Art, image } from './art.ts';
import type { Weather } from '../views/weather.ts';
import type { Shot } from './shots.ts';

export interface Light {
  /** True when it changed. */
  at(nowMs: number, weather: Weather): boolean;
  /** Lies over what this shot shows. */
  cover(shot: Shot): void;
}

const HOUR = 3_600_000;
const MORNING_ENDS = 10;
const LATE_BEGINS = 15;
const FADES_OVER = 1.5;
const DULL: Record<Weather, number> = { sun: 0, overcast: 0.07, rain: 0.11, snow: 0.04 };
const GRAY_BLUE = 0x3f5266;
/** In fiftieths: the whole picture is drawn anew for each, and less is not seen. */
const share = (hours: number) => Math.round(Math.min(1, Math.max(0, hours / FADES_OVER)) * 50) / 50;

export function makeLight(scene: Scene, art: Art, layer: GameObjects.Container): Light {
  const morning = image(scene, art, 'grade-morning');
  const late = image(scene, art, 'grade-late');
  const rim = image(scene, art, 'vignette');
  const dull = scene.add.rectangle(0, 0, 1, 1, GRAY_BLUE).setOrigin(0);
  const all = [dull, morning, late, rim];
  layer.add(all);
  return {
    at(nowMs, weather) {
      const hour = (nowMs / HOUR) % 24;
      const before = morning.alpha + late.alpha + dull.alpha;
      dull.setAlpha(DULL[weather]).setVisible(dull.alpha > 0);
      morning.setAlpha(share(MORNING_ENDS - hour)).setVisible(morning.alpha > 0);
      late.setAlpha(share(hour - LATE_BEGINS)).setVisible(late.alpha > 0);
      return before !== morning.alpha + late.alpha + dull.alpha;
    },
    cover({ view, zoom, x, y }) {
      const w = view.w / zoom + 4;
      const h = view.h / zoom + 4;
      for (const one of all) one.setPosition(x - w / 2, y - h / 2).setDisplaySize(w, h);
    },
  };
}
