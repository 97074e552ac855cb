// A machine for sessions under test: real time that moves when told to, shifts kept in memory in the shape of the browser's
// store, which can be made slow, full or silent, and locks shared by the windows of one browser. No office in it.
import type { Entry, Header } from '../../src/shift/log.ts';
import {
  type Machine,
  Overtaken,
  type Release,
  type Saves,
  type ShiftRecord,
} from '../../src/session/storage.ts';

interface Kept {
  record: ShiftRecord;
  header: Header;
  entries: Entry[];
}

/** One browser: what its windows share. */
export class Browser {
  readonly shifts = new Map<string, Kept>();
  readonly holders = new Map<string, number>();
  readonly queues = new Map<string, ((release: Release) => void)[]>();
  readonly listeners = new Map<string, Set<() => void>>();
  readonly uses: Record<string, number> = {};
  /** Thrown by every write while set. */
  broken: Error | null = null;
  /** While set, no write ends before it does. */
  gate: Promise<void> | null = null;
  writes = 0;

  release(name: string): void {
    const next = this.queues.get(name)?.shift();
    if (next) next(() => this.release(name));
    else this.holders.delete(name);
  }
}

export class Window {
  nowMs = 1_000;
  seen = true;
  /** What somebody set the computer's clock back by. */
  setBackMs = 0;
  persisted = 0;
  private frames: (() => void)[] = [];
  private tickers: { ms: number; last: number; call: () => void }[] = [];
  private readonly hiders = new Set<(hidden: boolean) => void>();
  readonly browser: Browser;
  private readonly stores: boolean;

  constructor(browser = new Browser(), stores = true) {
    this.browser = browser;
    this.stores = stores;
  }

  /** Real time passes, tickers tick, and whatever they began comes to an end. */
  async pass(ms: number): Promise<void> {
    const end = this.nowMs + ms;
    while (this.nowMs < end) {
      this.nowMs = Math.min(end, this.nowMs + 50);
      for (const ticker of this.tickers) {
        if (this.nowMs - ticker.last < ticker.ms) continue;
        ticker.last = this.nowMs;
        ticker.call();
      }
      await this.settle();
    }
  }

  /** The machine sleeps: time jumps, and nothing ticked meanwhile. */
  sleep(ms: number): void {
    this.nowMs += ms;
    for (const ticker of this.tickers) ticker.last = this.nowMs;
  }

  async settle(): Promise<void> {
    for (let n = 0; n < 20; n += 1) await Promise.resolve();
    for (const call of this.frames.splice(0)) call();
  }

  hide(hidden: boolean): void {
    this.seen = !hidden;
    for (const call of this.hiders) call(hidden);
  }

  get framesWaiting(): number {
    return this.frames.length;
  }

  machine(): Machine {
    const { browser } = this;
    return {
      saves: this.stores ? this.saves() : null,
      locks: {
        take: async (name) => {
          if (browser.holders.has(name)) return null;
          browser.holders.set(name, 1);
          return () => browser.release(name);
        },
        wait(name) {
          let stopped = false;
          const granted = new Promise<Release | null>((resolve) => {
            const queue = browser.queues.get(name) ?? [];
            browser.queues.set(name, queue);
            queue.push((release) => (stopped ? release() : resolve(release)));
          });
          return { granted, stop: () => (stopped = true) };
        },
        tell(name) {
          for (const heard of browser.listeners.get(name) ?? []) heard();
        },
        listen(name, heard) {
          const all = browser.listeners.get(name) ?? new Set();
          browser.listeners.set(name, all.add(heard));
          return () => all.delete(heard);
        },
      },
      time: {
        now: () => this.nowMs,
        wallMs: () => 1_764_000_000_000 + this.nowMs - this.setBackMs,
        frame: (call) => this.frames.push(call),
        every: (ms, call) => {
          const ticker = { ms, last: this.nowMs, call };
          this.tickers.push(ticker);
          return () => (this.tickers = this.tickers.filter((other) => other !== ticker));
        },
        hidden: () => !this.seen,
        onHidden: (call) => {
          this.hiders.add(call);
          return () => this.hiders.delete(call);
        },
      },
      uses: {
        read: () => ({ ...browser.uses }),
        add: (line) => {
          browser.uses[line] = (browser.uses[line] ?? 0) + 1;
        },
      },
      persist: () => (this.persisted += 1),
    };
  }

  private saves(): Saves {
    const { browser } = this;
    const written = async (): Promise<void> => {
      browser.writes += 1;
      await browser.gate;
      if (browser.broken) throw browser.broken;
    };
    // What is stored is a copy, as in a browser.
    const copy = <T>(value: T): T => structuredClone(value);
    return {
      async create(record, header, entries) {
        await written();
        browser.shifts.set(record.id, copy({ record, header, entries: [...entries] }));
      },
      async append(record, entries) {
        await written();
        const kept = browser.shifts.get(record.id);
        if (!kept) throw new Error('no such shift');
        for (const entry of entries) {
          const there = kept.entries[entry.seq - 1];
          if (there && JSON.stringify(there) !== JSON.stringify(entry)) throw new Overtaken('another wrote');
          kept.entries[entry.seq - 1] = copy(entry);
        }
        kept.record = copy(record);
      },
      read: async (id) => copy(browser.shifts.get(id) ?? null),
      after: async (id, seq) => copy(browser.shifts.get(id)?.entries.slice(seq) ?? []),
      records: async () =>
        [...browser.shifts.values()].map((kept) => copy(kept.record)).sort((a, b) => b.playedAt - a.playedAt),
    };
  }
}
