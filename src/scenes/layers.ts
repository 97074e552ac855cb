// The room as layers from far to near, each a container that a pointer may shift a little (parallax), and their edges
// stretched outwards for windows of another shape than the design world.
import type { GameObjects, Scene } from 'phaser';
import { type Art, image, type Texture } from './art.ts';
import { WORLD } from './shots.ts';

export const LAYERS = [
  'outside',
  'back',
  'walkers',
  'seats',
  'front',
  'counter',
  'desk',
  'things',
  'light',
] as const;
export type LayerName = (typeof LAYERS)[number];

/** How much of the pointer's way a layer goes, in world units at the edge of the picture: far things go less. */
const SHIFT: Record<LayerName, number> = {
  outside: 1,
  back: 2,
  walkers: 2.5,
  seats: 2.5,
  front: 3.5,
  counter: 4,
  desk: 5,
  things: 6,
  light: 0,
};
/** How far the stretched edges reach. */
const REACH = 420;
const STRIP = 6;

export class Layers {
  readonly all: Record<LayerName, GameObjects.Container>;
  private leaning = { x: 0, y: 0 };
  private lift = 0;

  constructor(scene: Scene) {
    this.all = Object.fromEntries(LAYERS.map((name) => [name, scene.add.container(0, 0)])) as Record<
      LayerName,
      GameObjects.Container
    >;
  }

  /** `x` and `y` from -1 to 1: where the pointer is in the picture. */
  lean(x: number, y: number): void {
    this.leaning = { x, y };
    this.place();
  }

  setLift(lift: number): void {
    this.lift = lift;
    this.place();
  }

  /** What is behind the desk's edge from close need not be drawn. */
  showDesk(shown: boolean): void {
    this.all.desk.setVisible(shown);
    this.all.things.setVisible(shown);
  }

  /** Whole units: a layer between two points would be drawn blurred. */
  private place(): void {
    const { x, y } = this.leaning;
    for (const name of LAYERS) {
      const lift = name === 'things' ? this.lift : 0;
      this.all[name].setPosition(Math.round(-x * SHIFT[name]), Math.round(-y * SHIFT[name] * 0.4 - lift));
    }
  }
}

export interface Ends {
  up?: boolean;
  down?: boolean;
  sidesFrom?: number;
}
type Rect = [x: number, y: number, w: number, h: number];
export interface Strip {
  name: string;
  /** What of the picture, in its own units … */
  cut: Rect;
  /** … is drawn out to this, in the world. */
  to: Rect;
}

/**
 * The edges of a full layer drawn out: left and right, above for walls, below for the desk. A strip a few points wide:
 * wall stays wall and wood stays wood, without a second drawing.
 */
export function edgesOf({ w, h, at: [left = 0, top = 0] = [] }: Texture, ends: Ends): Strip[] {
  const strips: Strip[] = [];
  if (left <= 0 && w >= WORLD.w) {
    const from = ends.sidesFrom ?? 0;
    strips.push(
      { name: 'left', cut: [0, from, STRIP, h - from], to: [left - REACH, top + from, REACH + 1, h - from] },
      {
        name: 'right',
        cut: [w - STRIP, from, STRIP, h - from],
        to: [left + w - 1, top + from, REACH, h - from],
      },
    );
  }
  if (ends.up) strips.push({ name: 'up', cut: [0, 0, w, STRIP], to: [left, top - REACH, w, REACH + 1] });
  if (ends.down)
    strips.push({ name: 'down', cut: [0, h - STRIP, w, STRIP], to: [left, top + h - 1, w, REACH] });
  return strips;
}

/** A full layer, its edges drawn out. */
export function wideImage(
  scene: Scene,
  art: Art,
  layer: GameObjects.Container,
  key: string,
  ends: Ends,
): void {
  const listed = art.get(key);
  const texture = scene.textures.get(key);
  const density = texture.getSourceImage().width / listed.w;
  for (const { name, cut, to } of edgesOf(listed, ends)) {
    const [x, y, w, h] = cut;
    if (!texture.has(name)) texture.add(name, 0, x * density, y * density, w * density, h * density);
    layer.add(scene.add.image(to[0], to[1], key, name).setOrigin(0).setDisplaySize(to[2], to[3]));
  }
  layer.add(image(scene, art, key));
}
