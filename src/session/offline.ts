// The page's half of playing without a network: has the service worker keep this release once the page is quiet, tells
// whether it is kept, and brings a newer one when the player asks for it on the title. Does nothing in a frame, from a file,
// or on a page that cannot be installed; whatever the browser denies only means that the network is needed again.
import { atWork, nobodyAtWork, ownRelease, pin } from './at-work.ts';
import { KEEPER, ownScript } from './own-scripts.ts';

/** `held`: the newer edition was asked for, and a shift is open in another window. */
export type Offline = 'none' | 'ready' | 'newer' | 'held';
type Asked = 'keep-the-rest' | 'take-over' | 'which';

/** On the title nobody waits for anything once it has stood this long. */
const QUIET_MS = 3_000;

let state: Offline = 'none';
let registration: Promise<ServiceWorkerRegistration | null> | null = null;
let quiet: ReturnType<typeof setTimeout> | undefined;
let sitting = 0;
const listeners = new Set<() => void>();

export const offline = {
  now: (): Offline => state,
  onChange(heard: () => void): () => void {
    listeners.add(heard);
    return () => listeners.delete(heard);
  },
};
function become(next: Offline): void {
  if (next === state) return;
  state = next;
  for (const heard of listeners) heard();
}

const canBeKept = (): boolean =>
  'serviceWorker' in navigator &&
  location.protocol !== 'file:' &&
  window.top === window &&
  document.querySelector('link[rel="manifest"]') !== null;

function ask(worker: ServiceWorker, asked: Asked): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(asked, [port2]);
  });
}

/** Done when the worker is past its installing, or has given up. */
const settled = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

async function look(kept: ServiceWorkerRegistration): Promise<void> {
  if (kept.installing) await settled(kept.installing);
  const newest = kept.waiting ?? kept.active;
  // Offered, and called ready, only when all of it is here.
  if (!newest || (await ask(newest, 'keep-the-rest')) !== true) return;
  become((await ask(newest, 'which')) === ownRelease() ? 'ready' : 'newer');
}

/** Called when nobody waits for anything any more: on the quiet title, or once the room is drawn. */
export async function keepOffline(): Promise<void> {
  if (!canBeKept()) return;
  const known = registration !== null;
  registration ??= navigator.serviceWorker.register(ownScript(KEEPER)).catch(() => null);
  const kept = await registration;
  if (!kept) return;
  if (known) await kept.update().catch(() => {});
  else kept.addEventListener('updatefound', () => void look(kept));
  await look(kept);
}

/** Nothing of this is in anybody's way: not while the page opens, nor while a shift begins. */
function whenQuiet(call: () => void): void {
  clearTimeout(quiet);
  if (canBeKept() && 'caches' in window) quiet = setTimeout(call, QUIET_MS);
}

/** The title is shown: with an unfinished shift behind it, or without. */
export const onTitle = (unfinished: boolean): void =>
  whenQuiet(() => {
    pin(unfinished).catch(() => {});
    void keepOffline();
  });

/** A shift is open in this window, until the answer is called. */
export function onShift(): () => void {
  whenQuiet(() => void pin(true).catch(() => {}));
  sitting += 1;
  const leave = atWork();
  return () => {
    sitting -= 1;
    leave();
  };
}
export const isSitting = (): boolean => sitting > 0;

/** Opens the newer edition, unless a shift is open in another window. */
export async function takeNewer(): Promise<void> {
  const kept = await registration;
  if (!kept) return;
  if (!(await nobodyAtWork())) return become('held');
  const { waiting } = kept;
  if (waiting) {
    const taken = new Promise<void>((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
    });
    if ((await ask(waiting, 'take-over')) !== true) return become('held');
    await taken;
  }
  await pin(false).catch(() => {});
  location.reload();
}
