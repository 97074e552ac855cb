// What touching a thing in the picture does: its command, or its tool. The DOM twin of
// the same list does the same.
import { TOOL_OF } from '../session/opens.ts';
import type { Session } from '../session/types.ts';
import { deskObjects } from '../views/desk-objects.ts';
import type { DeskObject, DeskView } from '../views/types.ts';
import type { Box, Shot } from './shots.ts';
import { spotOf } from './spots.ts';

export const touchable = (object: DeskObject): boolean => object.command !== null || object.opens !== null;

export function touch(session: Session, object: DeskObject): void {
  if (object.command) void session.act(object.command);
  else if (object.opens === 'notes') document.querySelector<HTMLElement>('[data-object="notes"]')?.click();
  else if (object.opens) session.ui(TOOL_OF[object.opens]);
}

/** A finger needs this many CSS pixels. */
const LEAST = 44;

const grown = (box: Box, least: number): Box => {
  const dx = Math.max(0, least - box.w) / 2;
  const dy = Math.max(0, least - box.h) / 2;
  return { x: box.x - dx, y: box.y - dy, w: box.w + 2 * dx, h: box.h + 2 * dy };
};
const holds = (box: Box, x: number, y: number) =>
  x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;

/** The thing at a point of the world: the smallest that holds it, else the nearest within a finger's reach. */
export function objectAt(view: DeskView, x: number, y: number, { zoom, lift }: Shot): DeskObject | null {
  const placed = deskObjects(view)
    .filter(touchable)
    .map((object) => ({ object, box: spotOf(object.id, view, lift) }))
    .filter((entry): entry is { object: DeskObject; box: Box } => entry.box !== null);
  const size = ({ box }: { box: Box }) => box.w * box.h;
  const far = ({ box }: { box: Box }) => Math.hypot(box.x + box.w / 2 - x, box.y + box.h / 2 - y);
  const exact = placed.filter(({ box }) => holds(box, x, y)).sort((a, b) => size(a) - size(b));
  const near = placed
    .filter(({ box }) => holds(grown(box, LEAST / zoom), x, y))
    .sort((a, b) => far(a) - far(b));
  return (exact[0] ?? near[0])?.object ?? null;
}
