// Where the camera looks: the whole office from the chair, or close at the window inside the stage rectangle. Pure
// geometry between the design world (1366 x 642) and the zone between lintel and rail in CSS pixels; draws nothing.

export interface Size {
  w: number;
  h: number;
}
export interface Box extends Size {
  x: number;
  y: number;
}
/** Who stands at the window is drawn larger from close, and lower behind the counter, than the room behind them. */
export interface Near {
  scale: number;
  /** World y of the lower end of the half figure. */
  y: number;
}
export interface Shot {
  /** Part of the zone the room is drawn in, CSS pixels. */
  view: Box;
  /** CSS pixels for one unit of the world. */
  zoom: number;
  /** The world's point in the middle of `view`. */
  x: number;
  y: number;
  near: Near;
}
/** What a shot is taken of: the place before you, and the counter between. */
export interface Sitter {
  x: number;
  /** World y where a half figure ends when it stands there in the room. */
  foot: number;
  scale: number;
  counterTop: number;
  counterFront: number;
}

export const WORLD: Size = { w: 1366, h: 642 };
/** A half figure's texture, and in it the head, in world units. */
export const HALF = { h: 342, head: 120, crown: 26 };
/** Room for the parallax to shift layers without baring their edges. */
const OVERSCAN = 1.012;
/** A zone of another shape is met half-way: a little is cropped, a little of the edges stretched. */
const CROP = 0.45;
const SMALL = 700;

export function chairShot(zone: Size, sitter: Sitter): Shot {
  const contain = Math.min(zone.w / WORLD.w, zone.h / WORLD.h);
  const cover = Math.max(zone.w / WORLD.w, zone.h / WORLD.h);
  const zoom = (contain + (cover - contain) * (zone.w < SMALL ? 1 : CROP)) * OVERSCAN;
  const hidden = Math.max(0, WORLD.h - zone.h / zoom);
  return {
    view: { x: 0, y: 0, ...zone },
    zoom,
    x: zone.w < SMALL ? sitter.x : WORLD.w / 2,
    // Of what must go, most goes at the bottom: keyboard and telephone, not faces and clock.
    y: WORLD.h / 2 - hidden * 0.2,
    near: { scale: 1, y: sitter.foot },
  };
}

/** Close at the window. `speech`: a bubble takes the left of the stage, so the person stands right of the middle. */
export function windowShot(stage: Size, sitter: Sitter, speech: boolean): Shot {
  const zoom = Math.min(1.3, Math.max(stage.w / 480, stage.h / 360));
  const width = stage.w / zoom;
  const height = stage.h / zoom;
  const ledge = Math.min(sitter.counterFront - sitter.counterTop + 4, height * 0.14);
  const top = sitter.counterTop + ledge - height;
  const head = Math.min(stage.h * 0.45, stage.w * 0.47, 190) / zoom;
  const scale = Math.max(1, head / (HALF.head * sitter.scale));
  const tall = HALF.h * sitter.scale * scale;
  return {
    view: { x: 0, y: 0, ...stage },
    zoom,
    x: sitter.x + (0.5 - (speech && stage.w > 360 ? 0.66 : 0.52)) * width,
    y: top + height / 2,
    near: {
      scale,
      // The crown a little below the stage's upper edge; never floating above the counter.
      y: Math.max(sitter.counterTop + 8, top + height * 0.12 + tall - HALF.crown * sitter.scale * scale),
    },
  };
}

export function mix(from: Shot, to: Shot, t: number): Shot {
  const at = (a: number, b: number) => a + (b - a) * t;
  const box = (a: Box, b: Box) => ({ x: at(a.x, b.x), y: at(a.y, b.y), w: at(a.w, b.w), h: at(a.h, b.h) });
  return {
    view: box(from.view, to.view),
    zoom: at(from.zoom, to.zoom),
    x: at(from.x, to.x),
    y: at(from.y, to.y),
    near: { scale: at(from.near.scale, to.near.scale), y: at(from.near.y, to.near.y) },
  };
}

export const worldToZone = (shot: Shot, x: number, y: number) => ({
  x: shot.view.x + shot.view.w / 2 + (x - shot.x) * shot.zoom,
  y: shot.view.y + shot.view.h / 2 + (y - shot.y) * shot.zoom,
});
export const zoneToWorld = (shot: Shot, x: number, y: number) => ({
  x: shot.x + (x - shot.view.x - shot.view.w / 2) / shot.zoom,
  y: shot.y + (y - shot.view.y - shot.view.h / 2) / shot.zoom,
});

/** The same picture seen through a box of another size at the same place: what stays in sight does not move. */
export function through(shot: Shot, zone: Size): Shot {
  const { x, y } = zoneToWorld(shot, zone.w / 2, zone.h / 2);
  return { ...shot, view: { x: 0, y: 0, ...zone }, x, y };
}
