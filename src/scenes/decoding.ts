// From where a picture lies to the picture, decoded: in a worker of its own where a plain canvas draws it, else in the page.
// It remembers nothing; who asks twice gets it twice.
import { ownScript } from '../session/own-scripts.ts';
import { bytesOf, type Place } from './bytes.ts';
import type { Got, Wanted } from './decode.worker.ts';
import decoder from './decode.worker.ts?worker&url';
import { theRenderer } from './renderer.ts';

export type Picture = HTMLImageElement | ImageBitmap;
type Answer = { got(picture: ImageBitmap): void; not(error: Error): void };

/** All baked pictures are of this kind. */
const TYPE = 'image/webp';
const waiting = new Map<number, Answer>();
let asked = 0;
let worker: Worker | null | undefined;

/** Null where there can be none (the game in one file), and once it has broken: then the page does it by itself. */
function theWorker(): Worker | null {
  if (worker !== undefined) return worker;
  worker = null;
  if (decoder === '' || typeof Worker === 'undefined' || theRenderer() !== 'canvas') return worker;
  try {
    const started = new Worker(ownScript(decoder), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<Got>) => {
      const answer = waiting.get(data.at);
      waiting.delete(data.at);
      if ('picture' in data) answer?.got(data.picture);
      else answer?.not(new Error(data.failed));
    };
    started.onerror = (event) => {
      event.preventDefault();
      worker = null;
      for (const { not } of waiting.values()) not(new Error('The worker that decodes pictures broke.'));
      waiting.clear();
    };
    worker = started;
  } catch (error) {
    console.error(error);
  }
  return worker;
}

const beside = (by: Worker, { url, part }: Place): Promise<ImageBitmap> =>
  new Promise((got, not) => {
    asked += 1;
    waiting.set(asked, { got, not });
    const wanted: Wanted = { at: asked, url: new URL(url, location.href).href };
    by.postMessage(part ? { ...wanted, part } : wanted);
  });

/** A picture element. WebGL turns those over as it takes them and bitmaps not; a page opened from a file may not fetch. */
export async function element(url: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
}

async function here(place: Place): Promise<Picture> {
  const blob = new Blob([await bytesOf(place)], { type: TYPE });
  if (theRenderer() === 'canvas') return createImageBitmap(blob);
  const address = URL.createObjectURL(blob);
  return element(address).finally(() => URL.revokeObjectURL(address));
}

/** Rejects when it cannot be had. */
export async function decode(place: Place): Promise<Picture> {
  const by = theWorker();
  if (by === null) return here(place);
  try {
    return await beside(by, place);
  } catch (error) {
    // Broken, not refused: what cannot be had there cannot be had here.
    if (worker === null) return here(place);
    throw error;
  }
}
