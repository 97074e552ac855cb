// Pictures on their way: each fetched and decoded once, beside everything else that starts, and kept for whoever draws it.
// Knows addresses, no Phaser and no manifest, so that the page can ask for the room before the engine is there.
/// <reference path="./room-pack.d.ts" />
import { packs } from 'virtual:room-pack';
import { NOT_IN_ROOM } from './in-room.ts';
import { theRenderer } from './renderer.ts';

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

export type Picture = HTMLImageElement | ImageBitmap;
/** Where a picture lies: a file, or the bytes from here to there in one that holds many. */
export interface Place {
  url: string;
  part?: [from: number, to: number];
}
const keyOf = ({ url, part }: Place): string => (part ? `${url}#${part[0]}` : url);
const fetched = new Map<string, Promise<Picture>>();
const packsFetched = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
/** All baked pictures are of this kind. */
const TYPE = 'image/webp';

/**
 * For Canvas a bitmap, decoded beside the page; a picture element would be decoded a second time when first drawn. WebGL
 * turns elements over as it takes them and bitmaps not, and a page opened from a file may not fetch: those get elements.
 */
async function element(url: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
}
/** A blob's every slice is a question to another process, answered while the page stands: a decoder takes bytes as they are. */
async function bitmap(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  if (!('ImageDecoder' in globalThis)) return createImageBitmap(new Blob([bytes], { type: TYPE }));
  const decoder = new ImageDecoder({ data: bytes, type: TYPE });
  try {
    const { image } = await decoder.decode();
    return await createImageBitmap(image).finally(() => image.close());
  } finally {
    decoder.close();
  }
}
async function decoded(bytes: Uint8Array<ArrayBuffer>): Promise<Picture> {
  if (theRenderer() === 'canvas') return bitmap(bytes);
  const url = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  return element(url).finally(() => URL.revokeObjectURL(url));
}
const bytesAt = async (url: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer());

function keep(url: string, picture: Promise<Picture>): Promise<Picture> {
  fetched.set(url, picture);
  picture.catch(() => fetched.delete(url));
  return picture;
}

/** Of a file that holds many, all the bytes: fetched once for all who ask, and again after it could not be had. */
function packAt(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = packsFetched.get(url);
  if (known) return known;
  const pack = bytesAt(url);
  packsFetched.set(url, pack);
  pack.catch(() => packsFetched.delete(url));
  return pack;
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
  const lies = roomPlaces().get(place.url) ?? place;
  const { url, part } = lies;
  const bytes = part ? packAt(url).then((all) => all.subarray(...part)) : bytesAt(url);
  const picture = bytes.then(decoded);
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
