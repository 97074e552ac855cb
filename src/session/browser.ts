// The browser as a machine for sessions: Web Locks for one writer, a channel for word of what was written, its clock and
// frames, what it remembers of the coach. Every call may be denied (frames, private windows, old engines) and then does
// without.
import { openSaves } from './saves.ts';
import type { Locks, Machine, Release, Timekeeper, Uses } from './storage.ts';

const nobodyElse: Release = () => {};

function request(name: string, options: LockOptions): Promise<Release | null> {
  return new Promise((resolve) => {
    const asked = async (): Promise<unknown> =>
      navigator.locks.request(name, options, (lock) => {
        if (lock === null) return resolve(null);
        return new Promise<void>((release) => resolve(release));
      });
    asked()
      // Called off, or denied. Where locks are denied, storage is too: nobody else writes.
      .catch((error: unknown) =>
        resolve((error as { name?: string }).name === 'AbortError' ? null : nobodyElse),
      );
  });
}

const locks: Locks = {
  async take(name) {
    return navigator.locks === undefined ? nobodyElse : request(name, { ifAvailable: true });
  },
  wait(name) {
    const calledOff = new AbortController();
    return { granted: request(name, { signal: calledOff.signal }), stop: () => calledOff.abort() };
  },
  tell(name) {
    try {
      const channel = new BroadcastChannel(name);
      channel.postMessage('written');
      channel.close();
    } catch {
      // The other window will see it when it takes over.
    }
  },
  listen(name, heard) {
    try {
      const channel = new BroadcastChannel(name);
      channel.onmessage = heard;
      return () => channel.close();
    } catch {
      return () => {};
    }
  },
};

export const time: Timekeeper = {
  now: () => performance.now(),
  wallMs: () => Date.now(),
  frame(call) {
    if (document.hidden) setTimeout(call, 50);
    else requestAnimationFrame(call);
  },
  every(ms, call) {
    const timer = setInterval(call, ms);
    return () => clearInterval(timer);
  },
  hidden: () => document.hidden,
  onHidden(call) {
    const changed = (): void => call(document.hidden);
    const leaving = (): void => call(true);
    document.addEventListener('visibilitychange', changed);
    addEventListener('pagehide', leaving);
    return () => {
      document.removeEventListener('visibilitychange', changed);
      removeEventListener('pagehide', leaving);
    };
  },
};

const USES = 'front-desk:coach';
const uses: Uses = {
  read() {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(USES) ?? '{}');
      if (typeof kept !== 'object' || kept === null) return {};
      return Object.fromEntries(
        Object.entries(kept).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
      );
    } catch {
      return {};
    }
  },
  add(line) {
    try {
      const known = uses.read();
      localStorage.setItem(USES, JSON.stringify({ ...known, [line]: (known[line] ?? 0) + 1 }));
    } catch {
      // She will say it again next time.
    }
  },
};

/** Softly: a browser that would ask the player about it is not asked before something worth keeping is there. */
function persist(): void {
  try {
    navigator.storage?.persist?.().catch(() => {});
  } catch {
    // Not here.
  }
}

export const browser = async (): Promise<Machine> => ({
  saves: await openSaves(),
  locks,
  time,
  uses,
  persist,
});
