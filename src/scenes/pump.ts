// The scene's heartbeat. Frames are drawn only while something moves: full rate during a movement, a slow rate for
// breathing and blinking, none at all with reduced motion or in a hidden tab. It knows nothing of what is drawn.

/** Breathing is 1-2 px over 3-4 s: at this rate a step is under a third of a pixel. */
const IDLE_EVERY_MS = 66;

export interface Pump {
  /** Something moves for this long: draw every frame until then. */
  moveFor(ms: number): void;
  /** Draw one frame soon. */
  once(): void;
  /** Whether there is idle life between movements. */
  setLife(on: boolean): void;
  stop(): void;
}

/** `apartMs`: frames of a movement are at least so far apart. */
export function makePump(draw: (nowMs: number) => void, apartMs = 0): Pump {
  let movingUntil = 0;
  let wanted = true;
  let life = true;
  let lastMs = 0;
  let request = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function schedule() {
    if (request !== 0 || timer !== null) return;
    const now = performance.now();
    if (wanted || now < movingUntil) request = requestAnimationFrame(frame);
    else if (life && !document.hidden) {
      timer = setTimeout(
        () => {
          timer = null;
          request = requestAnimationFrame(frame);
        },
        Math.max(0, lastMs + IDLE_EVERY_MS - now),
      );
    }
  }
  function frame() {
    request = 0;
    const now = performance.now();
    if (now - lastMs < apartMs) return schedule();
    wanted = false;
    lastMs = now;
    draw(now);
    schedule();
  }
  function wake() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    schedule();
  }
  document.addEventListener('visibilitychange', wake);
  schedule();
  return {
    moveFor(ms) {
      movingUntil = Math.max(movingUntil, performance.now() + ms);
      wake();
    },
    once() {
      wanted = true;
      wake();
    },
    setLife(on) {
      life = on;
      wake();
    },
    stop() {
      life = wanted = false;
      movingUntil = 0;
      if (timer !== null) clearTimeout(timer);
      cancelAnimationFrame(request);
      request = -1;
      document.removeEventListener('visibilitychange', wake);
    },
  };
}
