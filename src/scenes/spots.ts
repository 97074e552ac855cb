// Where things stand in the design world, from the manifest, and where each touchable object of the desk is. The DOM
// places focus rings and tags by these; the canvas finds by them what was pressed.
import { spots } from '../../assets/manifest.json';
import { deskObjects } from '../views/desk-objects.ts';
import type { DeskObject, DeskView, Place } from '../views/types.ts';
import type { Spot, Spots } from './route.ts';
import { type Box, type Shot, worldToZone } from './shots.ts';

interface Point {
  x: number;
  y: number;
}
export interface RoomSpots {
  window: Box;
  windowStand: Spot;
  seat1: Point;
  seat2: Point;
  seat3: Point;
  seat4: Point;
  doorway: Point;
  walkLine: { from: Point; to: Point };
  colleague: Spot;
  phone: Box;
  phoneScreen: Box;
  monitor: Box;
  monitorScreen: Box;
  fax: Box;
  board: Box;
  boardHeader: Box;
  boardTiles: Box[];
  clock: Point & { r: number };
  trays: Box;
  vault: Box;
  tube: Box;
  driveUp: Box;
  bell: Box;
  mug: Box;
  notes: Box[];
  counterTop: number;
  counterFront: number;
  lamps: Point[];
  tubeWindow: Box;
  tubePath: Point[];
}
export const roomSpots: RoomSpots = spots;

/** The inner door is out of the picture, right of the colleague: who leans in stands before the vault. */
const INNER_DOOR: Spot = { x: 1262, y: roomSpots.windowStand.y, scale: 0.78 };
/** A walker's texture is drawn for the far wall; nearer to the counter it is this much larger. */
const NEAR = 1.35;

/** Before the colleague's window, seen past the pillar. */
const BESIDE: Spot = { x: 884, y: roomSpots.walkLine.to.y + 24, scale: NEAR };

export const standingSpots: Spots = {
  window: roomSpots.windowStand,
  'inner-door': INNER_DOOR,
  desk: roomSpots.colleague,
  beside: BESIDE,
  door: { ...roomSpots.doorway, scale: 1 },
  approach: { x: roomSpots.windowStand.x, y: roomSpots.walkLine.to.y + 28, scale: NEAR },
  // The first chairs taken are those one sees best, also from close at the window.
  'seat-1': { ...roomSpots.seat3, scale: 1 },
  'seat-2': { ...roomSpots.seat4, scale: 1 },
  'seat-3': { ...roomSpots.seat2, scale: 1 },
  'seat-4': { ...roomSpots.seat1, scale: 1 },
};

const LAMP: Box = { x: -16, y: -9, w: 46, h: 18 };
const FIGURE = { w: 190, h: 272 };

function personBox(place: Place): Box | null {
  const spot = standingSpots[place as keyof Spots];
  if (!spot) return null;
  if (place.startsWith('seat-')) return { x: spot.x - 52, y: spot.y - 106, w: 104, h: 150 };
  if (place === 'door') return { x: spot.x - 40, y: spot.y - 190, w: 80, h: 190 };
  const { w, h } = { w: FIGURE.w * spot.scale, h: FIGURE.h * spot.scale };
  return { x: spot.x - w / 2, y: roomSpots.counterTop - h, w, h };
}

function drawerBox(): Box {
  const { phone, monitor } = roomSpots;
  return {
    x: monitor.x + monitor.w + 20,
    y: 598,
    w: Math.max(44, phone.x - monitor.x - monitor.w - 40),
    h: 44,
  };
}

/** The card of the morning lies between the notes and the telephone. */
export const HUDDLE_CARD: Box = { x: 641, y: 482, w: 64, h: 80 };

const ON_DESK = new Set<string>(['phone', 'monitor', 'fax', 'notes', 'drawer', 'huddle']);

/** The world box of a touchable object as this shot shows it; null when it is out of sight. */
export function spotOf(id: DeskObject['id'], view: DeskView, lift: number): Box | null {
  const box = standing(id, view);
  return box && lift !== 0 && (ON_DESK.has(id) || id.startsWith('line-')) ? { ...box, y: box.y - lift } : box;
}

function standing(id: DeskObject['id'], view: DeskView): Box | null {
  if (id.startsWith('line-')) {
    const lamp = roomSpots.lamps[Number(id.slice(5)) - 1];
    return lamp ? { x: lamp.x + LAMP.x, y: lamp.y + LAMP.y, w: LAMP.w, h: LAMP.h } : null;
  }
  if (id.startsWith('person-')) {
    const contact = view.contacts.find((one) => `person-${one.contact}` === id);
    return contact ? personBox(contact.place) : null;
  }
  switch (id) {
    case 'window':
      return view.contacts.some((one) => one.place === 'window' && one.status !== 'closed')
        ? personBox('window')
        : roomSpots.bell;
    case 'colleague': {
      const { x, scale } = roomSpots.colleague;
      return {
        x: x - 95 * scale,
        y: roomSpots.counterTop - FIGURE.h * scale,
        w: 190 * scale,
        h: FIGURE.h * scale,
      };
    }
    case 'clock': {
      const { x, y, r } = roomSpots.clock;
      return { x: x - r, y: y - r, w: 2 * r, h: 2 * r };
    }
    case 'notes':
      // The two on the desk; the third hangs at the monitor.
      return around(roomSpots.notes.slice(0, view.notes.length > 1 ? 2 : 1));
    case 'door':
      return { x: roomSpots.doorway.x - 47, y: 102, w: 94, h: 290 };
    case 'huddle':
      return HUDDLE_CARD;
    case 'drawer':
      return drawerBox();
    case 'phone':
    case 'monitor':
    case 'fax':
    case 'board':
    case 'trays':
    case 'tube':
    case 'vault':
      return roomSpots[id];
  }
  return null;
}

function around(boxes: Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  };
}

/** Writes where each touchable object is in the picture as custom properties (`--spot-<id>-x`, `-y`, `-w`, `-h`, in
 *  CSS pixels of the stage), for the DOM to place focus rings and tags by. Panels and scenes need not know each other. */
export function makeSpotMarks(element: HTMLElement): (shot: Shot, view: DeskView) => void {
  let placed = new Map<string, string>();
  return (shot, view) => {
    const now = new Map<string, string>();
    for (const { id } of deskObjects(view)) {
      const box = spotOf(id, view, shot.lift);
      if (!box) continue;
      const { x, y } = worldToZone(shot, box.x, box.y);
      const sides = { x, y, w: box.w * shot.zoom, h: box.h * shot.zoom };
      for (const [side, length] of Object.entries(sides))
        now.set(`--spot-${id}-${side}`, `${Math.round(length)}px`);
    }
    for (const [name, value] of now) if (placed.get(name) !== value) element.style.setProperty(name, value);
    for (const name of placed.keys()) if (!now.has(name)) element.style.removeProperty(name);
    placed = now;
  };
}
