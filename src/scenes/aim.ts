// Where the camera looks for what the session shows: from the chair at the whole room, or close at whoever is talked to.
// Pure: it joins the layout of the page with the places of the room, and draws nothing.
import type { DeskView } from '../views/types.ts';
import type { Layout } from './layout.ts';
import { chairShot, type Shot, type Sitter, windowShot } from './shots.ts';
import { roomSpots, standingSpots } from './spots.ts';

export function aimOf({ talk }: DeskView, { zone, close }: Layout): Shot {
  const spot = standingSpots[talk?.contact.place === 'inner-door' ? 'inner-door' : 'window'];
  const { counterTop, counterFront } = roomSpots;
  const sitter: Sitter = { x: spot.x, foot: spot.y, scale: spot.scale, counterTop, counterFront };
  return close ? windowShot(zone, sitter) : chairShot(zone, sitter);
}
