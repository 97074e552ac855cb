// Pictures on their way: each fetched and decoded once, beside everything else that starts, and kept for whoever draws it.
// Knows addresses, no Phaser and no manifest, so that the page can ask for the room before the engine is there.
import { theRenderer } from './renderer.ts';

const scene = import.meta.glob<string>('../../assets/scene/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Of the surfaces and the title; the room does without them. */
const NOT_IN_ROOM = new Set(['title', 'wood', 'marble', 'pink-slip', 'keepsake-tin']);
/** Sharper than this costs more than it shows. */
const MOST_DENSE = 2;

export const pageDensity = (): number => Math.min(MOST_DENSE, window.devicePixelRatio || 1);
/** Whether the denser files are wanted. */
export const isSharp = (): boolean => pageDensity() > 1.1;
export const isInRoom = (key: string): boolean => !NOT_IN_ROOM.has(key);
export const sceneUrl = (file: string): string | undefined => scene[`../../assets/${file}`];

export type Picture = HTMLImageElement | ImageBitmap;
const fetched = new Map<string, Promise<Picture>>();

/**
 * For Canvas a bitmap, decoded beside the page; a picture element would be decoded a second time when first drawn. WebGL
 * turns elements over as it takes them and bitmaps not, and a page opened from a file may not fetch: those get elements.
 */
async function bitmap(url: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(url)).blob());
}
async function element(url: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
}

/** The decoded picture. Rejects when it cannot be had; asking again tries again. */
export function fetchPicture(url: string): Promise<Picture> {
  const known = fetched.get(url);
  if (known) return known;
  const whole = theRenderer() === 'canvas' ? bitmap(url).catch(() => element(url)) : element(url);
  fetched.set(url, whole);
  whole.catch(() => fetched.delete(url));
  return whole;
}

/** Begins to fetch the room, and waits for nothing. */
export function fetchRoom(): void {
  const sharp = isSharp();
  const keys = Object.keys(scene)
    .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.webp'.length))
    .filter((name) => !name.endsWith('@2x') && isInRoom(name));
  for (const key of keys) {
    const url = (sharp ? sceneUrl(`scene/${key}@2x.webp`) : undefined) ?? sceneUrl(`scene/${key}.webp`);
    // A picture that fails is asked for again by the scene, which can do without it.
    if (url) fetchPicture(url).catch(() => {});
  }
}
