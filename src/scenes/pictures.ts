// Pictures on their way: each asked for once, beside everything else that starts, and kept for whoever draws it.
// Knows addresses, no Phaser and no manifest, so that the page can ask for the room before the engine is there.
/// <reference path="./room-pack.d.ts" />
import { packs } from 'virtual:room-pack';
import type { Place } from './bytes.ts';
import { decode, element, type Picture } from './decoding.ts';
import { NOT_IN_ROOM } from './in-room.ts';

export type { Picture, Place };

const scene = import.meta.glob<string>('../../assets/scene/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Sharper than this costs more than it shows. */
const MOST_DENSE = 2;

export const pageDensity = (): number => Math.min(MOST_DENSE, window.devicePixelRatio || 1);
/** Whether the denser files are wanted. */
export const isSharp = (): boolean => pageDensity() > 1.1;
export const isInRoom = (key: string): boolean => !NOT_IN_ROOM.has(key);
export const sceneUrl = (file: string): string | undefined => scene[`../../assets/${file}`];

const keyOf = ({ url, part }: Place): string => (part ? `${url}#${part[0]}` : url);
const fetched = new Map<string, Promise<Picture>>();

function keep(url: string, picture: Promise<Picture>): Promise<Picture> {
  fetched.set(url, picture);
  picture.catch(() => fetched.delete(url));
  return picture;
}

/** Where the build put the room's files: in one file for all. */
let inPack: ReadonlyMap<string, Required<Place>> | null = null;
function roomPlaces(): ReadonlyMap<string, Required<Place>> {
  if (inPack) return inPack;
  const pack = isSharp() ? packs?.sharp : packs?.plain;
  const places = new Map<string, Required<Place>>();
  for (const [file, from, to] of pack?.parts ?? [])
    places.set(sceneUrl(file) ?? file, { url: pack?.url ?? '', part: [from, to] });
  inPack = places;
  return inPack;
}

/** The decoded picture. Rejects when it cannot be had; asking again tries again. */
export function fetchPicture(place: Place): Promise<Picture> {
  const key = keyOf(place);
  const known = fetched.get(key);
  if (known) return known;
  const picture = decode(roomPlaces().get(place.url) ?? place);
  // What lies in somebody's own file is nowhere else; of the room each picture is a file as well.
  return keep(key, place.part ? picture : picture.catch(() => element(place.url)));
}

/** Begins to fetch the room, and to decode what of it is seen first; waits for nothing. */
export function fetchRoom(seenFirst: readonly string[]): void {
  for (const key of seenFirst) {
    const sharp = isSharp() ? sceneUrl(`scene/${key}@2x.webp`) : undefined;
    const url = sharp ?? sceneUrl(`scene/${key}.webp`);
    if (url && roomPlaces().has(url)) void fetchPicture({ url });
  }
}
