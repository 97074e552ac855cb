// The stitched thread between the two marked lines: a curve that leaves each line sideways, cut into stitches.
// Geometry only.
export interface Point {
  x: number;
  y: number;
}

/** To the left or to the right. */
export type Way = -1 | 1;

/** From one place to another, leaving each toward its side, as points close enough to draw straight between. */
export function threadBetween(a: Point, b: Point, ways: readonly [Way, Way]): Point[] {
  const pull = Math.max(40, Math.abs(b.x - a.x) / 2);
  const [c, d] = [
    { x: a.x + pull * ways[0], y: a.y },
    { x: b.x + pull * ways[1], y: b.y },
  ];
  const length = Math.hypot(b.x - a.x, b.y - a.y) + pull;
  const steps = Math.max(12, Math.ceil(length / 6));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const s = 1 - t;
    const at = (p: number, q: number, r: number, u: number): number =>
      s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
    return { x: at(a.x, c.x, d.x, b.x), y: at(a.y, c.y, d.y, b.y) };
  });
}

/** The parts of a path that are thread, the gaps left out. */
export function stitches(path: readonly Point[], on: number, off: number): [Point, Point][] {
  const parts: [Point, Point][] = [];
  let gone = 0;
  for (let i = 1; i < path.length; i++) {
    let from = path[i - 1]!;
    const to = path[i]!;
    let left = Math.hypot(to.x - from.x, to.y - from.y);
    while (left > 1e-6) {
      const within = gone % (on + off);
      const sewing = within < on;
      const run = Math.min(left, (sewing ? on : on + off) - within);
      const next = { x: from.x + ((to.x - from.x) * run) / left, y: from.y + ((to.y - from.y) * run) / left };
      if (sewing) parts.push([from, next]);
      from = next;
      gone += run;
      left -= run;
    }
  }
  return parts;
}
