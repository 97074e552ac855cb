// Sews the thread between the two marked lines: along the marble, under whatever papers lie between, and on a paper only
// where no words are in its way. Decoration; the numbers on the marks say the same.
import type { GameObjects, Scene } from 'phaser';
import type { End, Ends } from './counter-lying.ts';
import { type Point, stitches, threadBetween, type Way } from './thread.ts';

const UNDER_PAPERS = 5;
const OVER_PAPERS = 1000;

export class Sewing {
  private readonly under: GameObjects.Graphics;
  private readonly over: GameObjects.Graphics;

  constructor(
    scene: Scene,
    private readonly contrast: () => boolean,
  ) {
    this.under = scene.add.graphics().setDepth(UNDER_PAPERS);
    this.over = scene.add.graphics().setDepth(OVER_PAPERS);
  }

  /** `width` is the counter's, `k` the size of a rem against 16. */
  sew([a, b]: readonly (Ends | null | undefined)[], width: number, k: number): void {
    this.under.clear();
    this.over.clear();
    if (!a || !b) return;
    const ways = waysOut(a, b, width / 2);
    const ends: [End, End] = [a.toward(ways[0]), b.toward(ways[1])];
    const path = threadBetween(ends[0].edge, ends[1].edge, ways);
    if (!this.contrast()) {
      this.under.lineStyle(5 * k, 0x3b2a4a, 0.3);
      this.under.strokePoints(path.map(({ x, y }) => ({ x: x + 3, y: y + 5 })) as never, false, false);
    }
    this.stitch(this.under, path, k);
    for (const { line, edge } of ends) if (line !== null) this.stitch(this.over, [edge, line], k);
  }

  private stitch(pen: GameObjects.Graphics, path: readonly Point[], k: number): void {
    pen.lineStyle(3.5 * k, this.contrast() ? 0xffe14a : 0x8a5a00, 1);
    for (const [from, to] of stitches(path, 9 * k, 6 * k)) pen.lineBetween(from.x, from.y, to.x, to.y);
  }
}

/** Toward each other; from papers one under the other, both to the side that has more room. */
export function waysOut(a: Ends, b: Ends, middle: number): [Way, Way] {
  if (a.to > b.from && b.to > a.from) {
    const out = (a.middle + b.middle) / 2 < middle ? 1 : -1;
    return [out, out];
  }
  return b.middle >= a.middle ? [1, -1] : [-1, 1];
}
