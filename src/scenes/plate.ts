// A surface with words in the scene: a canvas texture painted only when what stands on it changes, drawn as one image.
// The words are decoration; the ones that count are in the DOM. Paint is in world units.
import type { GameObjects, Scene, Textures } from 'phaser';

/** Texture points per world unit: sharp at two device pixels for a CSS pixel and a close look. */
const DENSITY = 2;
let serial = 0;

export class Plate {
  readonly image: GameObjects.Image;
  private readonly key: string;
  private painted: string | null = null;

  constructor(
    private readonly scene: Scene,
    x: number,
    y: number,
    private readonly w: number,
    private readonly h: number,
    private readonly density: number = DENSITY,
  ) {
    this.key = `plate-${++serial}`;
    scene.textures.createCanvas(this.key, Math.ceil(w * density), Math.ceil(h * density));
    this.image = scene.add.image(x, y, this.key).setOrigin(0).setDisplaySize(w, h);
    this.image.once('destroy', () => scene.textures.exists(this.key) && scene.textures.remove(this.key));
  }

  /** The image's scale at which a unit of paint is a unit of the world. */
  get scale(): number {
    return 1 / this.density;
  }

  /** `signature`: all that the paint depends on. Returns whether it was painted anew. */
  paint(signature: string, draw: (context: CanvasRenderingContext2D, w: number, h: number) => void): boolean {
    if (signature === this.painted) return false;
    this.painted = signature;
    const texture = this.scene.textures.get(this.key) as Textures.CanvasTexture;
    const { context } = texture;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, texture.width, texture.height);
    context.setTransform(this.density, 0, 0, this.density, 0, 0);
    draw(context, this.w, this.h);
    texture.refresh();
    return true;
  }
}

/** Draws text cut to a width, with an ellipsis where it did not fit. */
export function fitText(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  width: number,
): void {
  let shown = text;
  while (shown.length > 1 && context.measureText(shown).width > width)
    shown = `${shown.slice(0, -2).trimEnd()}…`;
  context.fillText(shown, x, y);
}

/** Draws text over several lines; returns the y below the last. */
export function wrapText(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  width: number,
  line: number,
  most: number,
): number {
  let row = '';
  let at = y;
  let left = most;
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row === '' || context.measureText(longer).width <= width) {
      row = longer;
      continue;
    }
    if (left === 1) {
      fitText(context, `${longer} …`, x, at, width);
      return at + line;
    }
    context.fillText(row, x, at);
    at += line;
    left -= 1;
    row = word;
  }
  context.fillText(row, x, at);
  return at + line;
}
