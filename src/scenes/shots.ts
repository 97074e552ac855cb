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
  /** How far what stands on the desk is moved up, so that a low picture still shows the telephone's lamps. */
  lift: number;
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
export const HALF = { h: 342, head: 132, crown: 50 };
/** Room for the parallax to shift layers without baring their edges. */
const OVERSCAN = 1.012;
/** A zone wider than the world is met half-way: a little is cropped, a little of the left wall drawn out. A taller one
 *  shows more wall above and more desk below: nothing at the sides may be lost. */
const CROP = 0.6;
const SMALL = 700;
/** What the parallax may shift at most. */
const EDGE = 7;
const MOST_LIFT = 62;

export function chairShot(zone: Size, sitter: Sitter): Shot {
  const [wide, tall] = [zone.w / WORLD.w, zone.h / WORLD.h];
  const small = zone.w < SMALL;
  const zoom =
    (wide <= tall && !small ? wide : tall + (Math.max(wide, tall) - tall) * (small ? 1 : CROP)) * OVERSCAN;
  const over = zone.h / zoom - WORLD.h;
  return {
    view: { x: 0, y: 0, ...zone },
    zoom,
    // The fax ends with the world: its right edge stays at the right, what is over lies on the left.
    x: small ? sitter.x : Math.min(WORLD.w / 2, WORLD.w - EDGE - zone.w / zoom / 2),
    // Of what must go, most goes at the bottom: keyboard and telephone, not faces and clock. What is over is wall.
    y: WORLD.h / 2 + (over < 0 ? over * 0.26 : -over * 0.2),
    near: { scale: 1, y: sitter.foot },
    lift: Math.min(MOST_LIFT, Math.max(0, -over) * 0.62),
  };
}

/** Close at the window. A bubble takes the left of a stage that has room for one, so the person stands right of the
 *  middle there. */
export function windowShot(stage: Size, sitter: Sitter): Shot {
  const headPx = Math.min(stage.h * 0.45, stage.w * 0.47, 190);
  // A low stage looks from farther off: nobody before you may be smaller than those who sit behind.
  const zoom = Math.min(1.3, Math.max(stage.w / 480, stage.h / 360), headPx / (HALF.head * sitter.scale));
  const width = stage.w / zoom;
  const height = stage.h / zoom;
  const ledge = Math.min(sitter.counterFront - sitter.counterTop - 2, height * 0.14);
  const top = sitter.counterTop + ledge - height;
  const scale = headPx / zoom / (HALF.head * sitter.scale);
  const tall = HALF.h * sitter.scale * scale;
  return {
    view: { x: 0, y: 0, ...stage },
    zoom,
    lift: 0,
    x: sitter.x + (0.5 - (stage.w > 360 ? 0.69 : 0.52)) * width,
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
    lift: at(from.lift, to.lift),
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
