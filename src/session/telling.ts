// Tells whoever listens, at most once a frame, with what is newest then. However often something changes between two
// frames, it is told once.
import type { Timekeeper } from './storage.ts';

export class Telling<T> {
  private readonly listeners = new Set<(newest: T) => void>();
  private readonly time: Timekeeper;
  private readonly newest: () => T;
  private framed = false;

  constructor(time: Timekeeper, newest: () => T) {
    this.time = time;
    this.newest = newest;
  }

  subscribe(listener: (newest: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(): void {
    if (this.framed || this.listeners.size === 0) return;
    this.framed = true;
    this.time.frame(() => {
      this.framed = false;
      for (const listener of this.listeners) listener(this.newest());
    });
  }
}
