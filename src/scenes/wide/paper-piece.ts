// One paper as a thing that lies on the counter: a shadow and a printed plate that follow a wish with some weight,
// lifted while carried. It knows where it is, never why.
import type { GameObjects, Scene } from 'phaser';
import { Plate } from '../plate.ts';
import type { Context } from './ink.ts';
import type { Sheet } from './sheet-layout.ts';

/** Room around the paper on its plate: a clip and a frame stand over the edge. */
const EDGE = 14;
const SOFT = 26;
/** Seconds in which about two thirds of the way is gone. */
const CARRIED_S = 0.035;
const RESTING_S = 0.07;
const MOST_TILT = 2;

export interface Wish {
  x: number;
  y: number;
  scale: number;
  lift: number;
}

export class PaperPiece {
  readonly root: GameObjects.Container;
  private readonly plate: Plate;
  private readonly shadow: Plate;
  wish: Wish;
  at: Wish;
  private lean = 0;

  constructor(
    scene: Scene,
    readonly sheet: Sheet,
    private readonly tilt: number,
    private readonly flat: boolean,
    start: Wish,
  ) {
    this.wish = { ...start };
    this.at = { ...start };
    const { w, h } = sheet;
    this.shadow = new Plate(scene, 0, 0, w + 4 * SOFT, h + 4 * SOFT, 0.5);
    this.shadow.image.setOrigin(0.5).setVisible(!flat);
    this.shadow.paint('shade', (context, sw, sh) => shade(context, sw, sh, w, h));
    this.plate = new Plate(scene, 0, 0, w + 2 * EDGE, h + 2 * EDGE);
    this.plate.image.setOrigin(0.5);
    this.root = scene.add.container(start.x, start.y, [this.shadow.image, this.plate.image]);
    this.place();
  }

  print(signature: string, draw: (context: Context) => void): boolean {
    return this.plate.paint(signature, (context) => {
      context.translate(EDGE, EDGE);
      draw(context);
    });
  }

  get degrees(): number {
    const most = MOST_TILT;
    return this.flat
      ? 0
      : Math.max(-most, Math.min(most, (this.at.scale > 1.15 ? 0 : this.tilt) + this.lean));
  }

  /** Some way on toward the wish; false once it lies there. */
  step(seconds: number, still: boolean): boolean {
    const { at, wish } = this;
    const part = still ? 1 : 1 - Math.exp(-seconds / (wish.lift > 0.5 ? CARRIED_S : RESTING_S));
    const before = at.x;
    for (const side of ['x', 'y', 'scale', 'lift'] as const) at[side] += (wish[side] - at[side]) * part;
    const speed = seconds > 0 ? (at.x - before) / seconds : 0;
    this.lean = still ? 0 : this.lean + (Math.max(-1.6, Math.min(1.6, speed * 0.0022)) - this.lean) * 0.25;
    const far =
      Math.abs(wish.x - at.x) + Math.abs(wish.y - at.y) > 0.4 ||
      Math.abs(wish.scale - at.scale) > 0.002 ||
      Math.abs(wish.lift - at.lift) > 0.01 ||
      Math.abs(this.lean) > 0.02;
    if (!far) {
      this.at = { ...wish };
      this.lean = 0;
    }
    this.place();
    return far;
  }

  private place(): void {
    const { x, y, scale, lift } = this.at;
    this.root.setPosition(x, y - lift * 5).setAngle(this.degrees);
    this.root.setScale(scale * (1 + lift * 0.025));
    this.shadow.image.setPosition(lift * 4, 7 + lift * 16).setAlpha(0.62 - lift * 0.12);
    this.shadow.image.setScale(this.shadow.scale * (1 + lift * 0.03));
  }

  destroy(): void {
    this.root.destroy();
  }
}

function shade(context: Context, sw: number, sh: number, w: number, h: number): void {
  // The shape itself is outside the picture: only its soft shadow falls inside.
  const away = sw * 3;
  context.shadowColor = '#3b2a4a';
  const { a } = context.getTransform();
  context.shadowBlur = SOFT * a;
  context.shadowOffsetX = away * a;
  context.fillStyle = '#000';
  context.beginPath();
  context.roundRect((sw - w) / 2 - away + 6, (sh - h) / 2 + 6, w - 12, h - 12, 12);
  context.fill();
  context.shadowColor = '#0000';
}
