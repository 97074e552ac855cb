// The desk's ear: turns what changed between two views into played cues, and keeps a waiting line ringing. Captions
// are the session's business (from the same cues); a log of cues lets a test hear without a sound card.
import type { Session, SessionSnapshot } from '../session/types.ts';
import { cuesOf, type Cue, type SoundKind } from '../views/cues.ts';
import { makePlayer, type Player } from './player.ts';

/** From one ring to the next, as a US desk phone rings: two seconds of sound, four of silence. */
const RING_EVERY_MS = 6000;
/** A burst of changes (a skip, a replay) is not a burst of noise. */
const MOST_AT_ONCE = 2;
const LOG_LENGTH = 50;

export interface HeardCue extends Cue {
  played: boolean;
}
export interface Sound {
  setVolume(kind: SoundKind, volume: number): void;
  /** The last cues, newest last, and whether each could be heard. */
  readonly log: readonly HeardCue[];
  unmount(): void;
}

export function mountSound(session: Session, player: Player = makePlayer()): Sound {
  let before: SessionSnapshot = session.snapshot();
  const log: HeardCue[] = [];
  let ringing: ReturnType<typeof setInterval> | null = null;

  const hear = (cue: Cue) => {
    log.push({ ...cue, played: player.play(cue.sound, cue.kind) });
    if (log.length > LOG_LENGTH) log.shift();
  };

  const ringAgain = () => {
    const { view, paused, clockStopped } = session.snapshot();
    // While the clock stands (you read), the phone holds its breath as well: nothing presses you.
    if (!paused && !clockStopped) player.play(view.talk ? 'ring-soft' : 'ring', 'phone');
  };

  function keepRinging(now: SessionSnapshot) {
    const rings = now.view.lines.some((line) => line.status === 'ringing');
    if (rings && ringing === null) ringing = setInterval(ringAgain, RING_EVERY_MS);
    if (rings || ringing === null) return;
    clearInterval(ringing);
    ringing = null;
    player.stop('ring');
    player.stop('ring-soft');
  }

  const stop = session.subscribe((now) => {
    if (now.view !== before.view)
      for (const cue of cuesOf(before.view, now.view).slice(0, MOST_AT_ONCE)) hear(cue);
    before = now;
    keepRinging(now);
  });
  keepRinging(before);

  return {
    setVolume: player.setVolume,
    log,
    unmount() {
      stop();
      if (ringing !== null) clearInterval(ringing);
      player.unload();
    },
  };
}
