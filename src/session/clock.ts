// How time passes between acts: real time in, simulated time out. Pure: given the clock as it stood and the real time now,
// it says where the clock stands. Who may hold it (a press under way, a dialog, a hidden tab) is the session's business.
import type { Pace } from '../office/kinds.ts';

/** Simulated milliseconds for one real one. Untimed: only acts move the clock. */
export const RATE: Readonly<Record<Pace, number>> = { untimed: 0, relaxed: 3.5, real: 1, busy: 5 };
/** New text stops the clock until the next act; in *real* no longer than this. */
export const REAL_READING_MS = 20_000;
/** Passed time is written down at the latest after this much real time. */
export const WRITE_EVERY_MS = 10_000;
/** A machine that slept, or a tab that was throttled, does not owe the desk the time it was away. */
const MOST_AT_ONCE_MS = 1_000;

export interface Clock {
  /** Simulated time of the last act or entry written. */
  readonly baseMs: number;
  /** Simulated time that has passed since, not yet written. */
  readonly passedMs: number;
  /** Real time at which this was true. */
  readonly realMs: number;
  /** Real time at which new text stopped the clock; null when it did not. */
  readonly stoppedMs: number | null;
}

export const clockAt = (baseMs: number, realMs: number, stopped = false): Clock => ({
  baseMs,
  passedMs: 0,
  realMs,
  stoppedMs: stopped ? realMs : null,
});

/** The simulated time to show, whole milliseconds. */
export const shownMs = (clock: Clock): number => clock.baseMs + Math.floor(clock.passedMs);

/** Stopped for reading still, at this real time. */
export function isStopped(clock: Clock, pace: Pace, realMs: number): boolean {
  return clock.stoppedMs !== null && !(pace === 'real' && realMs - clock.stoppedMs >= REAL_READING_MS);
}

/** The clock at a later real time; `held` while anything else holds it. */
export function advance(clock: Clock, pace: Pace, realMs: number, held: boolean): Clock {
  const elapsed = Math.max(0, Math.min(realMs - clock.realMs, MOST_AT_ONCE_MS));
  const stopped = isStopped(clock, pace, realMs);
  return {
    ...clock,
    realMs,
    stoppedMs: stopped ? clock.stoppedMs : null,
    passedMs: clock.passedMs + (held || stopped ? 0 : elapsed * RATE[pace]),
  };
}
