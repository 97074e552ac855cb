// Tells the other windows and the service worker that a shift is open here, so that no new edition takes this one's place
// meanwhile; and which edition an unfinished shift was begun with, so that it is opened again with that one. The names are
// the worker's too (src/worker/keep-release.ts). Where the browser has no such thing, nothing is told.
const AT_WORK = 'front-desk-at-work';
const PIN = 'front-desk-pin';

/** The name of the script this page runs: what its release is called. Read early: it is this page's for good. */
export const ownRelease = (): string =>
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split('/').at(-1) ?? '';

/** From now until the answer is called. */
export function atWork(): () => void {
  let leave = (): void => {};
  const left = new Promise<void>((done) => {
    leave = done;
  });
  const held = async (): Promise<unknown> =>
    navigator.locks?.request(AT_WORK, { mode: 'shared' }, () => left);
  held().catch(() => {});
  return leave;
}

/** Whether no window of this browser has a shift open, this one included. */
export async function nobodyAtWork(): Promise<boolean> {
  return (await navigator.locks?.request(AT_WORK, { ifAvailable: true }, (free) => free !== null)) ?? true;
}

/** Whether the next visit is to open with this page's edition, or with the newest. */
export async function pin(on: boolean): Promise<void> {
  const pins = await caches.open(PIN);
  const here = new URL('./', location.href.split(/[?#]/)[0]).href;
  if (on) await pins.put(here, new Response(ownRelease()));
  else await pins.delete(here);
}
