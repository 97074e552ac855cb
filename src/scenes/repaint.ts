// Draws only what changed. On the Canvas renderer a frame is clipped to the parts of the picture that moved since the
// last one: all is drawn in order as ever, but outside those parts it costs nothing. WebGL draws whole frames anyway.
import { CANVAS, type Game } from 'phaser';
import type { Box, Shot } from './shots.ts';
import { worldToZone } from './shots.ts';

/** Soft edges and half points. */
const ROOM_PX = 3;

interface Area {
  /** World; null is the whole picture. */
  box: Box | null;
  untilMs: number;
}

export class Repaint {
  private areas: Area[] = [];
  /** Until the first whole frame, everything is new. */
  private whole = true;

  constructor(
    private readonly game: Game,
    private readonly density: number,
    private readonly shot: () => Shot | null,
  ) {
    if (game.renderer.type !== CANVAS) return;
    game.renderer.on('prerenderclear', () => this.clip());
    game.renderer.on('postrender', () => this.context().restore());
  }

  /** Something changed here (everywhere without a box): now, or on every frame for a while. */
  changed(box: Box | null, forMs = 0): void {
    if (box === null && forMs === 0) this.whole = true;
    else this.areas.push({ box, untilMs: performance.now() + forMs });
  }

  private context(): CanvasRenderingContext2D {
    return (this.game.renderer as unknown as { gameContext: CanvasRenderingContext2D }).gameContext;
  }

  private clip(): void {
    const context = this.context();
    const shot = this.shot();
    context.save();
    const now = performance.now();
    const areas = this.areas;
    this.areas = areas.filter((area) => area.untilMs > now);
    const all = this.whole || shot === null || areas.some((area) => area.box === null);
    this.whole = false;
    if (all) return;
    context.beginPath();
    for (const { box } of areas) {
      const { x, y } = worldToZone(shot, box!.x, box!.y);
      const left = Math.floor(x * this.density) - ROOM_PX;
      const top = Math.floor(y * this.density) - ROOM_PX;
      const unit = shot.zoom * this.density;
      context.rect(
        left,
        top,
        Math.ceil(box!.w * unit) + 2 * ROOM_PX + 1,
        Math.ceil(box!.h * unit) + 2 * ROOM_PX + 1,
      );
    }
    context.clip();
  }
}
