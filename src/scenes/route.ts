// How a person gets from one place to another: pure waypoints on the floor of the room, with the size a walker has
// there, and where whoever has arrived is drawn. Drawing the walk is people.ts's business.
import type { FigureView, Where } from '../views/types.ts';
import type { Near } from './shots.ts';

export interface Spot {
  x: number;
  y: number;
  /** Size of a figure there, against its size in the texture. */
  scale: number;
}
export type Spots = Record<
  | 'door'
  | 'window'
  | 'inner-door'
  | 'desk'
  | 'beside'
  | 'seat-1'
  | 'seat-2'
  | 'seat-3'
  | 'seat-4'
  | 'approach',
  Spot
>;

export type Stance = 'half' | 'seated' | 'walk';

/** How much lower a face is at the window in a wheelchair than standing. */
const SITS_LOWER_PX = 66;

/** World units a second: an unhurried walk across the room takes about two seconds. */
const SPEED = 210;

const standsAt = (place: Where): Stance | null => {
  if (place === 'window' || place === 'inner-door' || place === 'desk') return 'half';
  if (place === 'door' || place === 'beside') return 'walk';
  return place.startsWith('seat-') ? 'seated' : null;
};

export const stanceOf = (view: FigureView): Stance | null =>
  view.pose === 'walking' ? 'walk' : standsAt(view.place);

/** Where somebody is drawn who is at this place, and how large. */
export function whereDrawn(
  spots: Spots,
  place: Where,
  { stance, inWheelchair = false }: { stance: Stance; inWheelchair?: boolean },
  near: Near | null,
): Spot {
  const spot = spots[place as keyof Spots] ?? spots.door;
  const close = place === 'window' || place === 'inner-door' ? near : null;
  const { x, y, scale } = close ? { x: spot.x, y: close.y, scale: spot.scale * close.scale } : spot;
  // The counter hides the chair; the face is where a sitting person's is.
  const lower = stance === 'half' && inWheelchair ? SITS_LOWER_PX * scale : 0;
  return { x, y: y + lower, scale };
}

/** Where on the floor a walker is when at this place: the door for everyone who is not in the room yet. */
export const floorOf = (spots: Spots, place: Where): Spot =>
  place === 'window' || place === 'inner-door' || place === 'desk'
    ? spots.approach
    : place === 'beside'
      ? spots.beside
      : place.startsWith('seat-')
        ? { ...spots[place as 'seat-1'], scale: spots.door.scale * 1.06 }
        : spots.door;

export const walkMs = (from: Spot, to: Spot): number =>
  Math.round((Math.hypot(to.x - from.x, to.y - from.y) / SPEED) * 1000);
