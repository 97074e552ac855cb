// What a session needs of the machine it runs on, as ports: a place to keep shifts, one writer at a time, real time and
// frames. The browser's own are beside this file; tests may bring a slow or a full one. No behaviour here.
import type { Entry, Header } from '../shift/log.ts';
import type { Seat } from './types.ts';

/** A shift as it is listed: what is kept about it, and no more than the typed name about whoever played it. */
export interface ShiftRecord extends Seat {
  id: string;
  shift: string;
  contentHash: string;
  rulesVersion: number;
  /** Real times, for the order of the list. */ startedAt: number;
  playedAt: number;
  /** Simulated time of the last entry, how many there are, and the hash `claimed` holds. */ atMs: number;
  acts: number;
  last: string;
  finished: boolean /** The score line, once finished and scored. */;
  total: number | null;
  /** Rules most of whose marks were lost: they come back in a later shift. Absent in older records. */
  missed?: string[];
  /** A second try from some minute: never a score of its own. */ unscored: boolean;
}

/** Another writer has been here: this one must stop. */
export class Overtaken extends Error {}
/** The browser did not answer in time. */
export class StorageSilent extends Error {}

export interface Saves {
  create(record: ShiftRecord, header: Header, entries: readonly Entry[]): Promise<void>;
  /** One transaction: the entries and what the list says of the shift. Done when it has committed. */
  append(record: ShiftRecord, entries: readonly Entry[]): Promise<void>;
  read(id: string): Promise<{ record: ShiftRecord; header: Header; entries: Entry[] } | null>;
  after(id: string, seq: number): Promise<Entry[]>;
  records(): Promise<ShiftRecord[]>;
}

export type Release = () => void;
export interface Locks {
  /** The lock at once, or null: someone else writes. */
  take(name: string): Promise<Release | null>;
  /** Waits until the other lets go. */
  wait(name: string): { granted: Promise<Release | null>; stop(): void };
  /** Tells other windows that something was written, and hears of it from them. */
  tell(name: string): void;
  listen(name: string, heard: () => void): () => void;
}

export interface Timekeeper {
  /** Real milliseconds that never run backward. */
  now(): number;
  /** The wall clock, for the list of shifts. */
  wallMs(): number;
  /** Once, at the next frame (or soon, when frames stand still). */
  frame(call: () => void): void;
  every(ms: number, call: () => void): () => void;
  /** Whether the page can be seen; told when that changes, and before the page goes. */
  hidden(): boolean;
  onHidden(call: (hidden: boolean) => void): () => void;
}

export interface Uses {
  read(): Record<string, number>;
  add(line: string): void;
}

export interface Machine {
  saves: Saves | null;
  locks: Locks;
  time: Timekeeper;
  uses: Uses /** Asks the browser to keep what is saved; softly, no answer awaited. */;
  persist(): void;
}
