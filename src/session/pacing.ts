// The clock between acts, with real time read in: what has passed, whether something to read holds it, and what is due to
// be done about it. The arithmetic is clock.ts; this is the one place that keeps a Clock.
import type { Pace } from '../office/kinds.ts';
import type { State } from '../office/state.ts';
import { advance, type Clock, clockAt, shownMs, WRITE_EVERY_MS } from './clock.ts';
import type { Timekeeper } from './storage.ts';

export class Pacing {
  private readonly time: Timekeeper;
  private clock: Clock;
  private wroteMs: number;

  /** A shift begins, and is taken up again, with the clock stopped until the first act. */
  constructor(time: Timekeeper, nowMs: number) {
    this.time = time;
    this.clock = clockAt(nowMs, time.now(), true);
    this.wroteMs = time.now();
  }

  /** Simulated time to show. */
  get atMs(): number {
    return shownMs(this.clock);
  }

  get isStopped(): boolean {
    return this.clock.stoppedMs !== null;
  }

  /** Lets real time up to now count. True when reading time ran out just now. */
  pass(pace: Pace, held: boolean): boolean {
    const was = this.isStopped;
    this.clock = advance(this.clock, pace, this.time.now(), held);
    return was !== this.isStopped;
  }

  /** Real time up to now does not count: something held the clock. */
  skipReal(): void {
    this.clock = { ...this.clock, realMs: this.time.now() };
  }

  /** Something to read: the clock stands until the next act. */
  stop(): void {
    const realMs = this.time.now();
    this.clock = { ...this.clock, realMs, stoppedMs: realMs };
  }

  /** What was written now stands at this time. An act lets the clock go on; passed time leaves it as it was. */
  written(nowMs: number, letGo: boolean): void {
    const realMs = this.time.now();
    this.clock = { ...clockAt(nowMs, realMs), stoppedMs: letGo ? null : this.clock.stoppedMs };
    this.wroteMs = realMs;
  }

  /** Time that brings something, or has gone unwritten for long, is written; other time is only shown. */
  due(state: State, shown: number): 'write' | 'show' | null {
    if (this.atMs <= shown) return null;
    const brings = state.agenda[0] !== undefined && state.agenda[0].dueMs <= this.atMs;
    return brings || this.clock.realMs - this.wroteMs >= WRITE_EVERY_MS ? 'write' : 'show';
  }
}
