// The service worker: keeps whole releases of the game on this machine and answers from them, so that it opens without a
// network. A newer release waits until no shift is open anywhere, and a page goes on with the code it began with. One file
// without imports: the build writes the list before it (see src/cli/build/offline.ts). Never touches a saved shift.
declare const RELEASE: Release;
interface Release {
  /** The name of its entry script: a page knows its own by it. */
  id: string;
  /** The page and what it needs to be played; kept all or not at all. With a hash: a file whose name has none. */
  first: [path: string, integrity?: string][];
  /** People, sounds and sharper pictures: kept after it, one by one. */
  rest: [path: string][];
}
type Asked = 'keep-the-rest' | 'take-over' | 'which';

const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = 'front-desk-release:';
const PIN = 'front-desk-pin';
const AT_WORK = 'front-desk-at-work';
const AT_ONCE = 6;
const HOME = new URL('./', worker.location.href);
const OURS = CACHE + RELEASE.id;

/** Every file of the list, from an older release where it has it too. Throws when one cannot be had. */
async function keep(files: Release['first']): Promise<void> {
  const cache = await caches.open(OURS);
  const waiting = [...files];
  const one = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const [path, integrity] = file;
      const url = new URL(path, HOME).href;
      if (integrity === undefined && (await cache.match(url))) continue;
      // What has its hash in its name is the same wherever it lies; the page itself must be the one of this release.
      const answer =
        integrity === undefined
          ? ((await caches.match(url)) ?? (await fetch(url)))
          : await fetch(url, { cache: 'reload', integrity });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      await cache.put(url, answer);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

/** The release an unfinished shift was begun with: it is played to its end with that one. */
async function pinned(): Promise<string | null> {
  const answer = await (await caches.open(PIN)).match(HOME.href);
  return answer ? CACHE + (await answer.text()) : null;
}

/** Keeps this release, the one before it (pages of it may be open) and the pinned one. */
async function forgetOlder(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(CACHE) && name !== OURS);
  const wanted = new Set([others.at(-1), await pinned()]);
  await Promise.all(others.filter((name) => !wanted.has(name)).map((name) => caches.delete(name)));
}

const pageOf = async (name: string): Promise<Response | undefined> =>
  (await caches.has(name)) ? (await caches.open(name)).match(HOME.href) : undefined;

async function page(request: Request): Promise<Response> {
  const name = await pinned();
  return (name !== null && (await pageOf(name))) || (await pageOf(OURS)) || fetch(request);
}

/** Lets go of the older release, unless a shift is open somewhere. */
const takeOver = (): Promise<boolean> =>
  navigator.locks.request(AT_WORK, { ifAvailable: true }, async (free) => {
    if (free) await worker.skipWaiting();
    return free !== null;
  });

/** Asked for by several windows, or twice by one, it is brought once. */
let resting: Promise<boolean> | null = null;
function keepRest(): Promise<boolean> {
  resting ??= keep(RELEASE.rest)
    .then(() => true)
    .finally(() => {
      resting = null;
    });
  return resting;
}

const ANSWERS: Record<Asked, () => Promise<boolean | string>> = {
  'keep-the-rest': keepRest,
  'take-over': takeOver,
  which: async () => RELEASE.id,
};

worker.addEventListener('install', (event) => event.waitUntil(keep(RELEASE.first)));
worker.addEventListener('activate', (event) =>
  event.waitUntil(forgetOlder().then(() => worker.clients.claim())),
);
worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const answer = ANSWERS[event.data as Asked];
  if (!port || !answer) return;
  event.waitUntil(
    answer()
      .catch(() => false)
      .then((said) => port.postMessage(said)),
  );
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(HOME.href)) return;
  const path = url.pathname.slice(HOME.pathname.length);
  if (request.mode === 'navigate') {
    if (path !== '' && path !== 'index.html') return;
    // Somebody wants to be rid of what is kept: the network's page does that.
    const reset = url.searchParams.has('reset');
    event.respondWith(reset ? fetch(request).catch(() => page(request)) : page(request));
  } else if (path !== '') event.respondWith(caches.match(url.href).then((kept) => kept ?? fetch(request)));
});
