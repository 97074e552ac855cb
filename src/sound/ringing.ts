// Keeps a waiting line ringing between the cues, as long as it waits; while the clock stands, for reading or a pause, it
// holds its breath. Knows the time between rings, not how they sound.
import type { SessionSnapshot } from '../session/types.ts';

/** From one ring to the next, as a US desk phone rings: two seconds of sound, four of silence. */
const RING_EVERY_MS = 6000;

export interface Ringing {
  follow(now: SessionSnapshot): void;
  stop(): void;
}

export function makeRinging(
  session: { snapshot(): SessionSnapshot },
  ring: (line: number, view: SessionSnapshot['view']) => void,
  hush: () => void,
): Ringing {
  let timer: ReturnType<typeof setInterval> | null = null;
  const ringAgain = (): void => {
    const { view, paused, clockStopped } = session.snapshot();
    const line = view.lines.find((one) => one.status === 'ringing');
    if (line && !paused && !clockStopped) ring(line.line, view);
  };
  const stop = (): void => {
    if (timer === null) return;
    clearInterval(timer);
    timer = null;
    hush();
  };
  return {
    follow(now) {
      const rings = now.view.lines.some((line) => line.status === 'ringing');
      if (rings && timer === null) timer = setInterval(ringAgain, RING_EVERY_MS);
      if (!rings) stop();
    },
    stop,
  };
}
