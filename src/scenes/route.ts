// How a person gets from one place to another: pure waypoints on the floor of the room, with the size a walker has
// there. Drawing the walk is people.ts's business.
import type { Where } from '../views/types.ts';

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

/** World units a second: an unhurried walk across the room takes about two seconds. */
const SPEED = 210;

export const standsAt = (place: Where): 'half' | 'seated' | 'walk' | null => {
  if (place === 'window' || place === 'inner-door' || place === 'desk') return 'half';
  if (place === 'door' || place === 'beside') return 'walk';
  return place.startsWith('seat-') ? 'seated' : null;
};

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
