// Two ways out of code that does not fit: `?reset` in the address throws away what is kept of the game and opens the network's
// page (saved shifts stay), and a page whose code is gone from the server opens itself again, once. Neither happens while a
// shift is open, and neither touches what was played.
import { ownRelease } from './at-work.ts';

const RELOADED = 'front-desk:reloaded';
const KEPT = 'front-desk-';

export const resetAsked = (): boolean => new URLSearchParams(location.search).has('reset');

export async function reset(): Promise<void> {
  const scope = new URL('./', location.href.split(/[?#]/)[0]).href;
  try {
    const kept = await navigator.serviceWorker.getRegistration(scope);
    if (kept?.scope === scope) await kept.unregister();
    for (const name of await caches.keys()) if (name.startsWith(KEPT)) await caches.delete(name);
  } catch {
    // Nothing can be kept here, so nothing is.
  }
  location.replace(location.pathname + location.hash);
}

/** Whether the server gives another release than the one this page is of. A server that cannot be reached gives none. */
async function isReplaced(): Promise<boolean> {
  try {
    const answer = await fetch('./', { cache: 'no-cache' });
    return answer.ok && !(await answer.text()).includes(ownRelease());
  } catch {
    return false;
  }
}

function isSecondTime(): boolean {
  try {
    const before = sessionStorage.getItem(RELOADED) === ownRelease();
    sessionStorage.setItem(RELOADED, ownRelease());
    return before;
  } catch {
    // Cannot be remembered: better no reload than many.
    return true;
  }
}

/** Code that comes late and is gone: on the title the page opens itself again, in a shift the desk says what is missing. */
export function reloadWhenStale(isSitting: () => boolean): void {
  addEventListener('vite:preloadError', () => {
    if (isSitting()) return;
    void isReplaced().then((replaced) => {
      if (replaced && !isSitting() && !isSecondTime()) location.reload();
    });
  });
}
