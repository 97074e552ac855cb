// The block in the hand: a card a little above the page, with its shade. It comes after the pointer or goes back to where the
// twin has it; it decides nothing.
import type { GameObjects, Scene } from 'phaser';
import { Plate } from '../plate.ts';
import type { Box } from '../shots.ts';
import { heldHeight, type Pen, printHeld } from './block-print.ts';
import type { Held } from './wide-host.ts';

type Point = { x: number; y: number };
interface Card {
  root: GameObjects.Container;
  plate: Plate;
  w: number;
  h: number;
}
const SOFT = 26;
const TILT = -1;

export class BookHand {
  private card: Card | null = null;
  private at: Point | null = null;
  private rest: Point = { x: 0, y: 0 };

  constructor(
    private readonly scene: Scene,
    private readonly body: GameObjects.Container,
  ) {}

  putDown(): void {
    this.card?.root.destroy();
    this.card = null;
    this.at = null;
  }

  /** `box` is where the twin has it. */
  hold(held: Held, box: Box, pen: Pen): void {
    const w = box.w - 2;
    const h = heldHeight(held, box.h, pen.k);
    if (this.card !== null && (Math.abs(this.card.w - w) > 0.5 || Math.abs(this.card.h - h) > 0.5)) {
      this.card.root.destroy();
      this.card = null;
    }
    this.card ??= this.made(w, h, pen.paint.contrast);
    this.card.plate.paint(JSON.stringify([held, pen.paint.ink, pen.fonts.text]), (context) =>
      printHeld(context, held, w, h, pen),
    );
    this.toTop();
    this.rest = { x: box.x + 2 + w / 2, y: box.y - 2 + h / 2 };
    this.at ??= { ...this.rest };
  }

  toTop(): void {
    if (this.card !== null) this.body.bringToTop(this.card.root);
  }

  /** One frame on. `corner` is where a pointer has its corner, null when nobody carries it. True while it still moves. */
  follow(corner: Point | null, seconds: number, reduced: boolean): boolean {
    const { card, at } = this;
    if (card === null || at === null) return false;
    const wish = corner === null ? this.rest : { x: corner.x + card.w / 2, y: corner.y + card.h / 2 };
    const part = reduced ? 1 : 1 - Math.exp(-seconds / (corner === null ? 0.06 : 0.03));
    at.x += (wish.x - at.x) * part;
    at.y += (wish.y - at.y) * part;
    card.root.setPosition(at.x, at.y);
    return Math.abs(wish.x - at.x) + Math.abs(wish.y - at.y) > 0.4;
  }

  private made(w: number, h: number, contrast: boolean): Card {
    const shade = new Plate(this.scene, 0, 0, w + 4 * SOFT, h + 4 * SOFT, 0.5);
    shade.image.setOrigin(0.5).setPosition(2, 16).setAlpha(0.6).setVisible(!contrast);
    shade.paint('shade', (context, sw, sh) => {
      context.filter = `blur(${SOFT / 4}px)`;
      context.fillStyle = '#3b2a4a';
      context.beginPath();
      context.roundRect((sw - w) / 2 + 8, (sh - h) / 2 + 8, w - 16, h - 16, 12);
      context.fill();
      context.filter = 'none';
    });
    const plate = new Plate(this.scene, 0, 0, w, h);
    plate.image.setOrigin(0.5);
    const root = this.scene.add.container(0, 0, [shade.image, plate.image]).setAngle(contrast ? 0 : TILT);
    this.body.add(root);
    return { root, plate, w, h };
  }
}
